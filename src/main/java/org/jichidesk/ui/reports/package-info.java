/**
 * 帳票・印刷: reports to look at, page by page, and to save. Imports {@code ui.kit}, {@code ui.session},
 * {@code work}, {@code work.planning}, {@code work.reports}, {@code store}, {@code domain} and
 * {@code text}; no other room.
 */
@NullMarked
package org.jichidesk.ui.reports;

import org.jspecify.annotations.NullMarked;

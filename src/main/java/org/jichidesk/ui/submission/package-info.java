/**
 * 提出: check, approve, export. Imports {@code ui.kit}, {@code ui.session}, {@code work}, {@code
 * store}, {@code domain} and {@code text}; no other room.
 */
@NullMarked
package org.jichidesk.ui.submission;

import org.jspecify.annotations.NullMarked;

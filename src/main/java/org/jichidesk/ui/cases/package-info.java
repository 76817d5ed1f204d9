/**
 * 案件: the work behind each review item: kinds, cases, and one case with its form, steps and log.
 * Imports {@code ui.kit}, {@code ui.session}, {@code ui.records}, {@code work.cases}, {@code
 * store}, {@code domain} and {@code text}; no other room.
 */
@NullMarked
package org.jichidesk.ui.cases;

import org.jspecify.annotations.NullMarked;

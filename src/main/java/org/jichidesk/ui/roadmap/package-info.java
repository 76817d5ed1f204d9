/**
 * ロードマップ: a revision drawn by fiscal years, what is said of a course or item and what goes on below
 * it, revisions side by side, and the draft that is edited. Imports {@code ui.kit}, {@code
 * ui.session}, {@code ui.records}, {@code work}, {@code store}, {@code domain} and {@code text}; no
 * other room.
 */
@NullMarked
package org.jichidesk.ui.roadmap;

import org.jspecify.annotations.NullMarked;

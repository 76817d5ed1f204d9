/**
 * ホーム: what is due, what changed, what is open, and the next step. Imports {@code ui.kit}, {@code
 * ui.session}, {@code work}, {@code store}, {@code domain} and {@code text}; no other room.
 */
@NullMarked
package org.jichidesk.ui.home;

import org.jspecify.annotations.NullMarked;

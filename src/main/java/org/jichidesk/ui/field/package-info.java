/**
 * 現地調査: taking a district out, opening what was taken out, taking it back in. Actions any screen
 * may offer. Imports {@code ui.kit}, {@code ui.session}, {@code work}, {@code store}, {@code
 * store.sealed}, {@code domain} and {@code text}; no room.
 */
@NullMarked
package org.jichidesk.ui.field;

import org.jspecify.annotations.NullMarked;

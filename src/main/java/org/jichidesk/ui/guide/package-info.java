/**
 * ヘルプ: the guide, the error codes, the tour. Imports {@code ui.kit}, {@code ui.session}, {@code
 * work}, {@code store}, {@code domain} and {@code text}; no other room.
 */
@NullMarked
package org.jichidesk.ui.guide;

import org.jspecify.annotations.NullMarked;

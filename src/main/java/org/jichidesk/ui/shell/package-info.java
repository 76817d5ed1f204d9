/**
 * The window around the screens: start, navigation, search, scope, status, keys. The only room of
 * {@code ui} that knows the others, to put them into the window.
 */
@NullMarked
package org.jichidesk.ui.shell;

import org.jspecify.annotations.NullMarked;

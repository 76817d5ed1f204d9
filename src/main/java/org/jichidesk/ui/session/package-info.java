/**
 * What all screens share while a store is open: the store behind the one thread, scope, person,
 * undo, the signal that something changed, and where to go next. Screens know this and never each
 * other. Imports {@code ui.kit}, {@code work}, {@code store}, {@code domain} and {@code text}.
 */
@NullMarked
package org.jichidesk.ui.session;

import org.jspecify.annotations.NullMarked;

/**
 * The command line: one class a command over the same {@code work} classes as the window. The only
 * room that sees picocli and prints. Imports {@code domain}, {@code store} (to read), {@code work}
 * and {@code text}.
 */
@NullMarked
package org.jichidesk.cli;

import org.jspecify.annotations.NullMarked;

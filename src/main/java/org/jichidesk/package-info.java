/** The program's entry: wires the rooms together and picks what to open. May import everything. */
@NullMarked
package org.jichidesk;

import org.jspecify.annotations.NullMarked;

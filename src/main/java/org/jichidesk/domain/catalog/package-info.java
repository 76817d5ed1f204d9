/**
 * The list of all nouns. A new noun is its declaration, one line here and one migration with its
 * table; everything else (log, projection, sheets, command line, dump) follows from the
 * declaration. Imports {@code domain.record} and the nouns.
 */
@NullMarked
package org.jichidesk.domain.catalog;

import org.jspecify.annotations.NullMarked;

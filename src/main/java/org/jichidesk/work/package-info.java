/**
 * What takes time or touches a file, one class an errand: merging, exporting, ruling, backup. Used
 * alike by the command line and the window; blocking, cancellable through {@link
 * org.jichidesk.work.Progress}. The only room where store and workbook meet. Imports {@code
 * domain}, {@code store}, {@code workbook} and {@code text}.
 */
@NullMarked
package org.jichidesk.work;

import org.jspecify.annotations.NullMarked;

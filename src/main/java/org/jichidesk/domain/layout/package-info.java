/**
 * How a printed sheet or a sheet of figures is laid out, before anybody knows whether it becomes
 * paper or a workbook. Imports nothing of ours.
 */
@NullMarked
package org.jichidesk.domain.layout;

import org.jspecify.annotations.NullMarked;

/**
 * The workbook contract: how records travel in .xlsx files. Sheets are written and read from the
 * same field declarations; what the program needs stands in ordinary cells (a cover, a row of
 * column ids, two control columns). Imports {@code domain} and {@code workbook.xlsx}; never the
 * store.
 */
@NullMarked
package org.jichidesk.workbook;

import org.jspecify.annotations.NullMarked;

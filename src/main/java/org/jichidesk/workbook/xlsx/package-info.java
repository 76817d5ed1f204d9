/**
 * Spreadsheets and nothing else: reads and writes {@code .xlsx} files cell by cell, knows no
 * record, no form and no person. Reading ({@link org.jichidesk.workbook.xlsx.WorkbookFile}) streams
 * rows out of a file nobody trusts; writing ({@link org.jichidesk.workbook.xlsx.WorkbookWriter})
 * streams rows into a file that every spreadsheet program opens.
 *
 * <p>May import: {@code java.*}, StAX ({@code javax.xml.stream}, Stax2, Aalto) and JSpecify. It
 * starts no thread; the writer uses an executor its caller lends.
 */
@NullMarked
package org.jichidesk.workbook.xlsx;

import org.jspecify.annotations.NullMarked;

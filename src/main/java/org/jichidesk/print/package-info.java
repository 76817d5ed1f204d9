/**
 * Sheets of paper as PDF: pages, text set for Japanese, tables, charts, and pictures of pages to
 * look at. The only place that knows PDFBox. What is printed comes as words and numbers; whoever
 * has them, asks here. Imports only {@code text}, {@code domain.planner} (places of labels) and
 * {@code domain.layout}.
 */
@NullMarked
package org.jichidesk.print;

import org.jspecify.annotations.NullMarked;

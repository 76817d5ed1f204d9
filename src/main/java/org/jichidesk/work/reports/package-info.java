/**
 * Reports on paper and as workbooks: the roadmap on one sheet, the figures for the liaison council,
 * plans. Imports {@code domain}, {@code store}, {@code work}, {@code work.planning}, {@code
 * workbook}, {@code print} and {@code text}.
 */
@NullMarked
package org.jichidesk.work.reports;

import org.jspecify.annotations.NullMarked;

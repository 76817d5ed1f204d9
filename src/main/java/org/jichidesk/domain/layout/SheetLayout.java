package org.jichidesk.domain.layout;

import java.util.List;

/**
 * One printed sheet.
 *
 * @param title its title
 * @param note what stands below
 * @param columns widths of the columns against each other
 * @param rows how many rows
 * @param cells the cells; none covers another
 */
public record SheetLayout(
    String title, String note, List<Double> columns, int rows, List<PlacedCell> cells) {}

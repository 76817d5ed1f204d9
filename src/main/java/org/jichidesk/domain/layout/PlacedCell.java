package org.jichidesk.domain.layout;

/**
 * A cell at its place, over one or more rows and columns.
 *
 * @param row first row, from 0
 * @param column first column, from 0
 * @param rows how many rows
 * @param columns how many columns
 * @param text what it says
 * @param look how it looks
 */
public record PlacedCell(int row, int column, int rows, int columns, String text, Look look) {}

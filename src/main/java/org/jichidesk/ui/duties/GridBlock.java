package org.jichidesk.ui.duties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jichidesk.ui.kit.Tsv;

/**
 * A block of cells, and what a spreadsheet does with one: copy, paste, fill.
 *
 * @param lines the lines, from above
 * @param columns the columns, from the left
 */
record GridBlock(List<Line> lines, List<Column> columns) {

  void copy(GridTable grid) {
    List<List<String>> cells = new ArrayList<>();
    for (Line line : lines) {
      cells.add(columns.stream().map(column -> grid.shownText(line, column)).toList());
    }
    ClipboardContent content = new ClipboardContent();
    content.putString(Tsv.write(cells));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** A single copied cell fills the block; more than one begin at its first cell. */
  void paste(GridTable grid, GridTable.Owner owner) {
    String copied = Clipboard.getSystemClipboard().getString();
    if (copied == null || copied.isEmpty() || lines.isEmpty()) {
      return;
    }
    List<List<String>> cells = Tsv.read(copied);
    boolean single = cells.size() == 1 && cells.getFirst().size() == 1;
    GridBlock onto = single ? this : grid.from(lines.getFirst(), columns.getFirst(), cells.size());
    owner.paste(cells, onto.lines, onto.columns);
  }

  void fill(String typed, GridTable.Owner owner) {
    owner.paste(List.of(List.of(typed)), lines, columns);
  }

  /** The first line's cells go into the lines below it. */
  void fillDown(GridTable grid, GridTable.Owner owner) {
    if (lines.size() < 2) {
      return;
    }
    List<String> cells =
        columns.stream().map(column -> grid.shownText(lines.getFirst(), column)).toList();
    List<Line> below = lines.subList(1, lines.size());
    owner.paste(Collections.nCopies(below.size(), cells), below, columns);
  }
}

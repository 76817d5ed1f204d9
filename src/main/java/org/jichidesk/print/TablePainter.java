package org.jichidesk.print;

import java.util.ArrayList;
import java.util.List;

/** Paints a table into a flow, row by row; a row too tall for a page goes on on the next. */
final class TablePainter {

  private static final float PAD = 1.6f;

  private final Flow flow;
  private final Table table;
  private final List<Box> places = new ArrayList<>();
  private final Style style;

  TablePainter(Flow flow, Table table) {
    this.flow = flow;
    this.table = table;
    this.style = Style.BODY.of(table.size());
    float all = (float) table.columns().stream().mapToDouble(Table.Column::weight).sum();
    float x = flow.left().x();
    for (Table.Column column : table.columns()) {
      float width = flow.left().width() * column.weight() / all;
      places.add(new Box(x, 0, width, 0));
      x += width;
    }
  }

  void paint() {
    List<Table.Cell> heads =
        table.columns().stream().map(c -> new Table.Cell(c.heading(), true, Shade.LIGHT)).toList();
    List<List<String>> headLines = lines(heads);
    float headHeight = height(headLines);
    float room = flow.page().paper().body().height() - headHeight;
    boolean first = true;
    for (List<Table.Cell> row : table.rows()) {
      List<List<String>> lines = lines(row);
      float needed = Math.min(height(lines), room) + (first ? headHeight : 0);
      if (flow.need(needed) || first) {
        paint(heads, headLines, true);
        first = false;
      }
      while (height(lines) > flow.left().height()) {
        int fit = Math.max(1, (int) ((flow.left().height() - 2 * PAD) / style.leading()));
        paint(row, lines.stream().map(l -> l.subList(0, Math.min(fit, l.size()))).toList(), false);
        lines = lines.stream().map(l -> l.subList(Math.min(fit, l.size()), l.size())).toList();
        flow.newPage();
        paint(heads, headLines, true);
      }
      paint(row, lines, false);
    }
    if (first) {
      paint(heads, headLines, true);
    }
  }

  private List<List<String>> lines(List<Table.Cell> cells) {
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Table.Cell cell = cells.get(i);
      float width = places.get(i).width() - 2 * PAD;
      lines.add(flow.page().wrap(cell.text(), of(cell), width));
    }
    return lines;
  }

  private float height(List<List<String>> lines) {
    int most = lines.stream().mapToInt(List::size).max().orElse(1);
    return most * style.leading() + 2 * PAD;
  }

  private Style of(Table.Cell cell) {
    return cell.bold() ? style.strong() : style;
  }

  private void paint(List<Table.Cell> cells, List<List<String>> lines, boolean head) {
    float height = height(lines);
    Canvas page = flow.page();
    for (int i = 0; i < cells.size(); i++) {
      Box place = places.get(i);
      Box box = new Box(place.x(), flow.left().y(), place.width(), height);
      page.fill(box, cells.get(i).shade());
      page.frame(box, 0.4f);
      Style set = of(cells.get(i)).to(head ? Align.CENTRE : table.columns().get(i).align());
      float y = box.y() + PAD;
      for (String line : lines.get(i)) {
        page.line(line, set, box.x() + PAD, y, box.width() - 2 * PAD);
        y += style.leading();
      }
    }
    flow.space(height);
  }
}

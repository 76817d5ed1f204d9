package org.jichidesk.print;

import java.util.List;

/** Content one below the other, on as many pages as it takes. */
public final class Flow {

  private static final float GAP = 6;

  private final PrintDocument document;
  private final Paper paper;
  private Canvas page;
  private Box left;

  Flow(PrintDocument document, Paper paper) {
    this.document = document;
    this.paper = paper;
    this.page = document.page(paper);
    this.left = paper.body();
  }

  /** Begins a new page. */
  public Flow newPage() {
    page = document.page(paper);
    left = paper.body();
    return this;
  }

  /** Leaves room free. */
  public Flow space(float points) {
    left = left.below(points);
    return this;
  }

  /** Sets a heading, never alone at the foot of a page. */
  public Flow heading(String words) {
    need(5 * Style.HEADING.leading());
    page.fill(new Box(left.x(), left.y() + 1, 4, Style.HEADING.size() + 3), Shade.BLACK);
    Box beside = new Box(left.x() + 9, left.y(), left.width() - 9, left.height());
    used(page.text(beside, words, Style.HEADING));
    return this;
  }

  /** Sets a text; it goes on on the next page where this one ends. */
  public Flow text(String words, Style style) {
    for (String line : page.wrap(words, style, left.width())) {
      need(style.leading());
      page.line(line, style, left.x(), left.y(), left.width());
      left = left.below(style.leading());
    }
    return space(GAP);
  }

  /** Sets a table; its heading is repeated on every page. */
  public Flow table(Table table) {
    new TablePainter(this, table).paint();
    return space(GAP);
  }

  /** Draws a figure over the whole width. */
  public Flow figure(Figure figure, float height) {
    return beside(height, List.of(figure));
  }

  /** Draws figures side by side. */
  public Flow beside(float height, List<? extends Figure> figures) {
    need(height);
    List<Box> boxes = left.top(height).beside(figures.size(), 2 * GAP);
    for (int i = 0; i < figures.size(); i++) {
      figures.get(i).draw(page, boxes.get(i));
    }
    used(height);
    return this;
  }

  Canvas page() {
    return page;
  }

  Box left() {
    return left;
  }

  /** Begins a new page unless there is so much room; on an empty page there is none to gain. */
  boolean need(float height) {
    if (height <= left.height() || left.height() >= paper.body().height()) {
      return false;
    }
    newPage();
    return true;
  }

  private void used(float height) {
    left = left.below(height + GAP);
  }
}

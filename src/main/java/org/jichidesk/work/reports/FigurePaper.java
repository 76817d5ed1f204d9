package org.jichidesk.work.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jichidesk.domain.layout.FigureSheet;
import org.jichidesk.domain.layout.FigureSheet.Cell;
import org.jichidesk.domain.layout.FigureSheet.Chart;
import org.jichidesk.domain.layout.FigureSheet.Column;
import org.jichidesk.print.Align;
import org.jichidesk.print.Bars;
import org.jichidesk.print.Flow;
import org.jichidesk.print.Paper;
import org.jichidesk.print.PrintDocument;
import org.jichidesk.print.Scatter;
import org.jichidesk.print.Shade;
import org.jichidesk.print.Style;
import org.jichidesk.print.Table;
import org.jichidesk.work.planning.Figures;

/** Sheets of figures on paper: each begins a page, its charts follow its table. */
final class FigurePaper {

  private static final float SIZE = 6.8f;
  private static final float EACH_BAR = 12;
  private static final float PLOT = 420;

  private final List<FigureSheet> sheets;

  FigurePaper(List<FigureSheet> sheets) {
    this.sheets = sheets;
  }

  void print(PrintDocument document) {
    Flow flow = document.flow(Paper.A4_LANDSCAPE);
    boolean first = true;
    for (FigureSheet sheet : sheets) {
      if (!first) {
        flow.newPage();
      }
      first = false;
      flow.heading(sheet.name());
      sheet.notes().forEach(note -> flow.text(note, Style.SMALL));
      flow.table(table(sheet));
      for (Chart chart : sheet.charts()) {
        if (chart.kind() == FigureSheet.Kind.BARS) {
          int bars = chart.to() - chart.from() + 1;
          flow.figure(bars(sheet, chart), 16 + EACH_BAR * bars);
        } else {
          flow.newPage().heading(chart.title()).figure(points(sheet, chart), PLOT);
        }
      }
    }
  }

  private static Table table(FigureSheet sheet) {
    List<Table.Column> columns = new ArrayList<>();
    for (int i = 0; i < sheet.columns().size(); i++) {
      Column column = sheet.columns().get(i);
      columns.add(new Table.Column(column.heading(), column.width(), align(sheet, i)));
    }
    Table table = new Table(columns, SIZE);
    sheet.rows().forEach(row -> table.row(row.stream().map(FigurePaper::shown).toList()));
    return table;
  }

  private static Align align(FigureSheet sheet, int column) {
    return sheet.rows().stream().anyMatch(row -> row.get(column) instanceof Cell.Figure)
        ? Align.RIGHT
        : Align.LEFT;
  }

  private static String shown(Cell cell) {
    return switch (cell) {
      case Cell.Words words -> words.text();
      case Cell.Figure number ->
          number.decimals() == 2
              ? BigDecimal.valueOf(number.value()).setScale(2).toPlainString()
              : Figures.number(BigDecimal.valueOf(number.value()));
    };
  }

  private static OptionalDouble value(Cell cell) {
    return cell instanceof Cell.Figure number
        ? OptionalDouble.of(number.value())
        : OptionalDouble.empty();
  }

  private static Bars bars(FigureSheet sheet, Chart chart) {
    List<Bars.Bar> bars = new ArrayList<>();
    for (List<Cell> row : sheet.rows().subList(chart.from(), chart.to() + 1)) {
      Cell value = row.get(chart.up());
      bars.add(
          new Bars.Bar(
              shown(row.get(chart.across())),
              value(value),
              shown(value),
              OptionalDouble.empty(),
              Shade.MIDDLE));
    }
    return new Bars(chart.title(), bars);
  }

  private static Scatter points(FigureSheet sheet, Chart chart) {
    List<Scatter.Point> points = new ArrayList<>();
    for (List<Cell> row : sheet.rows().subList(chart.from(), chart.to() + 1)) {
      OptionalDouble across = value(row.get(chart.across()));
      OptionalDouble up = value(row.get(chart.up()));
      if (across.isPresent() && up.isPresent()) {
        points.add(
            new Scatter.Point(shown(row.getFirst()), across.getAsDouble(), up.getAsDouble(), 0.1));
      }
    }
    return new Scatter(
        new Scatter.Axis(sheet.columns().get(chart.across()).heading(), 1, 4),
        new Scatter.Axis(sheet.columns().get(chart.up()).heading(), 1, 4),
        List.of(),
        points);
  }
}

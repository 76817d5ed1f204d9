package org.jichidesk.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jichidesk.domain.layout.FigureSheet;
import org.jichidesk.domain.layout.FigureSheet.Chart;

/** Draws charts of a sheet's columns below its table. */
final class Charts {

  private static final int HIGH = 24;

  /** Above so many rows the charts begin a page of their own. */
  private static final int FEW = 15;

  private static final int GRADES = 4;

  private Charts() {}

  static void on(XSSFSheet sheet, FigureSheet figures, int firstRow, int below) {
    int top = below;
    if (!figures.charts().isEmpty() && figures.rows().size() > FEW) {
      sheet.setRowBreak(below - 1);
    }
    for (Chart chart : figures.charts()) {
      XSSFDrawing drawing = sheet.createDrawingPatriarch();
      int right = Math.max(4, Math.min(9, figures.columns().size()));
      XSSFChart made =
          drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, top, right, top + HIGH));
      made.setTitleText(chart.title());
      made.setTitleOverlay(false);
      CellRangeAddress across = range(firstRow, chart, chart.across());
      CellRangeAddress up = range(firstRow, chart, chart.up());
      String name = figures.columns().get(chart.up()).heading();
      switch (chart.kind()) {
        case BARS -> bars(made, sheet, across, up, name);
        case POINTS -> points(made, sheet, figures, chart, across, up);
      }
      top += HIGH + 2;
    }
  }

  private static CellRangeAddress range(int firstRow, Chart chart, int column) {
    return new CellRangeAddress(firstRow + chart.from(), firstRow + chart.to(), column, column);
  }

  private static void bars(
      XSSFChart chart,
      XSSFSheet sheet,
      CellRangeAddress names,
      CellRangeAddress values,
      String of) {
    XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
    left.setTitle(of);
    left.setMinimum(0);
    left.setCrosses(AxisCrosses.AUTO_ZERO);
    left.setCrossBetween(AxisCrossBetween.BETWEEN);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
    data.setBarDirection(BarDirection.COL);
    data.setGapWidth(50);
    var series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(sheet, names),
            XDDFDataSourcesFactory.fromNumericCellRange(sheet, values));
    series.setTitle(of, null);
    series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.STEEL_BLUE)));
    chart.plot(data);
  }

  private static void points(
      XSSFChart chart,
      XSSFSheet sheet,
      FigureSheet figures,
      Chart of,
      CellRangeAddress across,
      CellRangeAddress up) {
    XDDFValueAxis bottom = axis(chart, AxisPosition.BOTTOM);
    XDDFValueAxis left = axis(chart, AxisPosition.LEFT);
    bottom.setTitle(figures.columns().get(of.across()).heading());
    left.setTitle(figures.columns().get(of.up()).heading());
    XDDFScatterChartData data =
        (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, bottom, left);
    data.setStyle(ScatterStyle.MARKER);
    XDDFScatterChartData.Series series =
        (XDDFScatterChartData.Series)
            data.addSeries(
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, across),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, up));
    series.setTitle(of.title(), null);
    series.setMarkerStyle(MarkerStyle.CIRCLE);
    series.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    chart.plot(data);
  }

  private static XDDFValueAxis axis(XSSFChart chart, AxisPosition position) {
    XDDFValueAxis axis = chart.createValueAxis(position);
    axis.setMinimum(1);
    axis.setMaximum(GRADES);
    axis.setMajorUnit(1);
    axis.setCrosses(AxisCrosses.MIN);
    return axis;
  }
}

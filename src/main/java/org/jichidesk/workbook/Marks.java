package org.jichidesk.workbook;

import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.jichidesk.domain.layout.FigureSheet;

/** Sets numbers off by the spreadsheet's own conditional formatting. */
final class Marks {

  private static final byte[] BAR = {(byte) 0x9e, (byte) 0xb5, (byte) 0xd8};
  private static final byte[] DARK = {(byte) 0xf0, (byte) 0xa0, (byte) 0x60};
  private static final byte[] WHITE = {(byte) 0xff, (byte) 0xff, (byte) 0xff};
  private static final byte[] LOOK = {(byte) 0xff, (byte) 0xe3, (byte) 0x9b};

  private Marks() {}

  static void on(XSSFSheet sheet, FigureSheet figures, int from, int to) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    for (int i = 0; i < figures.columns().size(); i++) {
      CellRangeAddress[] range = {new CellRangeAddress(from, to, i, i)};
      switch (figures.columns().get(i).mark()) {
        case BAR -> {
          XSSFColor colour = new XSSFColor(BAR);
          formatting.addConditionalFormatting(
              range, formatting.createConditionalFormattingRule(colour));
        }
        case SCALE -> formatting.addConditionalFormatting(range, scale(formatting));
        case NOT_ZERO -> {
          ConditionalFormattingRule rule =
              formatting.createConditionalFormattingRule(ComparisonOperator.GT, "0");
          rule.createFontFormatting().setFontStyle(false, true);
          PatternFormatting fill = rule.createPatternFormatting();
          fill.setFillBackgroundColor(new XSSFColor(LOOK));
          fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
          formatting.addConditionalFormatting(range, rule);
        }
        case NONE -> {}
      }
    }
  }

  /** Grades 1 to 4: white at 1, dark at 4, the same on every sheet. */
  private static ConditionalFormattingRule scale(XSSFSheetConditionalFormatting formatting) {
    ConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
    ColorScaleFormatting scale = rule.getColorScaleFormatting();
    scale.setNumControlPoints(2);
    scale.getThresholds()[0].setRangeType(RangeType.NUMBER);
    scale.getThresholds()[0].setValue(1d);
    scale.getThresholds()[1].setRangeType(RangeType.NUMBER);
    scale.getThresholds()[1].setValue(4d);
    scale.setColors(new XSSFColor[] {new XSSFColor(WHITE), new XSSFColor(DARK)});
    return rule;
  }
}

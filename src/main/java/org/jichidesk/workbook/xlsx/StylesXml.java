package org.jichidesk.workbook.xlsx;

import java.util.List;
import org.jichidesk.workbook.xlsx.CellStyle.Border;
import org.jichidesk.workbook.xlsx.CellStyle.Fill;
import org.jichidesk.workbook.xlsx.CellStyle.Font;
import org.jichidesk.workbook.xlsx.CellStyle.Format;

/** The styles part: every {@link CellStyle}, numbered as the enum lists them. */
final class StylesXml {
  private static final String FONT_NAME =
      "<name val=\"BIZ UDPゴシック\"/><family val=\"3\"/><charset val=\"128\"/>";
  private static final String LINE_COLOUR = "<color rgb=\"FF8EA9C1\"/>";

  private StylesXml() {}

  /** Number of a style in the cells. */
  static int number(CellStyle style) {
    return List.of(CellStyle.values()).indexOf(style);
  }

  static String content() {
    StringBuilder s = new StringBuilder(8192);
    s.append(WorkbookParts.DECLARATION).append("<styleSheet xmlns=\"");
    s.append(WorkbookParts.MAIN).append("\">");
    formats(s);
    fonts(s);
    fills(s);
    borders(s);
    s.append("<cellStyleXfs count=\"1\">");
    s.append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
    CellStyle[] styles = CellStyle.values();
    s.append("<cellXfs count=\"").append(styles.length).append("\">");
    for (CellStyle style : styles) {
      cell(s, style);
    }
    s.append("</cellXfs><cellStyles count=\"1\">");
    s.append("<cellStyle name=\"標準\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
    s.append("<dxfs count=\"0\"/></styleSheet>");
    return s.toString();
  }

  private static void formats(StringBuilder s) {
    List<Format> own = List.of(Format.WHOLE, Format.DECIMAL, Format.DATE, Format.PERCENT);
    s.append("<numFmts count=\"").append(own.size()).append("\">");
    for (Format format : own) {
      s.append("<numFmt numFmtId=\"").append(format.id).append("\" formatCode=\"");
      s.append(XmlOut.quoted(format.code)).append("\"/>");
    }
    s.append("</numFmts>");
  }

  private static void fonts(StringBuilder s) {
    s.append("<fonts count=\"").append(Font.values().length).append("\">");
    for (Font font : Font.values()) {
      s.append("<font>").append(font.xml).append(FONT_NAME).append("</font>");
    }
    s.append("</fonts>");
  }

  private static void fills(StringBuilder s) {
    s.append("<fills count=\"").append(Fill.values().length).append("\">");
    for (Fill fill : Fill.values()) {
      s.append("<fill>");
      if (fill.colour.isEmpty()) {
        s.append("<patternFill patternType=\"");
        s.append(fill == Fill.NONE ? "none" : "gray125").append("\"/>");
      } else {
        s.append("<patternFill patternType=\"solid\"><fgColor rgb=\"").append(fill.colour);
        s.append("\"/><bgColor indexed=\"64\"/></patternFill>");
      }
      s.append("</fill>");
    }
    s.append("</fills>");
  }

  private static void borders(StringBuilder s) {
    s.append("<borders count=\"").append(Border.values().length).append("\">");
    for (Border border : Border.values()) {
      s.append("<border>");
      side(s, "left", border.others);
      side(s, "right", border.others);
      side(s, "top", border.top);
      side(s, "bottom", border.others);
      s.append("<diagonal/></border>");
    }
    s.append("</borders>");
  }

  private static void side(StringBuilder s, String side, String line) {
    if (line.isEmpty()) {
      s.append('<').append(side).append("/>");
    } else {
      s.append('<').append(side).append(" style=\"").append(line).append("\">");
      s.append(LINE_COLOUR).append("</").append(side).append('>');
    }
  }

  private static void cell(StringBuilder s, CellStyle style) {
    s.append("<xf numFmtId=\"").append(style.format().id);
    s.append("\" fontId=\"").append(List.of(Font.values()).indexOf(style.font()));
    s.append("\" fillId=\"").append(List.of(Fill.values()).indexOf(style.fill()));
    s.append("\" borderId=\"").append(List.of(Border.values()).indexOf(style.border()));
    s.append("\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\"");
    s.append(" applyBorder=\"1\" applyAlignment=\"1\" applyProtection=\"1\"><alignment ");
    s.append(style.place().xml).append("/><protection locked=\"");
    s.append(style.locked() ? 1 : 0).append("\"/></xf>");
  }
}

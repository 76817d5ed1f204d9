package org.jichidesk.workbook.xlsx;

/**
 * How a sheet is printed: fitted to the width of the page, as long as it takes.
 *
 * @param paper size of the paper
 * @param landscape whether it lies on its side
 * @param firstRepeatedRow first row that stands on every page, from 1; 0 for none
 * @param lastRepeatedRow last such row; 0 for none
 * @param header text in the middle above each page; may be empty
 * @param footer text at the left below each page, beside the page number; may be empty
 */
public record PrintLook(
    Paper paper,
    boolean landscape,
    int firstRepeatedRow,
    int lastRepeatedRow,
    String header,
    String footer) {

  /** Sizes of paper. */
  public enum Paper {
    /** 297 × 420 mm. */
    A3(8),
    /** 210 × 297 mm. */
    A4(9);

    final int code;

    Paper(int code) {
      this.code = code;
    }
  }

  /** Checks the rows and the texts. */
  public PrintLook {
    if (firstRepeatedRow < 0
        || lastRepeatedRow < firstRepeatedRow
        || lastRepeatedRow > CellRef.MAX_ROWS
        || (firstRepeatedRow == 0 && lastRepeatedRow > 0)) {
      throw new IllegalArgumentException(firstRepeatedRow + " to " + lastRepeatedRow);
    }
    if (header.length() > 200 || footer.length() > 200) {
      throw new IllegalArgumentException("header or footer of more than 200 characters");
    }
  }

  /** A4 on its side, no repeated rows, page numbers only. */
  public static final PrintLook A4_LANDSCAPE = new PrintLook(Paper.A4, true, 0, 0, "", "");

  /** A4 upright, no repeated rows, page numbers only. */
  public static final PrintLook A4_PORTRAIT = new PrintLook(Paper.A4, false, 0, 0, "", "");

  /** The same with other repeated rows. */
  public PrintLook repeating(int firstRow, int lastRow) {
    return new PrintLook(paper, landscape, firstRow, lastRow, header, footer);
  }

  /** The same with other texts. */
  public PrintLook saying(String newHeader, String newFooter) {
    return new PrintLook(paper, landscape, firstRepeatedRow, lastRepeatedRow, newHeader, newFooter);
  }

  String xml() {
    StringBuilder s = new StringBuilder();
    s.append("<printOptions horizontalCentered=\"1\"/>");
    s.append("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\"");
    s.append(" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"").append(paper.code);
    s.append("\" fitToHeight=\"0\" orientation=\"");
    s.append(landscape ? "landscape" : "portrait").append("\"/><headerFooter>");
    if (!header.isEmpty()) {
      s.append("<oddHeader>").append(XmlOut.quoted("&C" + literal(header)));
      s.append("</oddHeader>");
    }
    String left = footer.isEmpty() ? "" : "&L" + literal(footer);
    s.append("<oddFooter>").append(XmlOut.quoted(left + "&C&P / &N"));
    return s.append("</oddFooter></headerFooter>").toString();
  }

  /** The ampersand is a command there. A digit after a command would be read as a font size. */
  private static String literal(String text) {
    String plain = text.replace("&", "&&");
    return Character.isDigit(text.charAt(0)) ? " " + plain : plain;
  }
}

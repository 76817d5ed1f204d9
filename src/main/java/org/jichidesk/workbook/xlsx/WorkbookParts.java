package org.jichidesk.workbook.xlsx;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The small parts around the sheets of a written workbook. */
final class WorkbookParts {
  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-";
  private static final String SHEET_TYPE = TYPE + "officedocument.spreadsheetml.";

  private WorkbookParts() {}

  /**
   * Types of the parts. It comes first in the file, where sniffing programs look for it, before the
   * number of sheets is known; so a sheet is what an .xml part is unless it is listed as something
   * else.
   */
  static String contentTypes() {
    return DECLARATION
        + "<Types xmlns=\""
        + PACKAGE
        + "content-types\">"
        + "<Default Extension=\"rels\" ContentType=\""
        + TYPE
        + "package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\""
        + SHEET_TYPE
        + "worksheet+xml\"/>"
        + override("/xl/workbook.xml", SHEET_TYPE + "sheet.main+xml")
        + override("/xl/styles.xml", SHEET_TYPE + "styles+xml")
        + override("/xl/sharedStrings.xml", SHEET_TYPE + "sharedStrings+xml")
        + override("/docProps/core.xml", TYPE + "package.core-properties+xml")
        + override("/docProps/app.xml", TYPE + "officedocument.extended-properties+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }

  static String packageLinks() {
    return links(
        link(1, OFFICE + "/officeDocument", "xl/workbook.xml")
            + link(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
            + link(3, OFFICE + "/extended-properties", "docProps/app.xml"));
  }

  static String workbookLinks(int sheets) {
    StringBuilder s = new StringBuilder();
    for (int i = 1; i <= sheets; i++) {
      s.append(link(i, OFFICE + "/worksheet", "worksheets/sheet" + i + ".xml"));
    }
    s.append(link(sheets + 1, OFFICE + "/styles", "styles.xml"));
    s.append(link(sheets + 2, OFFICE + "/sharedStrings", "sharedStrings.xml"));
    return links(s.toString());
  }

  private static String links(String links) {
    return DECLARATION
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + links
        + "</Relationships>";
  }

  private static String link(int id, String type, String target) {
    return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  /**
   * The list of sheets.
   *
   * @param front index of the sheet whose tab stands first
   */
  static String workbook(List<SheetWriter> sheets, int front, boolean structureLocked) {
    StringBuilder s = new StringBuilder(1024);
    s.append(DECLARATION).append("<workbook xmlns=\"").append(MAIN);
    s.append("\" xmlns:r=\"").append(OFFICE).append("\"><workbookPr/>");
    if (structureLocked) {
      s.append("<workbookProtection lockStructure=\"1\"/>");
    }
    s.append("<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
    StringBuilder names = new StringBuilder();
    for (int tab = 0; tab < sheets.size(); tab++) {
      int i = tab == 0 ? front : tab <= front ? tab - 1 : tab;
      SheetLook look = sheets.get(i).look();
      s.append("<sheet name=\"").append(XmlOut.quoted(look.name()));
      s.append("\" sheetId=\"").append(i + 1).append("\" r:id=\"rId").append(i + 1);
      s.append("\"/>");
      names(names, tab, look, sheets.get(i).rowNumber());
    }
    s.append("</sheets>");
    if (!names.isEmpty()) {
      s.append("<definedNames>").append(names).append("</definedNames>");
    }
    return s.append("</workbook>").toString();
  }

  /** Names that spreadsheet programs themselves give to filtered ranges and repeated rows. */
  private static void names(StringBuilder s, int sheet, SheetLook look, int lastRow) {
    String quoted = XmlOut.quoted(SheetLook.quotedName(look.name()));
    if (look.filterRow() > 0) {
      s.append("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"").append(sheet);
      s.append("\" hidden=\"1\">").append(quoted).append('!');
      s.append(look.filterRange(lastRow, true)).append("</definedName>");
    }
    if (look.printedColumns() > 0) {
      s.append("<definedName name=\"_xlnm.Print_Area\" localSheetId=\"").append(sheet);
      s.append("\">").append(quoted).append("!$A:$");
      s.append(CellRef.column(look.printedColumns() - 1)).append("</definedName>");
    }
    PrintLook print = look.print();
    if (print != null && print.firstRepeatedRow() > 0) {
      s.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"").append(sheet);
      s.append("\">").append(quoted).append("!$").append(print.firstRepeatedRow());
      s.append(":$").append(print.lastRepeatedRow()).append("</definedName>");
    }
  }

  static String coreProperties(@Nullable Instant created) {
    String time = created == null ? "" : created.truncatedTo(ChronoUnit.SECONDS).toString();
    return DECLARATION
        + "<cp:coreProperties xmlns:cp=\""
        + PACKAGE
        + "metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
        + (time.isEmpty()
            ? ""
            : "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + time + "</dcterms:created>")
        + "</cp:coreProperties>";
  }

  static String appProperties() {
    return DECLARATION
        + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
        + "extended-properties\"><DocSecurity>0</DocSecurity></Properties>";
  }
}

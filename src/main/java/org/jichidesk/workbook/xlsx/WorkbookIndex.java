package org.jichidesk.workbook.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jichidesk.workbook.xlsx.Relationships.Link;
import org.jichidesk.workbook.xlsx.SheetInfo.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What the workbook part declares, every declaration followed to a part that is there.
 *
 * @param sheets the worksheets in tab order
 * @param sheetParts the part of each
 * @param date1904 whether day 0 is 1 January 1904
 * @param styles the styles part, if any
 * @param strings the shared strings part, if declared; it need not be there
 */
record WorkbookIndex(
    List<SheetInfo> sheets,
    List<String> sheetParts,
    boolean date1904,
    @Nullable String styles,
    @Nullable String strings) {

  static WorkbookIndex read(ZipParts parts, XmlCursor.Factory factory)
      throws UnreadableWorkbook, IOException {
    String workbook = find(parts, factory);
    Relationships links = Relationships.of(workbook, parts, factory);
    List<SheetInfo> sheets = new ArrayList<>();
    List<String> sheetParts = new ArrayList<>();
    boolean date1904 = false;
    try (XmlCursor xml = parts.xml(workbook, factory)) {
      if (!xml.root().equals("workbook")) {
        throw new UnreadableWorkbook(Problem.NOT_A_WORKBOOK);
      }
      if (xml.namespace().startsWith("http://purl.oclc.org/ooxml/")) {
        throw new UnreadableWorkbook(Problem.STRICT_OOXML);
      }
      while (xml.nextChild()) {
        if (xml.name().equals("workbookPr")) {
          date1904 = isTrue(xml.attribute("date1904"));
          xml.skip();
        } else if (xml.name().equals("sheets")) {
          while (xml.nextChild()) {
            if (xml.name().equals("sheet")) {
              Link link = follow(xml, links, parts);
              if (link.type().equals("worksheet")) {
                sheets.add(sheet(sheets.size(), xml));
                sheetParts.add(link.target());
              }
            }
            xml.skip();
          }
        } else {
          xml.skip();
        }
      }
      xml.finish();
    }
    if (sheets.isEmpty()) {
      throw new UnreadableWorkbook(Problem.BROKEN_STRUCTURE, workbook, "sheets");
    }
    Link strings = links.byType("sharedStrings");
    return new WorkbookIndex(
        List.copyOf(sheets),
        List.copyOf(sheetParts),
        date1904,
        styles(links, parts),
        strings == null || strings.external() ? null : strings.target());
  }

  private static String find(ZipParts parts, XmlCursor.Factory factory)
      throws UnreadableWorkbook, IOException {
    String mimetype = parts.peek("mimetype", 100);
    if (mimetype.contains("opendocument.spreadsheet")) {
      throw new UnreadableWorkbook(Problem.ODS);
    }
    Link main = Relationships.of("", parts, factory).byType("officeDocument");
    String part = main == null ? "xl/workbook.xml" : main.target();
    if (part.toLowerCase(Locale.ROOT).endsWith(".bin") || parts.has("xl/workbook.bin")) {
      throw new UnreadableWorkbook(Problem.XLSB);
    }
    if (main != null && main.strict()) {
      throw new UnreadableWorkbook(
          part.startsWith("xl/") ? Problem.STRICT_OOXML : Problem.NOT_A_WORKBOOK);
    }
    if (!parts.has(part)) {
      throw main == null
          ? new UnreadableWorkbook(Problem.NOT_A_WORKBOOK)
          : new UnreadableWorkbook(Problem.BROKEN_STRUCTURE, part);
    }
    return part;
  }

  private static Link follow(XmlCursor xml, Relationships links, ZipParts parts)
      throws UnreadableWorkbook {
    String id = xml.relationId();
    Link link = id == null ? null : links.byId(id);
    if (link == null || link.external() || !parts.has(link.target())) {
      String name = xml.attribute("name");
      throw new UnreadableWorkbook(Problem.BROKEN_STRUCTURE, name == null ? "" : name);
    }
    return link;
  }

  private static SheetInfo sheet(int index, XmlCursor xml) {
    String name = xml.attribute("name");
    String state = xml.attribute("state");
    Visibility visibility =
        "hidden".equals(state)
            ? Visibility.HIDDEN
            : "veryHidden".equals(state) ? Visibility.VERY_HIDDEN : Visibility.VISIBLE;
    return new SheetInfo(index, name == null ? "" : name, visibility);
  }

  /** A styles part that is declared but gone would silently turn dates into numbers. */
  private static @Nullable String styles(Relationships links, ZipParts parts)
      throws UnreadableWorkbook {
    Link styles = links.byType("styles");
    if (styles == null) {
      return null;
    }
    if (styles.external() || !parts.has(styles.target())) {
      throw new UnreadableWorkbook(Problem.BROKEN_STRUCTURE, styles.target());
    }
    return styles.target();
  }

  static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value) || "on".equals(value);
  }
}

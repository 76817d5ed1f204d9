package org.jichidesk.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jichidesk.workbook.xlsx.CellRef;
import org.jichidesk.workbook.xlsx.SheetInfo;
import org.jichidesk.workbook.xlsx.UnreadableWorkbook;
import org.jichidesk.workbook.xlsx.WorkbookFile;

/**
 * Types texts into cells of a workbook this program wrote, as a person at a spreadsheet would, and
 * leaves everything else as it is. For the demo and for tests.
 */
public final class CellPatch {

  private CellPatch() {}

  /**
   * A cell, named by what it holds.
   *
   * @param sheet sheet name
   * @param key record key of its row
   * @param field name of its field
   */
  public record Spot(String sheet, String key, String field) {}

  /**
   * Writes a copy with the texts typed in.
   *
   * @param from the workbook
   * @param to the copy; may be the workbook itself
   * @throws IOException if it cannot be read or written, or a spot is not in it
   */
  public static void apply(Path from, Path to, Map<Spot, String> typing) throws IOException {
    Map<String, Map<String, String>> byPart = new LinkedHashMap<>();
    try (WorkbookFile file = WorkbookFile.open(from)) {
      for (Map.Entry<Spot, String> one : typing.entrySet()) {
        Found found = find(file, one.getKey());
        byPart.computeIfAbsent(found.sheet, s -> new TreeMap<>()).put(found.cell, one.getValue());
      }
    } catch (UnreadableWorkbook e) {
      throw new IOException(e);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(from));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      Map<String, String> parts = new HashMap<>();
      Map<String, byte[]> contents = new LinkedHashMap<>();
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        contents.put(entry.getName(), in.readAllBytes());
      }
      sheetParts(contents, parts);
      for (Map.Entry<String, byte[]> part : contents.entrySet()) {
        byte[] content = part.getValue();
        for (Map.Entry<String, Map<String, String>> sheet : byPart.entrySet()) {
          if (part.getKey().equals(parts.get(sheet.getKey()))) {
            content = typed(content, sheet.getValue());
          }
        }
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(content);
        out.closeEntry();
      }
    }
    Files.write(to, bytes.toByteArray());
  }

  private record Found(String sheet, String cell) {}

  private static Found find(WorkbookFile file, Spot spot) throws UnreadableWorkbook, IOException {
    for (SheetInfo sheet : file.sheets()) {
      if (!sheet.name().equals(spot.sheet)) {
        continue;
      }
      int[] columns = {-1, -1};
      String[] cell = {""};
      file.readRows(
          sheet,
          row -> {
            for (int i = 0; i < row.size(); i++) {
              if (row.number() == RecordSheet.ID_ROW && row.text(i).equals(spot.field)) {
                columns[0] = row.column(i);
              }
              if (row.number() == RecordSheet.ID_ROW
                  && row.text(i).startsWith(RecordSheet.KEY + ":")) {
                columns[1] = row.column(i);
              }
              if (columns[0] >= 0 && row.column(i) == columns[1] && row.text(i).equals(spot.key)) {
                cell[0] = CellRef.of(columns[0], row.number());
              }
            }
            return cell[0].isEmpty();
          });
      if (!cell[0].isEmpty()) {
        return new Found(spot.sheet, cell[0]);
      }
    }
    throw new IOException("not in the workbook: " + spot);
  }

  private static void sheetParts(Map<String, byte[]> contents, Map<String, String> parts)
      throws IOException {
    byte[] workbook = contents.get("xl/workbook.xml");
    if (workbook == null) {
      throw new IOException("no workbook part");
    }
    Matcher sheet =
        Pattern.compile("<sheet name=\"([^\"]*)\" sheetId=\"(\\d+)\"")
            .matcher(new String(workbook, StandardCharsets.UTF_8));
    while (sheet.find()) {
      parts.put(sheet.group(1), "xl/worksheets/sheet" + sheet.group(2) + ".xml");
    }
  }

  private static byte[] typed(byte[] content, Map<String, String> typing) throws IOException {
    String xml = new String(content, StandardCharsets.UTF_8);
    for (Map.Entry<String, String> one : typing.entrySet()) {
      Matcher cell =
          Pattern.compile("<c r=\"" + one.getKey() + "\"( s=\"\\d+\")?[^>]*?(/>|>.*?</c>)")
              .matcher(xml);
      String text = one.getValue().replace("&", "&amp;").replace("<", "&lt;");
      if (cell.find()) {
        String style = cell.group(1) == null ? "" : cell.group(1);
        String typed =
            text.isEmpty()
                ? "<c r=\"" + one.getKey() + "\"" + style + "/>"
                : "<c r=\""
                    + one.getKey()
                    + "\""
                    + style
                    + " t=\"inlineStr\"><is><t>"
                    + text
                    + "</t></is></c>";
        xml = xml.substring(0, cell.start()) + typed + xml.substring(cell.end());
      } else {
        throw new IOException("no such cell: " + one.getKey());
      }
    }
    return xml.getBytes(StandardCharsets.UTF_8);
  }
}

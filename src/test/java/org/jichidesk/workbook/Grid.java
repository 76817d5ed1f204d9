package org.jichidesk.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import org.jichidesk.workbook.xlsx.CellKind;
import org.jichidesk.workbook.xlsx.CellStyle;
import org.jichidesk.workbook.xlsx.SheetInfo;
import org.jichidesk.workbook.xlsx.SheetLook;
import org.jichidesk.workbook.xlsx.SheetWriter;
import org.jichidesk.workbook.xlsx.UnreadableWorkbook;
import org.jichidesk.workbook.xlsx.WorkbookFile;
import org.jichidesk.workbook.xlsx.WorkbookWriter;

/**
 * A workbook as a table of bare values that tests rearrange as people do; written again, it has
 * lost all looks, as if pasted by its values into a new workbook.
 */
public final class Grid {

  private final Map<String, Sheet> sheets = new LinkedHashMap<>();

  private Grid() {}

  /** A cell's value. */
  public record Cell(CellKind kind, String text, boolean date) {

    /** A text somebody typed. */
    public static Cell text(String text) {
      return new Cell(CellKind.TEXT, text, false);
    }

    /** A number somebody typed. */
    public static Cell number(String text) {
      return new Cell(CellKind.NUMBER, text, false);
    }

    /** A number in a cell that looks like a date. */
    public static Cell date(String serial) {
      return new Cell(CellKind.NUMBER, serial, true);
    }
  }

  /** Reads a workbook. */
  public static Grid read(Path book) {
    Grid grid = new Grid();
    try (WorkbookFile file = WorkbookFile.open(book)) {
      for (SheetInfo info : file.sheets()) {
        Sheet sheet = new Sheet();
        file.readRows(
            info,
            row -> {
              Map<Integer, Cell> cells = new TreeMap<>();
              for (int i = 0; i < row.size(); i++) {
                cells.put(row.column(i), new Cell(row.kind(i), row.text(i), row.dateStyled(i)));
              }
              sheet.rows.add(cells);
              return true;
            });
        grid.sheets.put(info.name(), sheet);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableWorkbook e) {
      throw new IllegalStateException(e);
    }
    return grid;
  }

  /** Writes it as a workbook. */
  public Path write(Path book) {
    try (OutputStream out = Files.newOutputStream(book);
        WorkbookWriter writer = new WorkbookWriter(out)) {
      for (Map.Entry<String, Sheet> entry : sheets.entrySet()) {
        SheetWriter sheet = writer.addSheet(new SheetLook(entry.getKey(), List.of()));
        for (Map<Integer, Cell> row : entry.getValue().rows) {
          writeRow(sheet, row);
        }
      }
      writer.finish();
      return book;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeRow(SheetWriter sheet, Map<Integer, Cell> row) throws IOException {
    sheet.startRow();
    int at = 0;
    for (Map.Entry<Integer, Cell> entry : row.entrySet()) {
      sheet.skip(entry.getKey() - at);
      Cell cell = entry.getValue();
      if (cell.kind == CellKind.NUMBER) {
        sheet.number(cell.date ? CellStyle.DATE : CellStyle.PLAIN, cell.text);
      } else {
        sheet.text(CellStyle.PLAIN, cell.text);
      }
      at = entry.getKey() + 1;
    }
    sheet.endRow();
  }

  /** A sheet by its name. */
  public Sheet sheet(String name) {
    Sheet sheet = sheets.get(name);
    if (sheet == null) {
      throw new NoSuchElementException(name + " among " + sheets.keySet());
    }
    return sheet;
  }

  /** The names of the sheets, in order. */
  public List<String> names() {
    return new ArrayList<>(sheets.keySet());
  }

  /** The data sheets. */
  public List<Sheet> dataSheets() {
    return sheets.values().stream().filter(sheet -> sheet.find("_key:") >= 0).toList();
  }

  /** Takes a sheet away. */
  public void remove(String name) {
    sheets.remove(name);
  }

  /** Gives a sheet another name. */
  public void rename(String name, String other) {
    Sheet sheet = sheet(name);
    sheets.remove(name);
    sheets.put(other, sheet);
  }

  /** Adds an empty sheet. */
  public Sheet add(String name) {
    Sheet sheet = new Sheet();
    sheets.put(name, sheet);
    return sheet;
  }

  /** Types over a value of the cover. */
  public void cover(String id, String value) {
    for (Map<Integer, Cell> row : sheet(CoverSheet.NAME).rows) {
      Cell first = row.get(0);
      if (first != null && first.text.equals(id)) {
        row.put(2, Cell.text(value));
      }
    }
  }

  /** What the cover says. */
  public String cover(String id) {
    for (Map<Integer, Cell> row : sheet(CoverSheet.NAME).rows) {
      Cell first = row.get(0);
      Cell value = row.get(2);
      if (first != null && first.text.equals(id)) {
        return value == null ? "" : value.text;
      }
    }
    throw new NoSuchElementException(id);
  }

  /** The rows of one sheet. */
  public static final class Sheet {

    private final List<Map<Integer, Cell>> rows = new ArrayList<>();

    /** All rows, the two of the head first. */
    public List<Map<Integer, Cell>> rows() {
      return rows;
    }

    /** Column of an id, -1 if it is not there. */
    public int find(String id) {
      if (rows.isEmpty()) {
        return -1;
      }
      for (Map.Entry<Integer, Cell> cell : rows.getFirst().entrySet()) {
        if (cell.getValue().text.equals(id)
            || (id.endsWith(":") && cell.getValue().text.startsWith(id))) {
          return cell.getKey();
        }
      }
      return -1;
    }

    /** The keys of the rows, top down. */
    public List<String> keys() {
      int column = find("_key:");
      List<String> keys = new ArrayList<>();
      for (Map<Integer, Cell> row : rows.subList(2, rows.size())) {
        Cell key = row.get(column);
        if (key != null) {
          keys.add(key.text);
        }
      }
      return keys;
    }

    /** The row of a key. */
    public Map<Integer, Cell> row(String key) {
      int column = find("_key:");
      return rows.stream()
          .filter(row -> row.get(column) != null && row.get(column).text.equals(key))
          .findFirst()
          .orElseThrow(() -> new NoSuchElementException(key));
    }

    /** Types into a cell. */
    public void set(String key, String id, Cell cell) {
      row(key).put(find(id), cell);
    }

    /** Types a text into a cell; nothing blanks it. */
    public void set(String key, String id, String text) {
      if (text.isEmpty()) {
        row(key).remove(find(id));
      } else {
        set(key, id, Cell.text(text));
      }
    }

    /** Deletes a row. */
    public void drop(String key) {
      rows.remove(row(key));
    }

    /** Pastes a copy of a row below the others. */
    public Map<Integer, Cell> copy(String key) {
      Map<Integer, Cell> copy = new TreeMap<>(row(key));
      rows.add(copy);
      return copy;
    }

    /** Adds a row typed by hand: ids and texts in turn. */
    public void type(String... idsAndTexts) {
      Map<Integer, Cell> row = new TreeMap<>();
      for (int i = 0; i < idsAndTexts.length; i += 2) {
        row.put(find(idsAndTexts[i]), Cell.text(idsAndTexts[i + 1]));
      }
      rows.add(row);
    }

    /** Sorts the rows anyhow. */
    public void shuffleRows(Random random) {
      Collections.shuffle(rows.subList(2, rows.size()), random);
    }

    /** Sorts the rows anyhow, leaving the control columns as they are. */
    public void shuffleRowsWithoutControl(Random random) {
      int key = find("_key:");
      int control = find("_control");
      List<Map<Integer, Cell>> data = rows.subList(2, rows.size());
      List<Map<Integer, Cell>> left = new ArrayList<>();
      for (Map<Integer, Cell> row : data) {
        Map<Integer, Cell> kept = new TreeMap<>();
        for (int column : new int[] {key, control}) {
          Cell cell = row.remove(column);
          if (cell != null) {
            kept.put(column, cell);
          }
        }
        left.add(kept);
      }
      Collections.shuffle(data, random);
      for (int i = 0; i < data.size(); i++) {
        data.get(i).putAll(left.get(i));
      }
    }

    /** Moves the columns anyhow, control columns too, some apart. */
    public void shuffleColumns(Random random) {
      int last = rows.stream().flatMap(r -> r.keySet().stream()).mapToInt(c -> c).max().orElse(0);
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i <= last + 3; i++) {
        places.add(i);
      }
      Collections.shuffle(places, random);
      rows.replaceAll(row -> {
        Map<Integer, Cell> moved = new TreeMap<>();
        row.forEach((column, cell) -> moved.put(places.get(column), cell));
        return moved;
      });
    }

    /** Takes a column away with all that stands in it. */
    public void dropColumn(String id) {
      int column = find(id);
      rows.forEach(row -> row.remove(column));
    }
  }
}

package org.jichidesk.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.FieldLens;
import org.jichidesk.workbook.xlsx.SheetInfo;
import org.jichidesk.workbook.xlsx.UnreadableWorkbook;
import org.jichidesk.workbook.xlsx.WorkbookFile;

/**
 * Reads a workbook that travelled: tolerant of what people do to workbooks, never guessing. What
 * cannot be accepted becomes a finding at its cell and the rest goes on. The file must be a private
 * copy: nothing here writes to it, but nobody else may either while it is read.
 */
public final class BookReader {

  private final Catalog catalog;
  private final Map<String, Integer> newestForms;
  private final FieldLens lens;

  /**
   * A reader.
   *
   * @param newestForms the newest known version of each form, by form number
   */
  public BookReader(Catalog catalog, Map<String, Integer> newestForms) {
    this(catalog, newestForms, FieldLens.PLAIN);
  }

  /** A reader of records that decide for themselves what some of their fields take. */
  public BookReader(Catalog catalog, Map<String, Integer> newestForms, FieldLens lens) {
    this.catalog = catalog;
    this.newestForms = Map.copyOf(newestForms);
    this.lens = lens;
  }

  /**
   * Reads a whole workbook.
   *
   * @param copy the private copy
   * @param name what people call the file
   * @throws Refusal if nothing of it can be read
   */
  public void read(Path copy, String name, BookHandler handler) throws IOException {
    try (WorkbookFile file = WorkbookFile.open(copy)) {
      Fronts fronts = fronts(file, name);
      Cover cover = cover(fronts, name);
      handler.cover(cover);
      if (file.date1904()) {
        handler.finding(Finding.at(Place.file(name), FindingCode.DATES_1904, name), "");
      }
      BookContext context =
          new BookContext(name, cover, fronts.shown, file.date1904(), handler, new HashMap<>());
      Set<String> types = new HashSet<>();
      for (SheetInfo sheet : fronts.others) {
        readSheet(file, sheet, context, types);
      }
      for (Cover.Sheet promised : cover.sheets()) {
        if (!types.contains(promised.type()) && promised.rows() > 0) {
          String label =
              catalog.named(promised.type()).map(t -> t.label().ja()).orElse(promised.type());
          handler.finding(
              Finding.at(Place.file(name), FindingCode.MISSING_SHEET, label, promised.rows() + ""),
              "");
        }
      }
    } catch (UnreadableWorkbook e) {
      throw new Refusal(Unreadable.finding(name, e), e);
    }
  }

  /** Reads only the cover, for example to see where a workbook belongs before it is read. */
  public Cover readCover(Path copy, String name) throws IOException {
    try (WorkbookFile file = WorkbookFile.open(copy)) {
      return cover(fronts(file, name), name);
    } catch (UnreadableWorkbook e) {
      throw new Refusal(Unreadable.finding(name, e), e);
    }
  }

  private Cover cover(Fronts fronts, String name) {
    if (!fronts.coverCells.containsKey("form")) {
      throw new Refusal(Finding.at(Place.file(name), FindingCode.NO_COVER, name));
    }
    CoverSheet.Parsed parsed = CoverSheet.parse(fronts.coverCells);
    Cover cover =
        parsed
            .cover()
            .orElseThrow(() ->
                new Refusal(
                    Finding.at(
                        new Place(name, CoverSheet.NAME, null),
                        FindingCode.COVER_INCOMPLETE,
                        parsed.trouble(),
                        fronts.coverCells.getOrDefault(parsed.trouble(), ""))));
    if (cover.form().kind() == BookKind.REPORT) {
      throw new Refusal(Finding.at(Place.file(name), FindingCode.FOR_READING_ONLY, name));
    }
    int newest = newestForms.getOrDefault(cover.form().number(), 0);
    if (cover.form().version() > newest) {
      throw new Refusal(
          Finding.at(
              Place.file(name), FindingCode.NEWER_FORM, cover.form().toString(), newest + ""));
    }
    return cover;
  }

  /** Finds cover and list sheet, by their ids first and by their names where those are gone. */
  private Fronts fronts(WorkbookFile file, String name) throws UnreadableWorkbook, IOException {
    Fronts fronts = new Fronts(lens);
    for (SheetInfo sheet : file.sheets()) {
      boolean[] front = {false};
      boolean[] paper = {false};
      if (sheet.name().equals(CoverSheet.NAME) || fronts.coverCells.isEmpty()) {
        Map<String, String> cells = new HashMap<>();
        file.readRows(
            sheet,
            row -> {
              int id = row.indexOf(0);
              int value = row.indexOf(2);
              if (id >= 0) {
                cells.putIfAbsent(row.text(id), value < 0 ? "" : row.text(value));
              }
              return row.number() < 100;
            });
        if (cells.containsKey("form") && cells.containsKey("export_id")) {
          fronts.coverCells.putAll(cells);
          continue;
        }
      }
      file.readRows(
          sheet,
          row -> {
            int first = row.indexOf(0);
            String id = first < 0 ? "" : row.text(first);
            if (!front[0]) {
              paper[0] = id.equals(FormSheet.ID);
              front[0] = id.equals(ListSheet.FIRST_ID) || sheet.name().equals(ListSheet.NAME);
              return front[0];
            }
            int key = row.indexOf(1);
            int text = row.indexOf(2);
            if (key >= 0 && text >= 0) {
              fronts.shown.add(id, row.text(key), row.text(text));
            }
            return true;
          });
      if (!front[0] && !paper[0]) {
        fronts.others.add(sheet);
      }
    }
    if (fronts.coverCells.isEmpty()) {
      throw new Refusal(Finding.at(Place.file(name), FindingCode.NO_COVER, name));
    }
    return fronts;
  }

  private void readSheet(WorkbookFile file, SheetInfo sheet, BookContext context, Set<String> types)
      throws UnreadableWorkbook, IOException {
    HeadFinder head = new HeadFinder(catalog, sheet.name());
    file.readRows(sheet, head::offer);
    Optional<SheetHead> found = head.found();
    if (found.isEmpty()) {
      if (head.sawAnything()) {
        context.finding(sheet.name(), null, FindingCode.UNKNOWN_SHEET, sheet.name());
      }
      return;
    }
    SheetHead columns = found.get();
    types.add(columns.type().name());
    int number = sheet.index() + 1;
    context.handler().sheet(number, sheet.name(), columns.type(), columns.letters());
    columns.reportOddities(context, sheet.name());
    SheetRows rows = new SheetRows(context, sheet.name(), number, columns);
    file.readRows(sheet, rows::offer);
    rows.finish();
    List<String> merged = file.mergedRanges();
    if (!merged.isEmpty()) {
      context.finding(sheet.name(), merged.getFirst(), FindingCode.MERGED_CELLS, merged.getFirst());
    }
  }

  private static final class Fronts {
    private final Map<String, String> coverCells = new HashMap<>();
    private final ShownCells shown;
    private final List<SheetInfo> others = new ArrayList<>();

    Fronts(FieldLens lens) {
      this.shown = new ShownCells(lens);
    }
  }
}

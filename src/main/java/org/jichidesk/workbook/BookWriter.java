package org.jichidesk.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.workbook.xlsx.SheetWriter;
import org.jichidesk.workbook.xlsx.WorkbookWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook that travels: begin a sheet for each record type, write its rows in turn, and
 * finish with the cover. Memory use does not grow with the rows.
 */
public final class BookWriter implements AutoCloseable {

  private final WorkbookWriter book;
  private final ShownCells shown;
  private final String footer;
  private final String exportId;
  private final List<Cover.Sheet> sheets = new ArrayList<>();
  private final MessageDigest all = sha256();
  private @Nullable Open open;

  /**
   * Begins a workbook.
   *
   * @param out where it goes; stays open
   * @param packing runs the compression, {@code Runnable::run} for the calling thread
   * @param shown what cells show for references
   * @param exportId 照合番号, printed at the foot of every page
   */
  public BookWriter(OutputStream out, Executor packing, ShownCells shown, String exportId)
      throws IOException {
    this.book = new WorkbookWriter(out, packing).lockStructure();
    this.shown = shown;
    this.footer = "照合番号 " + exportId;
    this.exportId = exportId;
  }

  /**
   * Begins the sheet of a record type; {@code withControl}: rows keep the way back to the store.
   */
  public void begin(RecordType type, boolean withControl) throws IOException {
    endSheet();
    RecordSheet layout = new RecordSheet(type, shown, withControl);
    SheetWriter sheet = book.addSheet(layout.look(footer));
    layout.writeHead(sheet);
    open = new Open(type, layout, sheet, sha256());
  }

  /** Writes the row of a record of the present sheet's type. */
  public void row(Standing standing) throws IOException {
    Open sheet = present();
    String control = sheet.layout.writeRow(sheet.sheet, standing);
    sheet.count(standing.record().key() + control);
  }

  /** Writes a row nobody has asserted yet; who merges the workbook makes a record of it. */
  public void fresh(Map<Field, Value> values) throws IOException {
    Open sheet = present();
    sheet.layout.writeFresh(sheet.sheet, values);
    sheet.count(values.toString());
  }

  /** Writes a row for reading: what is shown of a record, key fields too. */
  public void shown(Map<Field, Value> values) throws IOException {
    Open sheet = present();
    sheet.layout.writeFresh(sheet.sheet, values);
    sheet.rows++;
  }

  /**
   * Draws the printed form of a type from the values its sheet shows, unless it has no form, no
   * rows, or more rows than anybody prints.
   *
   * @param subtitle whose and of which year
   */
  public void form(RecordType type, String subtitle, List<Map<Field, Value>> rows)
      throws IOException {
    if (type.printedFields().isEmpty() || rows.isEmpty() || rows.size() > FormSheet.MOST_ROWS) {
      return;
    }
    endSheet();
    FormSheet form = new FormSheet(type, shown);
    SheetWriter sheet = book.addSheet(form.look(footer));
    form.writeHead(sheet, subtitle, exportId);
    for (Map<Field, Value> row : rows) {
      form.writeRow(sheet, row);
    }
  }

  /** True while a form of so many rows would still be drawn; saves keeping rows for nothing. */
  public static boolean isPrintable(RecordType type, int rows) {
    return rows <= FormSheet.MOST_ROWS && !type.printedFields().isEmpty();
  }

  /** Leaves a row of the present sheet for a record nobody has written yet. */
  public void toType(RecordKey record) throws IOException {
    Open sheet = present();
    sheet.layout.writeRowToType(sheet.sheet, record);
  }

  /** Leaves blank rows at the end of the present sheet, to type new records into. */
  public void rowsToType() throws IOException {
    Open sheet = present();
    sheet.layout.writeRowsToType(sheet.sheet);
  }

  private Open present() {
    if (open == null) {
      throw new IllegalStateException("no sheet was begun");
    }
    return open;
  }

  private void endSheet() {
    if (open != null) {
      byte[] digest = open.digest.digest();
      all.update(digest);
      RecordType type = open.type;
      sheets.add(new Cover.Sheet(type.label().ja(), type.name(), open.rows, hex(digest)));
      open = null;
    }
  }

  /**
   * Writes list sheet and cover, and ends the workbook.
   *
   * @param cover what the cover says; its digest and sheets are filled in here
   * @return the cover as written
   */
  public Cover finish(Cover cover) throws IOException {
    endSheet();
    ListSheet.write(book.addSheet(ListSheet.look()), shown);
    all.update(
        (cover.form()
                + "\n"
                + cover.from()
                + "\n"
                + cover.chain().exportId()
                + "\n"
                + cover.chain().previous())
            .getBytes(StandardCharsets.UTF_8));
    Cover written =
        new Cover(
            cover.form(),
            cover.from(),
            cover.chain().withDigest(hex(all.digest())),
            cover.by(),
            sheets);
    CoverSheet.write(book.addFrontSheet(CoverSheet.look()), written);
    book.finish();
    return written;
  }

  private static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest, 0, 8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public void close() {
    book.close();
  }

  private static final class Open {

    private final RecordType type;
    private final RecordSheet layout;
    private final SheetWriter sheet;
    private final MessageDigest digest;
    private long rows;

    Open(RecordType type, RecordSheet layout, SheetWriter sheet, MessageDigest digest) {
      this.type = type;
      this.layout = layout;
      this.sheet = sheet;
      this.digest = digest;
    }

    void count(String text) {
      rows++;
      digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}

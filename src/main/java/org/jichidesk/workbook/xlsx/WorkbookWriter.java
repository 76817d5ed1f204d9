package org.jichidesk.workbook.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Writes an {@code .xlsx} file in one pass and in little memory. The same calls give the same
 * bytes. Nothing in it names a person or a machine.
 *
 * <p>Only {@link #finish} makes the file whole: one that is closed before it, because something
 * went wrong, is opened by no program.
 */
public final class WorkbookWriter implements Closeable {
  private final ZipWriter zip;
  private final SharedTexts shared = new SharedTexts();
  private final List<SheetWriter> sheets = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private @Nullable SheetWriter front;
  private @Nullable Instant created;
  private boolean structureLocked;
  private boolean finished;

  /** Writes to a stream, on the calling thread alone. */
  public WorkbookWriter(OutputStream out) throws IOException {
    this(out, Runnable::run);
  }

  /**
   * Writes to a stream, packing on threads of the caller's.
   *
   * @param out stays open, it is the caller's to sync and close
   * @param executor runs the packing; may be busy or shut down, that only costs speed
   */
  public WorkbookWriter(OutputStream out, Executor executor) throws IOException {
    zip = new ZipWriter(out, executor);
    zip.small("[Content_Types].xml", WorkbookParts.contentTypes());
    zip.small("_rels/.rels", WorkbookParts.packageLinks());
  }

  /** Says when the workbook was made; left out if never called. */
  public WorkbookWriter created(Instant time) {
    created = time;
    return this;
  }

  /** Keeps people from adding, removing, renaming or moving sheets, without a password. */
  public WorkbookWriter lockStructure() {
    structureLocked = true;
    return this;
  }

  /**
   * Ends the sheet before it and starts the next.
   *
   * @throws IllegalArgumentException if there is a sheet of that name
   */
  public SheetWriter addSheet(SheetLook look) throws IOException {
    return add(look, false);
  }

  /**
   * Starts the sheet whose tab stands first and is shown on opening, although it is written now: a
   * cover can tell only afterwards what the other sheets hold.
   *
   * @throws IllegalArgumentException if there is a sheet of that name
   */
  public SheetWriter addFrontSheet(SheetLook look) throws IOException {
    front = add(look, true);
    return front;
  }

  private SheetWriter add(SheetLook look, boolean selected) throws IOException {
    if (finished) {
      throw new IllegalStateException("workbook finished");
    }
    if (!names.add(look.name().toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("second sheet named " + look.name());
    }
    endSheet();
    XmlOut xml = new XmlOut(zip, "xl/worksheets/sheet" + (sheets.size() + 1) + ".xml");
    SheetWriter sheet = new SheetWriter(look, xml, shared, selected);
    sheets.add(sheet);
    return sheet;
  }

  private void endSheet() throws IOException {
    if (!sheets.isEmpty()) {
      sheets.getLast().end();
    }
  }

  /** Ends the last sheet and writes all that is missing. */
  public void finish() throws IOException {
    if (finished || sheets.isEmpty()) {
      throw new IllegalStateException(finished ? "finished twice" : "no sheet");
    }
    endSheet();
    finished = true;
    shared.write(new XmlOut(zip, "xl/sharedStrings.xml"));
    zip.small("xl/styles.xml", StylesXml.content());
    zip.small(
        "xl/workbook.xml",
        WorkbookParts.workbook(sheets, Math.max(0, sheets.indexOf(front)), structureLocked));
    zip.small("xl/_rels/workbook.xml.rels", WorkbookParts.workbookLinks(sheets.size()));
    zip.small("docProps/core.xml", WorkbookParts.coreProperties(created));
    zip.small("docProps/app.xml", WorkbookParts.appProperties());
    zip.finish();
  }

  /** Gives back memory; does not close the stream. */
  @Override
  public void close() {
    zip.close();
  }
}

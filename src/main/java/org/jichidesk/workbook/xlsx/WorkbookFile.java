package org.jichidesk.workbook.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@code .xlsx} file opened for reading. The file is never changed; no formula is evaluated, no
 * link followed, no macro looked at. Not for several threads at once.
 *
 * <p>A part's checksum is known only at its end: what {@link #readRows} has handed out stands only
 * when it returns without an exception.
 */
public final class WorkbookFile implements Closeable {
  private final ZipParts parts;
  private final XmlCursor.Factory factory;
  private final WorkbookIndex index;
  private SheetReader.@Nullable Sources sources;
  private List<String> merges = List.of();

  private WorkbookFile(ZipParts parts, XmlCursor.Factory factory, WorkbookIndex index) {
    this.parts = parts;
    this.factory = factory;
    this.index = index;
  }

  /**
   * Opens a file with the usual limits.
   *
   * @throws UnreadableWorkbook if it is no workbook, or not a whole and honest one
   * @throws IOException if the disk fails
   */
  public static WorkbookFile open(Path file) throws UnreadableWorkbook, IOException {
    return open(file, Limits.DEFAULT);
  }

  /** As {@link #open(Path)}, with limits of the caller's. */
  public static WorkbookFile open(Path file, Limits limits) throws UnreadableWorkbook, IOException {
    FileKind.requireZip(file);
    ZipParts parts = ZipParts.open(file, limits);
    XmlCursor.Factory factory = new XmlCursor.Factory();
    try {
      return new WorkbookFile(parts, factory, WorkbookIndex.read(parts, factory));
    } catch (OutOfMemoryError e) {
      parts.close();
      throw tooLarge(e);
    } catch (UnreadableWorkbook | IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  /** The worksheets in tab order; at least one. */
  public List<SheetInfo> sheets() {
    return index.sheets();
  }

  /** Whether serial dates count from 1904 and not from 1900. */
  public boolean date1904() {
    return index.date1904();
  }

  /**
   * Reads a sheet and hands its rows to {@code handler}, whose own exceptions pass through.
   *
   * @throws UnreadableWorkbook if the sheet, the shared texts or the styles are damaged, contradict
   *     themselves or are larger than the limits; rows handed out before must then be thrown away
   * @throws IOException if the disk fails
   */
  public void readRows(SheetInfo sheet, RowHandler handler) throws UnreadableWorkbook, IOException {
    merges = List.of();
    String part = index.sheetParts().get(sheet.index());
    Guard guard = new Guard(handler);
    OwnRows own = new OwnRows(parts.stream(part));
    try (XmlCursor xml = factory.open(part, own)) {
      merges = new SheetReader(sheet, xml, own, sources(), parts.limits()).read(guard);
    } catch (OutOfMemoryError e) {
      if (guard.inside) {
        throw e;
      }
      throw tooLarge(e);
    }
  }

  /**
   * Merged ranges, such as {@code A1:C2}, of the sheet read last; the first 10,000. Empty if its
   * reading was stopped.
   */
  public List<String> mergedRanges() {
    return merges;
  }

  private SheetReader.Sources sources() throws UnreadableWorkbook, IOException {
    SheetReader.Sources known = sources;
    if (known == null) {
      TextCache cache = new TextCache();
      known =
          new SheetReader.Sources(
              SharedStrings.read(index.strings(), parts, factory, cache),
              DateFormats.read(index.styles(), parts, factory),
              cache);
      sources = known;
    }
    return known;
  }

  /**
   * The last resort against a file made to fill the memory: what it filled is free again by now.
   */
  private static UnreadableWorkbook tooLarge(OutOfMemoryError e) {
    return new UnreadableWorkbook(e, Problem.TOO_LARGE, "memory", "");
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }

  /** Knows whether an error comes from the caller's code. */
  private static final class Guard implements RowHandler {
    private final RowHandler handler;
    private boolean inside;

    Guard(RowHandler handler) {
      this.handler = handler;
    }

    @Override
    public boolean row(Row row) {
      inside = true;
      boolean more = handler.row(row);
      inside = false;
      return more;
    }
  }
}

package org.jichidesk.work;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.store.Store;

/** Offices with their stores in a folder, a clock that moves on by a second at every look. */
final class Offices {

  static final Path SAMPLE = Path.of("sample-data");
  static final int YEAR = 2025;

  /** After the day on which the golden workbooks say they were exported. */
  private static final long START = Instant.parse("2026-12-01T00:00:00Z").getEpochSecond();

  private final Path folder;
  private final Path sample;
  private final Desk desk;
  private long seconds = START;
  private int files;

  Offices(Path folder) {
    this(folder, SAMPLE);
  }

  Offices(Path folder, Path sample) {
    this.folder = folder;
    this.sample = sample;
    this.desk = new Desk(Catalog.STANDARD, () -> Instant.ofEpochSecond(seconds++));
  }

  Desk desk() {
    return desk;
  }

  void setClock(Instant now) {
    seconds = now.getEpochSecond();
  }

  /** A name for a file that is not there yet. */
  Path file(String what) {
    return folder.resolve(++files + "-" + what);
  }

  /** A new store of the secretariat that knows the masters and nothing else. */
  Store centre() {
    Store centre = desk.create(file("centre.db"), "O00", "liaison");
    new LoadSample(desk, sample).masters(centre);
    return centre;
  }

  /** A new store of a branch with the sample's records of its districts. */
  Store branch(String office) {
    Store branch = desk.create(file(office + ".db"), office, "branch");
    new LoadSample(desk, sample).office(branch, office);
    return branch;
  }

  /** Exports a return of all, or of some districts. */
  Path returned(Store store, String... districts) {
    return export(store, BookKind.RETURN, Optional.empty(), List.of(districts));
  }

  Path distributed(Store store) {
    return export(store, BookKind.DISTRIBUTION, Optional.empty(), List.of());
  }

  Path reply(Store store, String office) {
    return export(store, BookKind.REPLY, Optional.of(office), List.of());
  }

  Path export(Store store, BookKind kind, Optional<String> office, List<String> districts) {
    Path book = file(store.identity().office() + "-" + kind.code() + ".xlsx");
    ExportOrder order =
        new ExportOrder(
            kind,
            Subject.DUTIES,
            book,
            OptionalInt.of(YEAR),
            districts,
            office,
            "試験",
            ExportOrder.Personal.NONE);
    new ExportBook(desk, store, order, Progress.NONE).write();
    return book;
  }

  MergeReport merge(Store store, Path... books) {
    return merge(store, List.of(books));
  }

  MergeReport merge(Store store, List<Path> books) {
    return new MergeBooks(desk, store).merge(books, false, Progress.NONE);
  }

  /** The whole dump. */
  static String dump(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new DumpStore(store).to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The dump without where things came from: records and assertions only. */
  static String dumpOfRecords(Store store) {
    return withoutFrom(recordLines(dump(store)));
  }

  static String withoutFrom(String dump) {
    return dump.replaceAll(",\"from\":\\[[^\\]]*\\]", "");
  }

  private static String recordLines(String dump) {
    return dump.lines().filter(line -> line.startsWith("{\"type\"")).collect(joining("\n"));
  }

  static void deleteAll(List<Path> files) throws IOException {
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}

package org.jichidesk.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Measures the program against its aims. */
public final class Benchmark {

  private static final Path HOME = Path.of("target", "benchmark");
  private static final Path RUN = HOME.resolve("run");
  private static final Path STORE = RUN.resolve("store.db");
  private static final Path BOOK = RUN.resolve("all.xlsx");
  private static final Path OUTPUT = HOME.resolve("output.txt");
  private static final Path SCRIPT = Path.of("target", "app", "bin", "jichidesk");

  /** What the aim of the export speaks of. */
  private static final int EXPORTED_DISTRICTS = 20;

  private static final int EXPORTED_DUTIES = 4_450;

  private static final int YEAR_COLUMN = 2;

  private final Options options;

  private Benchmark(Options options) {
    this.options = options;
  }

  /** See the package's description for the arguments. */
  public static void main(String[] args) throws Exception {
    Benchmark benchmark = new Benchmark(Options.of(args));
    Files.createDirectories(HOME);
    benchmark.run();
  }

  private void run() throws Exception {
    if (options.wants("merge")) {
      for (Size size : options.sizes()) {
        merge(size);
      }
    }
    if (options.wants("export")) {
      export();
    }
    if (options.wants("city") && Files.exists(SCRIPT) && !options.profile()) {
      city();
    }
  }

  private void merge(Size size) throws Exception {
    Path prepared = prepared(size);
    Path books = prepared.resolve("books");
    Race.Step fresh = () -> Folders.copy(prepared.resolve("centre"), Folders.empty(RUN));
    Race.Step check = () -> check(size.rows(), true);
    String[] merge = {"merge", "--store", STORE + "", books + "", "--consolidated", BOOK + ""};
    if (options.profile()) {
      profile("merge-" + size.label, fresh, merge);
      return;
    }
    Race.Step empty = () -> Folders.empty(RUN);
    Race race =
        new Race(String.format("merge %,d rows of %d workbooks", size.rows(), Size.OFFICES))
            .with("floor", empty, Child.yardstick(Floor.class, books, STORE, BOOK), check)
            .with("peer", empty, Child.yardstick(Peer.class, books, STORE, BOOK), check)
            .with("product", fresh, Child.product(options.flags(), merge), check);
    if (size.ofFloor > 0) {
      race.aimRatio("floor", size.ofFloor).aimRatio("peer", size.ofPeer).aimPeak(250);
    }
    race.run(options.runs(), OUTPUT);
  }

  private static Path prepared(Size size) throws IOException, SQLException {
    return Folders.once(
        HOME.resolve(size.label),
        folder -> {
          City city = new City(size.districts, size.duties);
          city.returns(folder.resolve("books"));
          city.centre(Files.createDirectories(folder.resolve("centre")).resolve("store.db"));
        });
  }

  private void export() throws Exception {
    Path prepared =
        Folders.once(
            HOME.resolve("export"),
            folder -> {
              Path store = Files.createDirectories(folder.resolve("branch")).resolve("store.db");
              new City(EXPORTED_DISTRICTS, EXPORTED_DUTIES).branch(store, 1);
              ExportPeer.xml(store, folder.resolve("sheet.xml"));
            });
    Race.Step fresh = () -> Folders.copy(prepared.resolve("branch"), Folders.empty(RUN));
    int rows = EXPORTED_DISTRICTS * EXPORTED_DUTIES;
    Race.Step check = () -> check(rows, false);
    String[] export = {"export", "--store", STORE + "", "--out", BOOK + ""};
    if (options.profile()) {
      profile("export", fresh, export);
      return;
    }
    Path xml = prepared.resolve("sheet.xml");
    new Race(String.format("export %,d rows", rows))
        .with("deflate", fresh, Child.yardstick(ExportFloor.class, xml, BOOK), check)
        .with("fastexcel", fresh, Child.yardstick(ExportPeer.class, STORE, BOOK), check)
        .with("product", fresh, Child.product(options.flags(), export), check)
        .aimRatio("fastexcel", 0.5)
        .aimPeak(160)
        .run(options.runs(), OUTPUT);
  }

  private void profile(String name, Race.Step before, String... arguments) throws Exception {
    Profile profile = new Profile(name);
    for (int run = 1; run <= options.runs(); run++) {
      Path recording = HOME.resolve(name + "-" + run + ".jfr");
      profile.record(before, options.flags(), recording, arguments);
    }
    profile.print();
  }

  /** What a city really has to merge, through the start script. */
  private void city() throws Exception {
    Path prepared = prepared(Size.FIVE_K);
    Race.Step fresh = () -> Folders.copy(prepared.resolve("centre"), Folders.empty(RUN));
    String script = SCRIPT.toString();
    String books = prepared.resolve("books").toString();
    new Race(String.format("a city's load, %,d rows, start script included", Size.FIVE_K.rows()))
        .with("--version", fresh, List.of(script, "--version"), () -> {})
        .with(
            "product",
            fresh,
            List.of(script, "merge", "--store", STORE.toString(), books),
            () -> checkStore(Size.FIVE_K.rows()))
        .aimMillis(600)
        .run(options.runs(), OUTPUT);
  }

  private static void check(int rows, boolean store) throws IOException, SQLException {
    if (store) {
      checkStore(rows);
    }
    int written = rowsIn(BOOK);
    if (written != rows) {
      throw new IllegalStateException(written + " rows in the workbook, not " + rows);
    }
  }

  private static void checkStore(int rows) throws SQLException {
    long stored = PlainTable.count(STORE);
    if (stored != rows) {
      throw new IllegalStateException(stored + " rows in the store, not " + rows);
    }
  }

  /** Rows with a year, on the sheet that has most of them. */
  private static int rowsIn(Path book) throws IOException, SQLException {
    int most = 0;
    try (ZipFile zip = new ZipFile(book.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().startsWith("xl/worksheets/sheet")) {
          int[] rows = {0};
          try (InputStream in = zip.getInputStream(entry)) {
            byte[] xml = new byte[(int) entry.getSize()];
            in.readNBytes(xml, 0, xml.length);
            new SheetScan()
                .scan(
                    xml,
                    xml.length,
                    cells -> {
                      if (cells.has(YEAR_COLUMN) && cells.text(YEAR_COLUMN).startsWith("20")) {
                        rows[0]++;
                      }
                    });
          }
          most = Math.max(most, rows[0]);
        }
      }
    }
    return most;
  }
}

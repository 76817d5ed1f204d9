package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jichidesk.MemoryFolder;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 5: exported, opened and saved by another program without typing, merged: nothing changes. */
class RoundTripsTest {

  private static final Path SAVED = Path.of("src/test/resources/org/jichidesk/work");

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  private Offices offices;

  @BeforeEach
  void begin() {
    offices = new Offices(folder);
  }

  /** Saves a workbook anew; gives what was saved. */
  private interface Program {
    Path save(Path book) throws Exception;
  }

  @Test
  void asExported() throws Exception {
    changesNothing(book -> book);
  }

  @Test
  void throughLibreOffice() throws Exception {
    assumeTrue(hasLibreOffice(), "LibreOffice is not installed");
    changesNothing(this::libreOffice);
  }

  @Test
  void throughBoth() throws Exception {
    assumeTrue(hasLibreOffice() && hasOpenpyxl(), "LibreOffice or openpyxl is not installed");
    changesNothing(book -> libreOffice(openpyxl(book)));
  }

  /** Workbooks kept from runs of the tests above: what the programs made of them then. */
  @ParameterizedTest
  @ValueSource(strings = {"all-kinds-libreoffice.xlsx", "all-kinds-openpyxl.xlsx"})
  void asOnceSaved(String saved) {
    try (Store centre = offices.centre();
        Store other = offices.centre()) {
      MergeReport exported = offices.merge(centre, SAVED.resolve("all-kinds.xlsx"));
      MergeReport again = offices.merge(other, SAVED.resolve(saved));
      assertThat(findings(again)).isEqualTo(findings(exported));
      assertThat(Offices.dumpOfRecords(other)).isEqualTo(Offices.dumpOfRecords(centre));
    }
  }

  private void changesNothing(Program program) throws Exception {
    try (Store branch = AllKinds.branch(offices);
        Store centre = offices.centre();
        Store other = offices.centre()) {
      Path book = offices.returned(branch);
      Path saved = program.save(book);
      assertThat(branch.records().conflictCount()).isEqualTo(4);
      String before = Offices.dumpOfRecords(branch);
      MergeReport merged = offices.merge(branch, saved);
      assertThat(findings(merged)).isEmpty();
      assertThat(Offices.dumpOfRecords(branch)).isEqualTo(before);

      offices.merge(centre, book);
      offices.merge(other, saved);
      assertThat(Offices.dumpOfRecords(other)).isEqualTo(Offices.dumpOfRecords(centre));
      assertThat(travelling(before)).isEqualTo(travelling(Offices.dumpOfRecords(centre)));
      assertThat(centre.check()).isEmpty();
    }
  }

  /** The records that go into returns, but not the superseded writes, which stay at home. */
  private static List<String> travelling(String dump) {
    return dump.lines()
        .filter(line -> !line.startsWith("{\"type\":\"district\""))
        .map(line -> line.substring(0, line.indexOf("\"assertions\"")))
        .toList();
  }

  private static List<Finding> findings(MergeReport report) {
    return report.books().stream()
        .flatMap(book -> book.findings().stream())
        .filter(found -> found.code() != FindingCode.OWN_EXPORT)
        .map(found ->
            Finding.at(
                new Place(null, found.place().sheet(), found.place().cell()),
                found.code(),
                found.args().toArray(String[]::new)))
        .toList();
  }

  private Path libreOffice(Path book) throws Exception {
    Path out = Files.createDirectories(folder.resolve("libreoffice"));
    run(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        out.toString(),
        book.toString());
    return out.resolve(Objects.requireNonNull(book.getFileName()));
  }

  private Path openpyxl(Path book) throws Exception {
    Path out = Files.createDirectories(folder.resolve("openpyxl"));
    Path saved = out.resolve(Objects.requireNonNull(book.getFileName()));
    run(
        pythonWithOpenpyxl(),
        "-c",
        "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])",
        book.toString(),
        saved.toString());
    return saved;
  }

  private static boolean hasLibreOffice() {
    return !onPath("soffice").isEmpty();
  }

  private static boolean hasOpenpyxl() throws Exception {
    return !pythonWithOpenpyxl().isEmpty();
  }

  /** The first python of the path that has openpyxl; empty if none has. */
  private static String pythonWithOpenpyxl() throws Exception {
    for (Path python : onPath("python3")) {
      if (start(python.toString(), "-c", "import openpyxl") == 0) {
        return python.toString();
      }
    }
    return "";
  }

  private static void run(String... command) throws Exception {
    assertThat(start(command)).as(String.join(" ", command)).isZero();
  }

  private static int start(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("takes too long: " + String.join(" ", command));
    }
    return process.exitValue();
  }

  private static List<Path> onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .toList();
  }
}

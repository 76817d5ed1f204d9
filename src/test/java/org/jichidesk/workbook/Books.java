package org.jichidesk.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.AssertionId;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.merge.Seen;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;

/** Workbooks made of a few records, and what the reader says of them. */
final class Books {

  /** A moment in 2026, as covers and control texts have it. */
  static final long STAMP = 1_775_000_000_000L << 16;

  private Books() {}

  /** A record somebody wrote in the program. */
  static Standing record(RecordType type, String key, Object... fieldsAndTexts) {
    return Standing.of(
        new RecordKey(type, key), List.of(written("BRANCH", 7, type, key, fieldsAndTexts)));
  }

  /** One write; texts that begin with an exclamation mark are states. */
  static Assertion written(
      String replica, long sequence, RecordType type, String key, Object... fieldsAndTexts) {
    List<Atom> atoms = new ArrayList<>();
    for (int i = 0; i < fieldsAndTexts.length; i += 2) {
      String text = (String) fieldsAndTexts[i + 1];
      Value value = text.startsWith("!") ? Value.fromCanonical(text) : Value.of(text);
      atoms.add(new Atom((Field) fieldsAndTexts[i], value, Seen.NOTHING));
    }
    return new Assertion(
        AssertionId.written(replica, sequence),
        new RecordKey(type, key),
        new Authorship(STAMP + sequence, "O24", "係", ""),
        atoms);
  }

  /** What cells show for references in these workbooks. */
  static ShownCells shown() {
    ShownCells shown = new ShownCells();
    shown.add("district", "D1", "戸隠");
    shown.add("district", "D2", "鬼無里");
    shown.add("delegated_duty", "T1", "必-01 広報紙");
    shown.add("delegated_duty", "T2", "必-02 回覧");
    shown.add("delegated_duty", "T3", "選-01 見守り");
    return shown;
  }

  static Cover cover(String exportId) {
    return new Cover(
        new Cover.Form(BookKind.RETURN, "R-01", 2),
        new Cover.From("O24", "戸隠支所", List.of("D1"), List.of("戸隠"), 2025, 1, "提出"),
        new Cover.Chain("BRANCH", "new", exportId, 1, "", "", STAMP),
        new Cover.By("係", List.of(), ""),
        List.of());
  }

  /** Writes a return of records, grouped by their types in the order given. */
  static Path write(Path book, Standing... records) throws IOException {
    return write(book, "BRANCH-R1", records);
  }

  static Path write(Path book, String exportId, Standing... records) throws IOException {
    try (OutputStream out = Files.newOutputStream(book);
        BookWriter writer = new BookWriter(out, Runnable::run, shown(), exportId)) {
      RecordType type = null;
      for (Standing record : records) {
        if (record.record().type() != type) {
          type = record.record().type();
          writer.begin(type, true);
        }
        writer.row(record);
      }
      writer.rowsToType();
      writer.finish(cover(exportId));
      return book;
    }
  }

  static Heard read(Path book) throws IOException {
    Heard heard = new Heard();
    reader().read(book, String.valueOf(book.getFileName()), heard);
    return heard;
  }

  static BookReader reader() {
    return new BookReader(Catalog.STANDARD, Map.of("R-01", 2, "D-01", 1, "A-01", 1));
  }

  /** Everything the reader said. */
  static final class Heard implements BookHandler {

    private final List<Assertion> assertions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> extras = new ArrayList<>();

    @Override
    public void cover(Cover cover) {
      // The tests look at what comes of the rows.
    }

    @Override
    public void sheet(int number, String name, RecordType type, Map<Integer, String> columns) {
      // The tests look at what comes of the rows.
    }

    @Override
    public void row(List<Assertion> said, int sheet, int row) {
      assertions.addAll(said);
    }

    @Override
    public void finding(Finding finding, String record) {
      findings.add(finding);
    }

    @Override
    public void extra(String sheet, String cell, String header, String record, String text) {
      extras.add(cell + " " + header + " " + record + " " + text);
    }

    List<String> extras() {
      return extras;
    }

    List<Finding> findings() {
      return findings;
    }

    /** Findings as code and cell. */
    List<String> codes() {
      return findings.stream()
          .map(f -> f.code().name() + " " + f.place().cell())
          .map(said -> said.replace(" null", ""))
          .toList();
    }

    boolean found(FindingCode code) {
      return findings.stream().anyMatch(finding -> finding.code() == code);
    }

    /** What was said anew, not just passed on: {@code key field=value}. */
    List<String> edits() {
      return lines(assertions.stream().filter(a -> a.id().isEdit()));
    }

    /** What was passed on. */
    List<String> confirmed() {
      return lines(assertions.stream().filter(a -> !a.id().isEdit()));
    }

    List<Assertion> assertions() {
      return assertions;
    }

    private static List<String> lines(Stream<Assertion> some) {
      Map<String, String> lines = new TreeMap<>();
      some.forEach(assertion ->
          assertion
              .atoms()
              .forEach(atom -> {
                Value value = atom.value();
                String text = value.isAnswer() ? value.text() : value.canonical();
                String spot = assertion.record().key() + " " + atom.field().name();
                lines.merge(spot + "=" + text, "", String::concat);
              }));
      return List.copyOf(lines.keySet());
    }

    /** What stands if these assertions are all there are. */
    Standing standing(RecordKey record) {
      return Standing.of(
          record, assertions.stream().filter(a -> a.record().equals(record)).toList());
    }
  }
}

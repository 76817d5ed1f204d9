package org.jichidesk.checkup;

import java.util.List;
import java.util.Map;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.AssertionId;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Arrival;
import org.jichidesk.store.Batch;
import org.jichidesk.store.Intake;
import org.jichidesk.store.Outcome;
import org.jichidesk.store.SourceCover;
import org.jichidesk.store.SourceSheet;
import org.jichidesk.store.SourceStore;

/** Answers of a file as a source of the store: known by its digest, and to be withdrawn. */
final class AnswerSource implements Intake.Listener {

  /** What covers of such sources say. */
  static final String KIND = "responses";

  private final Batch batch;
  private final int source;
  private int findings;
  private int changed;
  private int conflicting;

  /**
   * Begins a source.
   *
   * @param digest of its content
   * @param stamp when it was written, for all that is known
   */
  AnswerSource(Batch batch, String digest, String name, int year, String by, long stamp) {
    this.batch = batch;
    SourceCover.Link link =
        new SourceCover.Link(
            KIND, "new", KIND + "-" + digest.substring(0, 12), 1, digest, "", stamp);
    this.source =
        batch.addSource(
            digest, name, new SourceCover(KIND, "", "responses/1", year, 1, link, by, "", "", 0));
  }

  /** Digest of a source: its bytes, and what was asked of it. */
  static String digest(List<byte[]> contents, String asked) {
    try {
      java.security.MessageDigest sha = java.security.MessageDigest.getInstance("SHA-256");
      contents.forEach(sha::update);
      sha.update(asked.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return java.util.HexFormat.of().formatHex(sha.digest());
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A short name made of content. */
  static String shortName(String content) {
    return "T" + AssertionId.digest(content);
  }

  void sheet(int number, String name, Map<Integer, String> columns) {
    batch.addSheet(source, new SourceSheet(number, name, Answer.TYPE.tag(), columns));
  }

  void finding(Finding finding, String record) {
    batch.addFinding(source, ++findings, finding, record);
  }

  void extra(String sheet, String cell, String header, String text) {
    batch.addExtra(source, new SourceStore.ExtraCell(sheet, cell, header, "", text));
  }

  void take(List<Row> rows) {
    try (Intake intake = batch.intake(this)) {
      for (Row row : rows) {
        intake.add(List.of(row.assertion()), new Arrival(source, row.sheet(), row.line(), 0));
      }
      intake.flush();
    }
  }

  /** An assertion and where it stood. */
  record Row(Assertion assertion, int sheet, int line) {}

  int changed() {
    return changed;
  }

  int conflicting() {
    return conflicting;
  }

  @Override
  public void added(RecordKey record, Arrival arrival, Outcome outcome) {
    changed += outcome == Outcome.UNCHANGED ? 0 : 1;
    conflicting += outcome == Outcome.CONFLICTING ? 1 : 0;
  }

  @Override
  public void contradicts(Assertion assertion, Arrival arrival) {
    throw new IllegalStateException("named by content, cannot contradict: " + assertion.id());
  }
}

package org.jichidesk.work;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Conflict;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Arrival;
import org.jichidesk.store.AttachmentStore;
import org.jichidesk.store.Batch;
import org.jichidesk.store.FieldBatch;
import org.jichidesk.store.FieldCover;
import org.jichidesk.store.FieldReader;
import org.jichidesk.store.Intake;
import org.jichidesk.store.Outcome;
import org.jichidesk.store.SourceCover;
import org.jichidesk.store.Store;

/** Carries what was written in the field into the store. */
final class FieldIntake implements FieldReader.Listener, Intake.Listener, AutoCloseable {

  private final Store store;
  private final Batch batch;
  private final Book book;
  private final Intake intake;
  private final int source;
  private final Map<Outcome, Long> writes = new EnumMap<>(Outcome.class);
  private final List<Finding> findings = new ArrayList<>();
  private long photos;

  /**
   * The field file.
   *
   * @param digest of its bytes
   */
  record Book(String name, String digest, FieldLook look) {}

  FieldIntake(Store store, Batch batch, Book book) {
    this.store = store;
    this.batch = batch;
    this.book = book;
    this.source = batch.addSource(book.digest(), book.name(), sourceCover(book));
    if (!batch.meet(book.look().latest())) {
      findings.add(finding(FindingCode.CLOCK_AHEAD, book.name()));
    }
    this.intake = batch.intake(this);
  }

  private static SourceCover sourceCover(Book book) {
    FieldCover cover = book.look().cover();
    FieldCover.Origin from = cover.from();
    return new SourceCover(
        SourceCover.FIELD,
        from.office(),
        "",
        cover.year(),
        0,
        new SourceCover.Link(
            from.replica(), "field", cover.session(), 0, book.digest(), "", from.at()),
        from.person(),
        "",
        cover.district(),
        book.look().written());
  }

  @Override
  public void cover(FieldCover cover) {
    // Known from the first look.
  }

  @Override
  public void taken(List<Assertion> assertions) {
    // Brought back, a value that was withdrawn here meanwhile would count again.
  }

  @Override
  public void written(List<Assertion> assertions) {
    assertions.forEach(one -> intake.add(List.of(one), new Arrival(source, 0, 0, 0)));
  }

  @Override
  public void batch(FieldBatch batch) {
    written(batch.assertions());
    batch.contents().forEach(this::content);
  }

  @Override
  public void content(String digest, byte[] content) {
    if (!digest.equals(AttachmentStore.digest(content))) {
      findings.add(finding(FindingCode.ATTACHMENT_DAMAGED, digest));
    } else if (!store.attachments().has(digest)) {
      batch.addContent(digest, content);
      photos++;
    }
  }

  @Override
  public void added(RecordKey record, Arrival arrival, Outcome outcome) {
    writes.merge(outcome, 1L, Long::sum);
  }

  @Override
  public void contradicts(Assertion assertion, Arrival arrival) {
    findings.add(
        finding(
            FindingCode.SAME_ID_DIFFERENT, assertion.id().text(), assertion.record().toString()));
  }

  private Finding finding(FindingCode code, String... words) {
    return Finding.at(Place.file(book.name()), code, words);
  }

  int source() {
    return source;
  }

  List<Finding> findings() {
    return findings;
  }

  CheckInReport report(boolean trial, List<Finding> all, List<Conflict> conflicts) {
    return new CheckInReport(book.look().cover(), trial, writes, photos, all, conflicts);
  }

  @Override
  public void close() {
    intake.close();
  }
}

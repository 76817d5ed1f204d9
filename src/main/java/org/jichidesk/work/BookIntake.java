package org.jichidesk.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.store.Arrival;
import org.jichidesk.store.Batch;
import org.jichidesk.store.Intake;
import org.jichidesk.store.Outcome;
import org.jichidesk.store.SourceCover;
import org.jichidesk.store.SourceSheet;
import org.jichidesk.store.SourceStore;
import org.jichidesk.workbook.BookHandler;
import org.jichidesk.workbook.Cover;
import org.jspecify.annotations.Nullable;

/** Carries what one workbook says into the store. */
final class BookIntake implements BookHandler, Intake.Listener, AutoCloseable {

  private final Batch batch;
  private final Ahead.Next copy;
  private final BookReport report;
  private final CoverCheck check;
  private final DecidedRows.OfBook decided;
  private final Intake intake;
  private final List<Finding> early = new ArrayList<>();
  private @Nullable Integer source;
  private int findings;

  BookIntake(
      Batch batch, Ahead.Next copy, BookReport report, CoverCheck check, DecidedRows decided) {
    this.batch = batch;
    this.copy = copy;
    this.report = report;
    this.check = check;
    this.decided = decided.new OfBook(copy.name());
    this.intake = batch.intake(this);
  }

  @Override
  public void cover(Cover cover) {
    report.cover(cover);
    source = batch.addSource(copy.digest(), copy.name(), sourceCover(cover));
    if (!batch.meet(cover.chain().at())) {
      finding(Finding.at(Place.file(copy.name()), FindingCode.CLOCK_AHEAD, copy.name()), "");
    }
    check.of(cover, copy.name()).forEach(found -> finding(found, ""));
  }

  private static SourceCover sourceCover(Cover cover) {
    Cover.Chain chain = cover.chain();
    return new SourceCover(
        cover.form().kind().code(),
        cover.from().office(),
        cover.form().toString(),
        cover.from().year(),
        cover.from().round(),
        new SourceCover.Link(
            chain.replica(),
            chain.origin(),
            chain.exportId(),
            chain.number(),
            chain.digest(),
            chain.previous(),
            chain.at()),
        cover.by().person(),
        cover.from().state(),
        String.join(",", cover.from().districts()),
        cover.rows());
  }

  private int number() {
    if (source == null) {
      throw new IllegalStateException("the cover comes first");
    }
    return source;
  }

  @Override
  public void sheet(int sheet, String name, RecordType type, Map<Integer, String> columns) {
    batch.addSheet(number(), new SourceSheet(sheet, name, type.tag(), columns));
  }

  @Override
  public void row(List<Assertion> assertions, int sheet, int row) {
    intake.add(assertions, new Arrival(number(), sheet, row, 0));
  }

  @Override
  public void finding(Finding finding, String record) {
    report.add(finding);
    batch.addFinding(number(), ++findings, finding, record);
  }

  @Override
  public void extra(String sheet, String cell, String header, String record, String text) {
    batch.addExtra(number(), new SourceStore.ExtraCell(sheet, cell, header, record, text));
  }

  @Override
  public void added(RecordKey record, Arrival arrival, Outcome outcome) {
    report.count(outcome);
    decided.added(record, outcome);
  }

  @Override
  public void contradicts(Assertion assertion, Arrival arrival) {
    early.add(
        Finding.at(
            new Place(copy.name(), null, null),
            FindingCode.SAME_ID_DIFFERENT,
            assertion.id().text(),
            assertion.record().toString()));
  }

  @Override
  public void close() {
    try (intake) {
      if (source != null) {
        intake.flush();
        early.forEach(finding -> finding(finding, ""));
        early.clear();
        decided.findings().forEach(finding -> finding(finding, ""));
      }
    }
  }
}

package org.jichidesk.work;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.store.Outcome;
import org.jichidesk.store.Source;
import org.jichidesk.workbook.Cover;
import org.jspecify.annotations.Nullable;

/** What became of one workbook. */
public final class BookReport {

  private final String name;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Outcome, Long> rows = new EnumMap<>(Outcome.class);
  private @Nullable Cover cover;
  private boolean refused;
  private boolean known;

  BookReport(String name) {
    this.name = name;
  }

  void cover(Cover read) {
    cover = read;
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  void count(Outcome outcome) {
    rows.merge(outcome, 1L, Long::sum);
  }

  void alreadyKnown(Source source) {
    known = true;
    FindingCode code =
        source.withdrawal().isPresent()
            ? FindingCode.WITHDRAWN_BEFORE
            : FindingCode.DUPLICATE_RETURN;
    findings.add(Finding.at(Place.file(name), code, name, source.name()));
  }

  void refused(Finding why) {
    refused = true;
    rows.clear();
    findings.clear();
    findings.add(why);
  }

  /** File name. */
  public String name() {
    return name;
  }

  /** Its cover, if it was read. */
  public Optional<Cover> cover() {
    return Optional.ofNullable(cover);
  }

  /** What kind of workbook it is, if its cover was read. */
  public Optional<BookKind> kind() {
    return cover().map(read -> read.form().kind());
  }

  /** Key of the office that exported it, as its cover says; empty if that was not read. */
  public String office() {
    return cover == null ? "" : cover.from().office();
  }

  /** What a person should know, in reading order. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** How many rows had that outcome. */
  public long rows(Outcome outcome) {
    return rows.getOrDefault(outcome, 0L);
  }

  /** How many cells or rows were set aside. */
  public long quarantined() {
    return findings.stream().filter(f -> f.severity() == Severity.QUARANTINE).count();
  }

  /** True if nothing of it was taken. */
  public boolean isRefused() {
    return refused;
  }

  /** True if the very same workbook had been merged before. */
  public boolean isKnown() {
    return known;
  }

  boolean wasRead() {
    return !refused;
  }
}

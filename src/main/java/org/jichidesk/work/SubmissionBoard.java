package org.jichidesk.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.merge.Conflict;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.submission.ExportChain;
import org.jichidesk.domain.submission.Submission;
import org.jichidesk.store.Source;
import org.jichidesk.store.Store;

/** Who has sent what: the submission board of a fiscal year, district by district. */
public final class SubmissionBoard {

  private final Store store;
  private final int year;
  private final String form;

  /** The board of a fiscal year for the returns about a subject. */
  public SubmissionBoard(Store store, int year, Subject subject) {
    this.store = store;
    this.year = year;
    this.form = subject.form(BookKind.RETURN);
  }

  /**
   * One district's line.
   *
   * @param district key of the district
   * @param name its name
   * @param office name of the office in charge
   * @param mountain code of its mountain area
   * @param state code of the submission's state; empty if nothing arrived
   * @param exports numbers of the exports that arrived
   * @param lastAt stamp of the last export that arrived, 0 if none
   * @param conflicts open conflicts of the district's records
   * @param quarantined cells set aside in what arrived from the office
   * @param notices what is wrong with the office's chain of exports
   */
  public record Line(
      String district,
      String name,
      String office,
      String mountain,
      String state,
      List<Integer> exports,
      long lastAt,
      int conflicts,
      int quarantined,
      List<Finding> notices) {}

  /** The lines in district order. */
  public List<Line> lines() {
    Map<String, List<Source>> returns = returnsByOffice(store);
    Map<String, String> officeNames = store.records().names(BranchOffice.TYPE);
    Map<String, Integer> conflicts = conflictsByDistrict();
    List<Line> lines = new ArrayList<>();
    for (String key : store.records().keys(District.TYPE)) {
      Standing district = store.records().standing(new RecordKey(District.TYPE, key));
      String office = text(district, District.OFFICE);
      List<Source> all = returns.getOrDefault(office, List.of());
      List<Source> sent =
          all.stream()
              .filter(source -> source.cover().year() == year)
              .filter(source -> source.cover().isOn(form))
              .toList();
      lines.add(
          new Line(
              key,
              text(district, District.NAME),
              officeNames.getOrDefault(office, office),
              text(district, District.MOUNTAIN),
              state(office, sent),
              sent.stream().map(s -> s.cover().chain().number()).distinct().sorted().toList(),
              sent.stream().mapToLong(s -> s.cover().chain().at()).max().orElse(0),
              conflicts.getOrDefault(key, 0),
              quarantined(sent),
              chainFindings(officeNames.getOrDefault(office, office), all)));
    }
    return lines;
  }

  private static String text(Standing standing, Field field) {
    return standing.shown(field).filter(Value::isAnswer).map(Value::text).orElse("");
  }

  /** What the secretariat says of it, else that it was merged, else nothing. */
  private String state(String office, List<Source> sent) {
    String best = sent.isEmpty() ? "" : "merged";
    for (Source source : sent) {
      String key = office + "." + form + "." + year + "." + source.cover().round();
      if (!RecordKey.isValid(Submission.TYPE, key)) {
        continue;
      }
      String stands =
          text(store.records().standing(new RecordKey(Submission.TYPE, key)), Submission.STATE);
      if (List.of("returned", "resubmitted", "confirmed", "closed", "corrected").contains(stands)) {
        best = stands;
      }
    }
    return best;
  }

  private int quarantined(List<Source> sent) {
    int count = 0;
    for (Source source : sent) {
      count +=
          (int)
              store.sources().findings(source).stream()
                  .filter(f -> f.finding().severity() == Severity.QUARANTINE)
                  .count();
    }
    return count;
  }

  private Map<String, Integer> conflictsByDistrict() {
    Map<String, Integer> counts = new HashMap<>();
    for (Conflict conflict : store.records().conflicts()) {
      if (isOfYear(store, conflict.record(), year)) {
        districtOf(store, conflict.record()).ifPresent(d -> counts.merge(d, 1, Integer::sum));
      }
    }
    return counts;
  }

  /** True for a record of that fiscal year, and for one of no year. */
  static boolean isOfYear(Store store, RecordKey record, int year) {
    RecordType type = record.type();
    Optional<Field> field = type.yearField();
    if (field.isEmpty()) {
      return true;
    }
    Optional<Value> stands =
        type.keyFields().contains(field.get())
            ? Optional.of(record.part(field.get()))
            : store.records().standing(record).shown(field.get());
    return stands.map(Value::text).filter(Integer.toString(year)::equals).isPresent();
  }

  /** The key of the district a record belongs to, if it belongs to one. */
  public static Optional<String> districtOf(Store store, RecordKey record) {
    RecordType type = record.type();
    if (type == District.TYPE) {
      return Optional.of(record.key());
    }
    Optional<Field> field = type.districtField();
    if (field.isEmpty()) {
      return Optional.empty();
    }
    if (type.keyFields().contains(field.get())) {
      return Optional.of(record.part(field.get()).text());
    }
    return store.records().standing(record).shown(field.get()).map(Value::text);
  }

  private static Map<String, List<Source>> returnsByOffice(Store store) {
    Map<String, List<Source>> returns = new TreeMap<>();
    for (Source source : store.sources().all()) {
      boolean isReturn = source.cover().kind().equals(BookKind.RETURN.code());
      if (isReturn && source.withdrawal().isEmpty()) {
        returns.computeIfAbsent(source.cover().office(), o -> new ArrayList<>()).add(source);
      }
    }
    return returns;
  }

  /** Gaps, forks and rollbacks of all offices' returns. */
  static List<Finding> chainFindings(Store store) {
    Map<String, String> officeNames = store.records().names(BranchOffice.TYPE);
    List<Finding> findings = new ArrayList<>();
    returnsByOffice(store)
        .forEach((office, sent) ->
            findings.addAll(chainFindings(officeNames.getOrDefault(office, office), sent)));
    return findings;
  }

  private static List<Finding> chainFindings(String office, List<Source> sent) {
    return ExportChain.findings(
        office,
        sent.stream()
            .map(Source::cover)
            .map(cover ->
                new ExportChain.Link(
                    cover.chain().number(),
                    cover.chain().digest(),
                    cover.chain().previous(),
                    cover.chain().replica(),
                    cover.chain().origin()))
            .toList());
  }
}

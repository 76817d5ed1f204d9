package org.jichidesk.ui.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.merge.Conflict;
import org.jichidesk.domain.merge.Standing.Held;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;
import org.jichidesk.ui.records.Names;
import org.jichidesk.work.Lineage;
import org.jichidesk.work.SubmissionBoard;

/** The open conflicts as a person looks at them. */
final class Conflicts {

  private Conflicts() {}

  /**
   * One conflict.
   *
   * @param id its name, which changes when an alternative joins or leaves
   * @param record the record
   * @param field the field
   * @param district key of the record's district; empty if it has none
   * @param inCharge key of the office in charge of that district; empty if there is none
   * @param about what the record is called, its district first
   * @param choices the values to choose from
   * @param reopened a person had decided before, and another value has arrived since
   */
  record Item(
      String id,
      RecordKey record,
      Field field,
      String district,
      String inCharge,
      String about,
      List<Choice> choices,
      boolean reopened) {

    /** All values on one line. */
    String values() {
      return String.join("／", choices.stream().map(Choice::shown).toList());
    }

    boolean isSame(Item other) {
      return record.equals(other.record) && field.equals(other.field);
    }
  }

  /**
   * A value to choose.
   *
   * @param number as a person counts them
   * @param value the value
   * @param shown how it is shown
   * @param provisional it is the one shown as long as nobody decides
   * @param writes who wrote it, the oldest first
   */
  record Choice(int number, Value value, String shown, boolean provisional, List<Write> writes) {}

  /**
   * A write of a value.
   *
   * @param id name of the assertion
   * @param office key of the office
   * @param who office and person
   * @param stamp when
   * @param reason why, if that was said
   */
  record Write(String id, String office, String who, long stamp, String reason) {}

  /**
   * What is known beside the values themselves.
   *
   * @param places where each write came from, by the assertion's name
   * @param lastYear last year's value; empty if there is none
   */
  record CaseFile(Map<String, List<Lineage.Origin>> places, String lastYear) {

    static final CaseFile EMPTY = new CaseFile(Map.of(), "");
  }

  /** All open conflicts. */
  static List<Item> read(Store store, Names names) {
    List<Item> items = new ArrayList<>();
    Labels labels = new Labels(store, names);
    Map<String, String> offices = store.records().names(BranchOffice.TYPE);
    Map<String, String> inCharge = new HashMap<>();
    for (Conflict conflict : store.records().conflicts()) {
      String district = SubmissionBoard.districtOf(store, conflict.record()).orElse("");
      items.add(
          new Item(
              conflict.id(),
              conflict.record(),
              conflict.field(),
              district,
              inCharge.computeIfAbsent(district, key -> officeOf(store, key)),
              labels.of(conflict.record()),
              choices(conflict, names, offices),
              wasDecided(conflict, store.identity().office())));
    }
    return items;
  }

  private static String officeOf(Store store, String district) {
    if (district.isEmpty()) {
      return "";
    }
    return store
        .records()
        .standing(new RecordKey(District.TYPE, district))
        .shown(District.OFFICE)
        .filter(Value::isAnswer)
        .map(Value::text)
        .orElse("");
  }

  private static List<Choice> choices(Conflict conflict, Names names, Map<String, String> offices) {
    List<Choice> choices = new ArrayList<>();
    for (Value value : conflict.values()) {
      List<Write> writes = new ArrayList<>();
      for (Held held : conflict.writesOf(value)) {
        String office = held.by().office();
        String who = (offices.getOrDefault(office, office) + "　" + held.by().person()).strip();
        writes.add(new Write(held.id().text(), office, who, held.by().stamp(), held.by().reason()));
      }
      choices.add(
          new Choice(
              choices.size() + 1,
              value,
              names.of(conflict.field(), value),
              value.equals(conflict.standing().shown()),
              writes));
    }
    return choices;
  }

  /** One of the values is a decision of this office: it had a reason, and had seen others. */
  private static boolean wasDecided(Conflict conflict, String own) {
    return conflict.standing().live().stream()
        .anyMatch(held ->
            held.by().office().equals(own)
                && !held.by().reason().isEmpty()
                && !held.seen().text().isEmpty());
  }

  /** Looks up where the values of a conflict came from, and what stood there a year ago. */
  static CaseFile look(Store store, Names names, Item item) {
    Map<String, List<Lineage.Origin>> places = new HashMap<>();
    for (Lineage.Entry entry : new Lineage(store).of(item.record)) {
      if (entry.field().equals(item.field)) {
        places.put(entry.id(), entry.origins());
      }
    }
    String lastYear =
        yearBefore(item.record)
            .flatMap(before -> store.records().standing(before).shown(item.field))
            .map(value -> names.of(item.field, value))
            .orElse("");
    return new CaseFile(places, lastYear);
  }

  private static Optional<RecordKey> yearBefore(RecordKey record) {
    Optional<Field> year = record.type().yearField();
    if (year.isEmpty() || !record.type().keyFields().contains(year.get())) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    for (Field field : record.type().keyFields()) {
      String part = record.part(field).text();
      parts.add(field.equals(year.get()) ? Integer.toString(Integer.parseInt(part) - 1) : part);
    }
    return Optional.of(new RecordKey(record.type(), String.join(".", parts)));
  }

  /** True if the conflict is still open just as it was shown. */
  static boolean isOpen(Store store, Item item) {
    return store
        .records()
        .standing(item.record)
        .field(item.field)
        .filter(standing -> standing.isConflict())
        .filter(standing -> new Conflict(item.record, standing).id().equals(item.id))
        .isPresent();
  }
}

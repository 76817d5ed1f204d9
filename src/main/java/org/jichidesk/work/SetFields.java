package org.jichidesk.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.Reading;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Rule;
import org.jichidesk.domain.record.TypedText;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;

/** Writes fields of one record as a person typed them, after checking all of them. */
public final class SetFields {

  private final Store store;
  private final RecordKey record;
  private boolean rulesRefuse;

  /**
   * Writes to a record.
   *
   * @throws Refusal {@code BAD_KEY} if the key cannot be one of that type
   */
  public SetFields(Store store, RecordType type, String key) {
    if (!RecordKey.isValid(type, key)) {
      throw Refusal.of(FindingCode.BAD_KEY, key, type.label().ja(), keyShape(type));
    }
    this.store = store;
    this.record = new RecordKey(type, key);
  }

  /**
   * A key for a new record of a type without a natural key: this store's name and the next stamp of
   * its clock, so that no two stores make the same.
   */
  public static RecordKey newKey(Store store, RecordType type) {
    String stamp = Long.toString(store.stamp(), Character.MAX_RADIX);
    return new RecordKey(type, "N-" + store.identity().replica() + "-" + stamp);
  }

  /** What breaks a rule of the record is not written at all, instead of being told of. */
  public SetFields strictly() {
    rulesRefuse = true;
    return this;
  }

  private static String keyShape(RecordType type) {
    return type.keyFields().isEmpty()
        ? type.name()
        : String.join(".", type.keyFields().stream().map(Field::name).toList());
  }

  /**
   * Checks and writes.
   *
   * @param typed texts by field name, as typed
   * @param person who is at the desk; may be empty
   * @param reason why; may be empty unless a correction needs one
   * @return what was written and what a person should know about it
   * @throws Refusal if any of them cannot be accepted; then none was written
   */
  public Written write(Map<String, String> typed, String person, String reason) {
    ClosedRevision.refuse(store, record, typed.keySet());
    Standing standing = store.records().standing(record);
    if (standing.fields().isEmpty()) {
      checkKeyIsKnown();
    }
    Map<Field, Value> changes = new LinkedHashMap<>();
    List<Finding> notices = new ArrayList<>();
    typed.forEach((name, text) -> {
      Field field = field(name);
      read(field, text, notices).ifPresent(value -> changes.put(field, value));
    });
    if (changes.isEmpty()) {
      throw Refusal.of(FindingCode.NOT_AN_ASSIGNMENT, String.join(" ", typed.keySet()));
    }
    changes.forEach((field, value) -> checkStep(field, standing, value, reason));
    Map<Field, Value> after = new LinkedHashMap<>(standing.shown());
    after.putAll(changes);
    for (Rule rule : record.type().rules()) {
      rule.check(after).ifPresent(found -> tell(found, notices));
    }
    new LargeChange(store).check(record, after).ifPresent(notices::add);
    for (Field field : changes.keySet()) {
      if (standing.field(field).filter(Standing.FieldStanding::isConflict).isPresent()) {
        notices.add(
            Finding.at(
                Place.NOWHERE,
                FindingCode.FIELD_IN_CONFLICT,
                field.label().ja(),
                record.toString()));
      }
    }
    return new Written(store.write(record, changes, person, reason), notices);
  }

  private void tell(Finding found, List<Finding> notices) {
    if (rulesRefuse) {
      throw new Refusal(found);
    }
    notices.add(found);
  }

  /** A new record is about things that are in the lists, where there are lists. */
  private void checkKeyIsKnown() {
    for (Field field : record.type().keyFields()) {
      if (field.type() == FieldType.REFERENCE) {
        RecordType target = store.catalog().named(field.refersTo().orElse("")).orElseThrow();
        Set<String> known = store.records().names(target).keySet();
        String part = record.part(field).text();
        if (!known.isEmpty() && !known.contains(part)) {
          throw Refusal.of(FindingCode.UNKNOWN_REFERENCE, part, field.label().ja());
        }
      }
    }
  }

  private Field field(String name) {
    RecordType type = record.type();
    Optional<Field> field = type.field(name).filter(f -> !type.keyFields().contains(f));
    return field.orElseThrow(() ->
        Refusal.of(
            FindingCode.NO_SUCH_FIELD,
            name,
            type.label().ja(),
            String.join(", ", type.fields().stream().map(Field::name).toList())));
  }

  private Optional<Value> read(Field field, String text, List<Finding> notices) {
    String typed = text;
    if (field.type() == FieldType.REFERENCE) {
      RecordType target = store.catalog().named(field.refersTo().orElse("")).orElseThrow();
      typed =
          Desk.keyCalled(store, target, text)
              .orElseThrow(
                  () -> Refusal.of(FindingCode.UNKNOWN_REFERENCE, text, field.label().ja()));
    }
    Reading reading = text.isEmpty() ? Reading.taken(Value.CLEARED) : TypedText.read(field, typed);
    return switch (reading) {
      case Reading.Taken taken -> {
        taken.finding(Place.NOWHERE).ifPresent(notices::add);
        yield Optional.of(taken.value());
      }
      case Reading.Refused refused ->
          throw new Refusal(new Finding(refused.code(), Place.NOWHERE, refused.args()));
      case Reading.Blank blank -> Optional.empty();
    };
  }

  private void checkStep(Field field, Standing standing, Value value, String reason) {
    if (field.steps().isEmpty() || !value.isAnswer()) {
      return;
    }
    String now = standing.shown(field).filter(Value::isAnswer).map(Value::text).orElse("");
    Set<String> legal = field.steps().getOrDefault(now, Set.of());
    if (!now.equals(value.text()) && !legal.contains(value.text())) {
      throw Refusal.of(
          FindingCode.ILLEGAL_STEP,
          label(field, now),
          label(field, value.text()),
          String.join("、", legal.stream().sorted().map(code -> label(field, code)).toList()));
    }
    if (value.text().equals("corrected") && reason.isBlank()) {
      throw Refusal.of(FindingCode.REASON_NEEDED, label(field, value.text()));
    }
  }

  private static String label(Field field, String code) {
    return field.code(code).map(Code::label).map(label -> label.ja()).orElse("（なし）");
  }

  /**
   * What was written.
   *
   * @param assertion the assertion, on disk
   * @param notices what a person should know about it
   */
  public record Written(Assertion assertion, List<Finding> notices) {}
}

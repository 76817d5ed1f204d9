package org.jichidesk.domain.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;

/**
 * What stands of a record: for every field somebody wrote, the live values. A pure function of the
 * accepted assertions: an assertion of a field is live if no other accepted assertion that wrote
 * the same field had seen it. Two that claim to have seen each other are both live.
 *
 * @param record the record
 * @param fields by field, in tag order
 */
public record Standing(RecordKey record, Map<Field, FieldStanding> fields) {

  private static final Comparator<Field> BY_TAG = Comparator.comparingInt(Field::tag);

  private static final Comparator<Held> OLDEST_FIRST =
      Comparator.comparingLong((Held held) -> held.by().stamp()).thenComparing(Held::id);

  /** Works out what stands, from all accepted assertions of one record, in any order. */
  public static Standing of(RecordKey record, Collection<Assertion> accepted) {
    return accepted.size() == 1
        ? ofOne(record, accepted.iterator().next())
        : ofSome(record, accepted);
  }

  /** What one assertion wrote stands as it is, and most records have only one. */
  private static Standing ofOne(RecordKey record, Assertion only) {
    Map<Field, FieldStanding> standing = LinkedHashMap.newLinkedHashMap(only.atoms().size());
    for (Atom atom : only.atoms()) {
      Held held = new Held(only.id(), only.by(), atom.value(), atom.seen());
      if (standing.put(atom.field(), new FieldStanding(atom.field(), List.of(held))) != null) {
        return ofSome(record, List.of(only)); // wrote a field twice, which nobody honest does
      }
    }
    return new Standing(record, standing);
  }

  private static Standing ofSome(RecordKey record, Collection<Assertion> accepted) {
    Map<Field, List<Held>> written = new TreeMap<>(BY_TAG);
    for (Assertion assertion : accepted) {
      for (Atom atom : assertion.atoms()) {
        written
            .computeIfAbsent(atom.field(), f -> new ArrayList<>(2))
            .add(new Held(assertion.id(), assertion.by(), atom.value(), atom.seen()));
      }
    }
    Map<Field, FieldStanding> standing = new LinkedHashMap<>();
    written.forEach((field, all) -> standing.put(field, new FieldStanding(field, live(all))));
    return new Standing(record, standing);
  }

  private static List<Held> live(List<Held> all) {
    if (all.size() == 1) {
      return all;
    }
    List<Held> live = new ArrayList<>();
    for (Held one : all) {
      if (all.stream().noneMatch(other -> supersedes(other, one))) {
        live.add(one);
      }
    }
    // Nobody honest writes a circle of writes that have all seen each other; none of them is lost.
    List<Held> standing = live.isEmpty() ? new ArrayList<>(all) : live;
    standing.sort(OLDEST_FIRST);
    return standing;
  }

  private static boolean supersedes(Held later, Held earlier) {
    return later.seen().covers(earlier.id()) && !earlier.seen().covers(later.id());
  }

  /** What stands of one field, if anybody wrote it. */
  public Optional<FieldStanding> field(Field field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** The value to show for a field: the one live value, or the provisional one of a conflict. */
  public Optional<Value> shown(Field field) {
    return field(field).map(FieldStanding::shown);
  }

  /** The values to show, by field. */
  public Map<Field, Value> shown() {
    Map<Field, Value> values = new LinkedHashMap<>();
    fields.forEach((field, standing) -> values.put(field, standing.shown()));
    return values;
  }

  /** The fields in conflict, in tag order. */
  public List<Conflict> conflicts() {
    return fields.values().stream()
        .filter(FieldStanding::isConflict)
        .map(field -> new Conflict(record, field))
        .toList();
  }

  /**
   * One assertion's write to the field.
   *
   * @param id the assertion
   * @param by when, who and why
   * @param value what it wrote
   * @param seen what it had seen of the field
   */
  public record Held(AssertionId id, Authorship by, Value value, Seen seen) {}

  /**
   * What stands of one field.
   *
   * @param field the field
   * @param live the live writes, oldest first, at least one
   */
  public record FieldStanding(Field field, List<Held> live) {

    public FieldStanding {
      live = List.copyOf(live);
    }

    /** The distinct live values, each with its writes, in the order of their first write. */
    public Map<Value, List<Held>> alternatives() {
      Map<Value, List<Held>> alternatives = new LinkedHashMap<>();
      for (Held held : live) {
        alternatives.computeIfAbsent(held.value(), v -> new ArrayList<>()).add(held);
      }
      return alternatives;
    }

    /** True if people wrote different values without having seen each other's. */
    public boolean isConflict() {
      Value first = live.getFirst().value();
      return live.size() > 1 && live.stream().anyMatch(held -> !held.value().equals(first));
    }

    /** The value, or in a conflict the provisional one: latest stamp, ties by name. */
    public Value shown() {
      return live.getLast().value();
    }

    /** Everything the store knows of the field: all a writer who looks at it now will have seen. */
    public Seen known() {
      return seenBy(live);
    }

    /** What a person saw who was shown only {@link #shown()}. */
    public Seen knownOfShown() {
      Value shown = shown();
      return seenBy(live.stream().filter(held -> held.value().equals(shown)).toList());
    }

    private static Seen seenBy(List<Held> held) {
      Seen seen = Seen.NOTHING;
      for (Held one : held) {
        seen = seen.and(one.seen()).and(one.id());
      }
      return seen;
    }
  }
}

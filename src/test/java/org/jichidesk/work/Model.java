package org.jichidesk.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;

/**
 * The merge model written down once more, as plainly as can be: a store is a set of atoms, each of
 * which lists every single one it had seen. What the program does is compared with it.
 */
final class Model {

  private Model() {}

  /** A field of a record. */
  record Spot(RecordKey record, Field field) implements Comparable<Spot> {
    @Override
    public int compareTo(Spot other) {
      int byRecord = record.compareTo(other.record);
      return byRecord != 0 ? byRecord : Integer.compare(field.tag(), other.field.tag());
    }
  }

  /** One write of one field. */
  record Atom(String id, Spot spot, Value value, Set<String> seen, String office) {}

  /** Everything these atoms and what they had seen. */
  static Set<String> seenBy(Collection<Atom> atoms) {
    Set<String> seen = new TreeSet<>();
    for (Atom atom : atoms) {
      seen.add(atom.id);
      seen.addAll(atom.seen);
    }
    return seen;
  }

  /** A store. */
  static final class Holdings {

    private final Map<Spot, Map<String, Atom>> atoms = new TreeMap<>();
    private final Map<String, Set<String>> arrivals = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();

    void add(Atom atom, String source) {
      atoms.computeIfAbsent(atom.spot, s -> new LinkedHashMap<>()).put(atom.id, atom);
      arrivals.computeIfAbsent(atom.spot + atom.id, a -> new HashSet<>()).add(source);
    }

    void withdraw(String source) {
      withdrawn.add(source);
    }

    List<Atom> live(Spot spot) {
      List<Atom> accepted = new ArrayList<>();
      for (Atom atom : atoms.getOrDefault(spot, Map.of()).values()) {
        if (!withdrawn.containsAll(arrivals.getOrDefault(spot + atom.id, Set.of()))) {
          accepted.add(atom);
        }
      }
      return accepted.stream()
          .filter(atom -> accepted.stream().noneMatch(other -> other.seen.contains(atom.id)))
          .toList();
    }

    Set<Spot> spots() {
      return atoms.keySet();
    }

    /** The distinct live values of every field, as text. */
    Map<String, Set<String>> values() {
      Map<String, Set<String>> values = new TreeMap<>();
      for (Spot spot : spots()) {
        TreeSet<String> live = new TreeSet<>();
        live(spot).forEach(atom -> live.add(atom.value.canonical()));
        if (!live.isEmpty()) {
          values.put(spot.record + "/" + spot.field.name(), live);
        }
      }
      return values;
    }
  }

  /** A cell of a workbook: what stood behind it, what it showed, and what was typed over it. */
  static final class Cell {

    private final List<Atom> behind;
    private final Value shown;
    private Typed typed = Typed.UNTOUCHED;

    Cell(List<Atom> behind, Value shown) {
      this.behind = behind;
      this.shown = shown;
    }

    /** A field nobody has written. */
    static Cell blank() {
      return new Cell(List.of(), Value.CLEARED);
    }

    Cell copy() {
      Cell copy = new Cell(behind, shown);
      copy.typed = typed;
      return copy;
    }

    void type(Typed over) {
      typed = over;
    }

    /** What merging the cell says. */
    List<Atom> says(String origin, Spot spot, String office) {
      List<Atom> says = new ArrayList<>();
      boolean unchanged =
          switch (typed.kind) {
            case UNTOUCHED -> true;
            case BLANK -> shown.equals(Value.CLEARED);
            case REFUSED -> false;
            case VALUE -> shown.equals(typed.value) && !behind.isEmpty();
          };
      List<Atom> showing = behind.stream().filter(atom -> atom.value.equals(shown)).toList();
      for (Atom atom : behind) {
        if (unchanged || !atom.value.equals(shown)) {
          says.add(atom);
        }
      }
      if (!unchanged && typed.kind == Typed.Kind.VALUE) {
        Set<String> seen = seenBy(showing);
        String id = "typed " + origin + " " + spot + " " + typed.value.canonical() + " " + seen;
        says.add(new Atom(id, spot, typed.value, seen, office));
      }
      return says;
    }
  }

  /** What a person typed over a cell, and what it means. */
  record Typed(Kind kind, String text, Value value) {

    static final Typed UNTOUCHED = new Typed(Kind.UNTOUCHED, "", Value.CLEARED);
    static final Typed BLANK = new Typed(Kind.BLANK, "", Value.CLEARED);

    static Typed refused(String text) {
      return new Typed(Kind.REFUSED, text, Value.CLEARED);
    }

    static Typed value(String text, Value value) {
      return new Typed(Kind.VALUE, text, value);
    }

    enum Kind {
      UNTOUCHED,
      BLANK,
      REFUSED,
      VALUE
    }
  }
}

package org.jichidesk.domain.merge;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which assertions of one field of one record a writer had in front of them: the highest sequence
 * of each replica, and the digests of workbook edits. Closed: what was seen brings along all that
 * it had seen, else an old workbook arriving late would bring a dead value back. Immutable.
 */
public final class Seen {

  /** Nothing was there to be seen. */
  public static final Seen NOTHING = new Seen(new TreeMap<>(), new TreeSet<>());

  private final SortedMap<String, Long> writes;
  private final SortedSet<String> edits;
  private final String text;

  private Seen(SortedMap<String, Long> writes, SortedSet<String> edits) {
    this.writes = writes;
    this.edits = edits;
    StringBuilder made = new StringBuilder();
    for (Map.Entry<String, Long> write : writes.entrySet()) {
      made.append(made.isEmpty() ? "" : ",").append(write.getKey()).append(':');
      made.append(write.getValue());
    }
    for (String edit : edits) {
      made.append(made.isEmpty() ? "" : ",").append(edit);
    }
    this.text = made.toString();
  }

  /**
   * Reads what {@link #text()} wrote.
   *
   * @throws IllegalArgumentException if the text is not of that form
   */
  public static Seen parse(String text) {
    if (text.isEmpty()) {
      return NOTHING;
    }
    SortedMap<String, Long> writes = new TreeMap<>();
    SortedSet<String> edits = new TreeSet<>();
    int from = 0;
    while (from <= text.length()) {
      int comma = text.indexOf(',', from);
      int end = comma < 0 ? text.length() : comma;
      String part = text.substring(from, end);
      int colon = part.indexOf(':');
      if (part.startsWith("#") && part.length() > 1) {
        edits.add(part);
      } else if (colon > 0) {
        writes.merge(part.substring(0, colon), Long.valueOf(part.substring(colon + 1)), Math::max);
      } else {
        throw new IllegalArgumentException("not a seen set: " + text);
      }
      from = end + 1;
    }
    return new Seen(writes, edits);
  }

  /** This and the other together. */
  public Seen and(Seen other) {
    if (other.text.isEmpty() || other.text.equals(text)) {
      return this;
    }
    if (text.isEmpty()) {
      return other;
    }
    SortedMap<String, Long> bothWrites = new TreeMap<>(writes);
    other.writes.forEach((replica, upTo) -> bothWrites.merge(replica, upTo, Math::max));
    SortedSet<String> bothEdits = new TreeSet<>(edits);
    bothEdits.addAll(other.edits);
    return new Seen(bothWrites, bothEdits);
  }

  /** This and one assertion more. */
  public Seen and(AssertionId id) {
    SortedMap<String, Long> moreWrites = new TreeMap<>(writes);
    SortedSet<String> moreEdits = new TreeSet<>(edits);
    if (id.isEdit()) {
      moreEdits.add(id.text());
    } else {
      moreWrites.merge(id.replica(), id.sequence(), Math::max);
    }
    return new Seen(moreWrites, moreEdits);
  }

  /** True if the assertion was seen. */
  public boolean covers(AssertionId id) {
    if (id.isEdit()) {
      return edits.contains(id.text());
    }
    Long upTo = writes.get(id.replica());
    return upTo != null && upTo >= id.sequence();
  }

  /** The canonical text, for example {@code AB12CD:18,#x7f…}; empty for nothing. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Seen seen && seen.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}

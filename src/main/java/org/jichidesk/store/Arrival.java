package org.jichidesk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One way by which an assertion came into the store.
 *
 * @param source number of the source, 0 for a write made in this store
 * @param sheet number of the sheet within the source, 0 if none
 * @param row row on that sheet, 1-based, 0 if none
 * @param fields tags of the fields that came this way, as bits
 */
public record Arrival(int source, int sheet, int row, long fields) {

  private static final Pattern END = Pattern.compile(";");
  private static final Pattern DOT = Pattern.compile("\\.");

  /** A write made in this store. */
  public static Arrival here(long fields) {
    return new Arrival(0, 0, 0, fields);
  }

  String text() {
    return source + "." + sheet + "." + row + "." + Long.toHexString(fields) + ";";
  }

  static String text(List<Arrival> arrivals) {
    StringBuilder text = new StringBuilder();
    arrivals.forEach(arrival -> text.append(arrival.text()));
    return text.toString();
  }

  /**
   * Reads what {@link #text(List)} wrote.
   *
   * @throws IllegalArgumentException if the text is not of that form
   */
  static List<Arrival> parse(String text) {
    List<Arrival> arrivals = new ArrayList<>(1);
    for (String one : END.split(text, -1)) {
      if (one.isEmpty()) {
        continue;
      }
      String[] part = DOT.split(one, -1);
      if (part.length != 4) {
        throw new IllegalArgumentException("not an arrival: " + one);
      }
      arrivals.add(
          new Arrival(
              Integer.parseInt(part[0]),
              Integer.parseInt(part[1]),
              Integer.parseInt(part[2]),
              Long.parseUnsignedLong(part[3], 16)));
    }
    return arrivals;
  }
}

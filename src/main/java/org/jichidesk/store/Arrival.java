package org.jichidesk.store;

import java.util.ArrayList;
import java.util.List;

/**
 * One way by which an assertion came into the store.
 *
 * @param source number of the source, 0 for a write made in this store
 * @param sheet number of the sheet within the source, 0 if none
 * @param row row on that sheet, 1-based, 0 if none
 * @param fields tags of the fields that came this way, as bits
 */
public record Arrival(int source, int sheet, int row, long fields) {

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
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf(';', from);
      int to = end < 0 ? text.length() : end;
      if (to > from) {
        arrivals.add(one(text, from, to));
      }
      from = to + 1;
    }
    return arrivals;
  }

  private static Arrival one(String text, int from, int to) {
    int first = text.indexOf('.', from);
    int second = text.indexOf('.', first + 1);
    int third = text.indexOf('.', second + 1);
    if (first < 0 || second < 0 || third < 0 || third >= to) {
      throw new IllegalArgumentException("not an arrival: " + text.substring(from, to));
    }
    return new Arrival(
        Integer.parseInt(text, from, first, 10),
        Integer.parseInt(text, first + 1, second, 10),
        Integer.parseInt(text, second + 1, third, 10),
        Long.parseUnsignedLong(text, third + 1, to, 16));
  }
}

package org.jichidesk.store;

/**
 * What a field file says of itself, once it is open.
 *
 * @param session its name, unique in the city; the same in the store it was taken out of
 * @param district key of the one district in it
 * @param name what people call the district
 * @param year the fiscal year it was taken out for
 * @param from where it was taken out
 */
public record FieldCover(String session, String district, String name, int year, Origin from) {

  /**
   * Where a field file comes from.
   *
   * @param office key of the office
   * @param kind {@code branch}, {@code head} or {@code liaison}
   * @param replica the copy of the office's store it was taken out of
   * @param person who took it out; may be empty
   * @param at when, hybrid clock stamp
   */
  public record Origin(String office, String kind, String replica, String person, long at) {}
}

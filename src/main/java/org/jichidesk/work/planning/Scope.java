package org.jichidesk.work.planning;

/**
 * Which districts numbers are about.
 *
 * @param kind which
 * @param district key of the one district, else empty
 */
public record Scope(Kind kind, String district) {

  /** The whole city, the wholly mountainous districts, all others, or one. */
  public enum Kind {
    CITY,
    MOUNTAIN,
    OTHER,
    DISTRICT
  }

  /** The whole city. */
  public static final Scope CITY = new Scope(Kind.CITY, "");

  /** The wholly mountainous districts. */
  public static final Scope MOUNTAIN = new Scope(Kind.MOUNTAIN, "");

  /** All other districts. */
  public static final Scope OTHER = new Scope(Kind.OTHER, "");

  /** One district; the city if it has no key. */
  public static Scope district(String key) {
    return key.isEmpty() ? CITY : new Scope(Kind.DISTRICT, key);
  }
}

package org.jichidesk.domain.record;

/**
 * What a person reads, in both languages of the program.
 *
 * @param ja Japanese, the official term
 * @param en English
 */
public record Label(String ja, String en) {

  /** The label in the language given by its ISO code; Japanese unless it is {@code en}. */
  public String in(String language) {
    return language.equals("en") ? en : ja;
  }
}

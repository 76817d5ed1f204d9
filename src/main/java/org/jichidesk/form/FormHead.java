package org.jichidesk.form;

import java.util.List;

/**
 * What the settings sheet says.
 *
 * @param id which form it is, in all its versions
 * @param version the version
 * @param title what people call it
 * @param languages codes of the languages it is written in, its own first
 */
public record FormHead(String id, String version, String title, List<String> languages) {

  public FormHead {
    languages = List.copyOf(languages);
  }
}

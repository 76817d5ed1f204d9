package org.jichidesk.form;

import java.util.Map;

/**
 * One choice of a list.
 *
 * @param name what an answer holds
 * @param label what people read
 * @param columns further columns, for choice filters, by column name
 */
public record Choice(String name, Texts label, Map<String, String> columns) {

  /** The choice that or_other adds. */
  static final String OTHER = "other";

  public Choice {
    columns = Map.copyOf(columns);
  }

  static Choice other() {
    Map<String, String> label = new java.util.LinkedHashMap<>();
    label.put("ja", "その他");
    label.put("en", "Other");
    return new Choice(OTHER, new Texts(label), Map.of());
  }
}

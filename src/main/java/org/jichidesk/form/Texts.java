package org.jichidesk.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text in the languages of a form.
 *
 * @param byLanguage text by language code; the first is the form's own language
 */
public record Texts(Map<String, String> byLanguage) {

  /** No text at all. */
  public static final Texts NONE = new Texts(Map.of());

  public Texts {
    byLanguage = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /** The text in a language; where it is not translated, Japanese or whatever there is. */
  public String in(String language) {
    for (String wanted : List.of(language, "ja", "en")) {
      String text = byLanguage.get(wanted);
      if (text != null) {
        return text;
      }
    }
    return byLanguage.values().stream().findFirst().orElse("");
  }

  /** True if there is no text in any language. */
  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }
}

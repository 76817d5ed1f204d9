package org.jichidesk.ui.checkups;

import java.util.Optional;
import java.util.StringJoiner;
import org.jichidesk.form.Question;
import org.jichidesk.text.Text;

/** Where a figure comes from and of which day it is. */
final class Facts {

  private Facts() {}

  static Optional<String> of(Question question, Text text) {
    StringJoiner words = new StringJoiner("　");
    add(words, "checkups.base-date", question.facts().baseDate(), text);
    add(words, "checkups.source", question.facts().source(), text);
    return words.length() == 0 ? Optional.empty() : Optional.of(words.toString());
  }

  private static void add(StringJoiner words, String key, String fact, Text text) {
    if (!fact.isEmpty()) {
      words.add(text.of(key, fact));
    }
  }
}

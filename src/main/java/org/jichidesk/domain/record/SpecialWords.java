package org.jichidesk.domain.record;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jichidesk.domain.FindingCode;

/** Words that stand in place of an answer: erasing, states, ditto marks, Excel's error texts. */
final class SpecialWords {

  /** By {@link Fold#key}. 「なし」 is missing on purpose: it may mean zero, none or no answer. */
  private static final Map<String, Value.Kind> STATES =
      Map.ofEntries(
          Map.entry(Fold.key("該当なし"), Value.Kind.NOT_APPLICABLE),
          Map.entry(Fold.key("該当無し"), Value.Kind.NOT_APPLICABLE),
          Map.entry("n/a", Value.Kind.NOT_APPLICABLE),
          Map.entry("notapplicable", Value.Kind.NOT_APPLICABLE),
          Map.entry("未回答", Value.Kind.NO_ANSWER),
          Map.entry("noanswer", Value.Kind.NO_ANSWER),
          Map.entry("不明", Value.Kind.UNKNOWN),
          Map.entry("unknown", Value.Kind.UNKNOWN));

  private static final Set<String> DITTO =
      Set.of(
          "同上", "同左", "同右", "同前", "同じ", "上に同じ", "仝", "々", "〃", "〃〃", "\"", "\"\"", "“", "”", "''",
          "’’", "′′", "´´", "``", "ditto");

  private static final Set<String> ERRORS =
      Set.of(
          "#n/a",
          "#ref!",
          "#value!",
          "#div/0!",
          "#name?",
          "#null!",
          "#num!",
          "#spill!",
          "#calc!",
          "#field!",
          "#blocked!",
          "#connect!",
          "#unknown!",
          "#busy!",
          "#python!",
          "#external!",
          "#getting_data");

  private SpecialWords() {}

  /** True for a word that says why there is no answer. */
  static boolean isState(String typed) {
    return typed.length() <= Fold.LONGEST_FIGURE && STATES.containsKey(Fold.key(typed));
  }

  /** True for 「（消去）」 and (cleared), in any width. */
  static boolean isCleared(String typed) {
    String word = typed.strip();
    boolean opens = !word.isEmpty() && (word.charAt(0) == '(' || word.charAt(0) == '（');
    if (!opens || word.length() > Fold.LONGEST_FIGURE) {
      return false;
    }
    String key = Fold.key(word);
    return key.equals("(消去)") || key.equals("(cleared)");
  }

  /** Reads a special word in a field that is not text; empty if it is none. */
  static Optional<Reading> read(Field field, String typed) {
    String key = Fold.key(typed);
    Value.Kind state = STATES.get(key);
    if (isCleared(typed)) {
      return Optional.of(Reading.taken(Value.CLEARED));
    } else if (state != null) {
      return Optional.of(state(field, typed, state));
    } else if (DITTO.contains(key)) {
      return Optional.of(Reading.Refused.of(FindingCode.DITTO, field, typed));
    } else if (ERRORS.contains(key) || (key.startsWith("err:5") && key.length() == 7)) {
      return Optional.of(Reading.Refused.of(FindingCode.FORMULA_ERROR, field, typed));
    }
    return Optional.empty();
  }

  private static Reading state(Field field, String typed, Value.Kind state) {
    return field.allows(state)
        ? Reading.taken(Value.of(state))
        : Reading.Refused.of(FindingCode.STATE_NOT_ALLOWED, field, typed, allowed(field));
  }

  /** In a text only the exact words are states; everything near them is plain text. */
  static Optional<Value> exactState(Field field, String typed) {
    if (field.states().isEmpty()) {
      return Optional.empty();
    }
    String word = typed.strip();
    return field.states().stream()
        .filter(state -> state.label().ja().equals(word) || state.label().en().equals(word))
        .findFirst()
        .map(Value::of);
  }

  /** The labels of the states a field allows, in their declared order; a dash if it has none. */
  static String allowed(Field field) {
    return field.states().isEmpty()
        ? "－"
        : field.states().stream()
            .sorted()
            .map(state -> state.label().ja())
            .collect(Collectors.joining("、"));
  }
}

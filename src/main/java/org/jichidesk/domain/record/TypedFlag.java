package org.jichidesk.domain.record;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jichidesk.domain.FindingCode;

/** Reads yes or no. A Latin x is neither: some tick a box with it, others cross it out. */
final class TypedFlag {

  static final String YES = "yes";
  static final String NO = "no";

  private static final Set<String> YES_WORDS =
      words(
          "yes", "y", "true", "1", "はい", "有", "有り", "あり", "○", "〇", "◯", "⭕", "✓", "✔", "☑", "✅",
          "レ");

  private static final Set<String> NO_WORDS =
      words("no", "n", "false", "0", "いいえ", "無", "無し", "なし", "×", "✕", "✖", "✗", "✘", "❌");

  private TypedFlag() {}

  static Reading read(Field field, String typed) {
    String key = Fold.key(typed);
    if (YES_WORDS.contains(key)) {
      return Reading.answer(YES);
    }
    return NO_WORDS.contains(key)
        ? Reading.answer(NO)
        : Reading.Refused.of(FindingCode.NOT_A_FLAG, field, typed);
  }

  private static Set<String> words(String... words) {
    return Stream.of(words).map(Fold::key).collect(Collectors.toUnmodifiableSet());
  }
}

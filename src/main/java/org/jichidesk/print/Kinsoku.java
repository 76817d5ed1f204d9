package org.jichidesk.print;

import java.lang.Character.UnicodeScript;

/** 禁則: where a Japanese line may end. */
final class Kinsoku {

  private static final String NEVER_FIRST =
      "、。，．・：；？！）」』】〕〉》｝］’”ー々〻ゝゞヽヾ…‥ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ" + ",.:;?!)]}%％℃円～〜｡､｣ｰ･ｧｨｩｪｫｬｭｮｯﾞﾟ";
  private static final String NEVER_LAST = "（「『【〔〈《｛［‘“([{｢￥";

  private Kinsoku() {}

  /** True if a line may end between the two characters. */
  static boolean mayBreak(int before, int after) {
    if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
      return false;
    }
    if (Character.isWhitespace(before)) {
      return true;
    }
    return !(isOfWord(before) && isOfWord(after));
  }

  /** Characters of one word or number stay together. */
  private static boolean isOfWord(int c) {
    if (Character.isDigit(c) || "-_/'&@#+*=".indexOf(c) >= 0) {
      return true;
    }
    return Character.isLetter(c)
        && switch (UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA -> false;
          default -> true;
        };
  }
}

package org.jichidesk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code ${name}} references of expressions and texts. */
final class References {

  /** The answer of the last round stands under the name of the question and this. */
  static final String LAST = "__last";

  /** What is usual in similar districts stands under the name of the question and this. */
  static final String SIMILAR = "__similar";

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)\\}");

  private References() {}

  /** The names a text refers to, in order. */
  static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(text);
    while (matcher.find()) {
      names.add(name(matcher));
    }
    return names;
  }

  /** The text with something else in the place of each reference. */
  static String replace(String text, UnaryOperator<String> byName) {
    return replace(text, (name, offset) -> byName.apply(name));
  }

  /** The same, where it matters at which character a reference begins. */
  static String replace(String text, BiFunction<String, Integer, String> byNameAndOffset) {
    return REFERENCE
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(byNameAndOffset.apply(name(found), found.start())));
  }

  private static String name(MatchResult found) {
    return found.group(1).strip();
  }

  /** True if a name stands for a value from outside this check-up. */
  static boolean isBorrowed(String name) {
    return name.endsWith(LAST) || name.endsWith(SIMILAR);
  }

  /** The question a borrowed name is about. */
  static String lender(String name) {
    return name.substring(0, name.lastIndexOf("__"));
  }
}

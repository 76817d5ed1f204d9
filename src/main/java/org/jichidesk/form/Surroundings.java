package org.jichidesk.form;

import java.util.ArrayDeque;
import java.util.Deque;

/** What stands around each character of an expression: brackets and calls, but not in literals. */
final class Surroundings {

  private final int[] brackets;
  private final String[] calls;

  /**
   * Looks through an expression.
   *
   * @param outer brackets that stand around all of it
   */
  Surroundings(String expression, int outer) {
    brackets = new int[expression.length()];
    calls = new String[expression.length()];
    Deque<String> open = new ArrayDeque<>();
    int depth = outer;
    char literal = 0;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (literal != 0) {
        literal = c == literal ? 0 : literal;
      } else if (c == '\'' || c == '"') {
        literal = c;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      } else if (c == '(') {
        open.push(wordBefore(expression, i));
      } else if (c == ')' && !open.isEmpty()) {
        open.pop();
      }
      brackets[i] = depth;
      calls[i] = String.join(" ", open);
    }
  }

  private static String wordBefore(String expression, int end) {
    int start = end;
    while (start > 0 && isWord(expression.charAt(start - 1))) {
      start--;
    }
    return expression.substring(start, end);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
  }

  /** How many brackets stand open at a character. */
  int brackets(int offset) {
    return brackets[offset];
  }

  /** True if a character stands within a call of a function. */
  boolean callOf(String function, int offset) {
    return (" " + calls[offset] + " ").contains(" " + function + " ");
  }
}

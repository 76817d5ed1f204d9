package org.jichidesk.form;

import java.util.regex.Pattern;

/** Tells the two kinds of defaults: a plain value, or an expression worked out at the beginning. */
final class Defaults {

  /** A reference, or a function called. */
  private static final Pattern DYNAMIC = Pattern.compile("\\$\\{|(^|[^\\w-])[a-z][a-z0-9:-]*\\(");

  private Defaults() {}

  /** True if a default is an expression. */
  static boolean isDynamic(String initial) {
    return DYNAMIC.matcher(initial).find();
  }
}

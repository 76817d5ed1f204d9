package org.jichidesk.form;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.xpath.expr.XPathExpression;
import org.javarosa.xpath.expr.XPathFuncExpr;

/** Defaults: a plain value, or an expression that is worked out when a form is begun. */
final class Defaults {

  /** A reference, or a function called. */
  private static final Pattern DYNAMIC = Pattern.compile("\\$\\{|(^|[^\\w-])[a-z][a-z0-9:-]*\\(");

  private Defaults() {}

  /** True if a default is an expression. */
  static boolean isDynamic(String initial) {
    return DYNAMIC.matcher(initial).find();
  }

  /** What to fill in; empty for nothing. */
  static String text(
      String initial,
      Paths paths,
      Function<String, XPathExpression> compile,
      Machine machine,
      TreeElement element) {
    if (!isDynamic(initial)) {
      return initial;
    }
    Object result = machine.evaluate(compile.apply(paths.xpath(initial)), element);
    return Answers.text(
        result instanceof java.util.Date day
            ? new org.javarosa.core.model.data.DateData(day)
            : result instanceof Double number
                ? new org.javarosa.core.model.data.DecimalData(number)
                : new org.javarosa.core.model.data.StringData(XPathFuncExpr.toString(result)));
  }
}

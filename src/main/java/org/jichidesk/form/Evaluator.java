package org.jichidesk.form;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.xpath.XPathParseTool;
import org.javarosa.xpath.expr.XPathExpression;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.javarosa.xpath.parser.XPathSyntaxException;

/** Has JavaRosa work out what stands outside the XForm: texts, defaults and rules. */
final class Evaluator {

  /** More instances of a repeat than anybody fills in. */
  private static final int MOST = 1_000;

  private final Machine machine;
  private final Paths paths;
  private final Map<String, XPathExpression> compiled = new HashMap<>();

  Evaluator(Machine machine, Paths paths) {
    this.machine = machine;
    this.paths = paths;
  }

  /** A text with its references filled in; of several values all, with a comma between them. */
  String filled(String text, String from, TreeElement here) {
    if (text.indexOf("${") < 0) {
      return text;
    }
    return References.replace(
        text,
        name -> {
          String reference = "${" + name + "}";
          String path = from.isEmpty() ? paths.xpath(reference) : paths.xpath(reference, from);
          return String.valueOf(machine.evaluate(compile("join('、', " + path + ")"), here));
        });
  }

  /** True if an expression of a rule is. */
  boolean isTrue(String expression, TreeElement here) {
    return XPathFuncExpr.toBoolean(machine.evaluate(compile(paths.xpath(expression)), here));
  }

  /** What a default says; empty for nothing. */
  String initial(String initial, TreeElement here) {
    if (!Defaults.isDynamic(initial)) {
      return initial;
    }
    Object result = machine.evaluate(compile(paths.xpath(initial, here.getName())), here);
    return switch (result) {
      case Date day -> Answers.text(new DateData(day));
      case Double number -> Answers.text(new DecimalData(number));
      default -> Answers.text(new StringData(XPathFuncExpr.toString(result)));
    };
  }

  /** How often a repeat is wanted, by what its count was worked out to. */
  int count(String text) {
    double number = text.isEmpty() ? 0 : XPathFuncExpr.toNumeric(text);
    return number > 0 ? (int) Math.min(number, MOST) : 0;
  }

  private XPathExpression compile(String xpath) {
    return compiled.computeIfAbsent(
        xpath,
        text -> {
          try {
            return XPathParseTool.parseXPath(text);
          } catch (XPathSyntaxException e) {
            throw new IllegalStateException("checked before: " + text, e);
          }
        });
  }
}

package org.jichidesk.form;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.javarosa.xpath.XPathException;
import org.javarosa.xpath.XPathParseTool;
import org.javarosa.xpath.parser.XPathSyntaxException;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;

/** Checks every expression and every reference by itself, before the form runs as a whole. */
final class ExpressionCheck {

  /** What JavaRosa can work out, without a device, a map or a file beside the form. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          "true",
          "false",
          "boolean",
          "number",
          "int",
          "round",
          "string",
          "date",
          "date-time",
          "decimal-date-time",
          "decimal-time",
          "format-date",
          "format-date-time",
          "not",
          "boolean-from-string",
          "if",
          "coalesce",
          "once",
          "selected",
          "selected-at",
          "count-selected",
          "count",
          "count-non-empty",
          "sum",
          "max",
          "min",
          "join",
          "concat",
          "substr",
          "substring-before",
          "substring-after",
          "contains",
          "starts-with",
          "ends-with",
          "string-length",
          "normalize-space",
          "translate",
          "regex",
          "checklist",
          "weighted-checklist",
          "today",
          "now",
          "position",
          "indexed-repeat",
          "jr:choice-name",
          "pow",
          "exp",
          "exp10",
          "log",
          "log10",
          "sqrt",
          "abs",
          "sin",
          "cos",
          "tan",
          "asin",
          "acos",
          "atan",
          "atan2",
          "pi",
          "ceiling",
          "floor",
          "current",
          "depend",
          "cond",
          "digest",
          "node",
          "text");

  private static final Set<String> OPERATORS = Set.of("and", "or", "div", "mod");

  private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");
  private static final Pattern CALL = Pattern.compile("([A-Za-z_][\\w.:-]*)\\s*\\(");

  private static final Pattern WORD =
      Pattern.compile("(?<![\\w./-])[A-Za-z_][\\w-]*+(?!\\s*[(:/])");

  private final FormDefinition form;
  private final Set<String> written;
  private final Paths paths;
  private final Notes notes;

  /** Checks a form, of whose survey every written name is known. */
  ExpressionCheck(FormDefinition form, Set<String> written, Notes notes) {
    this.form = form;
    this.written = written;
    this.paths = new Paths(form);
    this.notes = notes;
  }

  void run() {
    for (Item item : form.all()) {
      item.logic()
          .byUse()
          .forEach((use, expression) -> {
            if (use != Use.DEFAULT || Defaults.isDynamic(expression.text())) {
              check(expression, item.name(), use);
            }
          });
      Wording wording = item.wording();
      for (Texts texts :
          List.of(
              wording.label(),
              wording.hint(),
              wording.constraintMessage(),
              wording.requiredMessage())) {
        check(texts, wording.place());
      }
    }
    form.questions().forEach(this::filter);
    for (FindingRule rule : form.rules()) {
      check(rule.when(), "", Use.RELEVANT);
      for (String text : rule.text().byLanguage().values()) {
        references(text, rule.when().place());
      }
    }
    if (!notes.refused()) {
      new Cycles(form, notes).check();
    }
  }

  /** A column misspelt in a filter would silently offer nothing. */
  private void filter(Question question) {
    Set<String> columns = new HashSet<>(Set.of("name", "label"));
    question.choices().forEach(choice -> columns.addAll(choice.columns().keySet()));
    question
        .logic()
        .of(Use.CHOICE_FILTER)
        .filter(filter -> question.type().isSelect())
        .ifPresent(filter -> {
          String plain = LITERAL.matcher(filter.text()).replaceAll(" ");
          Matcher word = WORD.matcher(References.replace(plain, name -> " "));
          while (word.find()) {
            if (!columns.contains(word.group()) && !OPERATORS.contains(word.group())) {
              String near = Names.nearest(word.group(), columns).orElse("-");
              notes.add(FindingCode.FORM_FILTER_COLUMN, filter.place(), word.group(), near);
            }
          }
        });
  }

  private void check(Texts texts, Place place) {
    texts.byLanguage().values().forEach(text -> references(text, place));
  }

  private void check(Expression expression, String from, Use use) {
    if (references(expression.text(), expression.place()) && functions(expression)) {
      try {
        XPathParseTool.parseXPath(xpath(expression.text(), from, use));
      } catch (XPathSyntaxException | XPathException e) {
        broken(expression, e);
      } catch (RuntimeException e) {
        // JavaRosa's parser trips over some texts instead of refusing them.
        broken(expression, e);
      }
    }
  }

  private String xpath(String text, String from, Use use) {
    if (from.isEmpty()) {
      return paths.xpath(text);
    }
    return use == Use.CHOICE_FILTER ? paths.filter(text, from) : paths.xpath(text, from);
  }

  private void broken(Expression expression, Exception e) {
    String reason = String.valueOf(e.getMessage()).strip();
    notes.add(FindingCode.FORM_BROKEN_EXPRESSION, expression.place(), expression.text(), reason);
  }

  private boolean references(String text, Place place) {
    boolean known = true;
    for (String name : new HashSet<>(References.names(text))) {
      if (References.isBorrowed(name)) {
        String lender = References.lender(name);
        boolean lends = form.question(lender).isPresent() && form.repeatAround(lender).isEmpty();
        known &= lends;
        if (!lends && (form.item(lender).isPresent() || !written.contains(lender))) {
          notes.add(FindingCode.FORM_NOTHING_TO_COMPARE, place, name, lender);
        }
      } else if (!paths.knows(name)) {
        known = false;
        if (written.contains(name)) {
          continue;
        }
        List<String> names = form.all().stream().map(Item::name).toList();
        String near = Names.nearest(name, names).orElse("-");
        notes.add(FindingCode.FORM_UNKNOWN_REFERENCE, place, name, near);
      }
    }
    return known;
  }

  private boolean functions(Expression expression) {
    String plain = LITERAL.matcher(expression.text()).replaceAll("''");
    Matcher call = CALL.matcher(plain);
    boolean known = true;
    while (call.find()) {
      String name = call.group(1);
      if (!FUNCTIONS.contains(name) && !OPERATORS.contains(name)) {
        known = false;
        String near = Names.nearest(name.toLowerCase(Locale.ROOT), FUNCTIONS).orElse("-");
        notes.add(FindingCode.FORM_UNKNOWN_FUNCTION, expression.place(), name, near);
      }
    }
    return known;
  }
}

package org.jichidesk.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.FindingCode;

/** What the cells of a survey row say, and whether they mean anything in such a row. */
final class RowChecks {

  /** Types of the standard the program cannot ask. */
  private static final Set<String> UNSUPPORTED =
      Set.of(
          "geopoint",
          "geotrace",
          "geoshape",
          "start-geopoint",
          "image",
          "photo",
          "audio",
          "video",
          "file",
          "barcode",
          "rank",
          "time",
          "datetime",
          "start",
          "end",
          "today",
          "deviceid",
          "username",
          "email",
          "phonenumber",
          "subscriberid",
          "simserial",
          "audit",
          "background-audio",
          "background-geopoint",
          "xml-external",
          "csv-external",
          "select_one_from_file",
          "select_multiple_from_file",
          "select_one_external",
          "osm",
          "begin_loop",
          "end_loop",
          "begin",
          "url",
          "bearing");

  /** Words of the appearance column that change something here. */
  static final Set<String> APPEARANCES =
      Set.of("multiline", "minimal", "likert", "horizontal", "horizontal-compact", "columns");

  private static final Set<String> GROUP_CELLS =
      Set.of("type", "name", "label", "relevant", "appearance", "repeat_count", "jichi::area");

  private final Notes notes;

  RowChecks(Notes notes) {
    this.notes = notes;
  }

  void unknownType(XlsForm.Line line) {
    String type = line.get("type");
    String word = type.toLowerCase(Locale.ROOT).split(" ", 2)[0];
    if (UNSUPPORTED.contains(word)) {
      notes.add(FindingCode.FORM_TYPE_UNSUPPORTED, line.place("type"), type);
      return;
    }
    List<String> known = new ArrayList<>(List.of("begin_group", "begin_repeat", "end_group"));
    known.add("end_repeat");
    for (QuestionType each : QuestionType.values()) {
      known.add(each.word());
    }
    String near = Names.nearest(word, known).orElse("-");
    notes.add(FindingCode.FORM_TYPE_UNKNOWN, line.place("type"), type, near);
  }

  /** The row that ends a group may say again which one, and nothing else. */
  void end(XlsForm.Line line, XlsForm.Line begin) {
    String again = line.get("name");
    if (!again.isEmpty() && !again.equals(begin.name())) {
      String open = begin.get("type") + " " + begin.name();
      notes.add(FindingCode.FORM_END_WITHOUT_BEGIN, line.place("name"), again, open);
    }
    line.cells().keySet().stream()
        .filter(column -> !column.equals("type") && !column.equals("name"))
        .forEach(column -> withoutMeaning(line, column));
  }

  void group(XlsForm.Line line, boolean repeats) {
    line.cells()
        .keySet()
        .forEach(column -> {
          String base = base(column);
          if (!GROUP_CELLS.contains(base) || (base.equals("repeat_count") && !repeats)) {
            withoutMeaning(line, column);
          }
        });
  }

  private static String base(String column) {
    int colons = column.startsWith("jichi") ? -1 : column.indexOf("::");
    return colons < 0 ? column : column.substring(0, colons);
  }

  void question(XlsForm.Line line, QuestionType type, Wording wording) {
    boolean seen = type.isAsked() || type == QuestionType.NOTE;
    if (seen && wording.label().isEmpty() && wording.hint().isEmpty()) {
      notes.add(FindingCode.FORM_LABEL_MISSING, line.place("label"), line.name());
    }
    if (type == QuestionType.CALCULATE && line.get("calculation").isEmpty()) {
      notes.add(FindingCode.FORM_CALCULATION_MISSING, line.place("calculation"), line.name());
    }
    Set<String> idle = new HashSet<>(Set.of("repeat_count"));
    if (!type.isSelect()) {
      idle.add("choice_filter");
    }
    if (!type.isAsked()) {
      idle.addAll(Set.of("required", "required_message", "constraint", "constraint_message"));
      idle.add("read_only");
    }
    if (type == QuestionType.NOTE || type == QuestionType.CALCULATE) {
      idle.add("default");
    }
    if (type == QuestionType.NOTE || type == QuestionType.HIDDEN) {
      idle.add("calculation");
    }
    line.cells().keySet().stream()
        .filter(column -> idle.contains(base(column)))
        .forEach(column -> withoutMeaning(line, column));
  }

  private void withoutMeaning(XlsForm.Line line, String column) {
    notes.add(FindingCode.FORM_CELL_WITHOUT_MEANING, line.place(column), column, line.get("type"));
  }

  Logic logic(XlsForm.Line line) {
    Map<Use, Expression> logic = new EnumMap<>(Use.class);
    for (Use use : Use.values()) {
      String text = line.get(use.column());
      if (use == Use.REQUIRED || use == Use.READ_ONLY) {
        text = truth(text);
      }
      if (!text.isEmpty()) {
        logic.put(use, new Expression(plainQuotes(text, use), line.place(use.column())));
      }
    }
    return new Logic(logic);
  }

  private static String truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "true()" -> "true()";
      case "no", "false", "false()" -> "";
      default -> text;
    };
  }

  /** Spreadsheet programs make typographic quotes of plain ones; no expression means those. */
  private static String plainQuotes(String text, Use use) {
    return use == Use.DEFAULT && !Defaults.isDynamic(text)
        ? text
        : text.replaceAll("[\u201C\u201D]", "\"").replaceAll("[\u2018\u2019]", "'");
  }

  /** Nobody could say for which filter "other" is to be offered; the standard refuses it too. */
  void otherWithFilter(XlsForm.Line line) {
    if (!line.get("choice_filter").isEmpty()) {
      notes.add(FindingCode.FORM_OTHER_FILTERED, line.place("choice_filter"), line.name());
    }
  }

  /** A default that is a plain value must be an answer the question can take. */
  void fixedDefault(XlsForm.Line line, QuestionType type, Logic logic, List<Choice> choices) {
    Optional<Expression> initial =
        logic.of(Use.DEFAULT).filter(expression -> !Defaults.isDynamic(expression.text()));
    if (initial.isEmpty()) {
      return;
    }
    String text = initial.get().text();
    boolean fits =
        type.isSelect()
            ? choices.stream().map(Choice::name).toList().containsAll(List.of(text.split(" ")))
            : Answers.data(type, text).isPresent();
    if (!fits) {
      notes.add(FindingCode.FORM_BAD_DEFAULT, line.place("default"), text, type.word());
    }
  }

  Look look(XlsForm.Line line, Optional<QuestionType> type, boolean orOther) {
    Set<String> appearances = new HashSet<>();
    for (String word : line.get("appearance").split("\\s+", -1)) {
      if (APPEARANCES.contains(word)) {
        appearances.add(word);
      } else if (!word.isEmpty()) {
        notes.add(FindingCode.FORM_APPEARANCE, line.place("appearance"), word);
      }
    }
    Optional<Look.Range> range = Optional.empty();
    boolean ranges = type.filter(QuestionType.RANGE::equals).isPresent();
    if (ranges) {
      range = range(line);
    } else if (!line.get("parameters").isEmpty() && type.isPresent()) {
      withoutMeaning(line, "parameters");
    }
    return new Look(appearances, range, orOther);
  }

  /** Without parameters 1 to 10 by 1, as the standard says. */
  private Optional<Look.Range> range(XlsForm.Line line) {
    Map<String, BigDecimal> numbers = new HashMap<>();
    for (String part : line.get("parameters").replaceAll("\\s*=\\s*", "=").split("[\\s;,]+", -1)) {
      String[] sides = part.split("=", 2);
      if (part.isEmpty()) {
        continue;
      }
      if (sides.length < 2
          || !Set.of("start", "end", "step").contains(sides[0])
          || !sides[1].matches("-?[0-9]{1,9}(\\.[0-9]{1,6})?")) {
        notes.add(FindingCode.FORM_BAD_PARAMETERS, line.place("parameters"), part);
        return Optional.empty();
      }
      numbers.put(sides[0], new BigDecimal(sides[1]));
    }
    BigDecimal start = numbers.getOrDefault("start", BigDecimal.ONE);
    BigDecimal end = numbers.getOrDefault("end", BigDecimal.TEN);
    BigDecimal step = numbers.getOrDefault("step", BigDecimal.ONE);
    boolean divides = step.signum() > 0 && end.subtract(start).remainder(step).signum() == 0;
    if (start.compareTo(end) >= 0 || !divides) {
      notes.add(FindingCode.FORM_BAD_PARAMETERS, line.place("parameters"), line.get("parameters"));
      return Optional.empty();
    }
    return Optional.of(new Look.Range(start, end, step));
  }
}

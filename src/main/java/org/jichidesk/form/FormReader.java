package org.jichidesk.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;

/** Reads a form and checks all of it before it is accepted. */
public final class FormReader {

  /** Rows of a survey; a check-up of more than this is none that people finish. */
  public static final int MOST_ROWS = 2_000;

  /** A row travels in one cell of a workbook. */
  private static final int LONGEST_ROW = 30_000;

  private final Notes notes;

  private FormReader(String file) {
    this.notes = new Notes(file);
  }

  /**
   * What came of reading.
   *
   * @param lines the form as its author wrote it
   * @param form the form; empty if it cannot be accepted
   * @param findings what was found, in the order of the sheets; any of severity REFUSED means that
   *     the form cannot be accepted
   */
  public record Result(XlsForm lines, Optional<FormDefinition> form, List<Finding> findings) {}

  /** Reads the sheets of a workbook. */
  public static Result read(String file, List<Grid> sheets) {
    FormReader reader = new FormReader(file);
    return reader.check(new SheetsReader(reader.notes).read(sheets));
  }

  /** Reads a form that was kept row by row. */
  public static Result read(XlsForm lines) {
    return new FormReader("").check(lines);
  }

  private Result check(XlsForm lines) {
    Optional<FormDefinition> form = Optional.empty();
    int rows = lines.of(SheetKind.SURVEY).size();
    if (rows > MOST_ROWS || lines.lines().size() > 10 * MOST_ROWS) {
      notes.add(FindingCode.FORM_TOO_LARGE, Integer.toString(rows), Integer.toString(MOST_ROWS));
    } else if (!notes.refused() || !lines.lines().isEmpty()) {
      lines.lines().forEach(this::checkLength);
      FormDefinition definition = define(lines);
      if (!notes.refused()) {
        new Rehearsal(definition, notes).run();
      }
      form = notes.refused() ? Optional.empty() : Optional.of(definition);
    }
    return new Result(lines, form, notes.all());
  }

  private void checkLength(XlsForm.Line line) {
    int length = line.content().length();
    if (length > LONGEST_ROW) {
      notes.add(
          FindingCode.FORM_ROW_TOO_LONG,
          line.place(""),
          Integer.toString(length),
          Integer.toString(LONGEST_ROW));
    }
  }

  private FormDefinition define(XlsForm lines) {
    FormHead head = new SettingsReader(notes).read(lines);
    LineTexts texts = new LineTexts(head.languages(), notes);
    ChoicesReader choices = new ChoicesReader(notes, texts);
    choices.read(lines);
    List<Item> items = new SurveyReader(notes, texts, choices).read(lines);
    FormDefinition survey = new FormDefinition(head, items, List.of(), List.of());
    Map<String, String> areas = new HashMap<>();
    survey.all().forEach(item -> areas.put(item.name(), item.area()));
    // A row that cannot be read was named already: what refers to it is not blamed as well.
    Set<String> written = new HashSet<>();
    lines.of(SheetKind.SURVEY).forEach(line -> written.add(line.name()));
    written.forEach(name -> areas.putIfAbsent(name, ""));
    List<Crossing> crosswalk = new CrosswalkReader(notes).read(lines, head, areas.keySet());
    List<FindingRule> rules = new RulesReader(notes, texts).read(lines, areas);
    choices.finish(filtered(survey));
    FormDefinition form = new FormDefinition(head, items, crosswalk, rules);
    new Translations(notes).check(lines, head);
    new ExpressionCheck(form, written, notes).run();
    return form;
  }

  /** The columns of choices that some filter looks at. */
  private static Set<String> filtered(FormDefinition survey) {
    Set<String> filtered = new HashSet<>();
    for (Question question : survey.questions()) {
      question
          .logic()
          .of(Use.CHOICE_FILTER)
          .ifPresent(filter -> filtered.addAll(List.of(filter.text().split("[^A-Za-z0-9_-]+"))));
    }
    return filtered;
  }
}

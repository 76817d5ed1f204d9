package org.jichidesk.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;

/** Reads the rows of the survey into items, groups within groups. */
final class SurveyReader {

  private final Notes notes;
  private final LineTexts texts;
  private final ChoicesReader choices;
  private final RowChecks checks;
  private final Map<String, Place> names = new HashMap<>();
  private final Deque<Level> levels = new ArrayDeque<>();

  SurveyReader(Notes notes, LineTexts texts, ChoicesReader choices) {
    this.notes = notes;
    this.texts = texts;
    this.choices = choices;
    this.checks = new RowChecks(notes);
  }

  /** A group that is not ended yet, or the top. */
  private record Level(
      Optional<XlsForm.Line> begin, boolean repeats, String area, List<Item> items) {}

  List<Item> read(XlsForm form) {
    levels.push(new Level(Optional.empty(), false, "", new ArrayList<>()));
    form.of(SheetKind.SURVEY).forEach(this::row);
    while (levels.size() > 1) {
      Level open = levels.pop();
      XlsForm.Line begin = open.begin.orElseThrow();
      notes.add(
          FindingCode.FORM_GROUP_NOT_ENDED, begin.place("type"), begin.get("type"), begin.name());
    }
    List<Item> items = levels.pop().items;
    if (items.isEmpty() && !notes.refused()) {
      notes.add(FindingCode.FORM_EMPTY);
    }
    return items;
  }

  private void row(XlsForm.Line line) {
    Optional<TypeCell> type = TypeCell.read(line.get("type"));
    if (type.isEmpty()) {
      checks.unknownType(line);
      return;
    }
    switch (type.get().kind()) {
      case QUESTION -> question(line, type.get());
      case BEGIN_GROUP -> begin(line, false);
      case BEGIN_REPEAT -> begin(line, true);
      case END_GROUP -> end(line, false);
      case END_REPEAT -> end(line, true);
    }
  }

  private void begin(XlsForm.Line line, boolean repeats) {
    checkName(line, line.name());
    if (!line.get("repeat_count").isEmpty() && repeats) {
      names.putIfAbsent(line.name() + "_count", line.place("repeat_count"));
    }
    String own = line.get("jichi::area");
    String area = own.isEmpty() ? level().area : own;
    levels.push(new Level(Optional.of(line), repeats, area, new ArrayList<>()));
  }

  private void end(XlsForm.Line line, boolean repeats) {
    if (levels.size() == 1 || level().repeats != repeats) {
      notes.add(
          FindingCode.FORM_END_WITHOUT_BEGIN,
          line.place("type"),
          line.get("type"),
          level().begin.map(begin -> begin.get("type") + " " + begin.name()).orElse(""));
      return;
    }
    Level ended = levels.pop();
    XlsForm.Line begin = ended.begin.orElseThrow();
    checks.end(line, begin);
    checks.group(begin, repeats);
    level()
        .items
        .add(
            new Group(
                begin.name(),
                repeats,
                wording(begin),
                checks.logic(begin),
                checks.look(begin, Optional.empty(), false),
                ended.area,
                ended.items));
  }

  private void question(XlsForm.Line line, TypeCell cell) {
    QuestionType type = cell.type().orElseThrow();
    checkName(line, line.name());
    if (cell.orOther()) {
      checks.otherWithFilter(line);
      checkName(line, line.name() + "_other");
    }
    Wording wording = wording(line);
    checks.question(line, type, wording);
    List<Choice> offered = new ArrayList<>();
    if (type.isSelect()) {
      offered.addAll(choices.of(cell.list(), line.place("type")));
      boolean there = offered.stream().anyMatch(choice -> choice.name().equals(Choice.OTHER));
      if (cell.orOther() && !there) {
        offered.add(Choice.other());
      }
    }
    Logic logic = checks.logic(line);
    checks.fixedDefault(line, type, logic, offered);
    level()
        .items
        .add(
            new Question(
                line.name(),
                type,
                wording,
                logic,
                checks.look(line, Optional.of(type), cell.orOther()),
                facts(line),
                offered));
  }

  private Facts facts(XlsForm.Line line) {
    String own = line.get("jichi::area");
    return new Facts(
        own.isEmpty() ? level().area : own,
        line.get("jichi::unit"),
        line.get("jichi::base_date"),
        line.get("jichi::source"));
  }

  private Wording wording(XlsForm.Line line) {
    return new Wording(
        texts.read(line, "label"),
        texts.read(line, "hint"),
        texts.read(line, "constraint_message"),
        texts.read(line, "required_message"),
        line.place("label"));
  }

  private Level level() {
    return levels.getFirst();
  }

  private void checkName(XlsForm.Line line, String name) {
    Place place = line.place("name");
    if (name.isEmpty()) {
      notes.add(FindingCode.FORM_NAME_MISSING, place, line.get("type"));
    } else if (!Names.isName(name) || Names.isReserved(name)) {
      notes.add(FindingCode.FORM_BAD_NAME, place, name);
    } else {
      Place before = names.putIfAbsent(name, place);
      if (before != null) {
        notes.add(FindingCode.FORM_NAME_TWICE, place, name, String.valueOf(before.cell()));
      }
    }
  }
}

package org.jichidesk.checkup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.ShownText;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.AnswerField;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.FormSession;
import org.jichidesk.form.ItemState;
import org.jichidesk.form.Question;
import org.jichidesk.text.Text;
import org.jichidesk.work.WholeFile;
import org.jichidesk.workbook.TableBook;
import org.jichidesk.workbook.TableBook.Cell;
import org.jichidesk.workbook.TableBook.Column;

/** Writes a year's check-ups of all districts into one workbook for reading. */
public final class ExportCheckups {

  private static final int NARROW = 10;
  private static final int MIDDLE = 16;
  private static final int WIDE = 44;

  private final City city;
  private final Text text;
  private final String asOf;

  /**
   * Prepares an export.
   *
   * @param asOf when the figures stood so
   */
  public ExportCheckups(City city, Text text, String asOf) {
    this.city = city;
    this.text = text;
    this.asOf = asOf;
  }

  /** Writes the workbook: whole, or not at all. */
  public void write(Path out) {
    if (city.districts().isEmpty()) {
      throw Refusal.of(
          FindingCode.CHECKUP_NOT_STARTED,
          text.of("checkup.all-districts"),
          Integer.toString(city.year()));
    }
    WholeFile.write(
        out,
        stream -> {
          try (TableBook book = new TableBook(stream)) {
            status(book);
            heatMap(book);
            int number = 0;
            for (String form : city.forms()) {
              String suffix = city.forms().size() == 1 ? "" : " " + ++number;
              answers(book, form, suffix);
              distribution(book, form, suffix);
            }
            book.finish();
            return true;
          }
        },
        done -> {});
  }

  private String note(int districts) {
    return text.of(
        "checkup.note",
        Integer.toString(city.year()),
        Integer.toString(districts),
        Integer.toString(city.rounds().districts().size()),
        asOf);
  }

  private Column column(String key, int width) {
    return new Column(text.of(key), width);
  }

  private void status(TableBook book) {
    List<List<Cell>> rows = new ArrayList<>();
    for (CheckupBoard.Line line : CheckupBoard.of(city)) {
      Count count = line.count();
      rows.add(
          List.of(
              Cell.text(line.name()),
              Cell.text(state(line.state())),
              Cell.text(line.version()),
              Cell.whole(count.asked()),
              Cell.whole(count.answered()),
              Cell.whole(count.notApplicable()),
              Cell.whole(count.unknown()),
              Cell.whole(count.noAnswer()),
              Cell.whole(count.blank()),
              Cell.whole(line.strengths()),
              Cell.whole(line.issues()),
              Cell.whole(line.plans()),
              Cell.whole(line.conflicts())));
    }
    book.sheet(
        text.of("checkup.sheet.status"),
        text.of("checkup.sheet.status"),
        note(city.districts().size()),
        1,
        List.of(
            column("checkup.district", MIDDLE),
            column("checkup.state", MIDDLE),
            column("checkup.version", NARROW),
            column("checkup.asked", NARROW),
            column("checkup.answered", NARROW),
            new Column(label(Value.Kind.NOT_APPLICABLE), NARROW),
            new Column(label(Value.Kind.UNKNOWN), NARROW),
            new Column(label(Value.Kind.NO_ANSWER), NARROW),
            column("checkup.blank", NARROW),
            column("checkup.strengths", NARROW),
            column("checkup.issues", NARROW),
            column("checkup.plans", NARROW),
            column("checkup.conflicts", NARROW)),
        rows);
  }

  private String label(Value.Kind kind) {
    return kind.label().in(text.language());
  }

  private String state(String code) {
    return code.isEmpty()
        ? text.of("checkup.not-started")
        : Checkup.STATE
            .code(code)
            .map(Code::label)
            .map(label -> label.in(text.language()))
            .orElse(code);
  }

  private void heatMap(TableBook book) {
    HeatMap map = HeatMap.of(city);
    List<Column> columns = new ArrayList<>(List.of(column("checkup.district", MIDDLE)));
    for (String area : map.areas()) {
      columns.add(new Column(area, NARROW));
      columns.add(new Column(text.of("checkup.answered-of-asked", area), NARROW));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (String district : map.districts()) {
      List<Cell> row = new ArrayList<>(List.of(Cell.text(city.rounds().name(district))));
      for (String area : map.areas()) {
        HeatMap.Cell cell = map.cell(district, area);
        row.add(Cell.decimal(cell.mean().map(Grades::shown).orElse("")));
        String of = cell.count().answered() + "/" + cell.count().asked();
        row.add(Cell.text(cell.count().asked() == 0 ? "" : of));
      }
      rows.add(row);
    }
    book.sheet(
        text.of("checkup.sheet.heat"),
        text.of("checkup.sheet.heat"),
        note(map.districts().size()) + "　" + text.of("checkup.heat.note"),
        1,
        columns,
        rows);
  }

  /** Districts by questions; repeats have too many shapes for one table and stand in the CSV. */
  private void answers(TableBook book, String form, String suffix) {
    FormDefinition definition = city.definition(form);
    List<Question> questions =
        definition.questions().stream()
            .filter(q -> q.type().isAsked())
            .filter(q -> definition.repeatAround(q.name()).isEmpty())
            .toList();
    List<Column> columns = new ArrayList<>(List.of(column("checkup.district", MIDDLE)));
    for (Question question : questions) {
      Field field = AnswerField.of(question);
      String unit = field.unit().map(u -> "（" + u.in(text.language()) + "）").orElse("");
      columns.add(new Column(field.label().in(text.language()) + unit, MIDDLE));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (String district : city.on(form)) {
      List<Cell> row = new ArrayList<>(List.of(Cell.text(city.rounds().name(district))));
      for (Question question : questions) {
        row.add(cell(question, state(district, question.name())));
      }
      rows.add(row);
    }
    String name = text.of("checkup.sheet.answers") + suffix;
    book.sheet(name, name, note(rows.size()), 1, columns, rows);
  }

  private Optional<Value> state(String district, String question) {
    return city.states(district).stream()
        .filter(state -> state.item().name().equals(question))
        .filter(state -> state.instance().equals(FormSession.TOP))
        .filter(ItemState::relevant)
        .findFirst()
        .flatMap(ItemState::value);
  }

  /** Numbers and dates are real ones; choices are shown by their labels. */
  private Cell cell(Question question, Optional<Value> value) {
    if (value.isEmpty()) {
      return Cell.text("");
    }
    Field field = AnswerField.of(question);
    boolean readable =
        org.jichidesk.domain.record.TypedText.read(field, value.get().text())
            instanceof org.jichidesk.domain.record.Reading.Taken;
    if (!value.get().isAnswer() || !readable) {
      return Cell.text(ShownText.of(field, value.get(), text.language()));
    }
    String answer = value.get().text();
    return switch (field.type()) {
      case WHOLE -> new Cell(Cell.Kind.WHOLE, answer);
      case DECIMAL -> new Cell(Cell.Kind.DECIMAL, answer);
      case DATE -> new Cell(Cell.Kind.DATE, answer);
      default -> Cell.text(ShownText.of(field, value.get(), text.language()));
    };
  }

  private void distribution(TableBook book, String form, String suffix) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Distribution one : Distribution.of(city, form)) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.text(one.question().area()));
      row.add(Cell.text(AnswerField.of(one.question()).label().in(text.language())));
      row.add(Cell.whole(one.asked()));
      row.add(Cell.whole(one.answered()));
      row.add(Cell.whole(one.states().getOrDefault(Value.Kind.NOT_APPLICABLE, 0)));
      row.add(Cell.whole(one.states().getOrDefault(Value.Kind.UNKNOWN, 0)));
      row.add(Cell.whole(one.states().getOrDefault(Value.Kind.NO_ANSWER, 0)));
      row.add(Cell.whole(one.blank()));
      row.add(Cell.decimal(one.numbers().map(q -> q.min().toPlainString()).orElse("")));
      row.add(Cell.decimal(one.numbers().map(q -> q.lower().toPlainString()).orElse("")));
      row.add(Cell.decimal(one.numbers().map(q -> q.median().toPlainString()).orElse("")));
      row.add(Cell.decimal(one.numbers().map(q -> q.upper().toPlainString()).orElse("")));
      row.add(Cell.decimal(one.numbers().map(q -> q.max().toPlainString()).orElse("")));
      row.add(Cell.text(choices(one)));
      rows.add(row);
    }
    String name = text.of("checkup.sheet.distribution") + suffix;
    book.sheet(
        name,
        name,
        note(city.on(form).size()),
        2,
        List.of(
            column("checkup.area", MIDDLE),
            column("checkup.question", WIDE),
            column("checkup.asked", NARROW),
            column("checkup.answered", NARROW),
            new Column(label(Value.Kind.NOT_APPLICABLE), NARROW),
            new Column(label(Value.Kind.UNKNOWN), NARROW),
            new Column(label(Value.Kind.NO_ANSWER), NARROW),
            column("checkup.blank", NARROW),
            column("checkup.min", NARROW),
            column("checkup.lower", NARROW),
            column("checkup.median", NARROW),
            column("checkup.upper", NARROW),
            column("checkup.max", NARROW),
            column("checkup.choices", WIDE)),
        rows);
  }

  private String choices(Distribution one) {
    Field field = AnswerField.of(one.question());
    List<String> parts = new ArrayList<>();
    one.choices()
        .forEach((code, count) ->
            parts.add(
                field.code(code).map(c -> c.label().in(text.language())).orElse(code)
                    + " "
                    + count));
    return String.join("、", parts);
  }
}

package org.jichidesk.ui.duties;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.ShownText;
import org.jichidesk.domain.record.Value;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.records.LargeChangeQuestion;
import org.jichidesk.ui.records.Names;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** One sheet: filter and actions, the table, what is to be said of the cell at hand, and totals. */
final class SheetPane implements GridTable.Owner {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Session session;
  private final Text text;
  private final Sheet sheet;
  private final GridTable grid;
  private final SheetBar bar;
  private final Label about = new Label();
  private final Hyperlink decision = new Hyperlink();
  private final Label totals = new Label();
  private final VBox box;
  private Names names;
  private int districts;
  private Optional<RecordKey> wanted = Optional.empty();

  SheetPane(Session session, Sheet sheet) {
    this.session = session;
    this.text = session.text();
    this.sheet = sheet;
    this.names = Names.none(text.language());
    List<Column> columns = sheet.columns(text.language());
    this.grid = new GridTable(text, columns, this);
    this.bar = new SheetBar(session, sheet, columns, grid, this);
    Label empty = new Label(text.of("duties.empty." + sheet.type().name()));
    empty.setWrapText(true);
    grid.node().setPlaceholder(empty);
    about.setId("duties-about");
    about.setWrapText(true);
    about.getStyleClass().add("cell-about");
    totals.setId("duties-totals");
    totals.setWrapText(true);
    VBox.setVgrow(grid.node(), Priority.ALWAYS);
    decision.setId("duties-decision");
    decision.setVisible(false);
    HBox told = new HBox(12, about, decision);
    this.box = new VBox(8, bar.node(), grid.node(), told, totals);
  }

  Node node() {
    return box;
  }

  /** Shows a record when the rows are there. */
  void choose(RecordKey record) {
    wanted = Optional.of(record);
  }

  void reload() {
    int year = session.year().get();
    String district = session.district().get();
    String language = text.language();
    session.read(
        store -> GridModel.read(store, sheet, year, district, language),
        read -> {
          names = read.names();
          districts = read.districts();
          wanted.ifPresent(record -> bar.clear());
          grid.fill(read.rows(), names);
          grid.show(
              Column.KIND_IN_YEAR, read.rows().stream().anyMatch(row -> !row.decided().isEmpty()));
          wanted.ifPresent(grid::choose);
          wanted = Optional.empty();
          addUp();
          session.read(store -> GridIndex.of(read.rows(), read.names()), bar::index);
        });
  }

  /** Adds up what is shown, and says of how many districts it is and when. */
  void addUp() {
    List<GridRow> rows = grid.shownRows();
    String now =
        TIME.format(
            Instant.ofEpochMilli(session.desk().wall().millis()).atZone(ZoneId.systemDefault()));
    StringBuilder said = new StringBuilder(text.of("duties.rows", rows.size(), grid.allRows()));
    for (String name : List.of("people", "hours")) {
      sheet
          .type()
          .field(name)
          .ifPresent(field -> {
            GridTotals sum = GridTotals.of(rows, field);
            said.append("　")
                .append(
                    text.of(
                        "duties.total",
                        field.label().in(text.language()),
                        shown(field, sum),
                        sum.answers(),
                        sum.rows() - sum.answers(),
                        sum.districts(),
                        districts));
          });
    }
    totals.setText(said + "　" + text.of("duties.as-of", now));
  }

  private String shown(Field field, GridTotals sum) {
    if (sum.answers() == 0) {
      return "—";
    }
    Value value = Value.of(sum.sum().stripTrailingZeros().toPlainString());
    return ShownText.of(field, value, text.language())
        + field.unit().map(unit -> unit.in(text.language())).map(u -> " " + u).orElse("");
  }

  @Override
  public void typed(Line line, Column column, String typed) {
    line.typed(column.id(), typed, Optional.empty());
    Edit edit = Edit.of(line.row().record(), column.field().name(), typed);
    session.edit(
        List.of(edit),
        results -> {
          Session.Edited edited = results.getFirst();
          told(line, column, typed, edited);
          LargeChangeQuestion.askAfter(session, edited);
        });
  }

  private void told(Line line, Column column, String typed, Session.Edited edited) {
    if (edited.refused().isPresent()) {
      line.typed(column.id(), typed, edited.refused());
      say(grid.words(edited.refused().get()), "error-text");
      return;
    }
    line.written(column.id());
    edited.notices().stream()
        .findFirst()
        .ifPresent(notice -> say(grid.words(notice), "warning-text"));
  }

  @Override
  public void paste(List<List<String>> block, List<Line> lines, List<Column> columns) {
    List<GridRow> rows = lines.stream().map(Line::row).toList();
    Paste paste = Paste.check(block, rows, columns, names);
    if (paste.findings().isEmpty()) {
      apply(paste);
    } else {
      PasteDialog.ask(session, paste, () -> apply(paste));
    }
  }

  private void apply(Paste paste) {
    if (paste.edits().isEmpty()) {
      return;
    }
    session.edit(
        paste.edits(),
        results -> {
          List<Finding> refused =
              results.stream().map(Session.Edited::refused).flatMap(Optional::stream).toList();
          long noticed = results.stream().filter(edited -> !edited.notices().isEmpty()).count();
          if (!refused.isEmpty()) {
            say(grid.words(refused.getFirst()), "error-text");
          } else if (noticed > 0) {
            say(text.of("duties.pasted.notices", paste.cells(), noticed), "warning-text");
          } else {
            say(text.of("duties.pasted", paste.cells()), "");
          }
        });
  }

  @Override
  public void at(Optional<Line> line, Optional<Column> column) {
    line.map(Line::row).ifPresentOrElse(this::decided, () -> decision.setVisible(false));
    Optional<Finding> refused =
        line.flatMap(
            l -> column.map(c -> l.shown().get().typed().get(c.id())).flatMap(Line.Typed::refused));
    if (refused.isPresent()) {
      say(grid.words(refused.get()), "error-text");
    } else if (line.isPresent() && line.get().row().conflicts() > 0) {
      say(text.of("duties.conflicts", line.get().row().conflicts()), "warning-text");
    } else {
      say(text.of("duties.keys"), "");
    }
    bar.at(line);
  }

  /** Leads to the decision that made the duty at hand what it is in this year. */
  private void decided(GridRow row) {
    decision.setVisible(!row.decided().isEmpty());
    decision.setManaged(decision.isVisible());
    decision.setText(text.of("duties.decided", row.decided()));
    RecordKey duty =
        sheet == Sheet.REPORTS
            ? new RecordKey(DelegatedDuty.TYPE, row.record().part(DutyReport.DUTY).text())
            : row.record();
    decision.setOnAction(
        e -> session.around().go(new Destination(Screen.CONSENSUS, Optional.of(duty), "trace")));
  }

  private void say(String words, String style) {
    about.getStyleClass().removeAll("error-text", "warning-text", "support");
    about.getStyleClass().add(style.isEmpty() ? "support" : style);
    about.setText(words);
    about.setGraphic(style.isEmpty() ? null : Icons.of(Feather.ALERT_TRIANGLE));
  }

  /** A new record of a sheet that grows, in the district and year at hand. */
  void add() {
    Map<String, String> first = new java.util.HashMap<>();
    sheet.type().yearField().ifPresent(f -> first.put(f.name(), "" + session.year().get()));
    sheet
        .type()
        .districtField()
        .ifPresent(
            f -> grid.district(session.district().get()).ifPresent(d -> first.put(f.name(), d)));
    if (first.isEmpty()) {
      sheet.type().fields().stream()
          .filter(Field::isRequired)
          .findFirst()
          .ifPresent(field -> first.put(field.name(), text.of("duties.new")));
    }
    session.newKey(
        sheet.type(),
        record -> {
          wanted = Optional.of(record);
          session.edit(List.of(new Edit(record, first, "")), results -> {});
        });
  }

  /** Takes the selected records away; undo brings them back. */
  void remove() {
    List<Edit> edits =
        grid.selectedLines().stream()
            .map(Line::row)
            .filter(GridRow::exists)
            .map(row -> Edit.of(row.record(), "removed", text.of("record.yes")))
            .toList();
    if (!edits.isEmpty()) {
      session.edit(edits, results -> say(text.of("duties.removed", edits.size()), ""));
    }
  }

  /** Writes the same into one field of all selected records. */
  void change(Column column, String typed) {
    paste(List.of(List.of(typed)), grid.selectedLines(), List.of(column));
  }
}

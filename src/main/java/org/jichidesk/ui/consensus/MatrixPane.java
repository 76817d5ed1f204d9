package org.jichidesk.ui.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.consensus.Consent;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.ConsentMatrix;
import org.jichidesk.work.ProposalBoard;
import org.kordamp.ikonli.feather.Feather;

/** 合意の状況: every district by every proposal; a cell opens the consent. */
final class MatrixPane implements Pane {

  private static final List<String> CLASSES = List.of("whole", "partial", "none");

  private final Session session;
  private final Text text;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final TableView<Line> table = new TableView<>(lines);
  private final ComboBox<String> filter = new ComboBox<>();
  private final ComboBox<String> mountain = new ComboBox<>();
  private final Label sum = new Label();
  private final ConsentPane consent;
  private final SplitPane split = new SplitPane();
  private final Node whole;
  private ConsentMatrix matrix = new ConsentMatrix(List.of(), List.of());
  private Optional<RecordKey> chosen = Optional.empty();

  /** A district's row. */
  private record Line(Row district, List<ConsentMatrix.Cell> cells) {}

  MatrixPane(Session session) {
    this.session = session;
    this.text = session.text();
    this.consent = new ConsentPane(session);
    filter.setId("consensus-filter");
    filter.getItems().add(text.of("consensus.filter.all"));
    Consent.STANCE.codes().forEach(c -> filter.getItems().add(c.label().in(text.language())));
    for (String more : List.of("no-answer", "nothing", "waits", "conflict")) {
      filter.getItems().add(text.of("consensus.filter." + more));
    }
    mountain.setId("consensus-mountain");
    mountain.getItems().add(text.of("consensus.mountain.all"));
    for (String code : CLASSES) {
      mountain.getItems().add(text.of("consensus.mountain." + code));
    }
    filter.getSelectionModel().select(0);
    mountain.getSelectionModel().select(0);
    filter.setOnAction(e -> fill());
    mountain.setOnAction(e -> fill());
    table.setId("consensus-matrix");
    table.setPlaceholder(Cards.text(text.of("consensus.matrix.empty"), "support"));
    table.getSelectionModel().setCellSelectionEnabled(true);
    table
        .getFocusModel()
        .focusedCellProperty()
        .addListener(observable -> look(table.getFocusModel().getFocusedCell()));
    VBox.setVgrow(table, Priority.ALWAYS);
    FlowPane bar = new FlowPane(8, 6, filter, mountain, sum);
    bar.getStyleClass().add("tool-bar-line");
    split.getItems().setAll(new VBox(8, bar, table), Pieces.page(consent.node()));
    split.setDividerPositions(0.66);
    whole = Pieces.stack(split);
  }

  @Override
  public Node node() {
    return whole;
  }

  @Override
  public void choose(RecordKey record) {
    chosen = Optional.of(record);
  }

  @Override
  public void reload() {
    session.read(
        ConsentMatrix::read,
        read -> {
          boolean sameColumns = titles(read).equals(titles(matrix));
          matrix = read;
          if (!sameColumns || table.getColumns().isEmpty()) {
            columns();
          }
          fill();
          consent.reload(matrix);
          chosen.ifPresent(record -> consent.show(record, matrix));
        });
  }

  private static List<String> titles(ConsentMatrix of) {
    return of.columns().stream()
        .map(column -> column.proposal().record().key() + column.newest())
        .toList();
  }

  private void columns() {
    table.getColumns().clear();
    TableColumn<Line, String> name = new TableColumn<>(District.TYPE.label().in(text.language()));
    name.setCellValueFactory(
        cell -> new SimpleStringProperty(cell.getValue().district().text(District.NAME)));
    name.setPrefWidth(96);
    TableColumn<Line, String> where = new TableColumn<>(text.of("consensus.mountain"));
    where.setCellValueFactory(
        cell -> new SimpleStringProperty(mountainWord(cell.getValue().district())));
    where.setPrefWidth(text.language().equals("en") ? 96 : 74);
    table.getColumns().add(name);
    table.getColumns().add(where);
    for (int i = 0; i < matrix.columns().size(); i++) {
      int at = i;
      TableColumn<Line, ConsentMatrix.Cell> column = new TableColumn<>();
      column.setCellValueFactory(
          cell -> new SimpleObjectProperty<>(cell.getValue().cells().get(at)));
      column.setCellFactory(c -> new StanceCell());
      column.setPrefWidth(text.language().equals("en") ? 214 : 164);
      column.setSortable(false);
      column.setReorderable(false);
      table.getColumns().add(column);
    }
  }

  private String mountainWord(Row district) {
    return district
        .value(District.MOUNTAIN)
        .filter(value -> !value.equals(Value.of("none")))
        .map(value -> Pieces.code(District.MOUNTAIN, value.text(), text))
        .orElse("");
  }

  private void fill() {
    List<Line> now = new ArrayList<>();
    for (int i = 0; i < matrix.districts().size(); i++) {
      int at = i;
      now.add(
          new Line(
              matrix.districts().get(i),
              matrix.columns().stream().map(column -> column.cells().get(at)).toList()));
    }
    now.sort(Comparator.comparingInt(line -> CLASSES.indexOf(mountainOf(line))));
    int wanted = mountain.getSelectionModel().getSelectedIndex() - 1;
    now.removeIf(line -> wanted >= 0 && !mountainOf(line).equals(CLASSES.get(wanted)));
    heads(now);
    if (filter.getSelectionModel().getSelectedIndex() > 0) {
      now.removeIf(line -> line.cells().stream().noneMatch(this::matches));
    }
    lines.setAll(now);
    sum.setText(text.of("consensus.matrix.sum", now.size(), matrix.districts().size()));
    table.refresh();
  }

  private static String mountainOf(Line line) {
    String code = line.district().text(District.MOUNTAIN);
    return CLASSES.contains(code) ? code : "none";
  }

  /** Each head says how many of the districts shown stand where. */
  private void heads(List<Line> of) {
    for (int i = 0; i < matrix.columns().size(); i++) {
      ConsentMatrix.Column column = matrix.columns().get(i);
      int at = i;
      long agree = count(of, at, "agree");
      long conditional = count(of, at, "conditional");
      long disagree = count(of, at, "disagree");
      Label head =
          new Label(
              text.of("consensus.column", column.proposal().text(Proposal.NUMBER), column.newest())
                  + "\n"
                  + text.of("consensus.column.count", agree, conditional, disagree)
                  + "\n"
                  + text.of("consensus.column.base", agree + conditional + disagree, of.size()));
      head.getStyleClass().add("matrix-head");
      head.setTooltip(new javafx.scene.control.Tooltip(ProposalBoard.title(column.proposal())));
      table.getColumns().get(i + 2).setGraphic(head);
    }
  }

  private static long count(List<Line> of, int at, String stance) {
    return of.stream()
        .map(line -> line.cells().get(at))
        .filter(cell -> cell.standing() == ConsentMatrix.Standing.STANCE)
        .filter(cell -> cell.stance().equals(stance))
        .count();
  }

  private boolean matches(ConsentMatrix.Cell cell) {
    int index = filter.getSelectionModel().getSelectedIndex() - 1;
    List<Code> stances = Consent.STANCE.codes();
    if (index < stances.size()) {
      return cell.standing() == ConsentMatrix.Standing.STANCE
          && cell.stance().equals(stances.get(index).code());
    }
    return switch (index - stances.size()) {
      case 0 -> cell.standing() == ConsentMatrix.Standing.NO_ANSWER;
      case 1 ->
          cell.standing() == ConsentMatrix.Standing.NOTHING
              || cell.standing() == ConsentMatrix.Standing.OLDER;
      case 2 -> cell.waitsForAnswer();
      default -> cell.isInConflict();
    };
  }

  private void look(@org.jspecify.annotations.Nullable TablePosition<?, ?> at) {
    if (at != null && at.getRow() >= 0 && at.getRow() < lines.size() && at.getColumn() >= 2) {
      RecordKey record = lines.get(at.getRow()).cells().get(at.getColumn() - 2).record();
      chosen = Optional.of(record);
      consent.show(record, matrix);
    }
  }

  /** A stance: icon and words; what is older is told as such. */
  private final class StanceCell extends TableCell<Line, ConsentMatrix.Cell> {

    @Override
    protected void updateItem(ConsentMatrix.Cell cell, boolean empty) {
      super.updateItem(cell, empty);
      getStyleClass().removeAll("success-text", "warning-text", "error-text", "support", "passed");
      setText(null);
      setGraphic(null);
      if (empty || cell == null) {
        return;
      }
      setId("consent-" + cell.record().key().replace('.', '-'));
      String stance = Pieces.code(Consent.STANCE, cell.stance(), text);
      boolean now = cell.standing() == ConsentMatrix.Standing.STANCE;
      String words =
          switch (cell.standing()) {
            case STANCE -> stance;
            case NO_ANSWER -> Value.Kind.NO_ANSWER.label().in(text.language());
            case OLDER -> text.of("consensus.older", cell.version(), stance);
            case NOTHING -> text.of("consensus.nothing");
          };
      if (cell.isInConflict()) {
        words = text.of("consensus.in-conflict", words);
      } else if (cell.waitsForAnswer()) {
        words = text.of("consensus.waits", words);
      }
      setText(words);
      setGraphic(
          Icons.of(
              cell.isInConflict()
                  ? Feather.ALERT_TRIANGLE
                  : now ? Pieces.stanceIcon(cell.stance()) : Feather.MINUS));
      getStyleClass().add(now ? Pieces.stanceStyle(cell.stance()) : "support");
      if (filter.getSelectionModel().getSelectedIndex() > 0 && !matches(cell)) {
        getStyleClass().add("passed");
      }
    }
  }
}

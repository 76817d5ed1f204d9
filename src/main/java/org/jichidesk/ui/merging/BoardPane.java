package org.jichidesk.ui.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.records.SubjectSwitch;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** The districts as tiles roughly where they lie, each with its state; one of them in detail. */
final class BoardPane implements Pane {

  private static final double GAP = 8;

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(12);
  private final HBox subjects = new HBox();
  private final Label count = new Label();
  private final GridPane grid = new GridPane(GAP, GAP);
  private final ToggleGroup group = new ToggleGroup();
  private final DistrictDetails details;
  private final FlowPane elsewhere = new FlowPane(8, 8);
  private final Map<String, ToggleButton> buttons = new HashMap<>();
  private String chosen = "";
  private Board board = new Board(Subject.DUTIES, 0, List.of(), List.of());

  BoardPane(Session session) {
    this.session = session;
    this.text = session.text();
    this.details = new DistrictDetails(session);
    box.getStyleClass().add("pane");
    grid.getStyleClass().add("tiles");
    ScrollPane aside = new ScrollPane(details.node());
    aside.setFitToWidth(true);
    aside.getStyleClass().add("aside");
    ScrollPane map = new ScrollPane(grid);
    map.setFitToWidth(true);
    map.setFitToHeight(true);
    map.getStyleClass().add("clear-scroll");
    HBox.setHgrow(map, Priority.ALWAYS);
    HBox body = new HBox(16, map, aside);
    VBox.setVgrow(body, Priority.ALWAYS);
    box.getChildren().setAll(subjects, head(), elsewhere, body);
  }

  private Node head() {
    count.setId("merging-board-count");
    count.getStyleClass().add("section-title");
    Button remind = new Button(text.of("merging.remind"), Icons.of(Feather.MAIL));
    remind.setId("merging-remind");
    remind.setOnAction(e -> new Reminders(session, board).show());
    FlowPane legend = new FlowPane(12, 4);
    for (String state : List.of("", "merged", "returned", "resubmitted", "confirmed", "closed")) {
      legend.getChildren().add(Mark.ofState(state, text).label());
    }
    legend
        .getChildren()
        .addAll(
            new Mark(Feather.GIT_MERGE, text.of("merging.plan.conflicting"), "error-text").label(),
            new Mark(Feather.PAUSE_CIRCLE, text.of("merging.plan.quarantined"), "warning-text")
                .label(),
            Mark.of(Severity.WARNING, text).label(),
            new Mark(Feather.TRIANGLE, text.of("merging.board.mountain"), "support").label());
    legend.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(legend, Priority.ALWAYS);
    HBox bar = new HBox(16, count, legend, remind);
    bar.getStyleClass().add("bar");
    count.setMinWidth(Region.USE_PREF_SIZE);
    remind.setMinWidth(Region.USE_PREF_SIZE);
    return bar;
  }

  @Override
  public Node node() {
    return box;
  }

  /** Shows a district's details; no other record is on the board. */
  void choose(RecordKey record) {
    if (record.type() == District.TYPE) {
      chosen = record.key();
    }
  }

  @Override
  public void reload() {
    Subject subject = session.subject().get();
    int year = session.year().get();
    subjects.getChildren().setAll(SubjectSwitch.of(session, this::reload));
    session.read(store -> Board.read(store, subject, year), this::show);
  }

  private void show(Board read) {
    board = read;
    count.setText(text.of("merging.board.count", read.arrived(), read.tiles().size()));
    Node focused = grid.getScene() == null ? null : grid.getScene().getFocusOwner();
    String focus =
        focused instanceof ToggleButton button && grid.getChildren().contains(button)
            ? button.getId()
            : "";
    grid.getChildren().clear();
    buttons.clear();
    List<TileMap.Spot> spots = TileMap.place(read.tiles().stream().map(Board.Tile::name).toList());
    int rows = 0;
    for (int i = 0; i < spots.size(); i++) {
      Board.Tile tile = read.tiles().get(i);
      ToggleButton button = TileButton.of(tile, text);
      button.setToggleGroup(group);
      button.setOnAction(e -> look(tile.district()));
      button.setSelected(tile.district().equals(chosen));
      buttons.put(tile.district(), button);
      grid.add(button, spots.get(i).column(), spots.get(i).row());
      rows = Math.max(rows, spots.get(i).row() + 1);
      if (button.getId().equals(focus)) {
        button.requestFocus();
      }
    }
    evenly(rows);
    otherYears();
    showDetails();
  }

  /** An empty board says if it is only the year that is another one. */
  private void otherYears() {
    elsewhere.getChildren().clear();
    if (board.arrived() == 0) {
      for (int year : board.otherYears()) {
        Button button =
            new Button(
                text.of("merging.board.other-year", Shown.year(year, text)),
                Icons.of(Feather.CALENDAR));
        button.setId("merging-year-" + year);
        button.setOnAction(e -> session.year().set(year));
        elsewhere.getChildren().add(button);
      }
    }
    elsewhere.setVisible(!elsewhere.getChildren().isEmpty());
    elsewhere.setManaged(elsewhere.isVisible());
  }

  private void evenly(int rows) {
    grid.getColumnConstraints().clear();
    for (int i = 0; i < TileMap.COLUMNS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / TileMap.COLUMNS);
      grid.getColumnConstraints().add(column);
    }
    grid.getRowConstraints().clear();
    for (int i = 0; i < rows; i++) {
      RowConstraints row = new RowConstraints();
      row.setPercentHeight(100.0 / rows);
      grid.getRowConstraints().add(row);
    }
  }

  private void look(String district) {
    chosen = district;
    ToggleButton button = buttons.get(district);
    if (button != null) {
      button.setSelected(true);
    }
    showDetails();
  }

  private void showDetails() {
    board.tile(chosen).ifPresentOrElse(tile -> details.show(board, tile), details::nothing);
  }
}

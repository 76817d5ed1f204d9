package org.jichidesk.ui.checkups;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jichidesk.checkup.City;
import org.jichidesk.checkup.Count;
import org.jichidesk.checkup.Rounds;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.field.CheckInAction;
import org.jichidesk.ui.field.CheckOutAction;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** The year's check-ups, a tile for each district; a tile leads to the district's form. */
final class StatusPane implements Pane {

  private final Session session;
  private final Text text;
  private final TilePane tiles = new TilePane(8, 8);
  private final FlowPane sums = new FlowPane(8, 8);
  private final Label none;
  private final VBox box;
  private final Map<String, Label> answers = new HashMap<>();
  private List<Status.Line> lines = List.of();

  StatusPane(Session session) {
    this.session = session;
    this.text = session.text();
    Button start = new Button(text.of("checkups.start"), Icons.of(Feather.PLAY));
    start.setId("checkups-start");
    start.setOnAction(e -> new StartDialog(session).ask(lines));
    this.none = Cards.text(text.of("checkups.status.none"), "support");
    sums.setAlignment(Pos.CENTER_LEFT);
    FlowPane bar = new FlowPane(12, 8, start);
    if (session.field().isEmpty()) {
      bar.getChildren().addAll(outButton(), inButton());
    }
    bar.getChildren().add(sums);
    bar.setAlignment(Pos.CENTER_LEFT);
    tiles.setAlignment(Pos.TOP_LEFT);
    tiles.setId("checkups-tiles");
    tiles.setTileAlignment(Pos.TOP_LEFT);
    ScrollPane scroll = new ScrollPane(tiles);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("clear-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    this.box = new VBox(12, bar, none, scroll);
    box.getStyleClass().add("pane");
  }

  private Button outButton() {
    Button out = new Button(text.of("checkups.check-out"), Icons.of(Feather.LOG_OUT));
    out.setId("checkups-check-out");
    out.setOnAction(e -> new CheckOutAction(session).ask(session.district().get()));
    return out;
  }

  private Button inButton() {
    Button in = new Button(text.of("checkups.check-in"), Icons.of(Feather.LOG_IN));
    in.setId("checkups-check-in");
    in.setOnAction(e -> new CheckInAction(session).ask());
    return in;
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void reload() {
    int year = session.year().get();
    session.read(store -> Status.read(store, year), this::fill);
    session.read(store -> asked(store, year), this::count);
  }

  /** How much is asked depends on the answers of each district; that takes a while longer. */
  private static Map<String, Count> asked(Store store, int year) {
    Map<String, Count> counts = new HashMap<>();
    City city = City.of(new Rounds(store), year);
    city.districts().forEach(key -> counts.put(key, Count.of(city.states(key))));
    return counts;
  }

  private void count(Map<String, Count> counts) {
    counts.forEach((district, count) -> {
      Label label = answers.get(district);
      if (label != null) {
        label.setText(text.of("checkups.status.asked", count.done(), count.asked()));
      }
    });
  }

  private void fill(List<Status.Line> read) {
    boolean begun = read.stream().anyMatch(Status.Line::isBegun);
    none.setVisible(!begun);
    none.setManaged(!begun);
    if (!read.equals(lines) || tiles.getChildren().isEmpty()) {
      lines = read;
      tiles.getChildren().setAll(read.stream().map(this::tile).toList());
      sums();
    }
  }

  private void sums() {
    Map<String, Integer> byState = new LinkedHashMap<>();
    byState.put("", 0);
    Checkup.STATE.codes().forEach(code -> byState.put(code.code(), 0));
    lines.forEach(line -> byState.merge(line.state(), 1, Integer::sum));
    sums.getChildren().clear();
    byState.forEach((state, count) -> {
      if (count > 0) {
        Label sum = new Label(text.of("checkups.status.sum", state(state), count));
        sum.getStyleClass().add(state.isEmpty() ? "sum-none" : "sum");
        sums.getChildren().add(sum);
      }
    });
  }

  private String state(String code) {
    return code.isEmpty()
        ? text.of("checkups.state.none")
        : Checkup.STATE.code(code).map(c -> c.label().in(text.language())).orElse(code);
  }

  private Node tile(Status.Line line) {
    Label name = new Label(line.name());
    name.getStyleClass().add("tile-name");
    Phase phase = Phase.of(line.state());
    Label state = new Label(state(line.state()), Icons.of(phase.icon()));
    VBox inside = new VBox(3, name, state);
    inside.getStyleClass().add("tile-lines");
    if (line.isBegun()) {
      Label answered = new Label(text.of("checkups.status.answers", line.answers()));
      answers.put(line.district(), answered);
      inside.getChildren().add(answered);
      inside
          .getChildren()
          .add(new Label(text.of("checkups.status.after", line.openFindings(), line.plans())));
    }
    Button tile = new Button("", inside);
    tile.setId("checkups-tile-" + line.district());
    tile.getStyleClass().addAll("tile", phase.style(), "checkups-tile");
    tile.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    tile.setAccessibleText(
        text.of(
            "checkups.status.spoken",
            line.name(),
            state(line.state()),
            line.answers(),
            line.openFindings(),
            line.plans()));
    tile.setOnAction(e -> {
      session.district().set(line.district());
      session.around().go(Destination.of(Screen.CHECKUPS, "form"));
    });
    return tile;
  }
}

package org.jichidesk.ui.councils;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.council.DistrictCouncil;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.View;

/** 地区・協議会: the districts, and all that is kept of each. */
public final class CouncilsView implements View {

  private final Session session;
  private final Text text;
  private final SplitPane split = new SplitPane();
  private final ObservableList<DistrictList.Line> lines = FXCollections.observableArrayList();
  private final FilteredList<DistrictList.Line> filtered = new FilteredList<>(lines);
  private final ListView<DistrictList.Line> list = new ListView<>(filtered);
  private final Label title = new Label();
  private final Label about = new Label();
  private final TabPane tabs = new TabPane();
  private final Map<Part, Pane> panes = new EnumMap<>(Part.class);
  private String chosen = "";

  /** A view of a session. */
  public CouncilsView(Session session) {
    this.session = session;
    this.text = session.text();
    split.getStyleClass().add("councils");
    split.getItems().setAll(left(), right());
    split.setDividerPositions(0.28);
  }

  private Node left() {
    TextField filter = Inputs.line();
    filter.setId("councils-filter");
    filter
        .textProperty()
        .addListener(
            (property, was, is) -> filtered.setPredicate(line -> is.isBlank() || line.holds(is)));
    list.setId("councils-districts");
    list.setPlaceholder(wrapped(text.of("councils.empty")));
    list.setCellFactory(view -> new DistrictCell());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, was, is) -> {
          if (is != null && !is.key().equals(chosen)) {
            chosen = is.key();
            fill();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox box = new VBox(8, Inputs.labelled(text.of("councils.filter"), filter), list);
    box.getStyleClass().add("screen");
    return box;
  }

  private Node right() {
    title.getStyleClass().add("title");
    title.setId("councils-title");
    about.getStyleClass().add("support");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    for (Part part : Part.values()) {
      Pane pane = part.make(session);
      panes.put(part, pane);
      Tab tab = new Tab(part.type().label().in(text.language()), pane.node());
      tab.setId("councils-" + part.type().name());
      tabs.getTabs().add(tab);
    }
    tabs.getSelectionModel().selectedIndexProperty().addListener((p, was, is) -> fill());
    VBox.setVgrow(tabs, Priority.ALWAYS);
    VBox box = new VBox(8, title, about, tabs);
    box.getStyleClass().add("screen");
    return box;
  }

  private static Label wrapped(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    return label;
  }

  @Override
  public Node node() {
    return split;
  }

  @Override
  public void show(Destination destination) {
    Optional<RecordKey> record = destination.record();
    if (record.isEmpty()) {
      if (!session.district().get().isEmpty()) {
        chosen = session.district().get();
      }
      reload();
      return;
    }
    session.read(
        store -> districtOf(store, record.get()),
        district -> {
          chosen = district;
          Part part = Part.of(record.get().type());
          tabs.getSelectionModel().select(List.of(Part.values()).indexOf(part));
          Optional.ofNullable(panes.get(part)).ifPresent(pane -> pane.choose(record.get()));
          reload();
        });
  }

  private static String districtOf(org.jichidesk.store.Store store, RecordKey record) {
    RecordType type = record.type();
    if (type == District.TYPE || type == DistrictCouncil.TYPE) {
      return record.key();
    }
    return type.districtField()
        .flatMap(field -> store.records().standing(record).shown(field))
        .map(value -> value.text())
        .orElse("");
  }

  @Override
  public void reload() {
    session.read(store -> DistrictList.read(store, text.language()), this::fill);
  }

  private void fill(List<DistrictList.Line> read) {
    if (!lines.equals(read)) {
      lines.setAll(read);
    }
    if (chosen.isEmpty() && !lines.isEmpty()) {
      chosen = lines.getFirst().key();
    }
    filtered.stream()
        .filter(line -> line.key().equals(chosen))
        .findFirst()
        .ifPresent(line -> {
          list.getSelectionModel().select(line);
          list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
        });
    fill();
  }

  private void fill() {
    lines.stream()
        .filter(line -> line.key().equals(chosen))
        .findFirst()
        .ifPresent(line -> {
          title.setText(line.name());
          about.setText(
              line.mountain().isEmpty()
                  ? text.of("councils.about", line.reading(), line.office())
                  : text.of(
                      "councils.about.mountain", line.reading(), line.office(), line.mountain()));
        });
    Part part = front();
    tabs.setVisible(!chosen.isEmpty());
    Pane pane = panes.get(part);
    if (pane != null && !chosen.isEmpty()) {
      pane.show(chosen);
    }
  }

  private Part front() {
    return List.of(Part.values()).get(Math.max(0, tabs.getSelectionModel().getSelectedIndex()));
  }

  /** A district: its name, and below it who is in charge. */
  private final class DistrictCell extends ListCell<DistrictList.Line> {

    @Override
    protected void updateItem(DistrictList.Line line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      if (empty || line == null) {
        setGraphic(null);
        return;
      }
      Label name = new Label(line.name());
      name.getStyleClass().add(line.own() ? "choice-title" : "plain");
      Label office =
          new Label(
              line.mountain().isEmpty()
                  ? line.office()
                  : text.of("councils.line.mountain", line.office(), line.mountain()));
      office.getStyleClass().add("support");
      setGraphic(new VBox(2, name, office));
    }
  }
}

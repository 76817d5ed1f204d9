package org.jichidesk.ui.checkups;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.View;

/** 地区ドック: status, form, findings and plans, the whole city, and the forms. */
public final class CheckupsView implements View {

  private final Session session;
  private final VBox box = new VBox(8);
  private final TabPane tabs = new TabPane();
  private final Map<Tab, Pane> panes = new LinkedHashMap<>();
  private final Map<String, Tab> byPart = new LinkedHashMap<>();

  /** A view of a session. */
  public CheckupsView(Session session) {
    this.session = session;
    Text text = session.text();
    box.getStyleClass().addAll("screen", "checkups");
    Label title = new Label(text.of("window.screen.checkups"));
    title.getStyleClass().add("title");
    for (Part part : Part.of(session)) {
      Pane pane = part.make(session);
      Tab tab = new Tab(text.of("checkups.tab." + part.key()), pane.node());
      tab.setId("checkups-tab-" + part.key());
      tab.setGraphic(Icons.of(part.icon()));
      byPart.put(part.key(), tab);
      panes.put(tab, pane);
      tabs.getTabs().add(tab);
    }
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getSelectionModel().selectedItemProperty().addListener((p, before, now) -> reload());
    VBox.setVgrow(tabs, Priority.ALWAYS);
    box.getChildren().setAll(title, tabs);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Destination destination) {
    destination.record().ifPresent(this::look);
    Tab tab = byPart.get(destination.part());
    if (tab == null || tab.equals(tabs.getSelectionModel().getSelectedItem())) {
      reload();
    } else {
      tabs.getSelectionModel().select(tab);
    }
  }

  /** A record of a district is looked at where that district is filled in. */
  private void look(RecordKey record) {
    session.read(
        store -> district(store, record),
        district -> {
          if (!district.isEmpty()) {
            session.district().set(district);
          }
        });
  }

  private static String district(Store store, RecordKey record) {
    return record
        .type()
        .districtField()
        .map(field ->
            record.type().keyFields().contains(field)
                ? record.part(field).text()
                : store.records().standing(record).shown(field).map(v -> v.text()).orElse(""))
        .orElse("");
  }

  @Override
  public void reload() {
    Pane front = panes.get(tabs.getSelectionModel().getSelectedItem());
    if (front != null) {
      front.reload();
    }
  }
}

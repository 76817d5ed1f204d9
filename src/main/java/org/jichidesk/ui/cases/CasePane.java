package org.jichidesk.ui.cases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.cases.CaseFields;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.roadmap.ReviewItem;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.records.RecordForm;
import org.jichidesk.ui.records.Snapshot;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.cases.CaseList.Case;
import org.jichidesk.work.cases.CaseLog;
import org.kordamp.ikonli.feather.Feather;

/** One case: how far it has come, its fields, its log. */
final class CasePane {

  private final Session session;
  private final Text text;
  private final StepButtons steps;
  private final LogPane log;
  private final VBox item = new VBox();
  private final StackPane formPlace = new StackPane();
  private final Map<CaseKind, RecordForm> forms = new HashMap<>();
  private final Tab fields;
  private final Tab entries;
  private final VBox content;
  private final Node masked;
  private final ScrollPane scroll = new ScrollPane();
  private Optional<RecordKey> front = Optional.empty();

  CasePane(Session session, CaseActions act) {
    this.session = session;
    this.text = session.text();
    this.steps = new StepButtons(text, act);
    this.log = new LogPane(session, act);
    formPlace.getStyleClass().add("cases-part");
    this.fields = tab("fields", Feather.EDIT_3, formPlace);
    this.entries = tab("log", Feather.LIST, log.node());
    TabPane tabs = new TabPane(fields, entries);
    tabs.getStyleClass().add("cases-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    this.content = new VBox(12, item, steps.node(), tabs);
    content.getStyleClass().add("screen");
    VBox hidden = new VBox(Cards.text(text.of("cases.masked"), "support"));
    hidden.getStyleClass().add("screen");
    hidden.setId("cases-masked");
    this.masked = hidden;
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("page");
  }

  private static Tab tab(String id, Feather icon, Node content) {
    ScrollPane inside = new ScrollPane(content);
    inside.setFitToWidth(true);
    inside.getStyleClass().add("page");
    Tab tab = new Tab("", inside);
    tab.setId("cases-tab-" + id);
    tab.setGraphic(Icons.of(icon));
    return tab;
  }

  Node node() {
    return scroll;
  }

  void hide() {
    front = Optional.empty();
    scroll.setVisible(false);
  }

  /** Says only that there is something to be asked for. */
  void mask() {
    front = Optional.empty();
    scroll.setContent(masked);
    scroll.setVisible(true);
  }

  private record Read(Snapshot snapshot, List<Row> log) {}

  /**
   * Shows a case.
   *
   * @param begin puts the person into its first field
   */
  void show(Case one, boolean begin) {
    RecordKey record = one.row().record();
    front = Optional.of(record);
    session.read(
        store ->
            new Read(
                Snapshot.read(store, record, text.language()),
                CaseLog.of(store, one.kind(), record)),
        read -> {
          if (front.filter(record::equals).isPresent()) {
            fill(one, read, begin);
          }
        });
  }

  private void fill(Case one, Read read, boolean begin) {
    RecordForm form =
        forms.computeIfAbsent(
            one.kind(), k -> new RecordForm(session, k.type(), Set.of(k.state())));
    if (!formPlace.getChildren().contains(form.node())) {
      formPlace.getChildren().setAll(form.node());
    }
    form.fill(read.snapshot);
    steps.fill(one);
    log.fill(one, read.log, read.snapshot.names());
    fields.setText(text.of("cases.fields"));
    entries.setText(text.of("cases.log", read.log.size()));
    item.getChildren().setAll(item(read.snapshot));
    scroll.setContent(content);
    scroll.setVisible(true);
    if (begin) {
      fields.getTabPane().getSelectionModel().select(fields);
      form.begin();
    }
  }

  /** Leads to the review item where the roadmap has its screen. */
  private Node item(Snapshot snapshot) {
    String key = snapshot.value(CaseFields.REVIEW_ITEM).map(value -> value.text()).orElse("");
    String name = key.isEmpty() ? text.of("cases.no-item") : snapshot.text(CaseFields.REVIEW_ITEM);
    Optional<Screen> roadmap =
        Arrays.stream(Screen.values()).filter(one -> one.key().equals("roadmap")).findFirst();
    if (key.isEmpty() || roadmap.isEmpty()) {
      return Cards.text(text.of("cases.item", name), "support");
    }
    Hyperlink link = new Hyperlink(text.of("cases.item", name));
    link.setId("cases-item");
    link.setWrapText(true);
    RecordKey record = new RecordKey(ReviewItem.TYPE, key);
    link.setOnAction(e -> session.around().go(Destination.of(roadmap.get(), record)));
    return link;
  }
}

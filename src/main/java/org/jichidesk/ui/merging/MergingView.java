package org.jichidesk.ui.merging;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.View;
import org.kordamp.ikonli.feather.Feather;

/** 統合: workbooks in, board, conflicts, sources, replies. */
public final class MergingView implements View {

  private static final String FIRST = "read";

  private final VBox box = new VBox(12);
  private final TabPane tabs = new TabPane();
  private final Map<String, Tab> byPart = new LinkedHashMap<>();
  private final Map<Tab, Pane> panes = new LinkedHashMap<>();
  private final ReadPane read;
  private final BoardPane board;
  private final ConflictsPane conflicts;

  /** A view of a session. */
  public MergingView(Session session) {
    Text text = session.text();
    box.getStyleClass().addAll("screen", "merging");
    Label title = new Label(text.of("window.screen.merging"));
    title.getStyleClass().add("title");
    read = new ReadPane(session);
    board = new BoardPane(session);
    conflicts = new ConflictsPane(session);
    add(FIRST, text.of("merging.tab.read"), Feather.INBOX, read);
    add("board", text.of("merging.tab.board"), Feather.GRID, board);
    add("conflicts", text.of("merging.tab.conflicts"), Feather.GIT_MERGE, conflicts);
    add("sources", text.of("merging.tab.sources"), Feather.ARCHIVE, new SourcesPane(session));
    add("replies", text.of("merging.tab.replies"), Feather.SEND, new RepliesPane(session));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getSelectionModel().selectedItemProperty().addListener((p, before, now) -> reload());
    VBox.setVgrow(tabs, Priority.ALWAYS);
    box.getChildren().setAll(title, tabs);
    acceptDrops();
    box.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          Pane front = panes.get(tabs.getSelectionModel().getSelectedItem());
          if (front != null && front.key(event)) {
            event.consume();
          }
        });
  }

  private void add(String part, String name, Feather icon, Pane pane) {
    Tab tab = new Tab(name, pane.node());
    tab.setId("merging-tab-" + part);
    tab.setGraphic(Icons.of(icon));
    byPart.put(part, tab);
    panes.put(tab, pane);
    tabs.getTabs().add(tab);
  }

  /** Workbooks may be dropped wherever one is in this room. */
  private void acceptDrops() {
    box.setOnDragOver(event -> {
      if (event.getDragboard().hasFiles()) {
        event.acceptTransferModes(TransferMode.COPY);
      }
      event.consume();
    });
    box.setOnDragDropped(event -> {
      boolean files = event.getDragboard().hasFiles();
      if (files) {
        tabs.getSelectionModel().select(byPart.get(FIRST));
        read.dropped(event.getDragboard().getFiles());
      }
      event.setDropCompleted(files);
      event.consume();
    });
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Destination destination) {
    String part = destination.part().isEmpty() ? FIRST : destination.part();
    destination.record().ifPresent(this::look);
    Tab tab = byPart.getOrDefault(part, tabs.getTabs().getFirst());
    if (tab.equals(tabs.getSelectionModel().getSelectedItem())) {
      reload();
    } else {
      tabs.getSelectionModel().select(tab);
    }
  }

  private void look(RecordKey record) {
    board.choose(record);
    conflicts.choose(record);
  }

  @Override
  public void reload() {
    Pane front = panes.get(tabs.getSelectionModel().getSelectedItem());
    if (front != null) {
      front.reload();
    }
  }
}

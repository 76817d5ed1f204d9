package org.jichidesk.ui.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.View;

/** ヘルプ: a page for each screen, the keys, the codes, the guided tour. */
public final class GuideView implements View {

  private static final String CODES = "codes";
  private static final String TOUR = "tour";
  private static final String TO_SCREEN = "go:";

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(16);
  private final TextField find = Inputs.line();
  private final ListView<Entry> list = new ListView<>();
  private final StackPane front = new StackPane();
  private final ScrollPane scroll = new ScrollPane(front);
  private final Map<String, Page> pages = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final CodesPage codes;
  private String present = "start";

  /** What can be chosen on the left. */
  private record Entry(String key, String title) {}

  /** A view of a session. */
  public GuideView(Session session) {
    this.session = session;
    this.text = session.text();
    this.codes = new CodesPage(text);
    for (Page page : Page.all(text.language())) {
      pages.put(page.key(), page);
      entries.add(new Entry(page.key(), page.title()));
    }
    entries.add(new Entry(CODES, text.of("guide.codes")));
    entries.add(new Entry(TOUR, text.of("guide.tour")));
    box.getStyleClass().add("screen");
    Label title = new Label(text.of("window.screen.guide"));
    title.getStyleClass().add("title");
    front.getStyleClass().add("guide-front");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("settings-scroll");
    HBox.setHgrow(scroll, Priority.ALWAYS);
    HBox both = new HBox(24, left(), scroll);
    VBox.setVgrow(both, Priority.ALWAYS);
    box.getChildren().setAll(title, both);
  }

  private Node left() {
    find.setId("guide-find");
    find.textProperty().addListener((property, before, now) -> filter());
    list.setId("guide-pages");
    list.setAccessibleText(text.of("guide.pages"));
    list.setPlaceholder(new Label(text.of("guide.find.nothing")));
    list.setCellFactory(view -> new Line());
    list.getItems().setAll(entries);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> {
          if (now != null && !now.key().equals(present)) {
            open(now.key());
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox left = new VBox(8, Inputs.labelled(text.of("guide.find"), find), list);
    left.getStyleClass().add("guide-left");
    return left;
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Destination destination) {
    String part = destination.part();
    if (!part.isEmpty()) {
      find.clear();
    }
    open(part.isEmpty() ? present : part);
  }

  @Override
  public void reload() {
    // The guide does not depend on the store.
  }

  private void filter() {
    String words = find.getText();
    int hits = codes.filter(words);
    List<Entry> found =
        entries.stream().filter(entry -> words.isBlank() || holds(entry, words, hits)).toList();
    list.getItems().setAll(found);
    boolean still = found.stream().anyMatch(entry -> entry.key().equals(present));
    if (still) {
      mark();
    } else if (!found.isEmpty()) {
      open(found.getFirst().key());
    }
  }

  private boolean holds(Entry entry, String words, int codesFound) {
    Page page = pages.get(entry.key());
    if (page != null) {
      return page.has(words);
    }
    return entry.key().equals(CODES) ? codesFound > 0 : Page.holds(entry.title(), words);
  }

  private void open(String key) {
    Page page = pages.get(key);
    if (key.equals(CODES)) {
      front.getChildren().setAll(codes.node());
    } else if (key.equals(TOUR)) {
      front.getChildren().setAll(new TourPage(session).node());
    } else if (page != null) {
      front.getChildren().setAll(new PageNodes(this::follow).of(page));
    } else {
      open("start");
      return;
    }
    present = key;
    scroll.setVvalue(0);
    mark();
  }

  private void mark() {
    list.getItems().stream()
        .filter(entry -> entry.key().equals(present))
        .findFirst()
        .ifPresent(entry -> list.getSelectionModel().select(entry));
  }

  private void follow(String target) {
    if (target.startsWith(TO_SCREEN)) {
      String[] way = target.substring(TO_SCREEN.length()).split("/", 2);
      Screen screen = Screen.valueOf(way[0].toUpperCase(Locale.ROOT));
      session.around().go(Destination.of(screen, way.length > 1 ? way[1] : ""));
    } else {
      session.around().go(Destination.of(Screen.GUIDE, target));
    }
  }

  private static final class Line extends ListCell<Entry> {

    Line() {
      setWrapText(true);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Entry item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? "" : item.title());
    }
  }
}

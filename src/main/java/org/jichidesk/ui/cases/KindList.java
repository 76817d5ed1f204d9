package org.jichidesk.ui.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.cases.CaseKinds;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The kinds of case by course of the roadmap, with how many are open and how many want a look. */
final class KindList {

  /** What stands beside the words: insets and the scroll bar. */
  private static final double AROUND = 40;

  /** Of the size of ordinary letters. */
  private static final double SUPPORT_SIZE = 0.9;

  /** A kind, or the head of a course. */
  private record Entry(String course, Optional<CaseKind> kind, long open, long due) {}

  private final Text text;
  private final ListView<Entry> list = new ListView<>();
  private final Label elsewhere;
  private final VBox box;
  private CaseKind chosen = CaseKinds.ALL.getFirst();
  private boolean filling;

  KindList(Text text, Consumer<CaseKind> choose) {
    this.text = text;
    list.setId("cases-kinds");
    list.setAccessibleText(text.of("cases.kinds"));
    list.setCellFactory(view -> new KindCell());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, was, is) -> {
          if (!filling && is != null && is.kind.isPresent() && !is.kind.get().equals(chosen)) {
            chosen = is.kind.get();
            choose.accept(chosen);
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    elsewhere = Cards.text(text.of("cases.elsewhere"), "support");
    box = new VBox(8, list, elsewhere);
    box.getStyleClass().addAll("screen", "cases-left");
  }

  Node node() {
    return box;
  }

  /** How large letters are at the moment. */
  double letter() {
    return elsewhere.getFont().getSize() / SUPPORT_SIZE;
  }

  CaseKind chosen() {
    return chosen;
  }

  void choose(CaseKind kind) {
    chosen = kind;
  }

  void fill(CasesShown shown) {
    List<Entry> entries = new ArrayList<>();
    String course = "";
    for (CaseKind kind : CaseKinds.ALL) {
      if (!kind.course().equals(course)) {
        course = kind.course();
        entries.add(new Entry(course, Optional.empty(), 0, 0));
      }
      entries.add(new Entry(course, Optional.of(kind), shown.open(kind), shown.due(kind)));
    }
    filling = true;
    if (!list.getItems().equals(entries)) {
      list.getItems().setAll(entries);
    }
    entries.stream()
        .filter(entry -> entry.kind.filter(chosen::equals).isPresent())
        .forEach(list.getSelectionModel()::select);
    filling = false;
  }

  /** A kind: number and name, and below it the counts. */
  private final class KindCell extends ListCell<Entry> {

    /** As high as the words need at the list's width; a list cell would not ask for it. */
    @Override
    protected double computePrefHeight(double width) {
      boolean wraps = getGraphic() instanceof VBox && list.getWidth() > AROUND;
      return wraps
          ? getGraphic().prefHeight(list.getWidth() - AROUND)
              + snappedTopInset()
              + snappedBottomInset()
          : super.computePrefHeight(width);
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(null);
      setGraphic(
          empty || entry == null
              ? null
              : entry.kind.map(k -> line(k, entry)).orElseGet(() -> head(entry)));
      setDisable(!empty && entry != null && entry.kind.isEmpty());
      setId(
          entry == null || entry.kind.isEmpty() ? null : "cases-" + entry.kind.get().type().name());
    }

    private Node head(Entry entry) {
      return styled(new Label(text.of("cases.course." + entry.course)), "section-title");
    }

    private Node line(CaseKind kind, Entry entry) {
      Label name =
          styled(new Label(kind.item() + "　" + kind.type().label().in(text.language())), "plain");
      name.setWrapText(true);
      name.setMinHeight(Label.USE_PREF_SIZE);
      if (kind.type().isPersonal()) {
        name.setGraphic(Icons.of(Feather.LOCK));
      }
      FlowPane counts =
          new FlowPane(8, 2, styled(new Label(text.of("cases.open", entry.open)), "support"));
      if (entry.due > 0) {
        Label due = styled(new Label(text.of("cases.due", entry.due)), "warning-text");
        due.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        counts.getChildren().add(due);
      }
      VBox line = new VBox(2, name, counts);
      line.getStyleClass().add("cases-line");
      line.setMaxWidth(Double.MAX_VALUE);
      line.prefWidthProperty().bind(list.widthProperty().subtract(AROUND));
      return line;
    }

    private static Label styled(Label label, String style) {
      label.getStyleClass().add(style);
      return label;
    }
  }
}

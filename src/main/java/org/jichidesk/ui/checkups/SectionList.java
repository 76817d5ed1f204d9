package org.jichidesk.ui.checkups;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jichidesk.checkup.Count;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The sections of a form and how far each has come; each leads to its place on the page. */
final class SectionList {

  private final VBox box = new VBox(4);
  private final ScrollPane scroll = new ScrollPane(box);
  private final List<Entry> entries = new ArrayList<>();

  SectionList(List<String> titles, Text text, IntConsumer go) {
    box.getStyleClass().add("section-list");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("clear-scroll", "section-scroll");
    scroll.setMinWidth(0);
    for (String title : titles) {
      int number = entries.size();
      Entry entry =
          new Entry(
              title,
              text,
              () -> {
                mark(number);
                go.accept(number);
              });
      entry.line.setId("checkups-section-" + number);
      entries.add(entry);
      box.getChildren().add(entry.line);
    }
  }

  Node node() {
    return scroll;
  }

  void mark(int number) {
    for (int i = 0; i < entries.size(); i++) {
      List<String> styles = entries.get(i).line.getStyleClass();
      styles.remove("here");
      if (i == number) {
        styles.add("here");
      }
    }
  }

  void show(int number, Count count) {
    entries.get(number).show(count);
  }

  /** A section: its title, and below it how much of it was dealt with. */
  private static final class Entry {

    private final String title;
    private final Text text;
    private final Label done = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Region line;

    Entry(String title, Text text, Runnable go) {
      this.title = title;
      this.text = text;
      done.getStyleClass().add("support");
      bar.setMaxWidth(Double.MAX_VALUE);
      VBox inside = new VBox(3, Cards.text(title, "section-name"), done, bar);
      line = Cards.line(inside, title, go);
      line.getStyleClass().add("section-entry");
    }

    void show(Count count) {
      boolean asked = count.asked() > 0;
      line.setVisible(asked);
      line.setManaged(asked);
      String words =
          count.wrong() > 0
              ? text.of("checkups.section.wrong", count.done(), count.asked(), count.wrong())
              : text.of("checkups.section", count.done(), count.asked());
      if (asked && !words.equals(done.getText())) {
        done.setText(words);
        done.setGraphic(
            count.wrong() > 0
                ? Icons.of(Feather.ALERT_TRIANGLE)
                : count.done() == count.asked() ? Icons.of(Feather.CHECK) : null);
        bar.setProgress((double) count.done() / count.asked());
        line.setAccessibleText(title + " " + words);
      }
    }
  }
}

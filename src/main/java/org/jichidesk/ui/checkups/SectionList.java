package org.jichidesk.ui.checkups;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jichidesk.checkup.Count;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The sections of a form and how far each has come; each leads to its place on the page. */
final class SectionList {

  private final Text text;
  private final VBox box = new VBox(4);
  private final ScrollPane scroll = new ScrollPane(box);
  private final List<Entry> entries = new ArrayList<>();

  SectionList(List<String> titles, Text text, IntConsumer go) {
    this.text = text;
    box.getStyleClass().add("section-list");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("clear-scroll", "section-scroll");
    scroll.setMinWidth(0);
    for (int i = 0; i < titles.size(); i++) {
      int number = i;
      Entry entry = new Entry(titles.get(i));
      entry.button.setId("checkups-section-" + i);
      entry.button.setOnAction(e -> {
        mark(number);
        go.accept(number);
      });
      entries.add(entry);
      box.getChildren().add(entry.button);
    }
  }

  Node node() {
    return scroll;
  }

  void mark(int number) {
    for (int i = 0; i < entries.size(); i++) {
      entries.get(i).button.setSelected(i == number);
    }
  }

  void show(int number, Count count) {
    entries.get(number).show(count);
  }

  /** A section: its title, and below it how much of it was dealt with. */
  private final class Entry {

    private final String title;
    private final Label done = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final ToggleButton button;

    Entry(String title) {
      this.title = title;
      done.getStyleClass().add("support");
      bar.setMaxWidth(Double.MAX_VALUE);
      VBox inside = new VBox(3, Cards.text(title, "section-name"), done, bar);
      button = new ToggleButton("", inside);
      button.setMaxWidth(Double.MAX_VALUE);
      inside.getStyleClass().add("section-entry");
      button.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
    }

    void show(Count count) {
      boolean asked = count.asked() > 0;
      button.setVisible(asked);
      button.setManaged(asked);
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
        button.setAccessibleText(title + " " + words);
      }
    }
  }
}

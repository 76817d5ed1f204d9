package org.jichidesk.ui.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.text.Text;

/** Every code a message may bear, what it means and what to do. */
final class CodesPage {

  /** Stands for the words of the case at hand. */
  private static final String WORD = "…";

  private static final int MOST_WORDS = 6;

  private final List<Line> lines = new ArrayList<>();
  private final VBox list = new VBox(12);
  private final VBox box;
  private final Text text;
  private final Label count = new Label();

  private record Line(FindingCode code, String words, Node node) {}

  CodesPage(Text text) {
    this.text = text;
    for (FindingCode code : FindingCode.values()) {
      lines.add(line(code));
    }
    lines.forEach(line -> list.getChildren().add(line.node()));
    count.setId("guide-codes-count");
    count.getStyleClass().add("support");
    Label about = wrapped(text.of("guide.codes.about"));
    box = new VBox(16, PageNodes.title(text.of("guide.codes")), about, count, list);
    box.getStyleClass().add("guide-page");
    filter("");
  }

  VBox node() {
    return box;
  }

  private Line line(FindingCode code) {
    String[] words = new String[MOST_WORDS];
    Arrays.fill(words, WORD);
    Finding finding = Finding.at(Place.NOWHERE, code, words);
    String what = text.finding(finding);
    String toDo = text.whatToDo(finding);
    String severity = text.severity(code.severity());
    Label number = new Label(code.code());
    number.getStyleClass().add("guide-key");
    Label weight = new Label(severity);
    weight.getStyleClass().add("support");
    VBox left = new VBox(4, number, weight);
    left.getStyleClass().add("guide-code");
    Label todo = wrapped(toDo);
    todo.getStyleClass().add("support");
    VBox right = new VBox(4, wrapped(what), todo);
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox line = new HBox(12, left, right);
    line.setId("guide-code-" + code.code());
    return new Line(code, code.code() + " " + severity + " " + what + " " + toDo, line);
  }

  /** Shows those that hold the words, and says how many. */
  int filter(String words) {
    int shown = 0;
    for (Line line : lines) {
      boolean holds = words.isBlank() || Page.holds(line.words(), words);
      line.node().setVisible(holds);
      line.node().setManaged(holds);
      shown += holds ? 1 : 0;
    }
    count.setText(text.of("guide.codes.count", shown, lines.size()));
    return shown;
  }

  private static Label wrapped(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }
}

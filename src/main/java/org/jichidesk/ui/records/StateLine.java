package org.jichidesk.ui.records;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jichidesk.domain.submission.Submission;
import org.jichidesk.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The way of a return from its first draft to its close, and how far it has come. */
public final class StateLine {

  private static final List<String> WAY =
      List.of(
          "draft", "checked", "approved", "submitted", "received", "merged", "confirmed", "closed");

  /** States beside the straight way stand in the place of the one they put off or repeat. */
  private static final Map<String, String> BESIDE =
      Map.of("returned", "received", "resubmitted", "submitted", "corrected", "closed");

  private StateLine() {}

  /** Draws the way with one state marked. */
  public static Node of(String state, String language) {
    FlowPane line = new FlowPane(4, 6);
    line.getStyleClass().add("state-line");
    line.setAlignment(Pos.CENTER_LEFT);
    line.setAccessibleText(label(state, language));
    int here = WAY.indexOf(BESIDE.getOrDefault(state, state));
    for (int i = 0; i < WAY.size(); i++) {
      String shown = i == here ? state : WAY.get(i);
      Label step = new Label(label(shown, language));
      boolean isBack = shown.equals("returned");
      Feather icon =
          i < here ? Feather.CHECK : i > here ? Feather.CIRCLE : Feather.ARROW_RIGHT_CIRCLE;
      step.setGraphic(Icons.of(isBack ? Feather.CORNER_DOWN_LEFT : icon));
      step.getStyleClass().add("step");
      step.getStyleClass().add(i < here ? "done" : i > here ? "ahead" : "here");
      if (i == here) {
        step.setId("state-here");
      }
      line.getChildren().add(step);
    }
    return line;
  }

  /** What people call a state. */
  public static String label(String state, String language) {
    return Submission.STATE
        .code(state.isEmpty() ? "draft" : state)
        .map(code -> code.label().in(language))
        .orElse(state);
  }
}

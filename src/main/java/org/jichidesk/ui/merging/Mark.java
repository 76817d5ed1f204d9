package org.jichidesk.ui.merging;

import javafx.scene.control.Label;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.submission.Submission;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/**
 * An icon with its word and a colour, so that none of them has to be understood alone.
 *
 * @param icon the icon
 * @param words the word
 * @param style style class that colours both; empty for the colour of running text
 */
record Mark(Feather icon, String words, String style) {

  /** How much a finding weighs. */
  static Mark of(Severity severity, Text text) {
    String words = text.severity(severity);
    return switch (severity) {
      case NOTE -> new Mark(Feather.INFO, words, "");
      case WARNING -> new Mark(Feather.ALERT_TRIANGLE, words, "warning-text");
      case QUARANTINE -> new Mark(Feather.PAUSE_CIRCLE, words, "error-text");
      case REFUSED -> new Mark(Feather.X_OCTAGON, words, "error-text");
    };
  }

  /** How far a return has come; no state: nothing arrived. */
  static Mark ofState(String state, Text text) {
    String words =
        Submission.STATE
            .code(state)
            .map(Code::label)
            .map(label -> label.in(text.language()))
            .orElse(text.of("merging.board.nothing"));
    return switch (state) {
      case "" -> new Mark(Feather.CLOCK, words, "support");
      case "returned" -> new Mark(Feather.CORNER_UP_LEFT, words, "warning-text");
      case "resubmitted" -> new Mark(Feather.REPEAT, words, "info-text");
      case "corrected" -> new Mark(Feather.EDIT_3, words, "info-text");
      case "confirmed" -> new Mark(Feather.CHECK_CIRCLE, words, "success-text");
      case "closed" -> new Mark(Feather.LOCK, words, "success-text");
      default -> new Mark(Feather.DOWNLOAD, words, "info-text");
    };
  }

  /** Shown as a label. */
  Label label() {
    Label label = new Label(words, Icons.of(icon));
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }
}

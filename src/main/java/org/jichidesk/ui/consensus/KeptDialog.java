package org.jichidesk.ui.consensus;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.Refusal;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/**
 * A dialog that stays, with all that was typed, until the store has taken it: what is lacking or
 * refused is told below the inputs.
 */
final class KeptDialog {

  private final Session session;
  private final Label trouble = Cards.text("", "error-text");
  private Runnable close = () -> {};
  private boolean busy;

  KeptDialog(Session session) {
    this.session = session;
    trouble.setId("dialog-trouble");
    tell("");
  }

  /**
   * Asks.
   *
   * @param lacking says what is still to be filled in; empty if nothing is
   * @param write writes what was typed, then calls {@link #taken}, {@link #refused} or {@link
   *     #failed}
   */
  void ask(Naming naming, VBox content, Supplier<String> lacking, Runnable write) {
    content.getChildren().add(trouble);
    session
        .around()
        .dialogs()
        .attempt(
            naming.title(),
            content,
            naming.verb(),
            () -> {},
            closing -> {
              close = closing;
              String still = lacking.get();
              tell(still);
              if (still.isEmpty() && !busy) {
                busy = true;
                write.run();
              }
            },
            () -> {});
  }

  /** What was typed is in the store. */
  void taken() {
    close.run();
  }

  /** What was typed is not in the store, and why. */
  void refused(Finding finding) {
    busy = false;
    Text text = session.text();
    tell(finding.code().code() + " " + text.finding(finding) + " " + text.whatToDo(finding));
  }

  /** As {@link #refused}, for whatever was thrown. */
  void failed(Throwable thrown) {
    if (thrown instanceof Refusal refusal) {
      refused(refusal.finding());
    } else {
      busy = false;
      session.around().errors().tell(thrown);
    }
  }

  /**
   * How it is called.
   *
   * @param verb what its button does
   */
  record Naming(String title, String verb) {}

  private void tell(String words) {
    trouble.setText(words);
    trouble.setGraphic(words.isEmpty() ? null : Icons.of(Feather.ALERT_CIRCLE));
    trouble.setVisible(!words.isEmpty());
    trouble.setManaged(!words.isEmpty());
    if (trouble.getScene() != null) {
      trouble.getScene().getWindow().sizeToScene();
    }
  }
}

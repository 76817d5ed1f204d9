package org.jichidesk.ui.field;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding;
import org.jichidesk.store.sealed.Passphrase;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.SecretField;
import org.jichidesk.ui.session.Surroundings;
import org.kordamp.ikonli.feather.Feather;

/** Asks for the passphrase of a field file, until it is right or the person turns back. */
final class AskPassphrase {

  private final Surroundings around;
  private final Text text;
  private final SecretField secret;
  private final Label trouble = new Label();
  private final ProgressIndicator waiting = new ProgressIndicator();
  private boolean busy;

  AskPassphrase(Surroundings around) {
    this.around = around;
    this.text = around.text().get();
    this.secret = new SecretField("passphrase", text.of("field.passphrase.show"));
  }

  /** What is tried with a passphrase. */
  @FunctionalInterface
  interface Trial {

    /**
     * Tries it beside the window.
     *
     * @param close closes the dialog, once it was right
     * @param wrong tells what is wrong with it, and lets the person try again
     */
    void with(Passphrase passphrase, Runnable close, Consumer<Finding> wrong);
  }

  void ask(String title, String about, String verb, Trial trial) {
    Label why = Cards.text(about);
    trouble.setId("passphrase-trouble");
    trouble.getStyleClass().add("error-text");
    trouble.setWrapText(true);
    trouble.setMinHeight(Label.USE_PREF_SIZE);
    show(trouble, false);
    waiting.setPrefSize(24, 24);
    show(waiting, false);
    VBox content =
        new VBox(12, why, secret.labelled(text.of("field.passphrase")), trouble, waiting);
    around
        .dialogs()
        .attempt(
            title, content, verb, secret::focus, close -> attempt(trial, close), secret::clear);
  }

  private void attempt(Trial trial, Runnable close) {
    if (busy || secret.isEmpty()) {
      secret.focus();
      return;
    }
    busy = true;
    show(trouble, false);
    show(waiting, true);
    trial.with(
        Passphrase.typed(secret.typed()),
        () -> {
          secret.clear();
          close.run();
        },
        this::wrong);
  }

  private void wrong(Finding finding) {
    busy = false;
    show(waiting, false);
    trouble.setText(text.finding(finding) + text.whatToDo(finding));
    trouble.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
    show(trouble, true);
    trouble.getScene().getWindow().sizeToScene();
    secret.focus();
  }

  private static void show(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}

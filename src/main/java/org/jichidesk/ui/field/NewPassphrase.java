package org.jichidesk.ui.field;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jichidesk.store.sealed.Passphrase;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.SecretField;
import org.kordamp.ikonli.feather.Feather;

/** Two inputs for the passphrase of a new file, and what is still wrong with it. */
final class NewPassphrase {

  private final Text text;
  private final SecretField first;
  private final SecretField again;
  private final Label trouble = new Label();
  private final VBox box = new VBox(12);

  NewPassphrase(Text text) {
    this.text = text;
    this.first = new SecretField("new-passphrase", text.of("field.passphrase.show"));
    this.again = new SecretField("new-passphrase-again", text.of("field.passphrase.show"));
    Label rule = new Label(text.of("field.passphrase.rule", Passphrase.SHORTEST));
    rule.getStyleClass().add("support");
    rule.setWrapText(true);
    rule.setMinHeight(Label.USE_PREF_SIZE);
    trouble.setId("new-passphrase-trouble");
    trouble.getStyleClass().add("error-text");
    trouble.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
    tell("");
    box.getChildren()
        .setAll(
            first.labelled(text.of("field.passphrase.new")),
            rule,
            again.labelled(text.of("field.passphrase.again")),
            trouble);
  }

  Node node() {
    return box;
  }

  /** The passphrase, if it will do and was typed twice alike; else says what is wrong. */
  Optional<Passphrase> take() {
    Passphrase typed = Passphrase.typed(first.typed());
    try (Passphrase second = Passphrase.typed(again.typed())) {
      if (!typed.isStrong()) {
        tell(text.of("field.passphrase.weak", Passphrase.SHORTEST));
        first.focus();
      } else if (!typed.equals(second)) {
        tell(text.of("field.passphrase.differs"));
        again.focus();
      } else {
        first.clear();
        again.clear();
        return Optional.of(typed);
      }
    }
    typed.close();
    return Optional.empty();
  }

  private void tell(String words) {
    trouble.setText(words);
    trouble.setVisible(!words.isEmpty());
    trouble.setManaged(!words.isEmpty());
    if (trouble.getScene() != null) {
      trouble.getScene().getWindow().sizeToScene();
    }
  }
}

package org.jichidesk.ui.field;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.store.sealed.Passphrase;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.CheckOut;

/** 持ち出す: asks which district, a passphrase and where to, and takes it out. */
public final class CheckOutAction {

  private final Session session;
  private final Text text;

  /** Takes out of a session's store. */
  public CheckOutAction(Session session) {
    this.session = session;
    this.text = session.text();
  }

  /**
   * Asks.
   *
   * @param district key of the district to begin with; empty: the person chooses
   */
  public void ask(String district) {
    session.read(store -> store.records().names(District.TYPE), names -> ask(names, district));
  }

  private void ask(Map<String, String> names, String district) {
    ComboBox<String> which = new ComboBox<>();
    which.setId("checkout-district");
    which.setMaxWidth(Double.MAX_VALUE);
    which.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String key) {
            return key == null ? "" : names.getOrDefault(key, key);
          }

          @Override
          public String fromString(String typed) {
            throw new UnsupportedOperationException("not typed");
          }
        });
    which.getItems().setAll(names.keySet().stream().sorted().toList());
    if (names.containsKey(district)) {
      which.setValue(district);
    }
    Label about = Cards.text(text.of("field.checkout.about", year()));
    NewPassphrase passphrase = new NewPassphrase(text);
    VBox content =
        new VBox(12, about, Inputs.labelled(text.of("window.district"), which), passphrase.node());
    session
        .around()
        .dialogs()
        .attempt(
            text.of("field.checkout"),
            content,
            text.of("field.checkout.where"),
            which::requestFocus,
            close -> {
              String chosen = which.getValue();
              if (chosen == null) {
                which.requestFocus();
                which.show();
                return;
              }
              passphrase
                  .take()
                  .ifPresent(taken -> {
                    close.run();
                    where(chosen, names.getOrDefault(chosen, chosen), taken);
                  });
            },
            () -> {});
  }

  private String year() {
    int year = session.year().get();
    return text.language().equals("en") ? "FY" + year : JapaneseDate.fiscalYearLabel(year);
  }

  private void where(String district, String name, Passphrase passphrase) {
    Optional<Path> target =
        session
            .around()
            .chooser()
            .save(
                text.of("field.checkout"),
                Chooser.Kind.FIELD,
                name + "-" + session.year().get() + CheckOut.ENDING);
    if (target.isEmpty()) {
      passphrase.close();
      return;
    }
    int year = session.year().get();
    String person = session.person().get();
    session.job(
        text.of("field.checkout.job"),
        (store, progress) -> {
          try (passphrase) {
            return new CheckOut(store)
                .write(target.get(), district, year, passphrase, person, progress);
          }
        },
        taken ->
            session
                .around()
                .dialogs()
                .tell(
                    text.of("field.checkout.done", name),
                    text.of(
                        "field.checkout.done.about",
                        target.get().getFileName(),
                        taken.records(),
                        taken.attachments())));
  }
}

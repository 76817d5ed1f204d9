package org.jichidesk.ui.checkups;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jichidesk.checkup.AnswerSheet;
import org.jichidesk.checkup.Round;
import org.jichidesk.checkup.Rounds;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.form.Group;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Background;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The form of the district in scope, to be filled in at the desk or in the village hall. */
final class FormPane implements Pane {

  private final Session session;
  private final Text text;
  private final StackPane pane = new StackPane();
  private @Nullable FormDesk desk;

  FormPane(Session session) {
    this.session = session;
    this.text = session.text();
    pane.getStyleClass().add("pane");
    pane.setAlignment(javafx.geometry.Pos.TOP_LEFT);
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public void reload() {
    String district = session.district().get();
    if (district.isEmpty()) {
      desk = null;
      nobody("checkups.form.no-district");
      return;
    }
    Round round = new Round(district, session.year().get());
    FormDesk open = desk;
    if (open == null || !open.round().equals(round)) {
      openAnew(round, Optional.empty());
    } else {
      session.read(store -> Kept.read(store, round), kept -> refresh(open, kept));
    }
  }

  private void refresh(FormDesk open, Kept kept) {
    if (open != desk) {
      return;
    }
    if (open.fits(kept)) {
      open.fill(kept);
    } else {
      openAnew(open.round(), Optional.of(open));
    }
  }

  /** What a form is opened with. */
  private record Opened(Optional<AnswerSheet> sheet, Kept kept, String name) {}

  private static Opened read(Store store, Round round) {
    Rounds rounds = new Rounds(store);
    Kept kept = Kept.read(store, round);
    boolean known =
        kept.checkup().map(row -> row.text(Checkup.FORM)).flatMap(rounds.forms()::form).isPresent();
    return new Opened(
        known ? Optional.of(AnswerSheet.open(rounds, round)) : Optional.empty(),
        kept,
        rounds.name(round.district()));
  }

  private void openAnew(Round round, Optional<FormDesk> former) {
    session.read(
        store -> read(store, round),
        opened -> {
          Optional<AnswerSheet> sheet = opened.sheet();
          if (sheet.isEmpty()) {
            desk = null;
            nobody(
                opened.kept().checkup().isEmpty()
                    ? "checkups.form.not-begun"
                    : "checkups.form.no-form");
            return;
          }
          FormDesk made = new FormDesk(session, sheet.get(), opened.kept(), opened.name());
          desk = made;
          pane.getChildren().setAll(made.node());
          former.ifPresentOrElse(made::like, () -> Background.afterwards(made::start));
        });
  }

  private void nobody(String key) {
    Button status = new Button(text.of("checkups.form.to-status"), Icons.of(Feather.GRID));
    status.setId("checkups-to-status");
    status.setOnAction(
        e -> session.around().go(Destination.of(Screen.CHECKUPS, Part.STATUS.key())));
    VBox box = new VBox(12, Cards.text(text.of(key)), status);
    pane.getChildren().setAll(box);
  }

  /** True if a row of answers makes an instance of a repeat. */
  static boolean isInstance(AnswerSheet sheet, Row row) {
    String item = row.text(Answer.ITEM);
    String prefix = sheet.formKey() + "-";
    return item.startsWith(prefix)
        && sheet
            .form()
            .item(item.substring(prefix.length()))
            .filter(one -> one instanceof Group group && group.repeats())
            .isPresent();
  }
}

package org.jichidesk.ui.merging;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.records.Names;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.RuleOnConflict;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One conflict: its values side by side, one of them or another to be chosen, and why. */
final class Resolver {

  private final Session session;
  private final Text text;
  private final Runnable decided;
  private final Runnable outdated;
  private final VBox box = new VBox(12);
  private final ScrollPane scroll = new ScrollPane(box);
  private final Label error = new Label();
  private final ReasonLine reason;
  private final Button decide;
  private @Nullable ChoiceCards cards;
  private Conflicts.@Nullable Item item;

  Resolver(Session session, Runnable decided, Runnable outdated) {
    this.session = session;
    this.text = session.text();
    this.decided = decided;
    this.outdated = outdated;
    this.reason = new ReasonLine(text, "merging-reason");
    this.decide = new Button(text.of("merging.resolve.decide"), Icons.of(Feather.CHECK));
    decide.setId("merging-decide");
    decide.getStyleClass().add(Styles.ACCENT);
    decide.setOnAction(e -> decide());
    error.setId("merging-resolve-error");
    error.getStyleClass().add("error-text");
    error.setWrapText(true);
    error.setMinHeight(Label.USE_PREF_SIZE);
    box.getStyleClass().add("resolver");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("clear-scroll");
    nothing(true);
  }

  Node node() {
    return scroll;
  }

  /** There is nothing to decide, or nothing chosen. */
  void nothing(boolean allDecided) {
    item = null;
    String key = allDecided ? "merging.resolve.all-decided" : "merging.resolve.choose";
    box.getChildren().setAll(Shown.wrapped(text.of(key), "support"));
  }

  /** Shows a conflict. What was begun on the same one is kept. */
  void show(Conflicts.Item shown) {
    Conflicts.Item before = item;
    item = shown;
    if (before != null && before.id().equals(shown.id())) {
      return;
    }
    reason.clear();
    say("");
    build(shown, Conflicts.CaseFile.EMPTY, Names.EMPTY);
    String language = text.language();
    session.read(
        store -> {
          Names names = Names.read(store, language);
          return new Look(Conflicts.look(store, names, shown), names);
        },
        look -> {
          Conflicts.Item now = item;
          if (now != null && now.id().equals(shown.id())) {
            build(shown, look.file, look.names);
          }
        });
    if (!reason.hasOffers()) {
      session.read(
          store -> new Rulings(store, Names.read(store, language), language).all(),
          rulings -> reason.offer(rulings.stream().map(Rulings.Ruling::reason).toList()));
    }
  }

  private record Look(Conflicts.CaseFile file, Names names) {}

  private void build(Conflicts.Item shown, Conflicts.CaseFile file, Names names) {
    ChoiceCards made = new ChoiceCards(text, shown, file, names);
    ChoiceCards former = cards;
    if (former != null && former.isFor(shown)) {
      made.choose(former.chosen());
    }
    cards = made;
    Label title =
        Shown.wrapped(
            text.of("merging.resolve.title", shown.field().label().in(text.language())),
            "section-title");
    title.setId("merging-resolve-title");
    Label about =
        Shown.wrapped(
            text.of(
                "merging.resolve.about",
                shown.record().type().label().in(text.language()),
                shown.about(),
                shown.id()),
            "support");
    String lastYear =
        file.lastYear().isEmpty() ? text.of("merging.resolve.last-year.none") : file.lastYear();
    Label last = Shown.wrapped(text.of("merging.resolve.last-year", lastYear));
    last.setId("merging-last-year");
    box.getChildren().setAll(title, about);
    if (shown.reopened()) {
      Label again = Shown.wrapped(text.of("merging.resolve.again"), "warning-text");
      again.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
      box.getChildren().add(again);
    }
    HBox done = new HBox(12, decide, error);
    done.getStyleClass().add("bar");
    HBox.setHgrow(error, Priority.ALWAYS);
    Label keys = Shown.wrapped(text.of("merging.resolve.keys"), "support");
    box.getChildren().addAll(last, made.node(), reason.node(), done, keys);
  }

  /** A figure chooses, Ctrl+Enter decides; a figure typed into a text is part of the text. */
  boolean key(KeyEvent event) {
    ChoiceCards there = cards;
    if (item == null || there == null) {
      return false;
    }
    if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
      decide();
      return true;
    }
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (plain && event.getCode().isDigitKey() && !(event.getTarget() instanceof TextInputControl)) {
      String name = event.getCode().getName();
      int number = name.charAt(name.length() - 1) - '0';
      if (there.choose(number)) {
        say("");
        reason.focus();
      }
      return true;
    }
    return false;
  }

  private void decide() {
    Conflicts.Item at = item;
    ChoiceCards there = cards;
    if (at == null || there == null) {
      return;
    }
    int number = there.chosen();
    if (number < 0) {
      say(text.of("merging.resolve.need-value"));
      return;
    }
    String typed = there.typed();
    if (number == 0) {
      var wrong = there.problem();
      if (wrong.isPresent()) {
        say(wrong.get());
        return;
      }
    }
    String why = reason.words();
    if (why.isEmpty()) {
      say(text.of("merging.resolve.need-reason"));
      reason.focus();
      return;
    }
    session.read(
        store -> Conflicts.isOpen(store, at),
        open -> {
          if (open) {
            write(at, number, typed, why);
          } else {
            session.around().errors().tell(Refusal.of(FindingCode.NO_SUCH_CONFLICT, at.id()));
            outdated.run();
          }
        });
  }

  private void write(Conflicts.Item at, int number, String typed, String why) {
    String person = session.person().get();
    decided.run();
    session.write(
        store -> {
          RuleOnConflict rule = new RuleOnConflict(store);
          return number == 0
              ? rule.write(at.id(), typed, person, why)
              : rule.take(at.id(), number, person, why);
        },
        done -> reason.offer(List.of(why)));
  }

  private void say(String words) {
    error.setText(words);
  }
}

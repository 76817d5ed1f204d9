package org.jichidesk.ui.merging;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Refusal;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.RuleOnConflict;
import org.kordamp.ikonli.feather.Feather;

/** Several conflicts decided by one rule: every outcome is seen before, nothing is silent. */
final class BulkDialog {

  private static final double WIDTH = 980;
  private static final double HEIGHT = 300;

  private final Session session;
  private final Text text;
  private final List<Conflicts.Item> items;
  private final TableView<BulkRule.Outcome> preview;
  private final Label count = new Label();
  private final Label error = new Label();
  private final ReasonLine reason;
  private List<BulkRule.Outcome> outcomes = List.of();

  BulkDialog(Session session, List<Conflicts.Item> items) {
    this.session = session;
    this.text = session.text();
    this.items = items;
    this.preview = Columns.table("merging-bulk-preview", text.of("merging.conflicts.none"));
    this.reason = new ReasonLine(text, "merging-bulk-reason");
    error.getStyleClass().add("error-text");
    error.setId("merging-bulk-error");
    count.setId("merging-bulk-count");
    columns();
  }

  private void columns() {
    preview
        .getColumns()
        .setAll(
            List.of(
                Columns.lines(
                    text.of("merging.conflicts.about"), 17, outcome -> outcome.item().about()),
                Columns.lines(
                    text.of("merging.conflicts.field"),
                    8,
                    outcome -> outcome.item().field().label().in(text.language())),
                Columns.lines(
                    text.of("merging.conflicts.values"), 12, outcome -> outcome.item().values()),
                Columns.mark(text.of("merging.bulk.outcome"), 16, this::mark)));
    preview.setPrefSize(WIDTH, HEIGHT);
  }

  private Mark mark(BulkRule.Outcome outcome) {
    return outcome
        .choice()
        .map(choice -> new Mark(Feather.ARROW_RIGHT, choice.shown(), "success-text"))
        .orElseGet(() -> new Mark(Feather.PAUSE_CIRCLE, text.of(outcome.why()), "warning-text"));
  }

  void show() {
    FlowPane rules = new FlowPane(16, 8);
    ToggleGroup group = new ToggleGroup();
    for (BulkRule rule : BulkRule.values()) {
      RadioButton button = new RadioButton(text.of(rule.key()));
      button.setId(rule.key().replace('.', '-'));
      button.setToggleGroup(group);
      button.setOnAction(e -> look(rule));
      rules.getChildren().add(button);
    }
    count.setText(text.of("merging.bulk.choose-rule"));
    VBox content =
        new VBox(
            12,
            Shown.wrapped(text.of("merging.bulk.about", items.size())),
            rules,
            preview,
            count,
            reason.node(),
            error);
    content.setPrefWidth(WIDTH);
    session
        .around()
        .dialogs()
        .ask(
            text.of("merging.bulk.title"),
            content,
            text.of("merging.bulk.decide"),
            this::isComplete,
            this::decide);
  }

  private void look(BulkRule rule) {
    outcomes = rule.outcomes(items);
    preview.getItems().setAll(outcomes);
    count.setText(text.of("merging.bulk.preview", decidable().size(), items.size()));
  }

  private List<BulkRule.Outcome> decidable() {
    return outcomes.stream().filter(outcome -> outcome.choice().isPresent()).toList();
  }

  private boolean isComplete() {
    if (decidable().isEmpty()) {
      error.setText(text.of("merging.bulk.nothing"));
      return false;
    }
    if (reason.words().isEmpty()) {
      error.setText(text.of("merging.resolve.need-reason"));
      reason.focus();
      return false;
    }
    return true;
  }

  private void decide() {
    String person = session.person().get();
    String why = reason.words();
    List<BulkRule.Outcome> wanted = decidable();
    session.write(store -> take(store, wanted, person, why), this::tell);
  }

  /** What changed since it was shown is left open and told. */
  private static List<String> take(
      Store store, List<BulkRule.Outcome> wanted, String person, String why) {
    RuleOnConflict rule = new RuleOnConflict(store);
    List<String> left = new ArrayList<>();
    for (BulkRule.Outcome outcome : wanted) {
      try {
        rule.take(outcome.item().id(), outcome.choice().orElseThrow().number(), person, why);
      } catch (Refusal refusal) {
        if (!refusal.finding().code().isOfInput()) {
          throw refusal;
        }
        left.add(outcome.item().about());
      }
    }
    return left;
  }

  private void tell(List<String> left) {
    int done = decidable().size() - left.size();
    String open =
        left.isEmpty()
            ? ""
            : System.lineSeparator()
                + text.of("merging.bulk.left", left.size(), String.join("、", left));
    session
        .around()
        .dialogs()
        .tell(
            text.of("merging.bulk.title"),
            text.of("merging.bulk.done", done, items.size() - done) + open);
  }
}

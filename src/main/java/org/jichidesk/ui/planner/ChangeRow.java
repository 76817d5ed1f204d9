package org.jichidesk.ui.planner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.jichidesk.domain.planner.Change;
import org.jichidesk.domain.planner.ShareFreed;
import org.jichidesk.domain.planner.Tally;
import org.jichidesk.domain.planner.WhatIfChange;
import org.jichidesk.domain.record.Field;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.work.planning.BurdenAndNeed;
import org.jichidesk.work.planning.Figures;
import org.jichidesk.work.planning.WhatIf;

/** One duty of the editor: what it takes now, what the plan does to it, what that frees. */
final class ChangeRow {

  private final Text text;
  private final BurdenAndNeed.Line line;
  private final BiConsumer<String, Map<String, String>> write;
  private final ComboBox<String> change = new ComboBox<>();
  private final ComboBox<String> scope = new ComboBox<>();
  private final TextField share = Inputs.line();

  ChangeRow(Text text, BurdenAndNeed.Line line, BiConsumer<String, Map<String, String>> write) {
    this.text = text;
    this.line = line;
    this.write = write;
  }

  void addTo(GridPane grid, int row, PlannerShown shown) {
    Optional<Change> stands = shown.change(line.key());
    choices(change, WhatIfChange.CHANGE, "planner.as-is");
    choices(scope, WhatIfChange.SCOPE, "");
    change.setId("planner-change-" + line.key());
    change.setAccessibleText(line.name() + " " + text.of("planner.change"));
    change.setValue(stands.map(Change::change).orElse(""));
    scope.setMaxWidth(200);
    scope.setId("planner-scope-" + line.key());
    scope.setAccessibleText(line.name() + " " + text.of("planner.scope"));
    scope.setValue(stands.map(Change::scope).orElse("all"));
    share.setId("planner-share-" + line.key());
    share.setAccessibleText(line.name() + " " + text.of("planner.share"));
    share.setText(stands.map(c -> Integer.toString(c.percent())).orElse(""));
    share.setPrefColumnCount(3);
    stands.ifPresent(c -> {
      String why = ShareFreed.byDefault(c.change()).why().in(text.language());
      int usual = ShareFreed.byDefault(c.change()).percent();
      share.setTooltip(new Tooltip(text.of("planner.share.why", usual, why)));
    });
    share.setVisible(stands.isPresent());
    change.setOnAction(event -> changed());
    scope.setOnAction(event -> write.accept(line.key(), Map.of("scope", scope.getValue())));
    share.setOnAction(event -> shared());
    share
        .focusedProperty()
        .addListener((property, was, is) -> {
          if (was && !share.getText().equals(stands.map(c -> "" + c.percent()).orElse(""))) {
            shared();
          }
        });
    grid.addRow(2 * row, duty(), number(now()), change, share);
    stands.ifPresent(c -> {
      grid.add(Cards.text(freed(shown, c), "success-text"), 0, 2 * row + 1, 2, 1);
      grid.add(scope, 2, 2 * row + 1, 2, 1);
    });
  }

  private Label duty() {
    Label name = new Label(line.number() + " " + line.name());
    name.setWrapText(true);
    name.setPrefWidth(220);
    return name;
  }

  private static Label number(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("number");
    return label;
  }

  private String now() {
    Tally hours = line.hours();
    return (hours.answers() == 0 ? "－" : Figures.number(hours.sum()))
        + " ("
        + Figures.base(hours)
        + ")";
  }

  private String freed(PlannerShown shown, Change of) {
    Tally hours = shown.result().tally(of, WhatIf.What.HOURS);
    String gaps = new Figures(text).gaps(hours);
    return text.of(
        "planner.frees",
        hours.answers() == 0 ? "－" : Figures.number(hours.sum()),
        Figures.base(hours) + (gaps.isEmpty() ? "" : " " + gaps));
  }

  private void changed() {
    Map<String, String> typed = new LinkedHashMap<>();
    if (change.getValue().isEmpty()) {
      typed.put("removed", "はい");
    } else {
      typed.put("change", change.getValue());
      typed.put("share", "");
      typed.put("removed", "");
    }
    write.accept(line.key(), typed);
  }

  private void shared() {
    write.accept(line.key(), Map.of("share", share.getText().strip()));
  }

  private void choices(ComboBox<String> box, Field field, String none) {
    if (!none.isEmpty()) {
      box.getItems().add("");
    }
    field.codes().forEach(code -> box.getItems().add(code.code()));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String code) {
            return code == null || code.isEmpty()
                ? none.isEmpty() ? "" : text.of(none)
                : new Figures(text).code(field, code);
          }

          @Override
          public String fromString(String words) {
            return words;
          }
        });
  }
}

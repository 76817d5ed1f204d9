package org.jichidesk.ui.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.ExportOrder;
import org.jichidesk.work.ReturnContents.Line;
import org.kordamp.ikonli.feather.Feather;

/** What travels: rows by kind and district, and personal data only if ticked, with a purpose. */
final class ContentsPane {

  private final Session session;
  private final Text text;
  private final TextField purpose = Inputs.line();
  private final Label missing;
  private final Label holds = Cards.text("");
  private final Map<String, CheckBox> personal = new TreeMap<>();

  ContentsPane(Session session) {
    this.session = session;
    this.text = session.text();
    purpose.setId("submission-purpose");
    missing = Cards.text(text.of("submission.personal.purpose-first"), "error-text");
    missing.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
    holds.setId("submission-holds");
    tellMissing(false);
  }

  Node of(SubmissionShown shown) {
    return new VBox(
        16,
        Cards.of(Feather.PACKAGE, text.of("submission.contents"), grid(shown)),
        Cards.of(Feather.SHIELD, text.of("submission.personal"), personal(shown)));
  }

  private Node grid(SubmissionShown shown) {
    GridPane grid = new GridPane(24, 6);
    List<String> districts = shown.check().districts();
    for (int i = 0; i < districts.size(); i++) {
      cell(grid, i + 1, 0, shown.titles().district(districts.get(i)), "support");
    }
    cell(grid, districts.size() + 1, 0, text.of("submission.contents.all"), "support");
    int row = 1;
    long sum = 0;
    for (Line line : shown.contents()) {
      if (!line.type().isPersonal()) {
        grid.add(new Label(line.type().label().in(text.language())), 0, row);
        for (int i = 0; i < districts.size(); i++) {
          Long rows = line.byDistrict().get(districts.get(i));
          cell(grid, i + 1, row, rows == null ? "–" : rows.toString(), "number");
        }
        cell(grid, districts.size() + 1, row++, Long.toString(line.rows()), "number");
        sum += line.rows();
      }
    }
    Label all = new Label(text.of("submission.contents.sum"));
    all.getStyleClass().add("input-label");
    grid.add(all, 0, row);
    Label total = cell(grid, districts.size() + 1, row, Long.toString(sum), "input-label");
    total.setId("submission-rows");
    ScrollPane wide = new ScrollPane(grid);
    wide.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    wide.setMinHeight(ScrollPane.USE_PREF_SIZE);
    wide.getStyleClass().add("page");
    return wide;
  }

  private static Label cell(GridPane grid, int column, int row, String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    grid.add(label, column, row);
    GridPane.setHalignment(label, HPos.RIGHT);
    return label;
  }

  private Node personal(SubmissionShown shown) {
    VBox box = new VBox(8, holds);
    personal.keySet().retainAll(shown.contents().stream().map(line -> line.type().name()).toList());
    for (Line line : shown.contents()) {
      RecordType type = line.type();
      if (type.isPersonal()) {
        CheckBox tick = personal.computeIfAbsent(type.name(), name -> new CheckBox());
        tick.setId("submission-personal-" + type.name());
        String label = type.label().in(text.language());
        tick.setText(text.of("submission.personal.type", label, line.rows()));
        tick.setOnAction(e -> told());
        box.getChildren().add(tick);
      }
    }
    VBox why = Inputs.labelled(text.of("submission.purpose"), purpose);
    why.visibleProperty().bind(purpose.visibleProperty());
    why.managedProperty().bind(purpose.visibleProperty());
    box.getChildren().addAll(why, missing);
    told();
    return box;
  }

  private void told() {
    List<String> names = new ArrayList<>();
    for (String name : ticked()) {
      session
          .desk()
          .catalog()
          .named(name)
          .ifPresent(type -> names.add(type.label().in(text.language())));
    }
    boolean none = names.isEmpty();
    holds.setText(
        none
            ? text.of("submission.personal.none")
            : text.of("submission.personal.some", String.join("、", names)));
    holds.setGraphic(Icons.of(none ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE));
    holds.getStyleClass().removeAll("success-text", "warning-text");
    holds.getStyleClass().add(none ? "success-text" : "warning-text");
    purpose.setVisible(!none);
    if (none) {
      tellMissing(false);
    }
  }

  private List<String> ticked() {
    return personal.entrySet().stream()
        .filter(entry -> entry.getValue().isSelected())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void tellMissing(boolean isMissing) {
    missing.setVisible(isMissing);
    missing.setManaged(isMissing);
  }

  /** False, and told so, if personal data are to travel and nobody wrote what for. */
  boolean isComplete() {
    boolean isMissing = !ticked().isEmpty() && purpose.getText().isBlank();
    tellMissing(isMissing);
    if (isMissing) {
      purpose.requestFocus();
    }
    return !isMissing;
  }

  ExportOrder.Personal chosen() {
    return ticked().isEmpty()
        ? ExportOrder.Personal.NONE
        : new ExportOrder.Personal(ticked(), purpose.getText().strip());
  }

  /** After an export everything is asked anew: personal data never travel out of habit. */
  void reset() {
    personal.values().forEach(tick -> tick.setSelected(false));
    purpose.clear();
    told();
  }
}

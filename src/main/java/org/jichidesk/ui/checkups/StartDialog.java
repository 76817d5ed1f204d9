package org.jichidesk.ui.checkups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;

/** Begins the year's check-up with a form, in the districts that are ticked. */
final class StartDialog {

  private final Session session;
  private final Text text;
  private final ComboBox<Row> form = new ComboBox<>();
  private final Label wrong = Cards.text("", "error-text");
  private final List<CheckBox> ticks = new ArrayList<>();

  StartDialog(Session session) {
    this.session = session;
    this.text = session.text();
  }

  void ask(List<Status.Line> districts) {
    session.read(
        store ->
            store.records().rows(Selection.all(CheckupForm.TYPE)).stream()
                .filter(row -> row.text(CheckupForm.STATE).equals("open"))
                .toList(),
        forms -> {
          if (forms.isEmpty()) {
            session
                .around()
                .dialogs()
                .tell(text.of("checkups.start.title"), text.of("checkups.start.no-form"));
          } else {
            ask(districts.stream().filter(line -> !line.isBegun()).toList(), forms);
          }
        });
  }

  private void ask(List<Status.Line> districts, List<Row> forms) {
    form.setId("checkups-start-form");
    form.setMaxWidth(Double.MAX_VALUE);
    form.getItems().setAll(forms);
    form.setValue(forms.getLast());
    form.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Row row) {
            return row == null
                ? ""
                : row.text(CheckupForm.TITLE) + " " + row.text(CheckupForm.VERSION);
          }

          @Override
          public Row fromString(String typed) {
            throw new UnsupportedOperationException("chosen, not typed");
          }
        });
    String own = session.identity().office();
    TilePane names = new TilePane(12, 8);
    for (Status.Line line : districts) {
      CheckBox tick = new CheckBox(line.name());
      tick.setId("checkups-start-" + line.district());
      tick.setUserData(line.district());
      tick.setSelected(session.isLiaison() || line.office().equals(own));
      ticks.add(tick);
    }
    names.getChildren().setAll(ticks);
    names.setPrefColumns(4);
    ScrollPane scroll = new ScrollPane(names);
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(280);
    scroll.getStyleClass().add("clear-scroll");
    CheckBox all = new CheckBox(text.of("checkups.start.all"));
    all.setId("checkups-start-all");
    all.setSelected(ticks.stream().allMatch(CheckBox::isSelected));
    all.setOnAction(e -> ticks.forEach(tick -> tick.setSelected(all.isSelected())));
    VBox content =
        new VBox(
            12,
            Inputs.labelled(text.of("checkups.start.form"), form),
            new Label(text.of("checkups.start.districts")),
            all,
            scroll,
            wrong);
    content.setPrefWidth(760);
    session
        .around()
        .dialogs()
        .ask(
            text.of("checkups.start.title"),
            content,
            text.of("checkups.start.verb"),
            this::isComplete,
            this::start);
  }

  private boolean isComplete() {
    boolean any = ticks.stream().anyMatch(CheckBox::isSelected);
    wrong.setText(any ? "" : text.of("checkups.start.nobody"));
    return any;
  }

  private void start() {
    String year = Integer.toString(session.year().get());
    String with = form.getValue().record().key();
    List<Edit> edits = new ArrayList<>();
    for (CheckBox tick : ticks) {
      if (tick.isSelected()) {
        RecordKey checkup = new RecordKey(Checkup.TYPE, tick.getUserData() + "." + year);
        edits.add(
            new Edit(
                checkup,
                Map.of(Checkup.FORM.name(), with, Checkup.STATE.name(), "distributed"),
                ""));
      }
    }
    session.edit(edits, results -> {});
  }
}

package org.jichidesk.ui.cases;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.cases.EntryFields;
import org.jichidesk.domain.record.Field;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.records.Names;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.cases.CaseList.Case;
import org.jichidesk.work.cases.CaseLog;
import org.kordamp.ikonli.feather.Feather;

/** The log of a case, and a line to write into it. */
final class LogPane {

  private final Text text;
  private final CaseActions act;
  private final VBox entries = new VBox(8);
  private final TextArea what = Inputs.area();
  private final TextField on = Inputs.line();
  private final TextField hours = Inputs.line();
  private final Label wrong = Cards.text("", "error-text");
  private final VBox box;
  private Optional<Case> shown = Optional.empty();

  LogPane(Session session, CaseActions act) {
    this.text = session.text();
    this.act = act;
    what.setId("cases-log-text");
    what.setPrefRowCount(2);
    on.setId("cases-log-on");
    on.setPrefColumnCount(10);
    on.setText(session.desk().today());
    hours.setId("cases-log-hours");
    hours.setPrefColumnCount(5);
    wrong.setManaged(false);
    Button add = new Button(text.of("cases.log.add"), Icons.of(Feather.PLUS));
    add.setId("cases-log-add");
    add.setOnAction(e -> add());
    String language = text.language();
    FlowPane row =
        new FlowPane(
            12,
            8,
            Inputs.labelled(EntryFields.DATED.label().in(language), on),
            Inputs.labelled(text.of("cases.log.hours"), hours),
            new VBox(4, new Label(" "), add));
    box = new VBox(8, entries, Inputs.labelled(text.of("cases.log.write"), what), row, wrong);
    box.setId("cases-log");
    box.getStyleClass().add("cases-part");
  }

  Node node() {
    return box;
  }

  void fill(Case one, List<Row> log, Names names) {
    boolean other = shown.filter(was -> was.row().record().equals(one.row().record())).isEmpty();
    shown = Optional.of(one);
    if (other) {
      what.clear();
      hours.clear();
      tell("");
    }
    entries.getChildren().setAll(log.stream().map(entry -> line(entry, names)).toList());
    if (log.isEmpty()) {
      entries.getChildren().setAll(Cards.text(text.of("cases.log.none"), "support"));
    }
  }

  private Node line(Row entry, Names names) {
    String words = value(entry, EntryFields.TEXT, names);
    String took = value(entry, EntryFields.HOURS, names);
    String about =
        String.join(
            "　",
            List.of(
                value(entry, EntryFields.DATED, names),
                took.isEmpty() ? "" : text.of("cases.log.took", took),
                value(entry, EntryFields.WRITTEN_BY, names)));
    Button remove = new Button("", Icons.of(Feather.TRASH_2));
    remove.getStyleClass().addAll("flat", "small");
    remove.setAccessibleText(text.of("cases.log.remove"));
    remove.setTooltip(new Tooltip(remove.getAccessibleText()));
    remove.setOnAction(e -> act.remove(entry.record()));
    HBox top = Cards.spread(Cards.text(about.strip(), "support"), remove);
    return new VBox(2, top, Cards.text(words.isEmpty() ? text.of("cases.disposed") : words));
  }

  private static String value(Row entry, Field field, Names names) {
    return entry.value(field).map(value -> names.of(field, value)).orElse("");
  }

  private void add() {
    if (what.getText().isBlank()) {
      tell(text.of("cases.log.blank"));
      what.requestFocus();
      return;
    }
    shown.ifPresent(one -> {
      CaseLog.Happening happened =
          new CaseLog.Happening(on.getText(), what.getText().strip(), hours.getText());
      act.log(one.kind(), one.row().record(), happened, this::written);
    });
  }

  private void written(List<Session.Edited> results) {
    Optional<Finding> refused = results.getFirst().refused();
    tell(refused.map(f -> text.finding(f) + " " + text.whatToDo(f)).orElse(""));
    if (refused.isEmpty()) {
      what.clear();
      hours.clear();
    }
  }

  private void tell(String words) {
    wrong.setText(words);
    wrong.setManaged(!words.isEmpty());
    wrong.setVisible(!words.isEmpty());
  }
}

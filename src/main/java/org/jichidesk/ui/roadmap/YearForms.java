package org.jichidesk.ui.roadmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.records.RecordForm;
import org.jichidesk.ui.records.Snapshot;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** The records of an item or course that are kept by fiscal year: phases or stages, as forms. */
final class YearForms {

  private static final int AHEAD = 3;

  private final Session session;
  private final Text text;
  private final RecordType type;
  private final Edit begin;
  private final VBox forms = new VBox(8);
  private final ComboBox<Integer> year = new ComboBox<>();
  private final VBox box;
  private final Map<RecordKey, RecordForm> byKey = new LinkedHashMap<>();
  private String prefix = "";

  /**
   * Forms for a type whose key ends with a year.
   *
   * @param first the field a new record begins with
   * @param words what stands in it
   */
  YearForms(Session session, RecordType type, Field first, String words) {
    this.session = session;
    this.text = session.text();
    this.type = type;
    this.begin =
        new Edit(
            new RecordKey(type, "-"),
            Map.of(first.name(), words, RecordType.REMOVED.name(), text.of("record.no")),
            "");
    year.setId("roadmap-year-" + type.name());
    Button add = new Button(text.of("roadmap.year.add"), Icons.of(Feather.PLUS));
    add.setId("roadmap-add-" + type.name());
    add.setOnAction(e -> add());
    FlowPane line = new FlowPane(8, 8, Inputs.labelled(text.of("roadmap.year"), year), add);
    line.setRowValignment(javafx.geometry.VPos.BOTTOM);
    Label title = Cards.text(type.label().in(text.language()), "section-title");
    this.box = new VBox(12, title, forms, line);
  }

  Node node() {
    return box;
  }

  /**
   * Shows the records there are.
   *
   * @param of revision and item, or revision and course
   * @param records in the order of their years
   * @param years the years of the roadmap
   */
  void fill(String of, List<RecordKey> records, List<Integer> years) {
    prefix = of;
    if (!List.copyOf(byKey.keySet()).equals(records)) {
      byKey.clear();
      forms.getChildren().clear();
      records.forEach(this::form);
    }
    Integer before = year.getValue();
    year.getItems().clear();
    int first = years.isEmpty() ? session.year().get() : years.getFirst();
    int last = (years.isEmpty() ? first : years.getLast()) + AHEAD;
    for (int one = first; one <= last; one++) {
      RecordKey key = new RecordKey(type, of + "." + one);
      if (!records.contains(key)) {
        year.getItems().add(one);
      }
    }
    year.setValue(year.getItems().contains(before) ? before : year.getItems().getFirst());
    byKey.forEach((record, form) ->
        session.read(store -> Snapshot.read(store, record, text.language()), form::fill));
  }

  private void form(RecordKey record) {
    RecordForm form = new RecordForm(session, type, Set.of());
    byKey.put(record, form);
    int of = Integer.parseInt(record.key().substring(record.key().lastIndexOf('.') + 1));
    Label title =
        new Label(
            text.language().equals("en") ? "FY" + of : JapaneseDate.fiscalYearLabel(of),
            Icons.of(Feather.CALENDAR));
    title.getStyleClass().add("input-label");
    Button remove = new Button(text.of("roadmap.year.remove"), Icons.of(Feather.TRASH_2));
    remove.setId("roadmap-remove-" + type.name() + "-" + of);
    remove.getStyleClass().add("small");
    remove.setOnAction(e ->
        session.edit(
            List.of(Edit.of(record, RecordType.REMOVED.name(), text.of("record.yes"))),
            results -> {}));
    VBox card = new VBox(8, Cards.spread(title, remove), form.node());
    card.getStyleClass().add("card");
    card.setId("roadmap-form-" + type.name() + "-" + of);
    forms.getChildren().add(card);
  }

  private void add() {
    RecordKey record = new RecordKey(type, prefix + "." + year.getValue());
    session.edit(List.of(new Edit(record, begin.typed(), "")), results -> {});
  }
}

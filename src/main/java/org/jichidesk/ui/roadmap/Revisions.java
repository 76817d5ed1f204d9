package org.jichidesk.ui.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.records.Names;
import org.kordamp.ikonli.feather.Feather;

/** Which revision is read, and which one it is laid beside. */
final class Revisions {

  private final Text text;
  private final ComboBox<String> revision = new ComboBox<>();
  private final ComboBox<String> compared = new ComboBox<>();
  private final Label state = Cards.text("", "support");
  private List<Row> rows = List.of();
  private Names names;
  private boolean filling;

  Revisions(Text text, Consumer<Shown.Wish> chosen) {
    this.text = text;
    this.names = Names.none(text.language());
    revision.setId("roadmap-revision");
    compared.setId("roadmap-compare");
    state.setId("roadmap-state");
    for (ComboBox<String> box : List.of(revision, compared)) {
      box.setConverter(converter());
      box.getStyleClass().add("roadmap-revisions");
      box.setOnAction(e -> {
        if (!filling && revision.getValue() != null) {
          chosen.accept(wish());
        }
      });
    }
  }

  private StringConverter<String> converter() {
    return new StringConverter<>() {
      @Override
      public String toString(String key) {
        return key == null || key.isEmpty() ? text.of("roadmap.compare.none") : name(key);
      }

      @Override
      public String fromString(String typed) {
        throw new UnsupportedOperationException("chosen, not typed");
      }
    };
  }

  private String name(String key) {
    return rows.stream()
        .filter(row -> row.record().key().equals(key))
        .findFirst()
        .map(row ->
            text.of(
                "roadmap.revision.name",
                row.text(RoadmapRevision.NUMBER),
                row.text(RoadmapRevision.TITLE),
                row.value(RoadmapRevision.STATE)
                    .map(value -> names.of(RoadmapRevision.STATE, value))
                    .orElse("")))
        .orElse(key);
  }

  private Shown.Wish wish() {
    String other = compared.getValue();
    return new Shown.Wish(revision.getValue(), other == null ? "" : other);
  }

  /** The choices, each with its label before it. */
  List<Node> nodes() {
    return List.of(
        FilterBar.before(text.of("roadmap.revision"), revision),
        FilterBar.before(text.of("roadmap.compare"), compared));
  }

  /** Says why there is this revision, and what may be done with it. */
  Node state() {
    return new VBox(state);
  }

  void fill(Shown shown) {
    filling = true;
    rows = shown.revisions();
    names = shown.names();
    List<String> keys = rows.stream().map(row -> row.record().key()).toList();
    String now = shown.roadmap().map(one -> one.key()).orElse("");
    revision.getItems().setAll(keys);
    revision.setValue(now);
    List<String> others = new ArrayList<>(List.of(""));
    keys.stream().filter(key -> !key.equals(now)).forEach(others::add);
    compared.getItems().setAll(others);
    compared.setValue(shown.comparison().map(both -> both.before().key()).orElse(""));
    filling = false;
    say(shown);
  }

  private void say(Shown shown) {
    shown
        .roadmap()
        .ifPresent(roadmap -> {
          Row row = roadmap.revision();
          String reason = row.text(RoadmapRevision.REASON);
          String day =
              row.value(RoadmapRevision.DECIDED_ON)
                  .map(value -> names.of(RoadmapRevision.DECIDED_ON, value))
                  .orElse("");
          String what = text.of(shown.isDraft() ? "roadmap.is-draft" : "roadmap.is-closed");
          state.setText(
              what
                  + (day.isEmpty() ? "" : text.of("roadmap.decided", day))
                  + (reason.isEmpty() ? "" : text.of("roadmap.reason", reason)));
          state.setGraphic(Icons.of(shown.isDraft() ? Feather.EDIT_2 : Feather.LOCK));
        });
  }
}

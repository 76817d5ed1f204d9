package org.jichidesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.text.Text;
import org.jichidesk.ui.field.FieldBadge;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** Search, back and forth, and what all screens are about: fiscal year and district. */
final class TopBar {

  /** Years before the newest that may be chosen. */
  private static final int YEARS = 8;

  private final Session session;
  private final Text text;

  /** On a narrow window, or in large letters, the scope stands below the search. */
  private final FlowPane bar = new FlowPane(24, 8);

  private final SearchBox search;
  private final ComboBox<Integer> year = new ComboBox<>();
  private final ComboBox<String> district = new ComboBox<>();
  private Map<String, String> names = Map.of();

  TopBar(Session session) {
    this.session = session;
    this.text = session.text();
    this.search = new SearchBox(session);
    bar.getStyleClass().add("top-bar");
    Button undo = step("window.undo", Feather.CORNER_UP_LEFT, "Ctrl+Z", session::undo);
    undo.disableProperty().bind(session.canUndo().not());
    Button redo = step("window.redo", Feather.CORNER_UP_RIGHT, "Ctrl+Y", session::redo);
    redo.disableProperty().bind(session.canRedo().not());
    years();
    districts();
    Label ofYear = new Label(text.of("window.year"));
    ofYear.setLabelFor(year);
    Label ofDistrict = new Label(text.of("window.district"));
    ofDistrict.setLabelFor(district);
    FieldBadge.of(session).ifPresent(bar.getChildren()::add);
    bar.getChildren()
        .addAll(line(search.node(), undo, redo), line(ofYear, year, ofDistrict, district));
    reload();
  }

  private static HBox line(Node... nodes) {
    HBox line = new HBox(8, nodes);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Button step(String name, Feather icon, String key, Runnable act) {
    Button button = new Button(text.of(name), Icons.of(icon));
    button.setId(name.replace("window.", ""));
    button.setTooltip(new Tooltip(key));
    button.setOnAction(e -> act.run());
    return button;
  }

  Node node() {
    return bar;
  }

  /** Puts the person into the search box. */
  void search() {
    search.focus();
  }

  private void years() {
    year.setId("year");
    year.setConverter(
        new Shown<>() {
          @Override
          public String toString(Integer of) {
            return of == null ? "" : shown(of);
          }
        });
    year.setOnAction(e -> {
      if (year.getValue() != null) {
        session.year().set(year.getValue());
      }
    });
  }

  private String shown(int of) {
    return text.language().equals("en") ? "FY" + of : JapaneseDate.fiscalYearLabel(of);
  }

  private void districts() {
    district.setId("district");
    district.setVisibleRowCount(16);
    district.setConverter(
        new Shown<>() {
          @Override
          public String toString(String key) {
            return key == null || key.isEmpty()
                ? text.of("window.district.all")
                : names.getOrDefault(key, key);
          }
        });
    district.setOnAction(e -> {
      if (district.getValue() != null) {
        session.district().set(district.getValue());
      }
    });
  }

  /** Reads the years and districts there are. */
  void reload() {
    session.read(
        store ->
            new Scope(
                store.records().names(District.TYPE),
                store.records().lastYear(DutyReport.TYPE).orElse(0)),
        this::fill);
  }

  private record Scope(Map<String, String> districts, int lastYear) {}

  private void fill(Scope scope) {
    names = scope.districts;
    int newest = Math.max(scope.lastYear, session.year().get()) + 1;
    List<Integer> years = new ArrayList<>();
    for (int of = newest; of > newest - YEARS; of--) {
      years.add(of);
    }
    if (!year.getItems().equals(years)) {
      year.getItems().setAll(years);
    }
    year.setValue(session.year().get());
    List<String> keys = new ArrayList<>(List.of(""));
    keys.addAll(names.keySet().stream().sorted().toList());
    if (!district.getItems().equals(keys)) {
      district.getItems().setAll(keys);
    }
    district.setValue(session.district().get());
  }

  /** Choices are chosen, never typed. */
  private abstract static class Shown<T> extends StringConverter<T> {
    @Override
    public T fromString(String typed) {
      throw new UnsupportedOperationException("not typed");
    }
  }
}

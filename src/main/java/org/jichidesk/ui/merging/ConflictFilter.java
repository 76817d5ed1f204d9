package org.jichidesk.ui.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jichidesk.text.Text;
import org.jichidesk.ui.session.Session;
import org.jspecify.annotations.Nullable;

/** Which conflicts are listed: of a district (the one all screens are about), a type, a field. */
final class ConflictFilter {

  private final Session session;
  private final Text text;
  private final Runnable changed;
  private final HBox bar = new HBox(8);
  private final ComboBox<String> district = new ComboBox<>();
  private final ComboBox<String> type = new ComboBox<>();
  private final ComboBox<String> field = new ComboBox<>();
  private Map<String, String> names = Map.of();
  private boolean filling;

  ConflictFilter(Session session, Runnable changed) {
    this.session = session;
    this.text = session.text();
    this.changed = changed;
    district.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable String key) {
            return key == null || key.isEmpty()
                ? text.of("window.district.all")
                : names.getOrDefault(key, key);
          }

          @Override
          public String fromString(String typed) {
            throw new UnsupportedOperationException("not typed");
          }
        });
    district.setVisibleRowCount(16);
    set(district, "merging-filter-district", text.of("window.district"));
    set(type, "merging-filter-type", text.of("merging.conflicts.type"));
    set(field, "merging-filter-field", text.of("merging.conflicts.field"));
    district.setOnAction(e -> {
      if (!filling && district.getValue() != null) {
        session.district().set(district.getValue());
      }
    });
    type.setOnAction(e -> refilter());
    field.setOnAction(e -> refilter());
    bar.getChildren().setAll(district, type, field);
  }

  private static void set(ComboBox<String> box, String id, String name) {
    box.setId(id);
    box.setAccessibleText(name);
  }

  Node node() {
    return bar;
  }

  private void refilter() {
    if (!filling) {
      changed.run();
    }
  }

  /** Offers what there is among these conflicts. */
  void fill(List<Conflicts.Item> items, Map<String, String> districts) {
    filling = true;
    names = districts;
    List<String> keys = new ArrayList<>(List.of(""));
    keys.addAll(districts.keySet());
    district.getItems().setAll(keys);
    district.setValue(session.district().get());
    fill(type, text.of("merging.conflicts.every-type"), items, this::typeOf);
    fill(field, text.of("merging.conflicts.every-field"), items, this::fieldOf);
    filling = false;
  }

  private static void fill(
      ComboBox<String> box,
      String every,
      List<Conflicts.Item> items,
      Function<Conflicts.Item, String> of) {
    String chosen = box.getValue();
    List<String> there = new ArrayList<>(List.of(every));
    items.stream().map(of).distinct().sorted().forEach(there::add);
    box.getItems().setAll(there);
    box.setValue(there.contains(chosen) ? chosen : every);
  }

  private String typeOf(Conflicts.Item item) {
    return item.record().type().label().in(text.language());
  }

  private String fieldOf(Conflicts.Item item) {
    return item.field().label().in(text.language());
  }

  /** True if the conflict is to be listed. */
  boolean matches(Conflicts.Item item) {
    String ofDistrict = session.district().get();
    return (ofDistrict.isEmpty() || item.district().equals(ofDistrict))
        && fits(type, typeOf(item))
        && fits(field, fieldOf(item));
  }

  private static boolean fits(ComboBox<String> box, String value) {
    return box.getSelectionModel().getSelectedIndex() <= 0 || value.equals(box.getValue());
  }
}

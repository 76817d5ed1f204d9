package org.jichidesk.ui.planner;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Boxes to choose something from, called by its name. */
final class Picks {

  private Picks() {}

  static <T> ComboBox<T> of(String id, String spoken, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.setAccessibleText(spoken);
    box.setMaxWidth(300);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T item) {
            return item == null ? "" : name.apply(item);
          }

          @Override
          public T fromString(String words) {
            return box.getValue();
          }
        });
    return box;
  }

  /** Shows what there is without taking it for a choice of the person's. */
  static <T> void fill(ComboBox<T> box, List<T> items, T chosen) {
    var action = box.getOnAction();
    box.setOnAction(null);
    box.getItems().setAll(items);
    box.setValue(chosen);
    box.setOnAction(action);
  }
}

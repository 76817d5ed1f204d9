package org.jichidesk.ui.checkups;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.form.FormSession;
import org.jichidesk.form.Group;
import org.jichidesk.form.Item;
import org.jichidesk.form.ItemState;

/** How the questions of a form stand, section by section, whether they were drawn yet or not. */
final class States {

  private States() {}

  static List<List<ItemState>> bySection(FormSession form, List<Section> sections) {
    Map<String, Integer> number = new HashMap<>();
    List<List<ItemState>> states = new ArrayList<>();
    for (Section section : sections) {
      section.items().forEach(item -> number(item, states.size(), number));
      states.add(new ArrayList<>());
    }
    for (ItemState state : form.states()) {
      Integer at = number.get(state.item().name());
      if (at != null) {
        states.get(at).add(state);
      }
    }
    return states;
  }

  private static void number(Item item, int section, Map<String, Integer> number) {
    number.put(item.name(), section);
    if (item instanceof Group group) {
      group.items().forEach(inner -> number(inner, section, number));
    }
  }
}

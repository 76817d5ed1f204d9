package org.jichidesk.ui.checkups;

import java.util.ArrayList;
import java.util.List;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.Group;
import org.jichidesk.form.Item;

/**
 * A section of a form: a group at its top, or what stands between two of them.
 *
 * @param name of the group; empty for what stands in none
 * @param items what is in it
 */
record Section(String name, List<Item> items) {

  Section {
    items = List.copyOf(items);
  }

  static List<Section> of(FormDefinition form) {
    List<Section> sections = new ArrayList<>();
    List<Item> loose = new ArrayList<>();
    for (Item item : form.items()) {
      if (item instanceof Group group) {
        close(loose, sections);
        sections.add(
            group.repeats()
                ? new Section("", List.of(group))
                : new Section(group.name(), group.items()));
      } else if (FormPage.isSeen(item)) {
        loose.add(item);
      }
    }
    close(loose, sections);
    return sections;
  }

  private static void close(List<Item> loose, List<Section> sections) {
    if (!loose.isEmpty()) {
      sections.add(new Section("", loose));
      loose.clear();
    }
  }

  /** What the list of sections calls it. */
  String title(FormDefinition form, String language) {
    if (!name.isEmpty()) {
      return form.item(name).map(item -> item.wording().label().in(language)).orElse(name);
    }
    Item first = items.getFirst();
    String label = first.wording().label().in(language);
    return first instanceof Group ? label : form.head().title();
  }
}

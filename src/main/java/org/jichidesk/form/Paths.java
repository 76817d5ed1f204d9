package org.jichidesk.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the items of a form stand in its data, as paths of XPath. */
final class Paths {

  static final String ROOT = "/data";

  private final Map<String, String> byName = new HashMap<>();

  Paths(FormDefinition form) {
    add(ROOT, form.items());
    form.borrowed().forEach(name -> byName.put(name, ROOT + "/" + name));
  }

  private void add(String parent, List<Item> items) {
    for (Item item : items) {
      String path = parent + "/" + item.name();
      byName.put(item.name(), path);
      if (item instanceof Group group) {
        add(path, group.items());
        if (group.logic().of(Use.REPEAT_COUNT).isPresent()) {
          byName.put(countName(group), parent + "/" + countName(group));
        }
      } else if (item instanceof Question question && question.look().orOther()) {
        byName.put(question.otherName(), parent + "/" + question.otherName());
      }
    }
  }

  /** The name of the value that says how often a repeat is wanted. */
  static String countName(Group repeat) {
    return repeat.name() + "_count";
  }

  boolean knows(String name) {
    return byName.containsKey(name);
  }

  /** The path of an item. */
  String of(String name) {
    String path = byName.get(name);
    if (path == null) {
      throw new IllegalArgumentException("not in the form: " + name);
    }
    return path;
  }

  /** An expression of XLSForm as one of XPath. */
  String xpath(String expression) {
    return References.replace(expression, name -> " " + of(name) + " ");
  }
}

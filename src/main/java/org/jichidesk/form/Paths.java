package org.jichidesk.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the items of a form stand in its data, as paths of XPath. A reference within a repeat means
 * the same instance of it, as the standard has it, so it is said from where it stands.
 */
final class Paths {

  static final String ROOT = "/data";

  private static final String INDEXED = "indexed-repeat";

  private final Map<String, List<String>> byName = new HashMap<>();
  private final Set<List<String>> repeats = new HashSet<>();

  Paths(FormDefinition form) {
    add(List.of("data"), form.items());
    form.borrowed().forEach(name -> add(List.of("data"), name));
  }

  private void add(List<String> parent, List<Item> items) {
    for (Item item : items) {
      List<String> path = add(parent, item.name());
      if (item instanceof Group group) {
        if (group.repeats()) {
          repeats.add(path);
        }
        add(path, group.items());
        if (group.logic().of(Use.REPEAT_COUNT).isPresent()) {
          add(parent, countName(group));
        }
      } else if (item instanceof Question question && question.look().orOther()) {
        add(parent, question.otherName());
      }
    }
  }

  private List<String> add(List<String> parent, String name) {
    List<String> path = new ArrayList<>(parent);
    path.add(name);
    byName.put(name, path);
    return path;
  }

  /** The name of the value that says how often a repeat is wanted. */
  static String countName(Group repeat) {
    return repeat.name() + "_count";
  }

  boolean knows(String name) {
    return byName.containsKey(name);
  }

  /** The whole path of an item. */
  String of(String name) {
    return "/" + String.join("/", path(name));
  }

  private List<String> path(String name) {
    List<String> path = byName.get(name);
    if (path == null) {
      throw new IllegalArgumentException("not in the form: " + name);
    }
    return path;
  }

  /** An expression that belongs to no item in particular, as one of XPath. */
  String xpath(String expression) {
    return References.replace(expression, name -> " " + of(name) + " ");
  }

  /** An expression of an item, as one of XPath. */
  String xpath(String expression, String from) {
    return xpath(expression, from, 0);
  }

  /** A choice filter of an item: it stands within brackets, among the columns of the choices. */
  String filter(String expression, String from) {
    return xpath(expression, from, 1);
  }

  private String xpath(String expression, String from, int brackets) {
    Surroundings around = new Surroundings(expression, brackets);
    return References.replace(
        expression,
        (name, offset) ->
            around.callOf(INDEXED, offset)
                ? " " + of(name) + " "
                : " " + seen(from, name, around.brackets(offset) > 0) + " ");
  }

  /** The path from one item to another where both are in one repeat, else the whole path. */
  private String seen(String from, String to, boolean withinBrackets) {
    List<String> here = path(from);
    List<String> there = path(to);
    if (repeats.contains(there)
        && here.size() > there.size()
        && here.subList(0, there.size()).equals(there)) {
      // From within a repeat its name means all of its instances.
      return relative(here, there, there.size() - 1, withinBrackets);
    }
    int most = Math.min(here.size(), there.size()) - 1;
    int common = 0;
    boolean together = false;
    while (common < most && here.get(common).equals(there.get(common))) {
      common++;
      together |= repeats.contains(here.subList(0, common));
    }
    return together ? relative(here, there, common, withinBrackets) : of(to);
  }

  private static String relative(
      List<String> here, List<String> there, int common, boolean withinBrackets) {
    return (withinBrackets ? "current()/" : "")
        + "../".repeat(here.size() - common)
        + String.join("/", there.subList(common, there.size()));
  }
}

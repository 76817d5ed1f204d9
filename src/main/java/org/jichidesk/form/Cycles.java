package org.jichidesk.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;

/**
 * Finds values that wait for each other. JavaRosa refuses such a form too, but cannot say which
 * cell began it.
 */
final class Cycles {

  /** What changes a value; a constraint may well look at the value itself. */
  private static final List<Use> CASCADING =
      List.of(Use.CALCULATION, Use.RELEVANT, Use.REPEAT_COUNT);

  private final Notes notes;
  private final Map<String, Map<String, Place>> waits = new LinkedHashMap<>();
  private final Set<String> done = new HashSet<>();
  private final List<String> path = new ArrayList<>();

  Cycles(FormDefinition form, Notes notes) {
    this.notes = notes;
    for (Item item : form.all()) {
      Map<String, Place> on = waits.computeIfAbsent(item.name(), any -> new HashMap<>());
      for (Use use : CASCADING) {
        Optional<Expression> expression = item.logic().of(use);
        expression.ifPresent(
            found -> References.names(found.text()).forEach(name -> on.put(name, found.place())));
      }
      for (Group group : form.groupsAround(item.name())) {
        for (Use use : List.of(Use.RELEVANT, Use.REPEAT_COUNT)) {
          group
              .logic()
              .of(use)
              .ifPresent(found ->
                  References.names(found.text())
                      .forEach(name -> on.putIfAbsent(name, found.place())));
        }
      }
    }
  }

  void check() {
    for (String name : List.copyOf(waits.keySet())) {
      visit(name);
    }
  }

  /** Survey rows are few enough, but a chain of them may be as long: no deep recursion. */
  private void visit(String start) {
    List<java.util.Iterator<Map.Entry<String, Place>>> open = new ArrayList<>();
    enter(start, open);
    while (!open.isEmpty()) {
      var next = open.getLast();
      if (!next.hasNext()) {
        open.removeLast();
        done.add(path.removeLast());
        continue;
      }
      Map.Entry<String, Place> edge = next.next();
      int at = path.indexOf(edge.getKey());
      if (at >= 0) {
        List<String> circle = new ArrayList<>(path.subList(at, path.size()));
        circle.add(edge.getKey());
        notes.add(FindingCode.FORM_CYCLE, edge.getValue(), String.join(" → ", circle));
      } else if (!done.contains(edge.getKey()) && waits.containsKey(edge.getKey())) {
        enter(edge.getKey(), open);
      }
    }
  }

  private void enter(String name, List<java.util.Iterator<Map.Entry<String, Place>>> open) {
    if (!done.contains(name)) {
      path.add(name);
      open.add(waits.getOrDefault(name, Map.of()).entrySet().iterator());
    }
  }
}

package org.jichidesk.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.record.TypedText;

/** Reads the lists of choices. */
final class ChoicesReader {

  private final Notes notes;
  private final LineTexts texts;
  private final Map<String, List<Choice>> lists = new LinkedHashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  ChoicesReader(Notes notes, LineTexts texts) {
    this.notes = notes;
    this.texts = texts;
  }

  void read(XlsForm form) {
    Set<String> names = new HashSet<>();
    for (XlsForm.Line line : form.of(SheetKind.CHOICES)) {
      String list = line.get("list_name");
      String name = line.get("name");
      if (list.isEmpty()) {
        notes.add(FindingCode.FORM_CHOICE_INCOMPLETE, line.place("list_name"), "list_name");
        continue;
      }
      places.putIfAbsent(list, line.place("list_name"));
      List<Choice> choices = lists.computeIfAbsent(list, any -> new ArrayList<>());
      if (name.isEmpty()) {
        notes.add(FindingCode.FORM_CHOICE_INCOMPLETE, line.place("name"), "name");
      } else if (name.matches(".*\\s.*")) {
        notes.add(FindingCode.FORM_CHOICE_NAME, line.place("name"), name);
      } else if (!names.add(list + "\n" + name)) {
        notes.add(FindingCode.FORM_CHOICE_TWICE, line.place("name"), name, list);
      } else {
        refuseStates(line);
        choices.add(new Choice(name, label(line), columns(line)));
      }
    }
  }

  /** Whoever types such a word would mean the state, which every question offers beside. */
  private void refuseStates(XlsForm.Line line) {
    line.cells()
        .forEach((column, text) -> {
          boolean isSaid = column.equals("name") || column.startsWith("label");
          if (isSaid && TypedText.isState(text)) {
            notes.add(FindingCode.FORM_CHOICE_IS_STATE, line.place(column), text);
          }
        });
  }

  private Texts label(XlsForm.Line line) {
    Texts label = texts.read(line, "label");
    if (label.isEmpty()) {
      notes.add(FindingCode.FORM_LABEL_MISSING, line.place("label"), line.get("name"));
    }
    return label;
  }

  private static Map<String, String> columns(XlsForm.Line line) {
    Map<String, String> columns = new LinkedHashMap<>();
    line.cells()
        .forEach((column, text) -> {
          if (!column.startsWith("label")
              && !column.equals("list_name")
              && !column.equals("name")) {
            columns.put(column, text);
          }
        });
    return columns;
  }

  /** The choices of a list a select names. */
  List<Choice> of(String list, Place place) {
    used.add(list);
    List<Choice> choices = lists.get(list);
    if (choices == null) {
      String near = Names.nearest(list, lists.keySet()).orElse("-");
      notes.add(FindingCode.FORM_CHOICES_MISSING, place, list, near);
      return List.of();
    }
    return choices;
  }

  /** Names the lists and columns nobody asked for. */
  void finish(Set<String> filtered) {
    places.forEach((list, place) -> {
      if (!used.contains(list)) {
        notes.add(FindingCode.FORM_LIST_UNUSED, place, list);
      }
    });
    Set<String> told = new HashSet<>(filtered);
    for (List<Choice> list : lists.values()) {
      for (Choice choice : list) {
        for (String column : choice.columns().keySet()) {
          if (told.add(column)) {
            notes.add(
                FindingCode.FORM_COLUMN_UNKNOWN,
                new Place(null, SheetKind.CHOICES.code(), null),
                column,
                SheetKind.CHOICES.code());
          }
        }
      }
    }
  }
}

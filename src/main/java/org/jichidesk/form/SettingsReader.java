package org.jichidesk.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jichidesk.domain.FindingCode;

/** Reads the settings sheet, and the languages from the columns of all sheets. */
final class SettingsReader {

  private final Notes notes;

  SettingsReader(Notes notes) {
    this.notes = notes;
  }

  FormHead read(XlsForm form) {
    List<XlsForm.Line> lines = form.of(SheetKind.SETTINGS);
    XlsForm.Line settings =
        lines.isEmpty() ? XlsForm.Line.ofContent(SheetKind.SETTINGS, 2, "") : lines.getFirst();
    for (XlsForm.Line further : lines.subList(Math.min(1, lines.size()), lines.size())) {
      notes.add(FindingCode.FORM_SETTINGS_TWICE, further.place(""));
    }
    for (String needed : List.of("form_title", "form_id", "version")) {
      if (settings.get(needed).isEmpty()) {
        notes.add(FindingCode.FORM_SETTING_MISSING, settings.place(needed), needed);
      }
    }
    String id = settings.get("form_id");
    if (!id.isEmpty() && !Names.isName(id)) {
      notes.add(FindingCode.FORM_BAD_NAME, settings.place("form_id"), id);
    }
    return new FormHead(
        id,
        settings.get("version"),
        settings.get("form_title"),
        languages(form, settings.get("default_language")));
  }

  private static List<String> languages(XlsForm form, String byDefault) {
    Set<String> found = new LinkedHashSet<>();
    for (XlsForm.Line line : form.lines()) {
      for (String column : line.cells().keySet()) {
        int colons = column.indexOf("::");
        if (colons > 0 && !column.startsWith("jichi")) {
          found.add(column.substring(colons + 2));
        }
      }
    }
    String own = Columns.language(byDefault);
    String first =
        !own.isEmpty() ? own : found.contains("ja") || found.isEmpty() ? "ja" : first(found);
    List<String> languages = new ArrayList<>();
    languages.add(first);
    found.stream().filter(language -> !language.equals(first)).forEach(languages::add);
    return languages;
  }

  private static String first(Set<String> found) {
    return found.iterator().next();
  }
}

package org.jichidesk.form;

import java.util.ArrayList;
import java.util.List;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;

/** Says which labels are not translated into a language the form speaks. */
final class Translations {

  private final Notes notes;

  Translations(Notes notes) {
    this.notes = notes;
  }

  void check(XlsForm lines, FormHead head) {
    String own = head.languages().getFirst();
    for (String language : head.languages().subList(1, head.languages().size())) {
      List<Place> missing = new ArrayList<>();
      for (XlsForm.Line line : lines.lines()) {
        String base = line.sheet() == SheetKind.FINDINGS ? "text" : "label";
        boolean said = !line.get(base).isEmpty() || !line.get(base + "::" + own).isEmpty();
        if (said && line.get(base + "::" + language).isEmpty()) {
          missing.add(line.place(base + "::" + language));
        }
      }
      if (!missing.isEmpty()) {
        String count = Integer.toString(missing.size());
        notes.add(FindingCode.FORM_UNTRANSLATED, missing.getFirst(), language, count);
      }
    }
  }
}

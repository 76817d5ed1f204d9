package org.jichidesk.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.FindingCode;

/** Reads how the questions of earlier versions live on. */
final class CrosswalkReader {

  private final Notes notes;

  CrosswalkReader(Notes notes) {
    this.notes = notes;
  }

  List<Crossing> read(XlsForm form, FormHead head, Set<String> questions) {
    List<Crossing> crosswalk = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (XlsForm.Line line : form.of(SheetKind.CROSSWALK)) {
      Optional<Crossing.Relation> relation = relation(line.get("relation"));
      if (relation.isEmpty()) {
        notes.add(FindingCode.FORM_BAD_RELATION, line.place("relation"), line.get("relation"));
        continue;
      }
      Crossing crossing =
          new Crossing(
              line.get("from_version"),
              line.get("from_name"),
              relation.get(),
              line.get("to_name"),
              line.get("note"));
      String trouble = trouble(crossing, head, questions);
      if (!trouble.isEmpty()) {
        notes.add(FindingCode.FORM_BAD_CROSSING, line.place(trouble), trouble, line.get(trouble));
      } else if (!seen.add(key(crossing))) {
        notes.add(FindingCode.FORM_CROSSING_TWICE, line.place("from_name"), crossing.fromName());
      } else {
        crosswalk.add(crossing);
      }
    }
    return crosswalk;
  }

  private static Optional<Crossing.Relation> relation(String text) {
    for (Crossing.Relation relation : Crossing.Relation.values()) {
      if (relation.name().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }

  /** The column that does not fit; empty if all do. */
  private static String trouble(Crossing crossing, FormHead head, Set<String> questions) {
    if (crossing.fromVersion().isEmpty() || crossing.fromVersion().equals(head.version())) {
      return "from_version";
    }
    if (!Names.isName(crossing.fromName())) {
      return "from_name";
    }
    boolean dropped = crossing.relation() == Crossing.Relation.DROPPED;
    boolean fits = dropped ? crossing.toName().isEmpty() : questions.contains(crossing.toName());
    return fits ? "" : "to_name";
  }

  /** Only a question that was split goes to several, and only merged ones come together. */
  private static String key(Crossing crossing) {
    boolean split = crossing.relation() == Crossing.Relation.SPLIT;
    return crossing.fromVersion()
        + "\n"
        + crossing.fromName()
        + (split ? "\n" + crossing.toName() : "");
  }
}

package org.jichidesk.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.FindingCode;

/** Reads the rules that find something in the answers. */
final class RulesReader {

  private final Notes notes;
  private final LineTexts texts;

  RulesReader(Notes notes, LineTexts texts) {
    this.notes = notes;
    this.texts = texts;
  }

  List<FindingRule> read(XlsForm form, Map<String, String> areas) {
    List<FindingRule> rules = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (XlsForm.Line line : form.of(SheetKind.FINDINGS)) {
      String name = line.get("name");
      Optional<FindingRule.Kind> kind = kind(line.get("kind"));
      Texts text = texts.read(line, "text");
      String item = line.get("item");
      if (!Names.isName(name)) {
        notes.add(
            name.isEmpty() ? FindingCode.FORM_NAME_MISSING : FindingCode.FORM_BAD_NAME,
            line.place("name"),
            name.isEmpty() ? SheetKind.FINDINGS.code() : name);
      } else if (!names.add(name)) {
        notes.add(FindingCode.FORM_NAME_TWICE, line.place("name"), name, "");
      } else if (kind.isEmpty()) {
        notes.add(FindingCode.FORM_BAD_RULE, line.place("kind"), "kind", line.get("kind"));
      } else if (line.get("when").isEmpty() || text.isEmpty()) {
        String missing = text.isEmpty() ? "text" : "when";
        notes.add(FindingCode.FORM_BAD_RULE, line.place(missing), missing, "");
      } else if (!item.isEmpty() && !areas.containsKey(item)) {
        notes.add(FindingCode.FORM_BAD_RULE, line.place("item"), "item", item);
      } else {
        String area = line.get("area");
        rules.add(
            new FindingRule(
                name,
                new Expression(line.get("when"), line.place("when")),
                kind.get(),
                area.isEmpty() ? areas.getOrDefault(item, "") : area,
                item,
                text));
      }
    }
    return rules;
  }

  private static Optional<FindingRule.Kind> kind(String text) {
    return switch (text) {
      case "strength", "強み" -> Optional.of(FindingRule.Kind.STRENGTH);
      case "issue", "課題" -> Optional.of(FindingRule.Kind.ISSUE);
      default -> Optional.empty();
    };
  }
}

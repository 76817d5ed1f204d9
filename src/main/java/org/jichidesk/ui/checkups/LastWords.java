package org.jichidesk.ui.checkups;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jichidesk.checkup.AnswerSheet;
import org.jichidesk.checkup.LastRound;
import org.jichidesk.domain.record.ShownText;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.AnswerField;
import org.jichidesk.form.FormSession;
import org.jichidesk.form.Question;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/** What was answered in the round before, or why it may not be compared. */
final class LastWords {

  private LastWords() {}

  static Optional<Node> of(AnswerSheet sheet, Question question, Slot slot, Text text) {
    if (!slot.instance().equals(FormSession.TOP)) {
      return Optional.empty();
    }
    return sheet.last().of(question.name()).map(last -> label(last, question, text));
  }

  private static Node label(LastRound.Last last, Question question, Text text) {
    String words;
    if (last.isComparable()) {
      String shown =
          last.value()
              .map(value -> shown(question, value, text))
              .orElse(text.of("checkups.last.blank"));
      words = text.of("checkups.last", shown);
    } else {
      String why =
          last.relation()
              .map(relation -> text.of("checkups.relation." + key(relation)))
              .orElse(text.of("checkups.relation.none"));
      words = text.of("checkups.last.not-comparable", why);
    }
    Label label = Cards.text(words, "support", "last-answer");
    label.setGraphic(Icons.of(last.isComparable() ? Feather.CLOCK : Feather.SLASH));
    return label;
  }

  /** Part of the message key of what became of a question. */
  static String key(org.jichidesk.form.Crossing.Relation relation) {
    return relation.name().toLowerCase(Locale.ROOT);
  }

  /** An answer as people read it; a choice with its figure, as it stands in the form. */
  static String shown(Question question, Value value, Text text) {
    if (value.equals(Value.CLEARED)) {
      return "";
    }
    String words = ShownText.of(AnswerField.of(question), value, text.language());
    boolean figure =
        value.isAnswer() && question.type().isSelect() && value.text().matches("[0-9]");
    String unit = question.facts().unit();
    return figure && !words.startsWith(value.text())
        ? value.text() + " " + words
        : value.isAnswer() && question.type().isNumber() && !unit.isEmpty()
            ? words + " " + unit
            : words;
  }
}

package org.jichidesk.ui.checkups;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jichidesk.domain.Finding;
import org.jichidesk.form.AnswerField;
import org.jichidesk.form.Choice;
import org.jichidesk.form.Look;
import org.jichidesk.form.Question;
import org.jichidesk.text.Text;

/** Which input a question gets. */
final class AnswerInputs {

  private static final int MANY = 12;

  private AnswerInputs() {}

  /** The input; empty for what nobody answers. */
  static Optional<AnswerInput> of(Filling filling, Slot slot, Question question, Reply reply) {
    Text text = filling.text();
    String language = text.language();
    Function<Finding, String> words = f -> text.finding(f) + " " + text.whatToDo(f);
    return switch (question.type()) {
      case TEXT, INTEGER, DECIMAL, DATE ->
          Optional.of(
              new LineInput(
                  AnswerField.of(question),
                  question.look().is("multiline"),
                  language,
                  words,
                  reply));
      case RANGE ->
          Optional.of(
              question
                  .look()
                  .range()
                  .<AnswerInput>map(range -> range(question, range, language, words, reply))
                  .orElseGet(() ->
                      new LineInput(AnswerField.of(question), false, language, words, reply)));
      case SELECT_ONE -> Optional.of(one(filling, slot, question, reply));
      case SELECT_MULTIPLE ->
          Optional.of(
              new SeveralInput(
                  filling.form().choices(slot.item(), slot.instance()), language, reply));
      case ACKNOWLEDGE -> Optional.of(new TickInput(text.of("checkups.acknowledge"), reply));
      case NOTE, CALCULATE, HIDDEN -> Optional.empty();
    };
  }

  private static AnswerInput range(
      Question question,
      Look.Range range,
      String language,
      Function<Finding, String> words,
      Reply reply) {
    return new RangeInput(AnswerField.of(question), range, language, words, reply);
  }

  private static AnswerInput one(Filling filling, Slot slot, Question question, Reply reply) {
    List<Choice> choices = filling.form().choices(slot.item(), slot.instance());
    String language = filling.text().language();
    return question.look().is("minimal") || question.choices().size() > MANY
        ? new ListInput(choices, language, reply)
        : new ChoiceInput(choices, language, reply);
  }
}

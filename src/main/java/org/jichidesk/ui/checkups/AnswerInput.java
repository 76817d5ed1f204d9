package org.jichidesk.ui.checkups;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.Choice;

/** The input of a question: shows an answer, and tells what a person does with it. */
interface AnswerInput {

  /** What is shown. */
  Node node();

  /** What takes the focus. */
  Node target();

  /** Shows an answer that came from elsewhere; states that are no answer leave it blank. */
  void show(Optional<Value> value);

  /** True while something is typed that was not given on. */
  default boolean isDirty() {
    return false;
  }

  /** Gives on what is typed. */
  default void leave() {}

  /** Other choices are offered now. */
  default void offer(List<Choice> choices) {}
}

package org.jichidesk.form;

import java.util.List;

/**
 * A question, a note, or a value that is calculated or hidden.
 *
 * @param name the only one of its kind in the form
 * @param type what kind of answer it wants
 * @param wording what people read
 * @param logic its expressions
 * @param look how it looks
 * @param facts unit, base date, source, area
 * @param choices all choices of a select, before any filter; empty for other types
 */
public record Question(
    String name,
    QuestionType type,
    Wording wording,
    Logic logic,
    Look look,
    Facts facts,
    List<Choice> choices)
    implements Item {

  public Question {
    choices = List.copyOf(choices);
  }

  @Override
  public String area() {
    return facts.area();
  }

  /** The choice of that name. */
  public java.util.Optional<Choice> choice(String wanted) {
    return choices.stream().filter(choice -> choice.name().equals(wanted)).findFirst();
  }

  /** The name of the value that holds what was typed for "other". */
  public String otherName() {
    return name + "_other";
  }
}

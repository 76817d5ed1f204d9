package org.jichidesk.checkup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.Choice;
import org.jichidesk.form.ItemState;
import org.jichidesk.form.Question;

/**
 * How the districts answered one question.
 *
 * @param question the question
 * @param districts how many districts are on the form
 * @param asked how many places for an answer there are: more than districts in a repeat
 * @param answered how many hold an answer
 * @param choices how many chose each choice, by its name; of a multiple choice each counts
 * @param numbers what is usual; only of numbers
 * @param states how many said 該当なし, 未回答, 不明
 * @param blank how many were asked and hold nothing
 */
public record Distribution(
    Question question,
    int districts,
    int asked,
    int answered,
    Map<String, Integer> choices,
    Optional<Quartiles> numbers,
    Map<Value.Kind, Integer> states,
    int blank) {

  /** Of every question of a form that people answer. */
  public static List<Distribution> of(City city, String form) {
    Map<String, Gathering> byName = new LinkedHashMap<>();
    for (Question question : city.definition(form).questions()) {
      if (question.type().isAsked()) {
        byName.put(question.name(), new Gathering(question));
      }
    }
    List<String> districts = city.on(form);
    for (String district : districts) {
      for (ItemState state : city.states(district)) {
        Gathering gathering = byName.get(state.item().name());
        if (gathering != null && state.relevant()) {
          gathering.add(state);
        }
      }
    }
    return byName.values().stream().map(g -> g.result(districts.size())).toList();
  }

  private static final class Gathering {

    private final Question question;
    private final Map<String, Integer> choices = new LinkedHashMap<>();
    private final List<BigDecimal> numbers = new ArrayList<>();
    private final Map<Value.Kind, Integer> states = new EnumMap<>(Value.Kind.class);
    private int asked;
    private int answered;
    private int blank;

    Gathering(Question question) {
      this.question = question;
      question.choices().stream().map(Choice::name).forEach(name -> choices.put(name, 0));
    }

    void add(ItemState state) {
      asked++;
      Optional<Value> value = state.value();
      if (value.isEmpty()) {
        blank++;
      } else if (!value.get().isAnswer()) {
        states.merge(value.get().kind(), 1, Integer::sum);
      } else {
        answered++;
        String text = value.get().text();
        if (question.type().isSelect()) {
          for (String choice : text.split(" ", -1)) {
            choices.merge(choice, 1, Integer::sum);
          }
        } else if (question.type().isNumber()) {
          LoadedSession.number(text).ifPresent(numbers::add);
        }
      }
    }

    Distribution result(int districts) {
      return new Distribution(
          question, districts, asked, answered, choices, Quartiles.of(numbers), states, blank);
    }
  }
}

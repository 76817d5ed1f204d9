package org.jichidesk.checkup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.ItemState;

/** All rounds of a year as their forms now ask and count them; read once. */
public final class City {

  private final Rounds rounds;
  private final int year;
  private final Map<String, List<ItemState>> states = new LinkedHashMap<>();
  private final Map<String, String> forms = new LinkedHashMap<>();

  private City(Rounds rounds, int year) {
    this.rounds = rounds;
    this.year = year;
  }

  /** Reads a year. */
  public static City of(Rounds rounds, int year) {
    City city = new City(rounds, year);
    for (String district : rounds.districts().keySet()) {
      Round round = new Round(district, year);
      Optional<FormDefinition> form = rounds.form(round);
      if (form.isPresent()) {
        city.forms.put(district, rounds.checkup(round).orElseThrow().text(Checkup.FORM));
        city.states.put(district, city.states(round));
      }
    }
    return city;
  }

  private List<ItemState> states(Round round) {
    try {
      return AnswerSheet.open(rounds, round).session().states();
    } catch (Refusal e) {
      return List.of();
    }
  }

  /** Where it was read. */
  public Rounds rounds() {
    return rounds;
  }

  /** The year. */
  public int year() {
    return year;
  }

  /** Keys of the districts whose check-up was started on a known form. */
  public List<String> districts() {
    return List.copyOf(states.keySet());
  }

  /** Every question of a district as it stands; empty if it has no check-up. */
  public List<ItemState> states(String district) {
    return states.getOrDefault(district, List.of());
  }

  /** What was typed for "other"; empty if nothing was. */
  public String other(String district, String question, String instance) {
    String item = org.jichidesk.work.FormShelf.lineKey(form(district), question);
    return rounds.answers(new Round(district, year)).stream()
        .filter(row -> row.text(Answer.ITEM).equals(item))
        .filter(row -> row.text(Answer.INSTANCE).equals(instance))
        .map(row -> row.text(Answer.OTHER))
        .findFirst()
        .orElse("");
  }

  /** Keys of the forms in use that year, in the order of districts. */
  public List<String> forms() {
    return forms.values().stream().distinct().toList();
  }

  /** The form of a district. */
  public String form(String district) {
    return forms.getOrDefault(district, "");
  }

  /** The definition of a form of that year. */
  public FormDefinition definition(String form) {
    return rounds.forms().form(form).orElseThrow();
  }

  /** The districts on a form. */
  public List<String> on(String form) {
    List<String> districts = new ArrayList<>();
    forms.forEach((district, used) -> {
      if (used.equals(form)) {
        districts.add(district);
      }
    });
    return districts;
  }
}

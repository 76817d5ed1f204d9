package org.jichidesk.checkup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;

/**
 * Districts like a district: those of the same mountain class first, among them the nearest in
 * population and in the share of people aged 65 and over. Half or double the population weighs as
 * much as ten points of that share. Comparison is with their median and range, never with one of
 * them, and only where at least {@link #LEAST} of them answered: fewer could be told by name.
 */
public final class Similar {

  /** So many districts are looked at. */
  public static final int WANTED = 8;

  /** With fewer answers nothing is shown. */
  public static final int LEAST = 5;

  private static final double OTHER_CLASS = 4;
  private static final double TEN_POINTS = 0.1;
  private static final double NOT_KNOWN = 2;

  private static final List<String> CLASSES = List.of("whole", "partial", "none");

  private Similar() {}

  /** Keys of the similar districts, the likest first; without the district itself. */
  public static List<String> to(String district, Map<String, Row> districts) {
    Row here = districts.get(district);
    if (here == null) {
      return List.of();
    }
    record Candidate(String key, double distance) {}
    List<Candidate> others = new ArrayList<>();
    districts.forEach((key, row) -> {
      if (!key.equals(district)) {
        others.add(new Candidate(key, distance(here, row)));
      }
    });
    others.sort(
        Comparator.comparingDouble((Candidate one) -> one.distance())
            .thenComparing(Candidate::key));
    return others.stream().limit(WANTED).map(Candidate::key).toList();
  }

  private static double distance(Row one, Row other) {
    double steps = Math.abs(mountain(one) - mountain(other));
    return OTHER_CLASS * steps
        + difference(log(one, District.POPULATION), log(other, District.POPULATION), 1)
        + difference(aged(one), aged(other), TEN_POINTS);
  }

  private static double difference(OptionalDouble one, OptionalDouble other, double unit) {
    return one.isPresent() && other.isPresent()
        ? Math.abs(one.getAsDouble() - other.getAsDouble()) / unit
        : NOT_KNOWN;
  }

  private static int mountain(Row district) {
    int at = CLASSES.indexOf(district.text(District.MOUNTAIN));
    return at < 0 ? CLASSES.size() - 1 : at;
  }

  private static OptionalDouble log(Row district, org.jichidesk.domain.record.Field field) {
    double number = number(district, field);
    return number > 0 ? OptionalDouble.of(Math.log(number) / Math.log(2)) : OptionalDouble.empty();
  }

  private static OptionalDouble aged(Row district) {
    double population = number(district, District.POPULATION);
    double aged = number(district, District.AGED_65);
    return population > 0 && aged >= 0
        ? OptionalDouble.of(aged / population)
        : OptionalDouble.empty();
  }

  private static double number(Row district, org.jichidesk.domain.record.Field field) {
    String text = district.text(field);
    return text.isEmpty() ? -1 : Double.parseDouble(text);
  }

  /**
   * What is usual for a question among similar districts on the same form; empty if too few
   * answered.
   */
  public static Optional<Quartiles> usual(
      Rounds rounds, Round round, String form, String question) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (String district : to(round.district(), rounds.districts())) {
      Round other = new Round(district, round.year());
      boolean sameForm =
          rounds.checkup(other).filter(row -> row.text(Checkup.FORM).equals(form)).isPresent();
      if (sameForm) {
        Optional.ofNullable(rounds.values(other).get(question))
            .filter(Value::isAnswer)
            .flatMap(value -> LoadedSession.number(value.text()))
            .ifPresent(numbers::add);
      }
    }
    return numbers.size() < LEAST ? Optional.empty() : Quartiles.of(numbers);
  }
}

package org.jichidesk.checkup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.FormSession;
import org.jichidesk.form.ItemState;
import org.jichidesk.form.Question;

/** What the report of one round says in figures: now, before, and among similar districts. */
final class ReportFacts {

  private static final int DIGITS = 4;
  private static final int MOST_ROUNDS = 4;

  private final Rounds rounds;
  private final AnswerSheet sheet;
  private final List<ItemState> states;

  ReportFacts(Rounds rounds, AnswerSheet sheet) {
    this.rounds = rounds;
    this.sheet = sheet;
    this.states = sheet.session().states();
  }

  /**
   * A figure of the district.
   *
   * @param question what is counted
   * @param now this round
   * @param last the round before, if it may be compared
   * @param similar what is usual among similar districts, if enough of them answered
   */
  record Indicator(
      Question question,
      Optional<Value> now,
      Optional<LastRound.Last> last,
      Optional<Quartiles> similar) {}

  /**
   * A field of life.
   *
   * @param cell this round
   * @param nowComparable mean over the questions that may be compared
   * @param before their mean in the round before
   * @param comparable how many questions that is
   * @param similar means of similar districts
   */
  record Area(
      String name,
      HeatMap.Cell cell,
      Optional<BigDecimal> nowComparable,
      Optional<BigDecimal> before,
      int comparable,
      Optional<Quartiles> similar) {}

  /**
   * A figure over the rounds.
   *
   * @param byYear the answer by year, only of rounds that may be compared with this one
   */
  record Series(Question question, Map<Integer, Value> byYear) {}

  /** Numbers with a unit, asked or calculated, in the order of the form. */
  List<Indicator> indicators() {
    List<Indicator> indicators = new ArrayList<>();
    for (ItemState state : states) {
      if (isIndicator(state) && state.relevant()) {
        Question question = (Question) state.item();
        indicators.add(
            new Indicator(
                question,
                state.value(),
                sheet.last().of(question.name()),
                Similar.usual(rounds, sheet.round(), sheet.formKey(), question.name())));
      }
    }
    return indicators;
  }

  private static boolean isIndicator(ItemState state) {
    return state.item() instanceof Question question
        && state.instance().equals(FormSession.TOP)
        && !question.facts().unit().isEmpty();
  }

  /** The fields with graded questions. */
  List<Area> areas() {
    Map<String, HeatMap.Cell> cells = HeatMap.cells(states);
    Map<String, List<BigDecimal>> others = similarMeans();
    List<Area> areas = new ArrayList<>();
    for (String name : HeatMap.areas(sheet.form())) {
      HeatMap.Cell cell = cells.get(name);
      if (cell == null || cell.count().asked() == 0) {
        continue;
      }
      List<BigDecimal> now = new ArrayList<>();
      List<BigDecimal> before = new ArrayList<>();
      for (ItemState state : states) {
        if (Grades.isGraded(state.item()) && state.item().area().equals(name)) {
          comparable(state, now, before);
        }
      }
      List<BigDecimal> means = others.getOrDefault(name, List.of());
      areas.add(
          new Area(
              name,
              cell,
              mean(now),
              mean(before),
              now.size(),
              means.size() < Similar.LEAST ? Optional.empty() : Quartiles.of(means)));
    }
    return areas;
  }

  private void comparable(ItemState state, List<BigDecimal> now, List<BigDecimal> before) {
    Optional<BigDecimal> mine = number(state.value().filter(value -> state.relevant()));
    Optional<BigDecimal> last =
        number(sheet.last().of(state.item().name()).flatMap(LastRound.Last::value));
    if (mine.isPresent() && last.isPresent()) {
      now.add(mine.get());
      before.add(last.get());
    }
  }

  private static Optional<BigDecimal> number(Optional<Value> value) {
    return value.filter(Value::isAnswer).map(Value::text).flatMap(LoadedSession::number);
  }

  private static Optional<BigDecimal> mean(List<BigDecimal> numbers) {
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            numbers.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(numbers.size()), DIGITS, RoundingMode.HALF_UP));
  }

  private Map<String, List<BigDecimal>> similarMeans() {
    Map<String, List<BigDecimal>> means = new HashMap<>();
    for (String district : Similar.to(sheet.round().district(), rounds.districts())) {
      Round other = new Round(district, sheet.round().year());
      String form = rounds.checkup(other).map(row -> row.text(Checkup.FORM)).orElse("");
      if (form.equals(sheet.formKey())) {
        means(rounds.values(other))
            .forEach((area, mean) -> means.computeIfAbsent(area, a -> new ArrayList<>()).add(mean));
      }
    }
    return means;
  }

  private Map<String, BigDecimal> means(Map<String, Value> values) {
    Map<String, List<BigDecimal>> byArea = new HashMap<>();
    for (Question question : sheet.form().questions()) {
      if (Grades.isGraded(question)) {
        number(Optional.ofNullable(values.get(question.name())))
            .ifPresent(n -> byArea.computeIfAbsent(question.area(), a -> new ArrayList<>()).add(n));
      }
    }
    Map<String, BigDecimal> means = new HashMap<>();
    byArea.forEach((area, numbers) -> mean(numbers).ifPresent(m -> means.put(area, m)));
    return means;
  }

  /** The years there are rounds of, this one last. */
  List<Integer> years() {
    List<Integer> years = new ArrayList<>();
    for (Optional<Round> round = Optional.of(sheet.round());
        round.isPresent() && years.size() < MOST_ROUNDS;
        round = rounds.before(round.get())) {
      years.addFirst(round.get().year());
    }
    return years;
  }

  /** Figures over the rounds: followed back as long as each form says that they may be compared. */
  List<Series> series() {
    List<Series> series = new ArrayList<>();
    Map<String, Map<Integer, Value>> byName = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    for (ItemState state : states) {
      if (isIndicator(state) && state.relevant()) {
        String name = state.item().name();
        names.put(name, name);
        byName.put(name, new LinkedHashMap<>());
        state.value().ifPresent(v -> byName.get(name).put(sheet.round().year(), v));
      }
    }
    Round round = sheet.round();
    for (int i = 1; i < MOST_ROUNDS; i++) {
      Optional<FormDefinition> form = rounds.form(round);
      Optional<Round> before = rounds.before(round);
      if (form.isEmpty() || before.isEmpty()) {
        break;
      }
      String key = rounds.checkup(round).orElseThrow().text(Checkup.FORM);
      LastRound last = LastRound.of(rounds, round, key, form.get());
      int year = before.get().year();
      byName.forEach((name, values) -> {
        Optional<LastRound.Last> one = Optional.ofNullable(names.get(name)).flatMap(last::of);
        if (one.filter(LastRound.Last::isComparable).isPresent()) {
          one.get().value().ifPresent(value -> values.put(year, value));
          names.put(name, one.get().name());
        } else {
          names.remove(name);
        }
      });
      round = before.get();
    }
    byName.forEach((name, values) -> {
      if (values.size() > 1) {
        series.add(new Series(sheet.form().question(name).orElseThrow(), values));
      }
    });
    return series;
  }
}

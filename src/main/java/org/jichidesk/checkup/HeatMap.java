package org.jichidesk.checkup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.ItemState;

/**
 * Districts by fields of life (分野): the mean of the grades that were answered, with how many were
 * answered of how many asked. 該当なし, 未回答, 不明 and blanks are counted beside and never in the mean.
 */
public final class HeatMap {

  private static final int DIGITS = 4;

  private final List<String> areas;
  private final Map<String, Map<String, Cell>> cells;

  private HeatMap(List<String> areas, Map<String, Map<String, Cell>> cells) {
    this.areas = areas;
    this.cells = cells;
  }

  /**
   * A district in a field.
   *
   * @param mean mean grade, 1 to 4; empty if nothing was answered
   * @param count how many graded questions were asked, answered and so on
   */
  public record Cell(Optional<BigDecimal> mean, Count count) {

    /** Nothing asked. */
    public static final Cell NONE = new Cell(Optional.empty(), Count.NONE);
  }

  /** Of a year. */
  public static HeatMap of(City city) {
    Set<String> areas = new LinkedHashSet<>();
    city.forms().forEach(form -> areas.addAll(areas(city.definition(form))));
    Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
    for (String district : city.districts()) {
      cells.put(district, cells(city.states(district)));
    }
    return new HeatMap(List.copyOf(areas), cells);
  }

  /** The fields a form has graded questions in, in its order. */
  public static List<String> areas(FormDefinition form) {
    return form.all().stream()
        .filter(Grades::isGraded)
        .map(item -> item.area())
        .filter(area -> !area.isEmpty())
        .distinct()
        .toList();
  }

  /** The fields of one round. */
  public static Map<String, Cell> cells(List<ItemState> states) {
    Map<String, List<ItemState>> byArea = new LinkedHashMap<>();
    for (ItemState state : states) {
      if (Grades.isGraded(state.item()) && !state.item().area().isEmpty()) {
        byArea.computeIfAbsent(state.item().area(), area -> new ArrayList<>()).add(state);
      }
    }
    Map<String, Cell> cells = new LinkedHashMap<>();
    byArea.forEach((area, of) -> cells.put(area, cell(of)));
    return cells;
  }

  private static Cell cell(List<ItemState> states) {
    BigDecimal sum = BigDecimal.ZERO;
    int answers = 0;
    for (ItemState state : states) {
      Optional<BigDecimal> grade =
          state
              .value()
              .filter(value -> state.relevant() && value.isAnswer())
              .map(Value::text)
              .flatMap(LoadedSession::number);
      if (grade.isPresent()) {
        sum = sum.add(grade.get());
        answers++;
      }
    }
    Optional<BigDecimal> mean =
        answers == 0
            ? Optional.empty()
            : Optional.of(sum.divide(BigDecimal.valueOf(answers), DIGITS, RoundingMode.HALF_UP));
    return new Cell(mean, Count.of(states));
  }

  /** The fields, in the order of the form. */
  public List<String> areas() {
    return areas;
  }

  /** The districts. */
  public List<String> districts() {
    return List.copyOf(cells.keySet());
  }

  /** How a district stands in a field. */
  public Cell cell(String district, String area) {
    return cells.getOrDefault(district, Map.of()).getOrDefault(area, Cell.NONE);
  }

  /** What is usual in a field among some districts; empty if fewer than {@code least} answered. */
  public Optional<Quartiles> usual(List<String> districts, String area, int least) {
    List<BigDecimal> means = new ArrayList<>();
    districts.forEach(district -> cell(district, area).mean().ifPresent(means::add));
    return means.size() < least ? Optional.empty() : Quartiles.of(means);
  }
}

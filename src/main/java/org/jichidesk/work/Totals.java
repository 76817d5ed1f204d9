package org.jichidesk.work;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/**
 * Totals of a year's duty reports by kind of duty. Every total says of how many districts it is,
 * and zero, blank, 該当なし, 未回答 and 不明 are counted apart.
 */
public final class Totals {

  private final Store store;
  private final int year;
  private final Map<String, Line> lines = new HashMap<>();
  private final Set<String> districts = new HashSet<>();
  private int conflicts;

  /** Totals of a fiscal year. */
  public Totals(Store store, int year) {
    this.store = store;
    this.year = year;
  }

  /**
   * What is known of a number over many records.
   *
   * @param sum sum of the answers
   * @param answers how many answered, zeros included
   * @param zeros how many answered zero
   * @param blank how many were left blank
   * @param states how many said 該当なし, 未回答, 不明
   */
  public record Sum(
      BigDecimal sum, int answers, int zeros, int blank, Map<Value.Kind, Integer> states) {

    static final Sum NONE = new Sum(BigDecimal.ZERO, 0, 0, 0, Map.of());

    Sum and(Optional<Value> value) {
      if (value.isEmpty() || value.get().kind() == Value.Kind.CLEARED) {
        return new Sum(sum, answers, zeros, blank + 1, states);
      }
      if (!value.get().isAnswer()) {
        Map<Value.Kind, Integer> more = new EnumMap<>(Value.Kind.class);
        more.putAll(states);
        more.merge(value.get().kind(), 1, Integer::sum);
        return new Sum(sum, answers, zeros, blank, more);
      }
      BigDecimal number = new BigDecimal(value.get().text());
      int zero = number.signum() == 0 ? 1 : 0;
      return new Sum(sum.add(number), answers + 1, zeros + zero, blank, states);
    }
  }

  /**
   * One kind of duty.
   *
   * @param kind code of the kind
   * @param reports number of reports
   * @param districts keys of the districts that reported
   * @param people persons who took part
   * @param hours hours spent
   */
  public record Line(String kind, int reports, Set<String> districts, Sum people, Sum hours) {}

  /**
   * The totals.
   *
   * @param lines by kind of duty, in the order of its codes
   * @param districts how many districts reported anything
   * @param ofDistricts how many districts there are
   * @param conflicts how many reports have an open conflict, counted with their provisional values
   */
  public record Result(List<Line> lines, int districts, int ofDistricts, int conflicts) {}

  /** Adds up. */
  public Result add() {
    Map<String, String> kinds = new HashMap<>();
    for (DutyAsOf.InYear duty : new DutyAsOf(store).in(year)) {
      if (!duty.kind().isEmpty()) {
        kinds.put(duty.declared().record().key(), duty.kind());
      }
    }
    RecordType type = DutyReport.TYPE;
    store
        .records()
        .forEach(
            new Selection(type, List.of(), Optional.empty(), OptionalInt.of(year)),
            (standing, logged) -> count(standing, kinds));
    List<Line> sorted =
        DelegatedDuty.KIND.codes().stream()
            .map(Code::code)
            .map(code -> lines.getOrDefault(code, new Line(code, 0, Set.of(), Sum.NONE, Sum.NONE)))
            .toList();
    int all = store.records().keys(District.TYPE).size();
    return new Result(sorted, districts.size(), all, conflicts);
  }

  private void count(Standing standing, Map<String, String> kinds) {
    boolean removed =
        standing.shown(RecordType.REMOVED).filter(Value.of("yes")::equals).isPresent();
    if (removed || standing.fields().isEmpty()) {
      return;
    }
    if (!standing.conflicts().isEmpty()) {
      conflicts++;
    }
    String district = standing.record().part(DutyReport.DISTRICT).text();
    String kind = kinds.getOrDefault(standing.record().part(DutyReport.DUTY).text(), "other");
    districts.add(district);
    Line line = lines.getOrDefault(kind, new Line(kind, 0, new HashSet<>(), Sum.NONE, Sum.NONE));
    line.districts().add(district);
    lines.put(
        kind,
        new Line(
            kind,
            line.reports() + 1,
            line.districts(),
            line.people().and(value(standing, DutyReport.PEOPLE)),
            line.hours().and(value(standing, DutyReport.HOURS))));
  }

  private static Optional<Value> value(Standing standing, Field field) {
    return standing.shown(field);
  }
}

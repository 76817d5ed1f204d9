package org.jichidesk.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.consensus.Decision;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/**
 * The duties as they are in any fiscal year: what is declared of them, and the decisions in force
 * by then, in the order of their years. Decisions write nothing into a duty, so that every earlier
 * year stays readable as it was.
 */
public final class DutyAsOf {

  /** Of one year, the decision of the later day is shown; what contradicts it is told. */
  private static final Comparator<Row> ORDER =
      Comparator.<Row>comparingInt(row -> year(row, Decision.FROM_YEAR, 0))
          .thenComparing(row -> row.text(Decision.DECIDED_ON))
          .thenComparing(Row::record);

  private final List<Row> duties;
  private final Map<String, List<Row>> decisions = new HashMap<>();

  /** Reads duties and decisions. */
  public DutyAsOf(Store store) {
    duties = store.records().rows(Selection.all(DelegatedDuty.TYPE));
    store.records().rows(Selection.all(Decision.TYPE)).stream()
        .filter(row -> !row.text(Decision.DUTY).isEmpty())
        .filter(row -> !row.text(Decision.FROM_YEAR).isEmpty())
        .sorted(ORDER)
        .forEach(row ->
            decisions.computeIfAbsent(row.text(Decision.DUTY), duty -> new ArrayList<>()).add(row));
  }

  /** What a decision is about. */
  public enum Aspect {
    KIND,
    BEARER,
    EXISTENCE
  }

  /**
   * Two decisions that cannot both be right.
   *
   * @param aspect what they are about
   * @param lost the one that is not shown
   * @param shown the one that is
   */
  public record Clash(Aspect aspect, Row lost, Row shown) {}

  /**
   * A duty in a year.
   *
   * @param declared the duty as it was declared
   * @param inForce true if it is asked for
   * @param kind code of its kind then
   * @param bearer who bears it, if a decision says so; else empty
   * @param mergedInto key of the duty it was merged into; else empty
   * @param decisions the decisions in force by then, oldest first
   * @param clashes decisions that contradict each other
   */
  public record InYear(
      Row declared,
      boolean inForce,
      String kind,
      String bearer,
      String mergedInto,
      List<Row> decisions,
      List<Clash> clashes) {

    /** The duty's row with its kind of that year. */
    public Row row() {
      if (kind.isEmpty() || kind.equals(declared.text(DelegatedDuty.KIND))) {
        return declared;
      }
      Map<Field, Value> values = new HashMap<>(declared.values());
      values.put(DelegatedDuty.KIND, Value.of(kind));
      return new Row(declared.record(), values, declared.conflicts());
    }

    /** True if a decision made something else of it than what is declared. */
    public boolean isChanged() {
      return !kind.equals(declared.text(DelegatedDuty.KIND))
          || !bearer.isEmpty()
          || decisions.stream().map(DutyAsOf::aspect).anyMatch(Aspect.EXISTENCE::equals);
    }
  }

  /** All duties in a year, in key order; those not in force too. */
  public List<InYear> in(int year) {
    return duties.stream().map(duty -> in(duty, year)).toList();
  }

  /** A duty in a year. */
  public InYear in(Row duty, int year) {
    List<Row> inForce =
        decisions.getOrDefault(duty.record().key(), List.of()).stream()
            .filter(row -> year(row, Decision.FROM_YEAR, year) <= year)
            .toList();
    Fold fold = new Fold(duty);
    inForce.forEach(fold::add);
    boolean declared =
        year(duty, DelegatedDuty.YEAR_FROM, year) <= year
            && year(duty, DelegatedDuty.YEAR_TO, year) >= year;
    return new InYear(
        duty,
        declared && !fold.ended,
        fold.kind,
        fold.bearer,
        fold.mergedInto,
        inForce,
        List.copyOf(fold.clashes));
  }

  /** All decisions about a duty, of whatever year, oldest first. */
  public List<Row> decisions(String duty) {
    return List.copyOf(decisions.getOrDefault(duty, List.of()));
  }

  /** What a decision is about; existence for the rest, which changes nothing else. */
  static Aspect aspect(Row decision) {
    return switch (decision.text(Decision.CHANGE)) {
      case "kind" -> Aspect.KIND;
      case "bearer" -> Aspect.BEARER;
      default -> Aspect.EXISTENCE;
    };
  }

  private static int year(Row row, Field field, int otherwise) {
    String text = row.text(field);
    return text.isEmpty() ? otherwise : Integer.parseInt(text);
  }

  /** Takes the decisions in, one by one. */
  private static final class Fold {

    private final Map<Aspect, Row> last = new HashMap<>();
    private final List<Clash> clashes = new ArrayList<>();
    private String kind;
    private String bearer = "";
    private String mergedInto = "";
    private boolean ended;

    Fold(Row duty) {
      kind = duty.text(DelegatedDuty.KIND);
    }

    void add(Row decision) {
      String change = decision.text(Decision.CHANGE);
      String effect = effect(decision);
      if (effect.isEmpty()) {
        return;
      }
      Aspect aspect = aspect(decision);
      Row before = last.get(aspect);
      if (before != null && sameYear(before, decision) && !effect(before).equals(effect)) {
        clashes.add(new Clash(aspect, before, decision));
      }
      Row end = last.get(Aspect.EXISTENCE);
      if (aspect != Aspect.EXISTENCE && ended && end != null) {
        clashes.add(new Clash(Aspect.EXISTENCE, decision, end));
      }
      last.put(aspect, decision);
      switch (change) {
        case "kind" -> kind = decision.text(Decision.NEW_KIND);
        case "bearer" -> bearer = decision.text(Decision.NEW_BEARER);
        default -> {
          ended = !change.equals("keep");
          mergedInto = decision.text(Decision.MERGED_INTO);
        }
      }
    }

    private static boolean sameYear(Row one, Row other) {
      return one.text(Decision.FROM_YEAR).equals(other.text(Decision.FROM_YEAR));
    }

    /** What it makes of its aspect; empty if it does not say, or changes nothing. */
    private static String effect(Row decision) {
      return switch (decision.text(Decision.CHANGE)) {
        case "kind" -> decision.text(Decision.NEW_KIND);
        case "bearer" -> decision.text(Decision.NEW_BEARER);
        case "merge" -> decision.text(Decision.MERGED_INTO);
        case "end" -> "-";
        case "keep" -> "+";
        default -> "";
      };
    }
  }
}

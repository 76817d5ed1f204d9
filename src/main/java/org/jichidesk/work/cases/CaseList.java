package org.jichidesk.work.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.cases.CaseFields;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.cases.CaseKinds;
import org.jichidesk.domain.roadmap.ReviewItem;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/** Cases of all kinds, narrowed down by what a person asks for. */
public final class CaseList {

  private final Store store;
  private final String today;

  /**
   * Lists the cases of a store.
   *
   * @param today ISO date, to tell what is overdue
   */
  public CaseList(Store store, String today) {
    this.store = store;
    this.today = today;
  }

  /**
   * A case.
   *
   * @param open something is left to do
   * @param overdue open although its date has passed
   * @param disposalDue over, about a person, and past the date it is to be disposed of
   */
  public record Case(CaseKind kind, Row row, boolean open, boolean overdue, boolean disposalDue) {

    /** Code of its state; empty if nobody wrote one. */
    public String state() {
      return row.text(kind.state());
    }
  }

  /**
   * What is asked for; empty texts ask for anything.
   *
   * @param kind only cases of this kind
   * @param state code of a state
   * @param district key of a district
   * @param item number or key of a review item
   * @param due only what is overdue or to be disposed of
   */
  public record Order(
      Optional<CaseKind> kind, String state, String district, String item, boolean due) {

    /** Every case there is. */
    public static final Order ALL = new Order(Optional.empty(), "", "", "", false);

    /** Every case of a kind. */
    public static Order of(CaseKind kind) {
      return new Order(Optional.of(kind), "", "", "", false);
    }
  }

  /** The cases asked for, by kind in the order of the roadmap, then by key. */
  public List<Case> of(Order order) {
    Map<String, String> numbers = new HashMap<>();
    for (Row item : store.records().rows(Selection.all(ReviewItem.TYPE))) {
      numbers.put(item.record().key(), item.text(ReviewItem.NUMBER));
    }
    List<Case> cases = new ArrayList<>();
    for (CaseKind kind : CaseKinds.ALL) {
      if (order.kind().filter(asked -> !asked.equals(kind)).isEmpty()) {
        for (Row row : store.records().rows(Selection.all(kind.type()))) {
          Case one = judged(kind, row);
          String key = row.text(CaseFields.REVIEW_ITEM);
          boolean ofItem =
              order.item.isEmpty()
                  || order.item.equals(key)
                  || order.item.equals(numbers.getOrDefault(key, kind.item()));
          if (ofItem && isAsked(one, order)) {
            cases.add(one);
          }
        }
      }
    }
    return cases;
  }

  private static boolean isAsked(Case one, Order order) {
    String district = one.row().text(CaseFields.DISTRICT);
    return (order.state.isEmpty() || order.state.equals(one.state()))
        && (order.district.isEmpty() || order.district.equals(district))
        && (!order.due || one.overdue() || one.disposalDue());
  }

  private Case judged(CaseKind kind, Row row) {
    String state = row.text(kind.state());
    boolean open = !kind.ended().contains(state);
    String due = row.text(CaseFields.DUE_ON);
    boolean overdue = open && !due.isEmpty() && due.compareTo(today) < 0;
    boolean disposal =
        !open
            && !state.equals(CaseKind.DISPOSED)
            && kind.disposeOn().map(row::text).filter(on -> isPast(on, today)).isPresent();
    return new Case(kind, row, open, overdue, disposal);
  }

  static boolean isPast(String date, String today) {
    return !date.isEmpty() && date.compareTo(today) < 0;
  }
}

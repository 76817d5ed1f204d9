package org.jichidesk.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jichidesk.domain.consensus.GroupTask;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/** The open tasks of working groups: who owes what until when. */
public final class DueTasks {

  private DueTasks() {}

  /**
   * A task.
   *
   * @param task the task
   * @param overdue true if its deadline has passed
   */
  public record Due(Row task, boolean overdue) {}

  /** The open tasks of the store's own office, the overdue and the nearest first. */
  public static List<Due> own(Store store, LocalDate today) {
    String own = store.identity().office();
    return all(store, today).stream()
        .filter(due -> due.task().text(GroupTask.OFFICE).equals(own))
        .toList();
  }

  /** The open tasks of everybody; those without a deadline last. */
  public static List<Due> all(Store store, LocalDate today) {
    return store.records().rows(Selection.all(GroupTask.TYPE)).stream()
        .filter(DueTasks::isOpen)
        .sorted(
            Comparator.<Row, Boolean>comparing(row -> row.text(GroupTask.DEADLINE).isEmpty())
                .thenComparing(row -> row.text(GroupTask.DEADLINE))
                .thenComparing(Row::record))
        .map(row -> new Due(row, isOverdue(row, today)))
        .toList();
  }

  /** True unless it was done or dropped. */
  public static boolean isOpen(Row task) {
    String state = task.text(GroupTask.STATE);
    return state.isEmpty() || state.equals("open");
  }

  private static boolean isOverdue(Row task, LocalDate today) {
    String deadline = task.text(GroupTask.DEADLINE);
    return !deadline.isEmpty() && deadline.compareTo(today.toString()) < 0;
  }
}

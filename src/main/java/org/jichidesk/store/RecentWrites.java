package org.jichidesk.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;

/** Finds what was written here, or came in with a workbook, lately. */
public final class RecentWrites {

  private static final Comparator<Write> OLDEST_FIRST =
      Comparator.comparingLong(Write::stamp).thenComparing(Write::id);

  private final AssertionLog log;
  private final Catalog catalog;

  RecentWrites(AssertionLog log, Catalog catalog) {
    this.log = log;
    this.catalog = catalog;
  }

  /**
   * A write to a record.
   *
   * @param record the record
   * @param id name of the assertion
   * @param stamp when it was written here, or when it came in
   * @param source number of the source it came in with; 0 if it was written here
   */
  public record Write(RecordKey record, String id, long stamp, int source) {}

  /**
   * The last writes, newest first.
   *
   * @param since hybrid clock stamp
   * @param mergedAt when each source came in, by its number
   * @param most how many to give at most of those written here, and of those that came in
   */
  public List<Write> since(long since, Map<Integer, Long> mergedAt, int most) {
    PriorityQueue<Write> written = new PriorityQueue<>(OLDEST_FIRST);
    PriorityQueue<Write> cameIn = new PriorityQueue<>(OLDEST_FIRST);
    boolean someCameIn = mergedAt.values().stream().anyMatch(at -> at >= since);
    String sql =
        "SELECT a.type, a.record, a.id, a.stamp, a.arrivals FROM assertion a"
            + (someCameIn ? "" : " WHERE a.stamp >= " + since);
    try {
      log.forEachRow(
          sql,
          row -> {
            String arrivals = row.getString(5);
            int source = Integer.parseInt(arrivals.substring(0, arrivals.indexOf('.')));
            long stamp = source == 0 ? row.getLong(4) : mergedAt.getOrDefault(source, 0L);
            RecordType type = catalog.tagged(row.getInt(1)).orElse(null);
            if (stamp >= since && type != null) {
              PriorityQueue<Write> kept = source == 0 ? written : cameIn;
              kept.add(
                  new Write(
                      new RecordKey(type, row.getString(2)), row.getString(3), stamp, source));
              if (kept.size() > most) {
                kept.poll();
              }
            }
          });
    } catch (SQLException e) {
      throw Sql.refusal(e, "");
    }
    List<Write> all = new ArrayList<>(written);
    all.addAll(cameIn);
    all.sort(OLDEST_FIRST.reversed());
    return all;
  }
}

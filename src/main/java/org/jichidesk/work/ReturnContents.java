package org.jichidesk.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/** What a return of this office would hold: how many rows of which kind, district by district. */
public final class ReturnContents {

  private final Store store;
  private final int year;
  private final Subject subject;

  /** The return of a fiscal year about a subject. */
  public ReturnContents(Store store, int year, Subject subject) {
    this.store = store;
    this.year = year;
    this.subject = subject;
  }

  /**
   * The rows of one record type.
   *
   * @param type the type; a personal one travels only if asked for
   * @param byDistrict number of rows by district key; empty for a type that belongs to no district
   * @param rows number of all rows
   */
  public record Line(RecordType type, Map<String, Long> byDistrict, long rows) {}

  /** One line for every type a return may hold, in the order of its sheets. */
  public List<Line> lines() {
    String office = store.identity().office();
    List<String> districts = OwnOffice.districts(store, office);
    List<Line> lines = new ArrayList<>();
    for (RecordType type : store.catalog().types()) {
      if (type.travelsIn(BookKind.RETURN, subject)) {
        Selection selection =
            new Selection(type, districts, Optional.of(office), OptionalInt.of(year));
        lines.add(count(selection));
      }
    }
    return lines;
  }

  private Line count(Selection selection) {
    RecordType type = selection.type();
    Map<String, Long> byDistrict = new LinkedHashMap<>();
    if (type.districtField().isPresent()) {
      selection.districts().forEach(district -> byDistrict.put(district, 0L));
    }
    long[] rows = {0};
    store
        .records()
        .forEach(
            selection,
            (standing, logged) -> {
              if (!standing.fields().isEmpty()) {
                rows[0]++;
                type.districtField()
                    .flatMap(field -> district(standing, field))
                    .ifPresent(district -> byDistrict.merge(district, 1L, Long::sum));
              }
            });
    return new Line(type, byDistrict, rows[0]);
  }

  private static Optional<String> district(Standing standing, Field field) {
    return standing.record().type().keyFields().contains(field)
        ? Optional.of(standing.record().part(field).text())
        : standing.shown(field).filter(Value::isAnswer).map(Value::text);
  }
}

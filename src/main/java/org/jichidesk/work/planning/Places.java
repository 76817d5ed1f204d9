package org.jichidesk.work.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.council.District;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/**
 * The districts numbers are about, in order.
 *
 * @param rows the district's record by its key
 */
public record Places(Map<String, Row> rows) {

  private static final String WHOLLY = "whole";

  /** All districts. */
  public static Places of(Store store) {
    Map<String, Row> rows = new LinkedHashMap<>();
    store.records().rows(Selection.all(District.TYPE)).forEach(r -> rows.put(r.record().key(), r));
    return new Places(rows);
  }

  /** Keys of those in a scope. */
  public List<String> in(Scope scope) {
    return rows.keySet().stream()
        .filter(key ->
            switch (scope.kind()) {
              case CITY -> true;
              case MOUNTAIN -> isWholly(key);
              case OTHER -> !isWholly(key);
              case DISTRICT -> key.equals(scope.district());
            })
        .toList();
  }

  /** Name of a district. */
  public String name(String key) {
    Row row = rows.get(key);
    return row == null ? key : row.text(District.NAME);
  }

  /** Code of its mountain area. */
  public String mountain(String key) {
    Row row = rows.get(key);
    return row == null ? "" : row.text(District.MOUNTAIN);
  }

  /** True for a wholly mountainous district. */
  public boolean isWholly(String key) {
    return mountain(key).equals(WHOLLY);
  }
}

package org.jichidesk.work;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.FormSession;
import org.jichidesk.store.Store;

/**
 * Gives a form what the program knows of the district: hidden values whose names begin with {@code
 * district_}, and {@code fiscal_year}. A form that has no such value is not given it.
 */
public final class Prefill {

  private static final Map<String, Field> FIELDS =
      Map.of(
          "district_name", District.NAME,
          "district_mountain", District.MOUNTAIN,
          "district_population", District.POPULATION,
          "district_households", District.HOUSEHOLDS,
          "district_aged_65", District.AGED_65,
          "district_base_date", District.BASE_DATE);

  private Prefill() {}

  /** What is known of a district, by the names of hidden values. */
  public static Map<String, Value> of(Store store, String district, int year) {
    Standing standing = store.records().standing(new RecordKey(District.TYPE, district));
    Map<String, Value> values = new LinkedHashMap<>();
    FIELDS.forEach((name, field) ->
        standing.shown(field).filter(Value::isAnswer).ifPresent(value -> values.put(name, value)));
    values.put("fiscal_year", Value.of(Integer.toString(year)));
    return values;
  }

  /** Gives it to a session. */
  public static void into(FormSession session, Store store, String district, int year) {
    of(store, district, year)
        .forEach((name, value) -> {
          if (session.form().question(name).isPresent() && session.has(name, FormSession.TOP)) {
            session.set(name, FormSession.TOP, value);
          }
        });
  }
}

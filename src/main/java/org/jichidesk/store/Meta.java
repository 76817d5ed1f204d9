package org.jichidesk.store;

import static org.jichidesk.store.jooq.Tables.META;

import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Names and values that belong to the store itself: whose it is, counters, the clock. */
final class Meta {

  static final String OFFICE = "office";
  static final String KIND = "kind";
  static final String REPLICA = "replica";
  static final String ORIGIN = "replica_origin";
  static final String SEQUENCE = "sequence";
  static final String CLOCK = "clock";
  static final String PLACE = "place";

  private final DSLContext db;

  Meta(DSLContext db) {
    this.db = db;
  }

  Map<String, String> all() {
    return db.select(META.NAME, META.VALUE).from(META).fetchMap(META.NAME, META.VALUE);
  }

  @Nullable String get(String name) {
    return db.select(META.VALUE).from(META).where(META.NAME.eq(name)).fetchOne(META.VALUE);
  }

  void put(String name, String value) {
    db.insertInto(META, META.NAME, META.VALUE)
        .values(name, value)
        .onConflict(META.NAME)
        .doUpdate()
        .set(META.VALUE, value)
        .execute();
  }
}

package org.jichidesk.store;

import java.util.HashMap;
import java.util.Map;
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

  private final Db db;

  Meta(Db db) {
    this.db = db;
  }

  Map<String, String> all() {
    Map<String, String> all = new HashMap<>();
    db.list("SELECT name, value FROM meta", row -> all.put(row.getString(1), row.getString(2)));
    return all;
  }

  @Nullable String get(String name) {
    return db.first("SELECT value FROM meta WHERE name = ?", row -> row.getString(1), name)
        .orElse(null);
  }

  void put(String name, String value) {
    db.run(
        "INSERT INTO meta (name, value) VALUES (?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name,
        value);
  }
}

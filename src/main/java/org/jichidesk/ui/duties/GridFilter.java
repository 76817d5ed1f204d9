package org.jichidesk.ui.duties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Fold;
import org.jichidesk.ui.session.Settings;

/**
 * Which rows are shown.
 *
 * @param words words all of which a row must hold
 * @param only a condition beside them
 */
record GridFilter(String words, Only only) {

  static final GridFilter ALL = new GridFilter("", Only.ANY);

  /** Conditions people ask for every day. */
  enum Only {
    ANY,
    /** A required field is blank. */
    UNANSWERED,
    IN_CONFLICT,
    /** Something was written. */
    WRITTEN
  }

  Predicate<GridRow> predicate(GridIndex index) {
    List<String> wanted = new ArrayList<>();
    for (String word : words.strip().split("[\\s　]+", -1)) {
      if (!word.isEmpty()) {
        wanted.add(Fold.key(word.replace(",", "")));
      }
    }
    return row -> holds(row) && wanted.stream().allMatch(word -> index.holds(row, word));
  }

  private boolean holds(GridRow row) {
    return switch (only) {
      case ANY -> true;
      case UNANSWERED ->
          row.record().type().fields().stream()
              .filter(Field::isRequired)
              .anyMatch(field -> row.value(field).isEmpty());
      case IN_CONFLICT -> row.conflicts() > 0;
      case WRITTEN -> row.exists();
    };
  }

  /** The names filters of a sheet were saved under. */
  static List<String> saved(Settings settings, Sheet sheet) {
    String prefix = prefix(sheet);
    return settings.keys(prefix).stream().map(key -> key.substring(prefix.length())).toList();
  }

  void save(Settings settings, Sheet sheet, String name) {
    settings.put(prefix(sheet) + name, List.of(only.name(), words));
  }

  static GridFilter load(Settings settings, Sheet sheet, String name) {
    List<String> parts = settings.list(prefix(sheet) + name);
    return parts.size() == 2 ? new GridFilter(parts.get(1), Only.valueOf(parts.get(0))) : ALL;
  }

  static void forget(Settings settings, Sheet sheet, String name) {
    settings.remove(prefix(sheet) + name);
  }

  private static String prefix(Sheet sheet) {
    return "filter." + sheet.name() + ".";
  }
}

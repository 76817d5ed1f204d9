package org.jichidesk.work;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.merge.AssertionId;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.store.FieldReader;
import org.jichidesk.store.Store;
import org.jichidesk.store.sealed.Passphrase;
import org.jichidesk.workbook.BookReader;

/**
 * What all errands need: the nouns, the clock, the language of texts that are written into files.
 *
 * @param catalog the record types
 * @param wall the wall clock
 */
public record Desk(Catalog catalog, InstantSource wall) {

  /** The newest version of each form this program writes and reads. */
  public static final Map<String, Integer> FORMS =
      Map.of("R-01", 2, "D-01", 1, "A-01", 1, "R-02", 1, "D-02", 1, "R-03", 1, "D-03", 1);

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /** Opens a store. */
  public Store open(Path file) {
    return Store.open(file, catalog, wall);
  }

  /** True if that is a field file, which its passphrase opens. */
  public static boolean isField(Path file) {
    return FieldReader.isField(file);
  }

  /** Opens a field file, or a store that needs no passphrase. */
  public Store open(Path file, Passphrase passphrase) {
    return isField(file) ? Store.openField(file, passphrase, catalog, wall) : open(file);
  }

  /** Makes a store. */
  public Store create(Path file, String office, String kind) {
    return Store.create(file, office, kind, catalog, wall);
  }

  /** Reads workbooks, answers in them as the forms of a store want them. */
  BookReader reader(Store store) {
    return new BookReader(catalog, FORMS, new AnswerLens(store));
  }

  /** The type of that name. */
  public RecordType type(String name) {
    return catalog
        .named(name)
        .orElseThrow(() -> Refusal.of(FindingCode.NO_SUCH_TYPE, name, typeNames()));
  }

  private String typeNames() {
    return String.join(", ", catalog.types().stream().map(RecordType::name).toList());
  }

  /** The last fiscal year a store has duty reports of, else the present one. */
  public int yearOf(Store store) {
    return store
        .records()
        .lastYear(DutyReport.TYPE)
        .orElseGet(() -> JapaneseDate.fiscalYearOf(wall.instant().atZone(JAPAN).toLocalDate()));
  }

  /** Today in Japan, as an ISO date. */
  public String today() {
    return wall.instant().atZone(JAPAN).toLocalDate().toString();
  }

  /** A key for an office nobody has given one yet: made of its name, the same everywhere. */
  public String keyFor(String office) {
    return "O-" + AssertionId.digest("office\n" + office).substring(0, 10);
  }

  /** The key of the record of a type that people call by that name, or that has it as its key. */
  static Optional<String> keyCalled(Store store, RecordType type, String name) {
    Map<String, String> names = store.records().names(type);
    if (names.containsKey(name)) {
      return Optional.of(name);
    }
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}

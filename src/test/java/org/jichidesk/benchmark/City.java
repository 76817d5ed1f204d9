package org.jichidesk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.AssertionId;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.merge.Seen;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Arrival;
import org.jichidesk.store.Intake;
import org.jichidesk.store.Outcome;
import org.jichidesk.store.Store;
import org.jichidesk.work.Desk;
import org.jichidesk.work.ExportBook;
import org.jichidesk.work.ExportOrder;
import org.jichidesk.work.Progress;

/** An invented city: the stores of its offices, and the workbooks they return. */
final class City {

  private static final Desk DESK = new Desk(Catalog.STANDARD, InstantSource.system());

  private final int districts;
  private final int duties;

  /** A city whose offices have so many districts each, and which asks so many duties of them. */
  City(int districts, int duties) {
    this.districts = districts;
    this.duties = duties;
  }

  static String office(int number) {
    return String.format(Locale.ROOT, "O%02d", number);
  }

  private static String district(int office, int number) {
    return String.format(Locale.ROOT, "D%02d%02d", office, number);
  }

  private static String duty(int number) {
    return String.format(Locale.ROOT, "T%04d", number);
  }

  /** Makes the centre's store: what it hands out, nothing returned yet. */
  void centre(Path file) {
    store(file, "O99", "liaison", 0);
  }

  /** Makes an office's store with all its duty reports. */
  void branch(Path file, int office) {
    store(file, office(office), "branch", office);
  }

  /** Makes the workbook each office returns. */
  void returns(Path folder) throws IOException {
    Path part = Files.createDirectories(folder.resolveSibling("part"));
    Files.createDirectories(folder);
    for (int office = 1; office <= Size.OFFICES; office++) {
      Path file = part.resolve(office(office) + ".db");
      branch(file, office);
      try (Store store = DESK.open(file)) {
        ExportOrder order =
            ExportOrder.returnTo(
                folder.resolve("回答_" + office(office) + ".xlsx"), Invented.YEAR, "佐藤");
        new ExportBook(DESK, store, order, Progress.NONE).write();
      }
      Folders.delete(part);
      Files.createDirectories(part);
    }
    Folders.delete(part);
  }

  private void store(Path file, String office, String kind, int reporting) {
    try (Store store = DESK.create(file, office, kind)) {
      store.batch(batch -> {
        try (Intake intake = batch.intake(new Quiet())) {
          masters(intake);
          if (reporting > 0) {
            reports(intake, store, reporting);
          }
          intake.flush();
        }
        return null;
      });
    }
  }

  private void masters(Intake intake) {
    for (int office = 1; office <= Size.OFFICES; office++) {
      String key = office(office);
      master(
          intake,
          BranchOffice.TYPE,
          key,
          Map.of(BranchOffice.NAME, "第" + office + "支所", BranchOffice.KIND, "branch"));
      for (int number = 1; number <= districts; number++) {
        master(
            intake,
            District.TYPE,
            district(office, number),
            Map.of(District.NAME, office + "の" + number + "地区", District.OFFICE, key));
      }
    }
    for (int number = 1; number <= duties; number++) {
      master(
          intake,
          DelegatedDuty.TYPE,
          duty(number),
          Map.of(
              DelegatedDuty.NUMBER, "第" + number + "号",
              DelegatedDuty.NAME, "ごみ集積所の管理その" + number,
              DelegatedDuty.KIND, "elective"));
    }
  }

  private static void master(
      Intake intake, RecordType type, String key, Map<Field, String> values) {
    AssertionId id = new AssertionId("#" + AssertionId.digest(type + "\n" + key));
    List<Atom> atoms =
        values.entrySet().stream()
            .map(entry -> new Atom(entry.getKey(), Value.of(entry.getValue()), Seen.NOTHING))
            .toList();
    add(
        intake,
        new Assertion(id, new RecordKey(type, key), new Authorship(1L << 32, "", "", ""), atoms));
  }

  private void reports(Intake intake, Store store, int office) {
    long sequence = 0;
    for (int number = 1; number <= districts; number++) {
      for (int duty = 1; duty <= duties; duty++) {
        RecordKey key = Invented.key(district(office, number), duty(duty));
        AssertionId id = AssertionId.written(store.identity().replica(), ++sequence);
        Authorship by = new Authorship(store.stamp(), office(office), "佐藤", "");
        add(intake, new Assertion(id, key, by, Invented.report(key)));
      }
    }
  }

  private static void add(Intake intake, Assertion assertion) {
    intake.add(List.of(assertion), Arrival.here(assertion.fieldMask()));
  }

  private static final class Quiet implements Intake.Listener {

    @Override
    public void added(RecordKey record, Arrival arrival, Outcome outcome) {
      if (outcome != Outcome.NEW) {
        throw new IllegalStateException(record + ": " + outcome);
      }
    }

    @Override
    public void contradicts(Assertion assertion, Arrival arrival) {
      throw new IllegalStateException("twice: " + assertion.id());
    }
  }
}

package org.jichidesk.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Seen;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;

/** Invented duty reports, filled as people fill them; the same key always gets the same values. */
final class Invented {

  static final int YEAR = 2026;

  private static final String[] DONE = {"done", "done", "done", "done", "not_done", "pending"};
  private static final String[] BEARERS = {
    "residents_only", "residents_better", "city", "specialist"
  };
  private static final String[] WAYS = {
    "keep", "keep", "shrink", "merge", "make_elective", "hand_over", "drop"
  };
  private static final String[] REASONS = {"担当する役員が交代したため", "大雨で中止した回があったため", "世帯数が減ったため"};
  private static final String[] NOTES = {
    "回覧板で全戸に知らせた。", "高齢の世帯には役員が訪ねて説明した。", "隣の地区と合同で行った。", "会場の都合で日を改めた。"
  };

  private Invented() {}

  static RecordKey key(String district, String duty) {
    return new RecordKey(DutyReport.TYPE, district + "." + duty + "." + YEAR);
  }

  static List<Atom> report(RecordKey key) {
    SplittableRandom random = new SplittableRandom(key.key().hashCode());
    List<Atom> atoms = new ArrayList<>(10);
    add(atoms, DutyReport.DONE, one(random, DONE));
    if (random.nextInt(20) == 0) {
      atoms.add(new Atom(DutyReport.PEOPLE, Value.NO_ANSWER, Seen.NOTHING));
    } else {
      add(atoms, DutyReport.PEOPLE, Integer.toString(random.nextInt(1, 180)));
      int halves = random.nextInt(1, 900);
      add(atoms, DutyReport.HOURS, halves / 2 + (halves % 2 == 0 ? "" : ".5"));
    }
    add(atoms, DutyReport.BURDEN, Integer.toString(random.nextInt(1, 5)));
    add(atoms, DutyReport.NEED, Integer.toString(random.nextInt(1, 5)));
    add(atoms, DutyReport.BEST_DONE_BY, one(random, BEARERS));
    add(atoms, DutyReport.SUGGESTION, one(random, WAYS));
    LocalDate reported = LocalDate.of(YEAR, 4, 1).plusDays(random.nextInt(360));
    add(atoms, DutyReport.REPORTED_ON, reported.toString());
    if (random.nextInt(4) == 0) {
      add(atoms, DutyReport.CHANGE_REASON, one(random, REASONS));
    }
    if (random.nextInt(2) == 0) {
      add(atoms, DutyReport.NOTE, one(random, NOTES) + "参加" + random.nextInt(400) + "世帯");
    }
    return atoms;
  }

  private static void add(List<Atom> atoms, Field field, String text) {
    atoms.add(new Atom(field, Value.of(text), Seen.NOTHING));
  }

  private static String one(SplittableRandom random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}

package org.jichidesk.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.activity.ResidentActivity;
import org.jichidesk.domain.council.AdministrativeLiaisonUnit;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.council.Division;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.AssertionId;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.merge.Seen;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;
import org.jichidesk.workbook.CellPatch;

/** A branch that keeps every kind of value there is, and some there should not be. */
final class AllKinds {

  /** Texts that spreadsheet programs might take for something else, or lose. */
  static final List<String> TEXTS =
      List.of(
          " 前後に空白 ",
          "　全角の空白　",
          "二  つ   の空白",
          "一行目\n二行目",
          "終わりに改行\n",
          "\n始めに改行",
          "タブ\tあり",
          "=1+1",
          "=HYPERLINK(\"http://example.invalid\")",
          "+1名",
          "-1",
          "@集会所",
          "'引用",
          "''",
          "_x0041_",
          "_x000D_",
          "_x",
          "𠮷野 髙橋 山﨑",
          "葛\udb40\udd00城",
          "か\u3099 がぎぐ ｶﾞ",
          "👨\u200d👩\u200d👧",
          "0123",
          "1e5",
          "1,234",
          "TRUE",
          "2026/3/10",
          "10%",
          "<b>&amp;\"'",
          "]]>",
          "%41|@*,",
          "#N/A",
          "#REF!",
          "該当なし",
          "不明",
          "〃",
          "、。・「」",
          "長".repeat(5000),
          "a".repeat(32_767));

  private static final List<String> NUMBERS =
      List.of("0", "0.1", "0.3", "12.5", "999999", "1234567.891", "-5", "-0.5", "1000000000000000");

  private static final List<String> DATES =
      List.of(
          "1868-10-23",
          "1899-12-31",
          "1900-01-01",
          "1900-02-28",
          "1900-03-01",
          "1904-01-01",
          "1904-01-02",
          "1904-12-31",
          "1905-01-01",
          "1926-12-25",
          "1989-01-08",
          "2019-05-01",
          "2024-02-29",
          "2100-12-31");

  private final List<Assertion> assertions = new ArrayList<>();

  private AllKinds() {}

  static Store branch(Offices offices) throws IOException {
    AllKinds kinds = new AllKinds();
    kinds.everything();
    Store branch = offices.desk().create(offices.file("all-kinds.db"), "O24", "branch");
    new LoadSample(offices.desk(), Offices.SAMPLE).masters(branch);
    new OneBatch(branch).add(kinds.assertions);
    conflicts(offices, branch);
    return branch;
  }

  private void everything() {
    List<String> names = List.of("同じ名", "同じ名", " 空白 ", "=式", "0123", "不明", "D01", "戸隠（D28）");
    for (int i = 0; i < names.size(); i++) {
      Map<Field, Value> district =
          Map.of(District.NAME, Value.of(names.get(i)), District.OFFICE, Value.of("O24"));
      write(District.TYPE, "D9" + i, district);
      activity("R" + i, Map.of(ResidentActivity.DISTRICT, Value.of("D9" + i)));
      report("D9" + i + ".T001", Map.of(DutyReport.PEOPLE, Value.of("" + i)));
    }
    for (int i = 0; i < TEXTS.size(); i++) {
      activity("N" + i, Map.of(ResidentActivity.NOTE, Value.of(TEXTS.get(i))));
      write(
          Division.TYPE,
          "V" + i,
          Map.of(
              Division.DISTRICT, Value.of("D28"),
              Division.NAME, Value.of(TEXTS.get(TEXTS.size() - 1 - i))));
    }
    for (int i = 0; i < NUMBERS.size(); i++) {
      Value number = Value.of(NUMBERS.get(i));
      report("D28.T10" + i, Map.of(DutyReport.HOURS, number, DutyReport.PEOPLE, number));
    }
    for (int i = 0; i < DATES.size(); i++) {
      write(
          AdministrativeLiaisonUnit.TYPE,
          "U" + i,
          Map.of(
              AdministrativeLiaisonUnit.DISTRICT, Value.of("D28"),
              AdministrativeLiaisonUnit.NOTIFIED_ON, Value.of(DATES.get(i))));
    }
    statesAndCodes();
    Map<Field, Value> disputed =
        Map.of(
            ResidentActivity.HOURS, Value.of("1"),
            ResidentActivity.NOTE, Value.of("初め"),
            ResidentActivity.BURDEN, Value.of("1"),
            ResidentActivity.NAME, Value.of("争い"));
    activity("K1", disputed);
  }

  /** Every choice and every state of every field, and some that are erased. */
  private void statesAndCodes() {
    for (RecordType type : List.of(DutyReport.TYPE, ResidentActivity.TYPE)) {
      for (Field field : type.fields()) {
        int i = 0;
        for (Code code : field.codes()) {
          own(type, field, i++, Value.of(code.code()));
        }
        for (Value.Kind state : field.states()) {
          own(type, field, i++, Value.of(state));
        }
        if (!field.equals(ResidentActivity.DISTRICT) && !field.equals(ResidentActivity.YEAR)) {
          own(type, field, i++, Value.CLEARED);
        }
      }
      own(type, RecordType.REMOVED, 8, Value.of("yes"));
      own(type, RecordType.REMOVED, 9, Value.of("no"));
    }
    // A code and a state of a program that knows more than this one.
    report("D28.T900", Map.of(DutyReport.DONE, Value.of("half_done")));
    report("D28.T901", Map.of(DutyReport.DONE, Value.NOT_APPLICABLE));
  }

  private void own(RecordType type, Field field, int i, Value value) {
    String key = field.name().replace('_', '-') + i;
    if (type == DutyReport.TYPE) {
      report("D28." + key, Map.of(field, value));
    } else {
      activity(key, Map.of(field, value));
    }
  }

  /** Open conflicts in a number, a text, a choice and a reference. */
  private static void conflicts(Offices offices, Store branch) throws IOException {
    Path book = offices.returned(branch);
    String sheet = ResidentActivity.TYPE.label().ja();
    CellPatch.apply(
        book,
        book,
        Map.of(
            new CellPatch.Spot(sheet, "A-K1", "hours"), "2.5",
            new CellPatch.Spot(sheet, "A-K1", "note"), "紙|に@書いた*もの,%",
            new CellPatch.Spot(sheet, "A-K1", "burden"), "3 やや重い",
            new CellPatch.Spot(sheet, "A-K1", "district"), "芹田"));
    branch.write(
        new RecordKey(ResidentActivity.TYPE, "A-K1"),
        Map.of(
            ResidentActivity.HOURS,
            Value.NO_ANSWER,
            ResidentActivity.NOTE,
            Value.of("台帳"),
            ResidentActivity.BURDEN,
            Value.CLEARED,
            ResidentActivity.DISTRICT,
            Value.of("D91")),
        "試験",
        "");
    offices.merge(branch, book);
  }

  private void report(String key, Map<Field, Value> values) {
    write(DutyReport.TYPE, key + "." + Offices.YEAR, values);
  }

  private void activity(String key, Map<Field, Value> values) {
    Map<Field, Value> all = new HashMap<>();
    all.put(ResidentActivity.YEAR, Value.of("" + Offices.YEAR));
    all.put(ResidentActivity.DISTRICT, Value.of("D28"));
    all.putAll(values);
    write(ResidentActivity.TYPE, "A-" + key, all);
  }

  private void write(RecordType type, String key, Map<Field, Value> values) {
    List<Atom> atoms = new ArrayList<>();
    values.forEach((field, value) -> atoms.add(new Atom(field, value, Seen.NOTHING)));
    int number = assertions.size() + 1;
    assertions.add(
        new Assertion(
            AssertionId.written("KINDS", number),
            new RecordKey(type, key),
            new Authorship(number, "O24", "試験", ""),
            atoms));
  }
}

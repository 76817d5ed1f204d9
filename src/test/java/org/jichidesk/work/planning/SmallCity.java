package org.jichidesk.work.planning;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.planner.GrantComponent;
import org.jichidesk.domain.planner.GrantShare;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.store.Store;
import org.jichidesk.work.Desk;
import org.jichidesk.work.SetFields;

/**
 * A city of four districts made by hand, so that every sum can be checked in the head. D1 is wholly
 * mountainous. Duty A: 100 hours in D1, 0 in D2, blank in D3, 未回答 in D4. Duty B (elective): 40 in
 * D1, not done in D2, 60 in D3, no report in D4.
 */
public final class SmallCity implements AutoCloseable {

  public static final int YEAR = 2025;

  private long seconds = Instant.parse("2026-06-01T00:00:00Z").getEpochSecond();
  private final Desk desk = new Desk(Catalog.STANDARD, () -> Instant.ofEpochSecond(seconds++));
  private final Store store;

  public SmallCity(Path folder) {
    store = desk.create(folder.resolve("city.db"), "O00", "liaison");
    district("D1", "山田", "whole", "100");
    district("D2", "川上", "partial", "200");
    district("D3", "町中", "none", "300");
    district("D4", "新町", "none", "");
    duty("A", "必-01", "広報紙の配布", "mandatory");
    duty("B", "選-01", "敬老会の開催", "elective");
    report(
        "D1.A", Map.of("done", "done", "hours", "100", "people", "10", "burden", "4", "need", "1"));
    report("D2.A", Map.of("done", "done", "hours", "0", "people", "0", "burden", "2", "need", "3"));
    report("D3.A", Map.of("done", "done", "people", "6", "burden", "不明", "need", "該当なし"));
    report("D4.A", Map.of("done", "done", "hours", "未回答", "people", "4", "burden", "3"));
    report(
        "D1.B", Map.of("done", "done", "hours", "40", "people", "8", "burden", "1", "need", "4"));
    report("D2.B", Map.of("done", "not_done"));
    report(
        "D3.B", Map.of("done", "done", "hours", "60", "people", "9", "burden", "2", "need", "4"));
    write(
        GrantComponent.TYPE,
        "G1",
        Map.of(
            "year",
            "2025",
            "name",
            "世帯割",
            "kind",
            "block",
            "basis",
            "per_household",
            "unit_amount",
            "10",
            "duty",
            "A"));
    write(
        GrantComponent.TYPE,
        "G2",
        Map.of(
            "year",
            "2025",
            "name",
            "やまざと",
            "kind",
            "yamazato",
            "basis",
            "mountain",
            "unit_amount",
            "5000"));
    write(GrantShare.TYPE, "G2.D2", Map.of("quantity", "0.5", "planned", "2000"));
  }

  public Store store() {
    return store;
  }

  public void report(String key, Map<String, String> typed) {
    write(DutyReport.TYPE, key + "." + YEAR, typed);
  }

  private void district(String key, String name, String mountain, String households) {
    write(
        District.TYPE,
        key,
        Map.of("name", name, "reading", "ヨミ", "mountain", mountain, "households", households));
  }

  private void duty(String key, String number, String name, String kind) {
    write(DelegatedDuty.TYPE, key, Map.of("number", number, "name", name, "kind", kind));
  }

  private void write(RecordType type, String key, Map<String, String> typed) {
    new SetFields(store, type, key).write(typed, "試験", "");
  }

  @Override
  public void close() {
    store.close();
  }
}

package org.jichidesk.work.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.cases.CaseFields;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.cases.CaseKinds;
import org.jichidesk.domain.cases.Circulation;
import org.jichidesk.domain.cases.EntryFields;
import org.jichidesk.domain.cases.LaborConsultation;
import org.jichidesk.domain.cases.Nomination;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.work.Desk;
import org.jichidesk.work.Lineage;
import org.jichidesk.work.LoadSample;
import org.jichidesk.work.SetFields;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done about cases. */
class CaseErrandsTest {

  private static final Desk DESK =
      new Desk(Catalog.STANDARD, () -> Instant.parse("2026-06-01T03:00:00Z"));
  private static final String TODAY = "2026-06-01";
  private static final CaseKind LABOR = kind(LaborConsultation.TYPE);
  private static final CaseKind LEAFLETS = kind(Circulation.TYPE);
  private static final RecordKey OLD = new RecordKey(LaborConsultation.TYPE, "KB002");

  @TempDir private Path folder;
  private Store store;

  private static CaseKind kind(RecordType type) {
    return CaseKinds.of(type).orElseThrow();
  }

  private Store open(String office, String as) {
    store = DESK.create(folder.resolve(office + ".db"), office, as);
    LoadSample sample = new LoadSample(DESK, Path.of("sample-data"));
    if (as.equals("liaison")) {
      sample.masters(store);
    } else {
      sample.office(store, office);
    }
    return store;
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<String> keys(CaseList.Order order) {
    return new CaseList(store, TODAY)
        .of(order).stream().map(one -> one.row().record().key()).toList();
  }

  private Map<Field, Value> shown(RecordKey record) {
    return store.records().standing(record).shown();
  }

  private void step(CaseKind kind, RecordKey record, String to) {
    new SetFields(store, kind.type(), record.key())
        .write(CaseStep.typed(store, kind, record, to, TODAY), "", "");
  }

  @Test
  void aBranchHasTheSampleCasesOfItsDistrictsOnlyAndTheCentreThoseOfTheWholeCity() {
    open("O02", "branch");
    List<CaseList.Case> own = new CaseList(store, TODAY).of(CaseList.Order.ALL);
    assertThat(own).hasSizeGreaterThan(15);
    assertThat(own).allMatch(one -> one.row().text(CaseFields.DISTRICT).equals("D06"));
    store.close();
    open("O00", "liaison");
    assertThat(keys(CaseList.Order.ALL)).containsExactly("KA006", "KN004");
  }

  @Test
  void casesAreListedByKindStateDistrictItemAndWhatIsDue() {
    open("O02", "branch");
    assertThat(keys(CaseList.Order.of(LEAFLETS))).containsExactly("KF001", "KF002", "KF003");
    assertThat(keys(new CaseList.Order(Optional.empty(), "delivered", "", "", false)))
        .containsExactly("KF002", "KF003");
    assertThat(keys(new CaseList.Order(Optional.empty(), "", "D07", "", false))).isEmpty();
    assertThat(keys(new CaseList.Order(Optional.empty(), "", "", "I-7", false)))
        .containsExactly("KF001", "KF002", "KF003");
    assertThat(keys(new CaseList.Order(Optional.empty(), "", "", "", true)))
        .containsExactly("KA002", "KB001", "KB002", "KF001", "KH001", "KK002");
  }

  @Test
  void aCaseIsOverdueFromTheDayAfterItsDateAsLongAsItIsOpen() {
    open("O02", "branch");
    RecordKey leaflet = new RecordKey(Circulation.TYPE, "KF001");
    CaseList.Order due = new CaseList.Order(Optional.of(LEAFLETS), "", "", "", true);
    assertThat(new CaseList(store, "2026-05-28").of(due)).isEmpty();
    assertThat(new CaseList(store, "2026-05-29").of(due)).hasSize(1);
    step(LEAFLETS, leaflet, "delivered");
    assertThat(new CaseList(store, "2026-05-29").of(due)).isEmpty();
  }

  @Test
  void aCaseThatEndsIsClosedTodayUnlessItWasBeforeAndOpenAgainWhenTakenUp() {
    open("O02", "branch");
    RecordKey leaflet = new RecordKey(Circulation.TYPE, "KF001");
    step(LEAFLETS, leaflet, "delivered");
    assertThat(shown(leaflet)).containsEntry(CaseFields.CLOSED_ON, Value.of(TODAY));
    step(LEAFLETS, leaflet, "requested");
    assertThat(shown(leaflet)).containsEntry(CaseFields.CLOSED_ON, Value.CLEARED);
    new SetFields(store, Circulation.TYPE, "KF001")
        .write(Map.of(CaseFields.CLOSED_ON.name(), "2026-05-27"), "", "");
    step(LEAFLETS, leaflet, "delivered");
    assertThat(shown(leaflet)).containsEntry(CaseFields.CLOSED_ON, Value.of("2026-05-27"));
  }

  @Test
  void aNewCaseBelongsToTheOneDistrictOfItsOfficeAndToItsReviewItem() {
    open("O02", "branch");
    assertThat(NewCase.typed(store, LEAFLETS, "", TODAY))
        .containsEntry("district", "D06")
        .containsEntry("review_item", "I-7")
        .containsEntry("state", "requested")
        .containsEntry("opened_on", TODAY);
  }

  @Test
  void anOfficeOfSeveralDistrictsSaysWhichOneBecauseTheCaseWouldNeverArrive() {
    open("O01", "head");
    assertThatThrownBy(() -> NewCase.typed(store, LEAFLETS, "", TODAY))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.finding().code()).isEqualTo(FindingCode.DISTRICT_NEEDED));
    assertThat(NewCase.typed(store, LEAFLETS, "D02", TODAY)).containsEntry("district", "D02");
    store.close();
    open("O00", "liaison");
    assertThat(NewCase.typed(store, LEAFLETS, "", TODAY)).doesNotContainKey("district");
  }

  @Test
  void entriesOfAConfidentialCaseAreARecordTypeOfTheirOwn() {
    open("O02", "branch");
    for (CaseKind kind : List.of(LABOR, LEAFLETS)) {
      String key = kind.equals(LABOR) ? "KB001" : "KF001";
      RecordKey record = new RecordKey(kind.type(), key);
      int before = CaseLog.of(store, kind, record).size();
      RecordKey entry = SetFields.newKey(store, kind.entries());
      CaseLog.Happening what = new CaseLog.Happening("2026-01-05", "以前のこと", "");
      new SetFields(store, entry.type(), entry.key())
          .write(CaseLog.typed(store, record, what, "山田"), "山田", "");
      List<Row> log = CaseLog.of(store, kind, record);
      assertThat(log).hasSize(before + 1);
      assertThat(log.getFirst().text(EntryFields.TEXT)).as("the oldest first").isEqualTo("以前のこと");
      assertThat(log.getFirst().text(EntryFields.DISTRICT)).isEqualTo("D06");
      assertThat(entry.type().isPersonal()).isEqualTo(kind.equals(LABOR));
    }
  }

  @Test
  void disposingErasesThePersonAndKeepsWhatIsCounted() {
    open("O02", "branch");
    new Disposal(store, LABOR, TODAY).of(OLD, "山田");
    Map<Field, Value> now = shown(OLD);
    LABOR
        .personal()
        .forEach(field -> {
          Value value = now.getOrDefault(field, Value.CLEARED);
          assertThat(value).as(field.name()).isEqualTo(Value.CLEARED);
        });
    assertThat(now)
        .containsEntry(LaborConsultation.STATE, Value.of("disposed"))
        .containsEntry(LaborConsultation.TOPIC, Value.of("insurance"))
        .containsEntry(LaborConsultation.HOURS, Value.of("4"));
    List<Row> log = CaseLog.of(store, LABOR, OLD);
    assertThat(log).hasSize(2);
    assertThat(log).allMatch(entry -> entry.text(EntryFields.TEXT).isEmpty());
    assertThat(log).noneMatch(entry -> entry.text(EntryFields.HOURS).isEmpty());
    assertThat(keys(new CaseList.Order(Optional.of(LABOR), "", "", "", true)))
        .containsExactly("KB001");
  }

  @Test
  void afterDisposalTheHistoryTellsThatSomethingWasWrittenAndNotWhat() {
    open("O02", "branch");
    Lineage lineage = new Lineage(store);
    assertThat(lineage.of(OLD)).anyMatch(entry -> entry.value().text().contains("髙﨑"));
    new Disposal(store, LABOR, TODAY).of(OLD, "山田");
    List<Lineage.Entry> after = lineage.of(OLD);
    assertThat(after).noneMatch(entry -> entry.value().text().contains("髙﨑"));
    assertThat(after).anyMatch(entry -> entry.fate() == Lineage.Fate.DISPOSED);
    assertThat(store.records().history(OLD)).as("but the log goes on holding it").hasSize(2);
  }

  @Test
  void nothingIsDisposedOfBeforeItsDateOrWhileItIsOpen() {
    open("O02", "branch");
    Map<Field, Value> before = shown(OLD);
    assertThatThrownBy(() -> new Disposal(store, LABOR, "2025-03-31").of(OLD, ""))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.finding().code()).isEqualTo(FindingCode.DISPOSED_TOO_EARLY));
    RecordKey open = new RecordKey(LaborConsultation.TYPE, "KB001");
    assertThatThrownBy(() -> new Disposal(store, LABOR, "2030-01-01").of(open, ""))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.finding().code()).isEqualTo(FindingCode.ILLEGAL_STEP));
    assertThat(shown(OLD)).isEqualTo(before);
  }

  @Test
  void aNominationGoesItsWholeWay() {
    open("O02", "branch");
    CaseKind kind = kind(Nomination.TYPE);
    RecordKey record = SetFields.newKey(store, kind.type());
    Map<String, String> typed = new LinkedHashMap<>(NewCase.typed(store, kind, "", TODAY));
    typed.put("post", "統計調査員");
    new SetFields(store, kind.type(), record.key()).write(typed, "", "");
    for (String to :
        List.of(
            "selecting",
            "accepted",
            "recommended",
            "returned",
            "selecting",
            "accepted",
            "recommended",
            "commissioned",
            "in_office",
            "substituted")) {
      step(kind, record, to);
    }
    assertThat(shown(record)).containsEntry(CaseFields.CLOSED_ON, Value.of(TODAY));
    assertThatThrownBy(() -> step(kind, record, "in_office")).isInstanceOf(Refusal.class);
  }
}

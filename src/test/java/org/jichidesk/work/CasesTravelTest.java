package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jichidesk.domain.cases.CaseEntry;
import org.jichidesk.domain.cases.CaseFields;
import org.jichidesk.domain.cases.CaseKinds;
import org.jichidesk.domain.cases.Circulation;
import org.jichidesk.domain.cases.LaborConsultation;
import org.jichidesk.domain.cases.PublicityActivity;
import org.jichidesk.domain.cases.SettlementSupport;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;
import org.jichidesk.work.cases.Disposal;
import org.jichidesk.workbook.Cover;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases in the workbooks that travel: what there is, and nothing about persons unasked. */
class CasesTravelTest {

  @TempDir private Path folder;
  private Store branch;
  private Store centre;

  @BeforeEach
  void openStores() {
    branch = Review.open(folder, "O02");
    centre = Review.open(folder, "O00");
  }

  @AfterEach
  void close() {
    branch.close();
    centre.close();
  }

  private Cover export(Store store, BookKind kind, String name, ExportOrder.Personal personal) {
    ExportOrder order =
        new ExportOrder(
            kind,
            Subject.REVIEW,
            folder.resolve(name),
            OptionalInt.of(2025),
            List.of(),
            Optional.empty(),
            "試験",
            personal);
    return new ExportBook(Review.DESK, store, order, Progress.NONE).write();
  }

  private static List<String> types(Cover cover) {
    return cover.sheets().stream().map(Cover.Sheet::type).toList();
  }

  private static List<String> keys(Store store, RecordType type) {
    return store.records().keys(type);
  }

  @Test
  void aReturnHasASheetOnlyForKindsThereIsACaseOf() {
    Cover cover = export(branch, BookKind.RETURN, "r.xlsx", ExportOrder.Personal.NONE);
    assertThat(types(cover))
        .contains("circulation", "collection", "case_entry")
        .doesNotContain("settlement_support");
    assertThat(cover.sheets().stream().filter(sheet -> isOfCases(sheet.type())))
        .allMatch(sheet -> sheet.rows() > 0);
    assertThat(types(cover)).as("others are there to be typed into").contains("role_answer");
    branch.write(
        new RecordKey(SettlementSupport.TYPE, "N-1"),
        Map.of(
            CaseFields.TITLE, Value.of("試験"),
            CaseFields.DISTRICT, Value.of("D06")),
        "",
        "");
    Cover again = export(branch, BookKind.RETURN, "r2.xlsx", ExportOrder.Personal.NONE);
    assertThat(types(again)).contains("settlement_support");
  }

  private static boolean isOfCases(String type) {
    return Review.DESK.catalog().named(type).filter(CaseKinds::isOfCases).isPresent();
  }

  @Test
  void whatIsAboutPersonsTravelsOnlyWhenItIsAskedForByName() {
    Cover plain = export(branch, BookKind.RETURN, "r.xlsx", ExportOrder.Personal.NONE);
    assertThat(types(plain))
        .doesNotContain("labor_consultation", "nomination", "confidential_entry");
    Cover asked =
        export(
            branch,
            BookKind.RETURN,
            "p.xlsx",
            new ExportOrder.Personal(List.of("labor_consultation"), "相談の引継ぎ"));
    assertThat(types(asked))
        .contains("labor_consultation")
        .doesNotContain("nomination", "confidential_entry");
  }

  @Test
  void theCentreReadsTheCasesOfABranchAndNoPerson() {
    assertThat(keys(centre, Circulation.TYPE)).isEmpty();
    export(branch, BookKind.RETURN, "r.xlsx", ExportOrder.Personal.NONE);
    Review.merge(centre, folder.resolve("r.xlsx"));
    assertThat(keys(centre, Circulation.TYPE)).containsExactly("KF001", "KF002", "KF003");
    assertThat(keys(centre, CaseEntry.TYPE)).hasSizeGreaterThan(10);
    assertThat(keys(centre, LaborConsultation.TYPE)).isEmpty();
  }

  @Test
  void aCaseOfTheWholeCityReachesTheBranches() {
    assertThat(keys(branch, PublicityActivity.TYPE)).doesNotContain("KA006");
    centre.write(
        new RecordKey(PublicityActivity.TYPE, "KA006"),
        Map.of(PublicityActivity.REACH, Value.of("9000")),
        "地活課",
        "");
    export(centre, BookKind.DISTRIBUTION, "d.xlsx", ExportOrder.Personal.NONE);
    Review.merge(branch, folder.resolve("d.xlsx"));
    assertThat(keys(branch, PublicityActivity.TYPE)).contains("KA006");
  }

  @Test
  void aCaseThatWasDisposedOfTravelsWithoutWhatItSaid() {
    RecordKey old = new RecordKey(LaborConsultation.TYPE, "KB002");
    new Disposal(branch, CaseKinds.of(old.type()).orElseThrow(), "2026-06-01").of(old, "");
    export(
        branch,
        BookKind.RETURN,
        "p.xlsx",
        new ExportOrder.Personal(List.of("labor_consultation", "confidential_entry"), "試験"));
    Review.merge(centre, folder.resolve("p.xlsx"));
    assertThat(Offices.dump(centre)).contains("KB002", "睦美").doesNotContain("髙﨑", "資格喪失");
  }
}

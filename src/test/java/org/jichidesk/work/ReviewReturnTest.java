package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.consensus.Consent;
import org.jichidesk.domain.consensus.Decision;
import org.jichidesk.domain.consensus.RoleAnswer;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.roadmap.RoadmapItem;
import org.jichidesk.store.Store;
import org.jichidesk.workbook.Grid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Consents and role answers go out, come back and are merged. */
class ReviewReturnTest {

  private static final RecordKey ASKED = new RecordKey(Consent.TYPE, "P02.2.D06");

  @TempDir private Path folder;
  private Store centre;
  private Store branch;

  @BeforeEach
  void openSample() {
    centre = Review.open(folder, "O00");
    branch = Review.open(folder, "O02");
    new PutToDistricts(Review.DESK, centre).put("P02", Map.of("text", "改めた案"), "事務局");
    Review.merge(branch, Review.export(centre, BookKind.DISTRIBUTION, folder.resolve("d.xlsx")));
  }

  @AfterEach
  void close() {
    centre.close();
    branch.close();
  }

  private Path returned() {
    return Review.export(branch, BookKind.RETURN, folder.resolve("r.xlsx"));
  }

  private void consent(Path typed, Map<String, String> texts) {
    Grid grid = Grid.read(returned());
    type(grid.sheet("合意"), row(grid, "合意", "proposal", "見-2", "version", "2"), texts);
    grid.write(typed);
  }

  private static void type(
      Grid.Sheet sheet, Map<Integer, Grid.Cell> row, Map<String, String> texts) {
    texts.forEach((id, text) -> row.put(sheet.find(id), Grid.Cell.text(text)));
  }

  /** The row whose two cells begin like that. */
  private static Map<Integer, Grid.Cell> row(
      Grid grid, String name, String id, String text, String otherId, String otherText) {
    Grid.Sheet sheet = grid.sheet(name);
    return sheet.rows().stream()
        .filter(row -> starts(row.get(sheet.find(id)), text))
        .filter(row -> starts(row.get(sheet.find(otherId)), otherText))
        .findFirst()
        .orElseThrow();
  }

  private static boolean starts(Grid.@org.jspecify.annotations.Nullable Cell cell, String text) {
    return cell != null && cell.text().startsWith(text);
  }

  @Test
  void whatIsAskedStandsInTheReturnAndAssertsNothing() {
    Path book = returned();
    assertThat(row(Grid.read(book), "合意", "proposal", "見-2", "version", "2")).isNotEmpty();
    assertThat(row(Grid.read(book), "役割の問い", "duty", "他-01", "district", "芹田")).isNotEmpty();
    List<String> before = asked(centre);
    MergeReport report = Review.merge(centre, book);
    assertThat(report.books().getFirst().findings())
        .as("a row nobody typed into is no new row")
        .extracting(Finding::code)
        .doesNotContain(FindingCode.NEW_ROW, FindingCode.KEY_MISSING, FindingCode.ROW_MISSING);
    assertThat(centre.records().standing(ASKED).fields()).isEmpty();
    assertThat(asked(centre)).isEqualTo(before);
  }

  /** All that is known of what the districts were asked. */
  private static List<String> asked(Store store) {
    return Offices.dumpOfRecords(store)
        .lines()
        .filter(line ->
            Stream.of(Consent.TYPE, RoleAnswer.TYPE)
                .anyMatch(type -> line.startsWith("{\"type\":\"" + type.name() + "\"")))
        .toList();
  }

  @Test
  void whatABranchTypesIntoTheRowIsItsConsent() {
    Path typed = folder.resolve("typed.xlsx");
    consent(typed, Map.of("stance", "条件付き", "opinion", "手数料は？"));
    Review.merge(centre, typed);
    assertThat(centre.records().standing(ASKED).shown())
        .containsEntry(Consent.STANCE, Value.of("conditional"))
        .containsEntry(Consent.OPINION, Value.of("手数料は？"));
    ConsentCount count = new ProposalBoard(centre).item("P02").count();
    assertThat(count.stance("conditional")).isEqualTo(1);
  }

  @Test
  void anAnswerToARoleQuestionComesBackToo() {
    Path typed = folder.resolve("typed.xlsx");
    RecordKey answer = new RecordKey(RoleAnswer.TYPE, "T037.D06.2025");
    boolean known = !branch.records().standing(answer).fields().isEmpty();
    Grid grid = Grid.read(returned());
    type(
        grid.sheet("役割の問い"),
        row(grid, "役割の問い", "duty", "他-01", "district", "芹田"),
        Map.of("indispensable", "4 そう思う"));
    grid.write(typed);
    Review.merge(centre, typed);
    assertThat(known).as("the sample has no answer of this district").isFalse();
    assertThat(centre.records().standing(answer).shown())
        .containsEntry(RoleAnswer.INDISPENSABLE, Value.of("4"));
  }

  @Test
  void theCentreAnswersAndTheBranchReadsIt() {
    Path typed = folder.resolve("typed.xlsx");
    consent(typed, Map.of("stance", "条件付き", "opinion", "手数料は？"));
    Review.merge(centre, typed);
    new RecordConsent(Review.DESK, centre)
        .write("P02", 0, "D06", Map.of("answer", "市が負担します"), "事務局");
    MergeReport report =
        Review.merge(branch, Review.export(centre, BookKind.REPLY, folder.resolve("a.xlsx")));
    assertThat(report.notices()).isEmpty();
    assertThat(report.books().getFirst().findings()).isEmpty();
    assertThat(branch.records().standing(ASKED).shown())
        .containsEntry(Consent.ANSWER, Value.of("市が負担します"))
        .containsEntry(Consent.STANCE, Value.of("conditional"));
  }

  @Test
  void aWorkbookThatAltersADecidedRevisionIsToldOfBeforeAndAfter() {
    Grid grid =
        Grid.read(Review.export(centre, BookKind.DISTRIBUTION, folder.resolve("plain.xlsx")));
    MergeReport same = Review.merge(branch, folder.resolve("plain.xlsx"));
    assertThat(altered(same)).as("a revision that comes as it was decided").isEmpty();
    Grid.Sheet sheet = grid.sheet("ロードマップの項目");
    List<Map<Integer, Grid.Cell>> rows =
        sheet.rows().stream()
            .filter(row -> List.of("R1", "R2").stream().anyMatch(r -> isRow(row, r)))
            .toList();
    assertThat(rows).as("the item in the decided revision and in the draft").hasSize(2);
    rows.forEach(row -> type(sheet, row, Map.of("goal", "だれかが書き換えたゴール")));
    Path book = folder.resolve("D-03-altered.xlsx");
    grid.write(book);
    String before = Offices.dumpOfRecords(branch);
    MergeReport trial =
        new MergeBooks(Review.DESK, branch).merge(List.of(book), true, Progress.NONE);
    assertThat(altered(trial)).hasSize(1);
    assertThat(Offices.dumpOfRecords(branch)).isEqualTo(before);
    MergeReport report = Review.merge(branch, book);
    assertThat(altered(report))
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.args())
                .containsExactly("ロードマップ2023", "II-1 委員等推薦に関する事務", "D-03-altered.xlsx"));
    assertThat(branch.records().standing(new RecordKey(RoadmapItem.TYPE, "R1.II-1")).shown())
        .as("and it is merged all the same: nothing is lost")
        .containsEntry(RoadmapItem.GOAL, Value.of("だれかが書き換えたゴール"));
    assertThat(report.needsALook()).isTrue();
  }

  private static boolean isRow(Map<Integer, Grid.Cell> row, String revision) {
    return row.values().stream().anyMatch(cell -> cell.text().contains(revision + ".II-1"));
  }

  private static List<Finding> altered(MergeReport report) {
    return report.books().stream()
        .flatMap(book -> book.findings().stream())
        .filter(finding -> finding.code() == FindingCode.DECIDED_REVISION_ALTERED)
        .toList();
  }

  @Test
  void twoOfficesThatSayDifferentThingsAreAConflictOfTheMatrix() {
    Path typed = folder.resolve("typed.xlsx");
    consent(typed, Map.of("stance", "同意"));
    new RecordConsent(Review.DESK, centre)
        .write("P02", 0, "D06", Map.of("stance", "不同意"), "電話で聞いた");
    Review.merge(centre, typed);
    assertThat(
            ConsentMatrix.read(centre).column("P02").orElseThrow().cells().stream()
                .filter(ConsentMatrix.Cell::isInConflict))
        .extracting(ConsentMatrix.Cell::district)
        .containsExactly("D06");
  }

  @Test
  void decisionsGoOutWithTheDutiesTheyChange() {
    RecordKey decision = Review.decide(centre, "T010", "end", 2027);
    Path out = folder.resolve("duties.xlsx");
    new ExportBook(
            Review.DESK,
            centre,
            new ExportOrder(
                BookKind.DISTRIBUTION,
                org.jichidesk.domain.record.Subject.DUTIES,
                out,
                java.util.OptionalInt.of(2027),
                List.of(),
                java.util.Optional.empty(),
                "",
                ExportOrder.Personal.NONE),
            Progress.NONE)
        .write();
    Review.merge(branch, out);
    assertThat(branch.records().standing(decision).shown())
        .containsEntry(Decision.CHANGE, Value.of("end"));
    assertThat(new DutiesInForce(branch, 2027).inForce())
        .noneMatch(duty -> duty.record().key().equals("T010"));
  }
}

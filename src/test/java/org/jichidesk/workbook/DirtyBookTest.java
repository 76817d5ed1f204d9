package org.jichidesk.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipFile;
import org.jichidesk.MemoryFolder;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.activity.ResidentActivity;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do to the sheets of a return, and what is read from them then. */
class DirtyBookTest {

  private static final String REPORTS = DutyReport.TYPE.label().ja();
  private static final String ACTIVITIES = ResidentActivity.TYPE.label().ja();
  private static final String T1 = "D1.T1.2025";
  private static final String T2 = "D1.T2.2025";

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  private Path original;
  private Grid grid;

  @BeforeEach
  void export() throws IOException {
    original =
        Books.write(
            folder.resolve("return.xlsx"),
            Books.record(
                DutyReport.TYPE,
                T1,
                DutyReport.DONE,
                "done",
                DutyReport.PEOPLE,
                "12",
                DutyReport.HOURS,
                "1.5",
                DutyReport.REPORTED_ON,
                "2026-03-10",
                DutyReport.NOTE,
                "雨"),
            Books.record(
                DutyReport.TYPE,
                T2,
                DutyReport.DONE,
                "not_done",
                DutyReport.PEOPLE,
                "!na",
                DutyReport.REPORTED_ON,
                "2026-02-01",
                DutyReport.NOTE,
                "!cleared"),
            activity("A1", "夏祭り", "10", "2025-08-01"),
            activity("A2", "どんど焼き", "20", "2026-01-15"),
            activity("A3", "そば打ち", "30", "1899-05-05"));
    grid = Grid.read(original);
  }

  private static Standing activity(String key, String name, String people, String day) {
    return Books.record(
        ResidentActivity.TYPE,
        key,
        ResidentActivity.DISTRICT,
        "D1",
        ResidentActivity.YEAR,
        "2025",
        ResidentActivity.NAME,
        name,
        ResidentActivity.PEOPLE,
        people,
        ResidentActivity.HELD_ON,
        day);
  }

  private Grid.Sheet reports() {
    return grid.sheet(REPORTS);
  }

  private Grid.Sheet activities() {
    return grid.sheet(ACTIVITIES);
  }

  private Books.Heard heard() throws IOException {
    return Books.read(grid.write(folder.resolve("edited.xlsx")));
  }

  /** Nothing was said that the original does not say. */
  private void saysTheSame(Books.Heard heard) throws IOException {
    assertThat(heard.edits()).isEmpty();
    assertThat(heard.confirmed()).isEqualTo(Books.read(original).confirmed());
  }

  @Test
  void untouchedItSaysWhatWasExported() throws IOException {
    assertThat(Books.read(original).codes()).isEmpty();
    saysTheSame(Books.read(original));
    assertThat(Books.read(original).confirmed()).hasSize(9 + 15);
    Books.Heard heard = heard();
    assertThat(heard.codes()).isEmpty();
    saysTheSame(heard);
  }

  @Test
  void sortedMovedAndSpreadItSaysTheSame() throws IOException {
    for (int seed = 0; seed < 10; seed++) {
      grid = Grid.read(original);
      for (Grid.Sheet sheet : grid.dataSheets()) {
        sheet.shuffleRows(new Random(seed));
        sheet.shuffleColumns(new Random(seed));
      }
      Books.Heard heard = heard();
      assertThat(heard.codes()).isEmpty();
      saysTheSame(heard);
    }
  }

  @Test
  void sortedWithoutControlColumnsEveryValueStaysWithItsRecord() throws IOException {
    for (int seed = 1; seed < 10; seed++) {
      grid = Grid.read(original);
      for (Grid.Sheet sheet : grid.dataSheets()) {
        sheet.shuffleRowsWithoutControl(new Random(seed));
      }
      saysTheSame(heard());
    }
  }

  @Test
  void sortedWithoutControlColumnsAndTypedIn() throws IOException {
    activities().set("A2", "people", Grid.Cell.text("２１"));
    for (int seed = 1; seed < 10; seed++) {
      Path typed = grid.write(folder.resolve("typed.xlsx"));
      Grid shuffled = Grid.read(typed);
      shuffled.sheet(ACTIVITIES).shuffleRowsWithoutControl(new Random(seed));
      Books.Heard heard = Books.read(shuffled.write(folder.resolve("shuffled.xlsx")));
      assertThat(heard.edits()).containsExactly("A2 people=21");
    }
  }

  @Test
  void sortedWithoutControlColumnsNamesakesStayThemselves() throws IOException {
    Standing[] namesakes = new Standing[12];
    for (int i = 0; i < namesakes.length; i++) {
      namesakes[i] = activity("A" + i, "清掃", Integer.toString(10 + i), "2025-08-01");
    }
    original = Books.write(folder.resolve("namesakes.xlsx"), namesakes);
    for (int seed = 1; seed < 10; seed++) {
      grid = Grid.read(original);
      activities().shuffleRowsWithoutControl(new Random(seed));
      Books.Heard heard = heard();
      saysTheSame(heard);
      assertThat(heard.codes()).containsExactly("REALIGNED_ROWS");
    }
    grid = Grid.read(original);
    activities().set("A3", "people", "99");
    Grid typed = Grid.read(grid.write(folder.resolve("typed.xlsx")));
    typed.sheet(ACTIVITIES).shuffleRowsWithoutControl(new Random(4));
    Books.Heard heard = Books.read(typed.write(folder.resolve("shuffled.xlsx")));
    assertThat(heard.edits()).containsExactly("A3 people=99");
  }

  @Test
  void anActivityCopiedAndEditedIsReadAsThatActivity() throws IOException {
    activities().copy("A1").put(activities().find("people"), Grid.Cell.number("11"));
    Books.Heard heard = heard();
    assertThat(heard.codes()).containsExactly("SAME_ROW_TWICE N6");
    assertThat(heard.edits()).containsExactly("A1 people=11");
  }

  @Test
  void oneEditSaysOneThing() throws IOException {
    reports().set(T1, "people", Grid.Cell.number("13"));
    Books.Heard heard = heard();
    assertThat(heard.edits()).containsExactly(T1 + " people=13");
    assertThat(heard.confirmed()).doesNotContain(T1 + " people=12");
    assertThat(heard.standing(new RecordKey(DutyReport.TYPE, T1)).shown(DutyReport.HOURS))
        .contains(Value.of("1.5"));
  }

  @Test
  void theSameEditFoundTwiceIsOneAssertion() throws IOException {
    reports().set(T1, "people", "13");
    reports().type("district", "戸隠", "duty", "選-01 見守り", "year", "2025", "people", "3");
    activities().type("district", "戸隠", "year", "2025", "name", "新しい会", "people", "4");
    Books.Heard first = heard();
    activities().shuffleRows(new Random(3));
    reports().shuffleColumns(new Random(3));
    Books.Heard second = heard();
    assertThat(first.found(FindingCode.NEW_ROW)).isTrue();
    assertThat(second.assertions()).containsExactlyInAnyOrderElementsOf(first.assertions());
  }

  @Test
  void editsOfDifferentExportsAreDifferentAssertions() throws IOException {
    reports().set(T1, "people", "13");
    Books.Heard first = heard();
    grid.cover("export_id", "BRANCH-R2");
    Books.Heard second = heard();
    assertThat(first.edits()).isEqualTo(second.edits());
    assertThat(first.assertions())
        .doesNotContainAnyElementsOf(
            second.assertions().stream().filter(a -> a.id().isEdit()).toList());
  }

  @Test
  void renamedHeadersAndExtraColumnsAreReported() throws IOException {
    reports().rows().get(1).put(reports().find("people"), Grid.Cell.text("何人で"));
    reports().rows().get(1).put(40, Grid.Cell.text("班長メモ"));
    reports().row(T1).put(40, Grid.Cell.text("済"));
    Books.Heard heard = heard();
    saysTheSame(heard);
    assertThat(heard.codes()).containsExactlyInAnyOrder("RENAMED_COLUMN E2", "EXTRA_COLUMN AO2");
    assertThat(heard.extras()).containsExactly("AO3 班長メモ duty_report/" + T1 + " 済");
  }

  @Test
  void withoutIdsHeadersAndControlTextsAreStillKnown() throws IOException {
    for (Grid.Sheet sheet : grid.dataSheets()) {
      sheet.rows().getFirst().clear();
    }
    saysTheSame(heard());
    for (Grid.Sheet sheet : grid.dataSheets()) {
      sheet.rows().removeFirst();
    }
    saysTheSame(heard());
  }

  @Test
  void anOldHeaderIsKnownByItsOtherName() throws IOException {
    reports().rows().getFirst().remove(reports().find("hours"));
    int hours = 5;
    assertThat(reports().rows().get(1).get(hours).text()).startsWith("延べ時間");
    reports().rows().get(1).put(hours, Grid.Cell.text("時間"));
    Books.Heard heard = heard();
    saysTheSame(heard);
    assertThat(heard.codes()).isEmpty();
  }

  @Test
  void aDeletedColumnErasesNothing() throws IOException {
    reports().dropColumn("note");
    reports().dropColumn("district");
    Books.Heard heard = heard();
    assertThat(heard.edits()).isEmpty();
    assertThat(heard.confirmed()).contains(T1 + " people=12").doesNotContain(T1 + " note=雨");
    assertThat(heard.codes()).containsExactlyInAnyOrder("MISSING_COLUMN", "MISSING_COLUMN");
  }

  @Test
  void missingRowsAndSheetsAreReported() throws IOException {
    reports().drop(T2);
    reports().copy(T1);
    grid.remove(ACTIVITIES);
    Books.Heard heard = heard();
    assertThat(heard.edits()).isEmpty();
    assertThat(heard.confirmed()).hasSize(5);
    assertThat(heard.codes())
        .containsExactlyInAnyOrder("ROW_MISSING", "SAME_ROW_TWICE O4", "MISSING_SHEET");
  }

  @Test
  void aRowPastedTwiceAndEditedIsReadOnce() throws IOException {
    reports().copy(T1).put(reports().find("people"), Grid.Cell.number("99"));
    Books.Heard heard = heard();
    assertThat(heard.edits()).containsExactly(T1 + " people=99");
    assertThat(heard.found(FindingCode.SAME_ROW_TWICE)).isTrue();
    assertThat(heard.standing(new RecordKey(DutyReport.TYPE, T1)).conflicts()).isEmpty();
  }

  @Test
  void aRowCopiedIntoAnotherWorkbookKeepsItsMeaning() throws IOException {
    Path other =
        Books.write(
            folder.resolve("other.xlsx"),
            "OTHER-R1",
            Books.record(DutyReport.TYPE, "D1.T3.2025", DutyReport.PEOPLE, "3"));
    Grid target = Grid.read(other);
    target.sheet(REPORTS).rows().add(reports().row(T1));
    Books.Heard heard = Books.read(target.write(other));
    assertThat(heard.edits()).isEmpty();
    assertThat(heard.confirmed()).contains(T1 + " people=12", "D1.T3.2025 people=3");
  }

  @Test
  void aReportCopiedOverAnotherOneIsSetAside() throws IOException {
    reports().copy(T1).put(reports().find("duty"), Grid.Cell.text("必-02 回覧"));
    Books.Heard heard = heard();
    saysTheSame(heard);
    assertThat(heard.codes()).containsExactly("KEY_CHANGED A5");
  }

  @Test
  void aReportCopiedToMakeANewOneIsNew() throws IOException {
    reports().copy(T1).put(reports().find("duty"), Grid.Cell.text("選－０１　見守り"));
    Books.Heard heard = heard();
    assertThat(heard.confirmed()).isEqualTo(Books.read(original).confirmed());
    assertThat(heard.edits())
        .contains("D1.T3.2025 people=12", "D1.T3.2025 note=雨")
        .allMatch(edit -> edit.startsWith("D1.T3.2025 "));
    assertThat(heard.codes()).containsExactly("NEW_ROW A5");
  }

  @Test
  void anActivityCopiedToMakeANewOneDoesNotRenameTheOldOne() throws IOException {
    Map<Integer, Grid.Cell> copy = activities().copy("A1");
    copy.put(activities().find("name"), Grid.Cell.text("秋祭り"));
    copy.put(activities().find("people"), Grid.Cell.number("11"));
    Books.Heard heard = heard();
    assertThat(heard.confirmed()).isEqualTo(Books.read(original).confirmed());
    assertThat(heard.edits()).allMatch(edit -> edit.startsWith("T"));
    assertThat(heard.edits()).anyMatch(edit -> edit.endsWith(" name=秋祭り"));
    assertThat(heard.codes()).containsExactly("NEW_ROW A6");
  }

  @Test
  void anActivityMayBeRenamed() throws IOException {
    activities().set("A1", "name", "納涼祭");
    activities().set("A2", "name", "夏祭り");
    Books.Heard heard = heard();
    assertThat(heard.edits()).containsExactly("A1 name=納涼祭", "A2 name=夏祭り");
    assertThat(heard.codes()).isEmpty();
  }

  @Test
  void twoRowsTypedAlikeAreOneRecordAndAFinding() throws IOException {
    for (int i = 0; i < 2; i++) {
      activities().type("district", "戸隠", "year", "2025", "name", "新しい会");
    }
    Books.Heard heard = heard();
    assertThat(heard.codes()).containsExactly("NEW_ROW A6", "TYPED_TWICE A7");
    assertThat(heard.edits()).hasSize(3);
  }

  @Test
  void aTypedRowWithoutItsKeyIsSetAside() throws IOException {
    reports().type("district", "戸隠", "year", "2025", "people", "3");
    reports().type("district", "善光寺", "duty", "必-01 広報紙", "year", "2025", "people", "3");
    Books.Heard heard = heard();
    saysTheSame(heard);
    assertThat(heard.codes()).containsExactly("KEY_MISSING A5", "KEY_MISSING A6");
  }

  @Test
  void damagedControlTextsMakeARowATypedOne() throws IOException {
    reports().set(T1, "_control", "1AAAAA*AAAAA");
    Books.Heard heard = heard();
    assertThat(heard.edits()).contains(T1 + " people=12", T1 + " note=雨");
    assertThat(heard.codes()).containsExactly("CONTROL_DAMAGED P3");
    assertThat(heard.assertions())
        .filteredOn(a -> a.id().isEdit())
        .allSatisfy(a -> assertThat(a.atoms().getFirst().seen().text()).isEmpty());
  }

  @Test
  void aLaterControlTextIsSetAside() throws IOException {
    reports().set(T1, "_control", "2what|comes|next*AAAAA");
    Books.Heard heard = heard();
    assertThat(heard.edits()).isEmpty();
    assertThat(heard.found(FindingCode.NEWER_CONTROL)).isTrue();
  }

  @Test
  void anotherOfficesDistrictIsReported() throws IOException {
    reports().type("district", "鬼無里", "duty", "必-01 広報紙", "year", "2025", "people", "3");
    Books.Heard heard = heard();
    assertThat(heard.codes()).containsExactlyInAnyOrder("NEW_ROW A5", "OTHER_DISTRICT A5");
    assertThat(heard.edits()).containsExactly("D2.T1.2025 people=3");
  }

  @Test
  void blankNeverErasesAndErasingSaysSo() throws IOException {
    reports().set(T1, "people", "");
    reports().set(T1, "hours", "　");
    reports().set(T1, "note", "（消去）");
    reports().set(T2, "note", "");
    Books.Heard heard = heard();
    assertThat(heard.edits()).containsExactly(T1 + " note=!cleared");
    assertThat(heard.confirmed()).contains(T2 + " note=!cleared");
    assertThat(heard.codes()).containsExactlyInAnyOrder("BLANKED E3", "BLANKED F3");
  }

  @Test
  void whatIsRefusedIsReportedEvenWhereNothingStood() throws IOException {
    reports().set(T2, "hours", "同上");
    reports().set(T2, "people", "〃");
    reports().set(T1, "removed", "たぶん");
    Books.Heard heard = heard();
    assertThat(heard.edits()).isEmpty();
    assertThat(heard.codes()).containsExactlyInAnyOrder("DITTO F4", "DITTO E4", "NOT_A_FLAG N3");
  }

  @Test
  void whatIsRefusedOverAnErasedValueIsReported() throws IOException {
    original =
        Books.write(
            folder.resolve("erased.xlsx"),
            Books.record(DutyReport.TYPE, T1, DutyReport.PEOPLE, "!cleared"));
    grid = Grid.read(original);
    reports().set(T1, "people", "約20");
    Books.Heard heard = heard();
    assertThat(heard.codes()).containsExactly("NOT_A_NUMBER E3");
    assertThat(heard.confirmed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "46091, false, 2026-03-10",
    "46091, true, 2026-03-10",
    "16664, true, 1945-08-15",
    "20260310, false, 2026-03-10",
    "20260310, true, 2026-03-10"
  })
  void numbersThatAreDates(String number, boolean styled, String day) throws IOException {
    reports().set(T2, "reported_on", styled ? Grid.Cell.date(number) : Grid.Cell.number(number));
    assertThat(heard().edits()).containsExactly(T2 + " reported_on=" + day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8", "8.3", "310", "80310", "1945", "16664", "0", "-3"})
  void numbersWithoutADatesLookAreNoDates(String number) throws IOException {
    reports().set(T1, "reported_on", Grid.Cell.number(number));
    Books.Heard heard = heard();
    assertThat(heard.edits()).isEmpty();
    assertThat(heard.findings()).hasSize(1);
    assertThat(heard.findings().getFirst().place().cell()).isEqualTo("K3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8", "310", "1462", "0.5", "46091.5"})
  void smallNumbersInDateCellsAreNoDates(String number) throws IOException {
    reports().set(T1, "reported_on", Grid.Cell.date(number));
    Books.Heard heard = heard();
    assertThat(heard.edits()).isEmpty();
    assertThat(heard.findings()).hasSize(1);
  }

  @Test
  void aDateThatLostItsLookIsUnchanged() throws IOException {
    reports().set(T1, "reported_on", Grid.Cell.number("46091"));
    Books.Heard heard = heard();
    saysTheSame(heard);
  }

  @Test
  void datesWhereNumbersAndChoicesBelongAreRefused() throws IOException {
    reports().set(T1, "people", Grid.Cell.date("46085"));
    reports().set(T1, "hours", Grid.Cell.date("46085"));
    reports().set(T1, "burden", Grid.Cell.date("46085"));
    Books.Heard heard = heard();
    assertThat(heard.edits()).isEmpty();
    assertThat(heard.codes())
        .containsExactlyInAnyOrder("NOT_A_NUMBER E3", "NOT_A_NUMBER F3", "UNKNOWN_CODE G3");
  }

  @Test
  void aNumberThatOnlyLooksLikeADateIsUnchanged() throws IOException {
    reports().set(T1, "people", Grid.Cell.date("12"));
    saysTheSame(heard());
  }

  @Test
  void aPatchTypesIntoTheCellsNamedOrNotAtAll() throws IOException {
    Path book = folder.resolve("patched.xlsx");
    CellPatch.apply(original, book, Map.of(new CellPatch.Spot(REPORTS, T1, "people"), "５人"));
    assertThat(Books.read(book).edits()).containsExactly(T1 + " people=5");
    for (CellPatch.Spot spot :
        List.of(
            new CellPatch.Spot("何か", T1, "people"),
            new CellPatch.Spot(REPORTS, "D1.T9.2025", "people"),
            new CellPatch.Spot(REPORTS, T1, "nothing"))) {
      assertThatThrownBy(() -> CellPatch.apply(original, book, Map.of(spot, "5")))
          .isInstanceOf(IOException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1", "'=1"})
  void textsThatLookLikeFormulasStayTexts(String text) throws IOException {
    Path book =
        Books.write(
            folder.resolve("text.xlsx"), Books.record(DutyReport.TYPE, T1, DutyReport.NOTE, text));
    try (ZipFile zip = new ZipFile(book.toFile())) {
      String xml =
          new String(
              zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(xml).doesNotContain("<f>").doesNotContain("<f ");
    }
    assertThat(Books.read(book).confirmed()).containsExactly(T1 + " note=" + text);
    reports().set(T1, "note", text);
    assertThat(heard().edits()).containsExactly(T1 + " note=" + text);
  }

  @Test
  void aNewerFormIsRefused() throws IOException {
    grid.cover("form_version", "3");
    assertThatThrownBy(this::heard).isInstanceOf(Refusal.class).hasMessageContaining("NEWER_FORM");
    grid.cover("form_version", "2");
    grid.cover("form", "Z-09");
    assertThatThrownBy(this::heard).isInstanceOf(Refusal.class).hasMessageContaining("NEWER_FORM");
  }

  @ParameterizedTest
  @CsvSource({
    "form_version, 第二版",
    "kind, 何か",
    "exported_at, 昨日!",
    "year, 令和七年",
    "number, 一",
    "export_id, ''",
    "office, ''"
  })
  void aGarbledCoverSaysWhatIsWrong(String id, String value) {
    grid.cover(id, value);
    assertThatThrownBy(this::heard)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.finding().code()).isEqualTo(FindingCode.COVER_INCOMPLETE);
              assertThat(refusal.finding().args()).containsExactly(id, value);
            });
  }

  @Test
  void withoutItsCoverAWorkbookIsRefused() throws IOException {
    grid.remove("表紙");
    assertThatThrownBy(this::heard).isInstanceOf(Refusal.class).hasMessageContaining("NO_COVER");
  }

  @Test
  void renamedSheetsAreKnownAndOthersAreNot() throws IOException {
    grid.rename(REPORTS, "実績（写し）");
    grid.rename("表紙", "提出");
    grid.rename("一覧", "Sheet1");
    grid.add("メモ").rows().add(Map.of(0, Grid.Cell.text("3月10日 役員会")));
    Books.Heard heard = heard();
    saysTheSame(heard);
    assertThat(heard.codes()).containsExactly("UNKNOWN_SHEET");
  }

  @Test
  void valuesThisProgramWouldRefuseTravelUnchanged() throws IOException {
    original =
        Books.write(
            folder.resolve("newer.xlsx"),
            Books.record(
                DutyReport.TYPE,
                T1,
                DutyReport.DONE,
                "half_done",
                DutyReport.PEOPLE,
                "-5",
                DutyReport.HOURS,
                "12345678901234567",
                DutyReport.SUGGESTION,
                "!na",
                RecordType.REMOVED,
                "yes"));
    Books.Heard heard = Books.read(original);
    assertThat(heard.codes()).isEmpty();
    assertThat(heard.edits()).isEmpty();
    assertThat(heard.confirmed()).hasSize(5).contains(T1 + " done=half_done", T1 + " people=-5");
  }

  @Test
  void alternativesTravelAndAnEditHasSeenOnlyWhatTheCellShowed() throws IOException {
    RecordKey record = new RecordKey(DutyReport.TYPE, T1);
    Standing disputed =
        Standing.of(
            record,
            List.of(
                Books.written("AAA", 1, DutyReport.TYPE, T1, DutyReport.NOTE, "甲"),
                Books.written("BBB", 2, DutyReport.TYPE, T1, DutyReport.NOTE, "乙"),
                Books.written("CCC", 3, DutyReport.TYPE, T1, DutyReport.NOTE, "乙")));
    original = Books.write(folder.resolve("disputed.xlsx"), disputed);
    Books.Heard heard = Books.read(original);
    assertThat(heard.standing(record)).isEqualTo(disputed);
    grid = Grid.read(original);
    reports().set(T1, "note", "丙");
    Standing edited = heard().standing(record);
    assertThat(edited.conflicts()).hasSize(1);
    assertThat(edited.conflicts().getFirst().values())
        .containsExactlyInAnyOrder(Value.of("甲"), Value.of("丙"));
  }

  @Test
  void tooLongAlternativesStayAtHome() throws IOException {
    RecordKey record = new RecordKey(DutyReport.TYPE, T1);
    Standing disputed =
        Standing.of(
            record,
            List.of(
                Books.written("AAA", 1, DutyReport.TYPE, T1, DutyReport.NOTE, "%".repeat(20_000)),
                Books.written("BBB", 2, DutyReport.TYPE, T1, DutyReport.NOTE, "乙")));
    Path book = Books.write(folder.resolve("long.xlsx"), disputed);
    assertThat(Books.read(book).confirmed()).containsExactly(T1 + " note=乙");
    assertThat(Books.read(book).edits()).isEmpty();
  }

  @Test
  void aHugeSheetIsReadInASmallHeap() throws Exception {
    Path book = folder.resolve("huge.xlsx");
    try (var out = Files.newOutputStream(book);
        BookWriter writer = new BookWriter(out, Runnable::run, Books.shown(), "BRANCH-R1")) {
      writer.begin(DutyReport.TYPE, true);
      for (int i = 0; i < 50_000; i++) {
        writer.row(
            Books.record(
                DutyReport.TYPE,
                "D1.T" + i + ".2025",
                DutyReport.PEOPLE,
                "" + i,
                DutyReport.NOTE,
                "備考その" + i));
      }
      writer.finish(Books.cover("BRANCH-R1"));
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx40m",
                "-cp",
                System.getProperty("java.class.path"),
                CountRows.class.getName(),
                book.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said.strip()).isEqualTo("50000 rows, 0 findings");
    assertThat(process.waitFor()).isZero();
  }
}

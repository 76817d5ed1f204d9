package org.jichidesk.ui.checkups;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TableView;
import org.jichidesk.checkup.Grades;
import org.jichidesk.checkup.Round;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.CheckupFinding;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.domain.checkup.ImprovementPlan;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.Item;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.work.AddForm;
import org.jichidesk.work.FormShelf;
import org.junit.jupiter.api.Test;

/** Forms, status, findings, plans and the whole city, by mouse and keys. */
class CityTest extends CheckupsDesk {

  private static final Path FORM = SAMPLES.resolve("checkup-form-2025.xlsx");

  private int year;

  private void openRoom() throws Exception {
    openLiaison();
    year = session().year().get();
    click("go-checkups");
  }

  /** Ten districts that answered, the others not begun. */
  private void openAnswered() throws Exception {
    openRoom();
    inStore(store -> {
      String form = new AddForm(store).from(FORM, "サンプル").key();
      int n = 0;
      for (String district : store.records().keys(org.jichidesk.domain.council.District.TYPE)) {
        if (n++ < 10) {
          Forms.begin(store, form, district, year, n < 5 ? "hearing" : "confirmed");
          answer(store, form, district, n);
        }
      }
      return true;
    });
  }

  private void answer(Store store, String form, String district, int seed) {
    FormDefinition definition = new FormShelf(store).form(form).orElseThrow();
    Forms.write(
        store,
        new Round(district, year).answer(form, "officer_hours", "0"),
        Map.of(Answer.VALUE, "50"));
    int n = seed;
    for (Item item : definition.all()) {
      if (Grades.isGraded(item)) {
        n++;
        RecordKey record = new Round(district, year).answer(form, item.name(), "0");
        Forms.write(store, record, Map.of(Answer.VALUE, Integer.toString(1 + (n * seed) % 4)));
      }
    }
  }

  @Test
  void anExcelFormIsCheckedAndOnlyAddedWhenThePersonSaysSo() throws Exception {
    openRoom();
    tab("forms");
    int before = rows(CheckupForm.TYPE).size();
    chosen.next = Optional.of(newVersion());
    click("checkups-forms-add");
    awaitShown("追加できます");
    assertThat(rows(CheckupForm.TYPE)).hasSize(before);
    clickButton("追加する");
    await("the form", () -> rows(CheckupForm.TYPE).size() == before + 1);
    tab("status");
    click("checkups-start");
    awaitShown("使う調査票");
    clickButton("始める");
    awaitShown("前年値配布 32");
  }

  /** The sample form under a version the sample store does not know. */
  private Path newVersion() throws java.io.IOException {
    Path file = folder.resolve("next.xlsx");
    try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(FORM));
        var out = Files.newOutputStream(file)) {
      for (var row : book.getSheet("settings")) {
        for (var cell : row) {
          if (cell.toString().matches("2025(\\.0)?")) {
            cell.setCellValue("2025b");
          }
        }
      }
      book.write(out);
    }
    return file;
  }

  @Test
  void aBrokenFormNamesSheetRowAndColumnAndIsNotAdded() throws Exception {
    openRoom();
    tab("forms");
    int before = rows(CheckupForm.TYPE).size();
    Path copy = folder.resolve("not-a-form.xlsx");
    Files.copy(SAMPLES.resolve("returns").resolve(first(SAMPLES.resolve("returns"))), copy);
    chosen.next = Optional.of(copy);
    click("checkups-forms-add");
    awaitShown("追加できません");
    assertThat(robot.lookup("#checkups-form-findings").queryAll()).isNotEmpty();
    assertThat(rows(CheckupForm.TYPE)).hasSize(before);
  }

  private static String first(Path folder) throws java.io.IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".xlsx"))
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void rulesFindIssuesAndAPlanIsMadeForOneAndTakenBackWithIt() throws Exception {
    openAnswered();
    scope("D01");
    settle();
    tab("results");
    click("checkups-rules");
    awaitShown("当てはまる判定");
    clickButton("閉じる");
    Row issue =
        rows(CheckupFinding.TYPE).stream()
            .filter(row -> row.text(CheckupFinding.KIND).equals("issue"))
            .findFirst()
            .orElseThrow();
    click("checkups-plan-for-" + issue.record().key());
    await("the plan", () -> rows(ImprovementPlan.TYPE).size() == 1);
    assertThat(rows(ImprovementPlan.TYPE).getFirst().text(ImprovementPlan.FINDING))
        .isEqualTo(issue.record().key());
    click("undo");
    await("no plan", () -> rows(ImprovementPlan.TYPE).isEmpty());
    assertThat(
            inStore(store -> store.records().standing(issue.record()).shown())
                .get(CheckupFinding.STATE))
        .isEqualTo(org.jichidesk.domain.record.Value.of("open"));
  }

  @Test
  void theHeatMapShowsFiguresWithTheirCountsAndADistrictLeadsToItsForm() throws Exception {
    openAnswered();
    tab("city");
    awaitShown("10 / 32地区");
    assertThat(shown()).contains("順位ではありません");
    click("checkups-city-questions");
    find("checkups-distributions");
    settle();
    assertThat(shown()).contains("（10地区）", "空欄 10");
    scope("D01");
    settle();
    click("checkups-city-compare");
    TableView<?> compare = (TableView<?>) find("checkups-compare");
    assertThat(compare.getItems()).isNotEmpty();
    click("checkups-city-heat");
    click("checkups-heat-D01");
    find("checkups-page");
  }

  @Test
  void theReportAndTheYearGoOutAsFiles() throws Exception {
    openAnswered();
    scope("D01");
    settle();
    chosen.next = Optional.of(folder);
    tab("results");
    click("checkups-report");
    awaitShown("保存しました");
    clickButton("閉じる");
    Path report = folder.resolve("地区ドック報告_第一_" + year + "年度.pdf");
    assertThat(Files.size(report)).isGreaterThan(10_000);
    tab("city");
    click("checkups-exchange-book");
    awaitShown("地区ドック集計_");
    clickButton("閉じる");
    assertThat(folder.resolve("地区ドック集計_" + year + "年度.xlsx")).exists();
    click("checkups-exchange-csv");
    awaitShown(".csv");
  }
}

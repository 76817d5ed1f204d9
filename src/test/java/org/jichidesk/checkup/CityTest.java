package org.jichidesk.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.ImprovementPlan;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.work.Desk;
import org.jichidesk.workbook.PlainSheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CityTest {

  private static final String TOP = "0";

  @TempDir Path folder;
  private Desk desk;
  private Store store;

  @BeforeEach
  void open() {
    desk = Surveys.desk();
    store = Surveys.centre(desk, folder.resolve("centre.db"));
    Surveys.start(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void answer(String district, String item, String typed) {
    Surveys.sheet(store, district, 2025).write(item, TOP, typed, "");
  }

  private City city() {
    return City.of(new Rounds(store), 2025);
  }

  @Test
  void meansAreOfGradesAloneAndSayOfHowMany() {
    answer("D01", "q_people", "2");
    answer("D01", "q_young", "該当なし");
    answer("D02", "q_people", "1");
    answer("D02", "q_young", "4");
    answer("D03", "q_people", "未回答");
    HeatMap map = HeatMap.of(city());
    assertThat(map.areas()).containsExactly("組織", "人材", "山");
    HeatMap.Cell one = map.cell("D01", "人材");
    assertThat(one.mean().orElseThrow()).isEqualByComparingTo("2");
    assertThat(one.count().answered()).isEqualTo(1);
    assertThat(one.count().asked()).isEqualTo(2);
    assertThat(one.count().notApplicable()).isEqualTo(1);
    assertThat(map.cell("D02", "人材").mean().orElseThrow()).isEqualByComparingTo("2.5");
    assertThat(map.cell("D03", "人材").mean()).isEmpty();
    assertThat(map.cell("D03", "人材").count().noAnswer()).isEqualTo(1);
    assertThat(map.cell("D01", "山").count().asked()).isZero();
  }

  @Test
  void distributionsCountEachChoiceAndEachState() {
    answer("D01", "members", "10");
    answer("D02", "members", "20");
    answer("D03", "members", "40");
    answer("D04", "members", "0");
    answer("D05", "members", "不明");
    answer("D01", "works", "clean patrol");
    answer("D02", "works", "clean");
    Map<String, Distribution> byName =
        Distribution.of(city(), Surveys.NEW).stream()
            .collect(java.util.stream.Collectors.toMap(d -> d.question().name(), d -> d));
    Distribution members = byName.get("members");
    assertThat(members.answered()).isEqualTo(4);
    assertThat(members.states()).containsExactly(Map.entry(Value.Kind.UNKNOWN, 1));
    assertThat(members.blank()).isEqualTo(27);
    assertThat(members.numbers())
        .contains(
            new Quartiles(
                4,
                new BigDecimal("0"),
                new BigDecimal("7.5"),
                new BigDecimal("15"),
                new BigDecimal("25"),
                new BigDecimal("40")));
    assertThat(byName.get("works").choices())
        .containsEntry("clean", 2)
        .containsEntry("patrol", 1)
        .containsEntry("other_work", 0);
  }

  @Test
  void theBoardSaysHowFarEachDistrictHasCome() {
    answer("D01", "q_people", "1");
    new FindByRules(store, "").find(Surveys.sheet(store, "D01", 2025));
    List<CheckupBoard.Line> lines = CheckupBoard.of(city());
    assertThat(lines).hasSize(32);
    assertThat(lines.getFirst().count().answered()).isEqualTo(1);
    assertThat(lines.getFirst().issues()).isEqualTo(1);
    assertThat(lines.getFirst().version()).isEqualTo("2025");
    assertThat(lines.get(1).count().answered()).isZero();
  }

  @Test
  void theWorkbookHoldsRealNumbersAndLabels() throws IOException {
    answer("D01", "members", "1200");
    answer("D01", "q_org", "3");
    answer("D02", "members", "該当なし");
    Path book = folder.resolve("city.xlsx");
    new ExportCheckups(city(), new Text("ja"), "2026-04-01").write(book);
    List<PlainSheets.Sheet> sheets = PlainSheets.read(book, "city.xlsx").sheets();
    assertThat(sheets)
        .extracting(PlainSheets.Sheet::name)
        .containsExactly("状況", "分野別の平均", "回答", "設問別の分布");
    List<String> cells =
        sheets.get(2).lines().stream().flatMap(line -> line.cells().values().stream()).toList();
    assertThat(cells).contains("1200", "ややそう思う", "該当なし");
    new ExportCheckups(city(), new Text("en"), "2026-04-01").write(folder.resolve("en.xlsx"));
    assertThat(Files.size(folder.resolve("en.xlsx"))).isPositive();
  }

  @Test
  void theReportHasTwoPagesAndNamesNoOtherDistrict() throws IOException {
    Surveys.add(store, Surveys.form2024());
    new StartCheckups(store).start(2024, Optional.of(Surveys.OLD), List.of("D01"), "");
    AnswerSheet then = Surveys.sheet(store, "D01", 2024);
    then.write("members", TOP, "100", "");
    then.write("q_people", TOP, "4", "");
    Rounds rounds = new Rounds(store);
    List<String> similar = Similar.to("D01", rounds.districts());
    int grade = 0;
    for (String district : similar) {
      answer(district, "members", Integer.toString(500 + grade));
      answer(district, "q_people", Integer.toString(1 + grade++ % 4));
    }
    answer("D01", "members", "80");
    answer("D01", "q_people", "2");
    new FindByRules(store, "").find(Surveys.sheet(store, "D01", 2025));
    for (String language : List.of("ja", "en")) {
      Path pdf = folder.resolve(language + ".pdf");
      Rounds now = new Rounds(store);
      new CouncilReport(
              now,
              AnswerSheet.open(now, new Round("D01", 2025)),
              new Text(language),
              LocalDate.of(2026, 4, 1))
          .write(pdf);
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        assertThat(document.getNumberOfPages()).isEqualTo(2);
        String text = new PDFTextStripper().getText(document);
        assertThat(text).contains("担い手が足りません", "加入世帯が減りました", "100", "80");
        for (String district : similar) {
          assertThat(text.replaceAll("\\s", "")).doesNotContain(now.name(district) + "地区");
        }
      }
    }
  }

  @Test
  void aFormWithoutAnswersPrintsAllTheSame() throws IOException {
    Path pdf = folder.resolve("empty.pdf");
    Rounds rounds = new Rounds(store);
    new CouncilReport(
            rounds,
            AnswerSheet.open(rounds, new Round("D02", 2025)),
            new Text("ja"),
            LocalDate.of(2026, 4, 1))
        .write(pdf);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
    }
  }

  @Test
  void threeHundredQuestionsInAllDistrictsAreCounted() {
    StringBuilder survey = new StringBuilder("type|name|label|relevant|jichi::area\n");
    for (int i = 0; i < 300; i++) {
      String relevant = i % 10 == 9 ? "${g" + (i - 1) + "} >= 2" : "";
      survey.append("select_one grade4|g").append(i).append("|問").append(i).append('|');
      survey.append(relevant).append("|分野").append(i / 50).append('\n');
    }
    String big =
        Surveys.add(
            store,
            List.of(
                Surveys.grid("survey", survey.toString()),
                Surveys.form2025().get(1),
                Surveys.settings("big")));
    new StartCheckups(store).start(2023, Optional.of(big), List.of(), "");
    Rounds rounds = new Rounds(store);
    Map<RecordKey, Map<Field, Value>> all = new LinkedHashMap<>();
    for (String district : rounds.districts().keySet()) {
      for (int i = 0; i < 300; i++) {
        all.put(
            new Round(district, 2023).answer(big, "g" + i, TOP),
            Map.of(Answer.VALUE, Value.of(Integer.toString(1 + i % 4))));
      }
    }
    store.write(all, "", "");
    HeatMap map = HeatMap.of(City.of(new Rounds(store), 2023));
    assertThat(map.areas()).hasSize(6);
    assertThat(map.cell("D32", "分野5").count().asked()).isBetween(45, 50);
  }

  @Test
  void theSampleIsTakenInWithoutAFinding() {
    try (Store sample = desk.create(folder.resolve("sample.db"), "O00", "liaison")) {
      new org.jichidesk.work.LoadSample(desk, Path.of("sample-data")).masters(sample);
      new SampleCheckups(sample, Path.of("sample-data")).load("");
      assertThat(sample.sources().all())
          .filteredOn(source -> source.cover().kind().equals("responses"))
          .hasSize(2)
          .allSatisfy(source -> assertThat(sample.sources().findings(source)).isEmpty());
      City city = City.of(new Rounds(sample), 2025);
      List<CheckupBoard.Line> lines = CheckupBoard.of(city);
      assertThat(lines).filteredOn(line -> line.count().answered() > 0).hasSize(27);
      assertThat(lines).allMatch(line -> line.count().wrong() == 0);
      assertThat(HeatMap.of(city).areas()).hasSize(7);
    }
  }

  @Test
  void theSampleHasPlansThatAreDoneLateAndUnderWayAndAFindingThatCameBack() {
    try (Store sample = desk.create(folder.resolve("sample.db"), "O00", "liaison")) {
      new org.jichidesk.work.LoadSample(desk, Path.of("sample-data")).masters(sample);
      new SampleCheckups(sample, Path.of("sample-data")).load("");
      Rounds rounds = new Rounds(sample);
      FollowUp follow = new FollowUp(sample, java.time.LocalDate.of(2026, 6, 1));
      FollowUp.Result fourth = follow.of(rounds, new Round("D04", 2025));
      assertThat(fourth.count(FollowUp.Fate.DONE)).isEqualTo(1);
      assertThat(fourth.returned()).singleElement().matches(FollowUp.Returned::planned);
      FollowUp.Result yoshida = follow.of(rounds, new Round("D09", 2025));
      assertThat(yoshida.gone())
          .extracting(row -> row.record().key())
          .contains("R-D09-2024-helpers_few");
      assertThat(follow.of(rounds, new Round("D25", 2025)).count(FollowUp.Fate.LATE)).isEqualTo(1);
      assertThat(sample.records().rows(org.jichidesk.store.Selection.all(ImprovementPlan.TYPE)))
          .as("five of the check-ups, and the one a proposal rests on")
          .hasSize(6)
          .allSatisfy(plan -> assertThat(plan.text(ImprovementPlan.FINDING)).isNotEmpty());
    }
  }
}

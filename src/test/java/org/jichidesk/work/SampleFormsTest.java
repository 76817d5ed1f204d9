package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jichidesk.form.FormSession.TOP;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jichidesk.cli.Cli;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.Choice;
import org.jichidesk.form.Crossing;
import org.jichidesk.form.FindingRule;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.FormSession;
import org.jichidesk.form.ItemState;
import org.jichidesk.form.Question;
import org.jichidesk.form.QuestionType;
import org.jichidesk.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample check-ups of two years are forms worth beginning with. */
class SampleFormsTest {

  private static final Path SAMPLES = Path.of("sample-data").toAbsolutePath();

  private static final List<String> AREAS =
      List.of("組織運営", "人材・担い手", "活動", "安全・安心", "福祉", "中山間のくらし", "デジタル");

  static FormDefinition form(int year) {
    return CheckForm.of(SAMPLES.resolve("checkup-form-" + year + ".xlsx")).form().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(ints = {2024, 2025})
  void nothingIsFoundInThem(int year) {
    CheckForm.Result result = CheckForm.of(SAMPLES.resolve("checkup-form-" + year + ".xlsx"));
    assertThat(result.findings()).isEmpty();
    FormDefinition form = result.form().orElseThrow();
    assertThat(form.head().title()).contains("サンプル", Integer.toString(year));
    assertThat(form.head().version()).isEqualTo(Integer.toString(year));
    assertThat(form.head().languages()).containsExactly("ja", "en");
  }

  @ParameterizedTest
  @ValueSource(ints = {2024, 2025})
  void everyFieldHasFiveToEightGradedQuestionsWithoutANeutral(int year) {
    Map<String, List<Question>> graded =
        form(year).questions().stream()
            .filter(question -> question.type() == QuestionType.SELECT_ONE)
            .filter(question -> question.choices().size() == 4)
            .filter(question -> question.look().is("likert"))
            .collect(Collectors.groupingBy(Question::area));
    assertThat(graded.keySet()).containsExactlyInAnyOrderElementsOf(AREAS);
    graded.forEach((area, questions) -> {
      assertThat(questions).as(area).hasSizeBetween(5, 8);
      for (Question question : questions) {
        assertThat(question.choices()).extracting(Choice::name).containsExactly("1", "2", "3", "4");
      }
    });
  }

  @ParameterizedTest
  @ValueSource(ints = {2024, 2025})
  void everyFigureSaysItsUnitBaseDateAndSource(int year) {
    List<Question> figures =
        form(year).questions().stream()
            .filter(q -> q.type() == QuestionType.INTEGER || q.type() == QuestionType.DECIMAL)
            .toList();
    assertThat(figures).hasSizeGreaterThan(20);
    for (Question figure : figures) {
      assertThat(figure.facts().unit()).as(figure.name()).isNotEmpty();
      assertThat(figure.facts().baseDate()).as(figure.name()).isNotEmpty();
      assertThat(figure.facts().source()).as(figure.name()).isNotEmpty();
    }
  }

  @Test
  void theMountainPartIsOnlyForWhollyMountainousDistricts() {
    FormSession session = FormSession.open(form(2025));
    assertThat(session.state("mtn_1", TOP).relevant()).isFalse();
    session.set("district_mountain", TOP, Value.of("partial"));
    long before = session.states().stream().filter(ItemState::relevant).count();
    session.set("district_mountain", TOP, Value.of("whole"));
    assertThat(session.state("mtn_1", TOP).relevant()).isTrue();
    assertThat(session.states().stream().filter(ItemState::relevant).count()).isGreaterThan(before);
  }

  @Test
  void aFormFilledInSensiblyHasNothingToComplainAbout() {
    FormSession session = FormSession.open(form(2025));
    begin(session);
    assertThat(session.value("population", TOP)).contains(Value.of("1200"));
    answer(session, Map.of("aged_65", "660", "wards", "8", "officers", "20", "successors", "some"));
    for (ItemState state : session.states()) {
      if (state.item() instanceof Question question && question.look().is("likert")) {
        session.set(question.name(), TOP, Value.of("3"));
      }
    }
    session.addInstance("settlement", TOP, "s1");
    answer(session, Map.of("confirmed", "OK"));
    session.set("settlement_name", "s1", Value.of("上"));
    session.set("settlement_households", "s1", Value.of("5"));
    session.set("settlement_people", "s1", Value.of("8"));
    session.set("settlement_aged", "s1", Value.of("6"));
    assertThat(session.value("settlement_share", "s1")).contains(Value.of("75"));
    assertThat(session.label("settlement_note", "s1")).isEqualTo("上の高齢化率は 75% です。");
    assertThat(session.value("settlements_half", TOP)).contains(Value.of("1"));
    assertThat(session.states().stream().filter(state -> state.complaint().isPresent()).toList())
        .isEmpty();
    session.set("households", TOP, Value.of("2000"));
    assertThat(session.state("households", TOP).complaint().orElseThrow().message())
        .isEqualTo("世帯数は1以上で、人口を超えません。");
  }

  private static void begin(FormSession session) {
    session.set("district_name", TOP, Value.of("見本"));
    session.set("district_mountain", TOP, Value.of("whole"));
    session.set("district_population", TOP, Value.of("1200"));
    session.set("district_households", TOP, Value.of("500"));
    session.set("district_aged_65", TOP, Value.of("600"));
    session.applyDefaults(TOP);
  }

  private static void answer(FormSession session, Map<String, String> answers) {
    answers.forEach((item, text) -> session.set(item, TOP, Value.of(text)));
  }

  @Test
  void everyRuleFindsSomethingInTheWorstOrTheBestDistrictAndNothingInABlank() {
    FormDefinition form = form(2025);
    assertThat(form.rules()).hasSizeGreaterThanOrEqualTo(15);
    FormSession blank = FormSession.open(form);
    assertThat(blank.found()).isEmpty();
    Set<String> found = new HashSet<>();
    FormSession worst = FormSession.open(form);
    begin(worst);
    answer(
        worst,
        Map.of("aged_65", "700", "ward_members", "300", "officers", "10", "officers_women", "1"));
    answer(
        worst,
        Map.of("officer_hours", "50", "successors", "none", "activities", "5", "drills", "0"));
    answer(worst, Map.of("evacuation_list", "yes", "need_help", "10", "helpers", "2"));
    answer(worst, Map.of("km_shop", "9", "wel_5", "1", "wel_5__last", "3"));
    answer(
        worst,
        Map.of(
            "population__last", "1300",
            "membership_rate__last", "70",
            "officer_hours__similar", "20",
            "activities__last", "10"));
    for (String one : List.of("a", "b", "c")) {
      worst.addInstance("settlement", TOP, one);
      worst.set("settlement_people", one, Value.of("10"));
      worst.set("settlement_aged", one, Value.of("9"));
    }
    worst.found().forEach(rule -> found.add(rule.name()));
    FormSession best = FormSession.open(form);
    begin(best);
    answer(
        best, Map.of("moved_in", "9", "moved_out", "3", "ward_members", "480", "officers", "10"));
    answer(best, Map.of("officers_under_50", "4", "participants", "900", "salons", "8"));
    answer(best, Map.of("org_1", "4", "org_2", "3", "org_3", "4", "org_4", "3"));
    answer(best, Map.of("digital_share", "60", "digital_share__last", "30"));
    answer(
        best,
        Map.of(
            "membership_rate__similar", "80", "participants__last", "500", "salons__similar", "5"));
    best.found().forEach(rule -> found.add(rule.name()));
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(form.rules().stream().map(FindingRule::name).toList());
    assertThat(best.text(best.found().getFirst())).doesNotContain("${");
    assertThat(form.rules()).extracting(FindingRule::area).doesNotContain("");
  }

  @Test
  void theCrosswalkTiesAllQuestionsOfTheFormBefore() {
    FormDefinition before = form(2024);
    FormDefinition now = form(2025);
    List<Crossing> crosswalk = now.crosswalk();
    assertThat(crosswalk.stream().map(Crossing::relation).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(Crossing.Relation.class));
    Set<String> crossed = crosswalk.stream().map(Crossing::fromName).collect(Collectors.toSet());
    assertThat(before.all().stream().map(item -> item.name()).toList()).containsAll(crossed);
    List<String> asked =
        before.questions().stream()
            .filter(question -> question.type().isAsked())
            .map(Question::name)
            .filter(name -> !name.equals("confirmed"))
            .toList();
    assertThat(crossed).containsAll(asked);
    for (Crossing crossing : crosswalk) {
      if (crossing.relation() == Crossing.Relation.SAME) {
        assertThat(now.item(crossing.toName()).orElseThrow().wording().label())
            .as(crossing.fromName())
            .isEqualTo(before.item(crossing.fromName()).orElseThrow().wording().label());
      }
    }
  }

  @Test
  void aSampleStoreHasTheSampleForms(@TempDir Path folder) {
    try (Store store = Cli.DESK.create(folder.resolve("s.jichi"), "O01", "branch")) {
      new LoadSample(Cli.DESK, SAMPLES).masters(store);
      Forms forms = new Forms(store);
      assertThat(forms.all())
          .extracting(known -> known.version() + " " + known.state())
          .containsExactly("2024 open", "2025 open");
      for (int year : List.of(2024, 2025)) {
        CheckForm.Result read = CheckForm.of(SAMPLES.resolve("checkup-form-" + year + ".xlsx"));
        String key = forms.find("chiku_dock_sample/" + year).key();
        assertThat(key)
            .as("form_line.tsv holds the rows of the workbook of %d", year)
            .isEqualTo(FormKeys.of(read.lines()).key());
        assertThat(forms.load(key).all()).hasSameSizeAs(read.form().orElseThrow().all());
        assertThat(new AddForm(store).from(SAMPLES.resolve("checkup-form-" + year + ".xlsx"), ""))
            .extracting(AddForm.Added::isNew)
            .isEqualTo(false);
      }
    }
  }
}

package org.jichidesk.work.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.planner.Change;
import org.jichidesk.domain.planner.Gap;
import org.jichidesk.domain.planner.ShareFreed;
import org.jichidesk.domain.planner.Tally;
import org.jichidesk.domain.planner.WhatIfChange;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;
import org.jichidesk.work.OnPaper;
import org.jichidesk.work.SetFields;
import org.jichidesk.work.planning.WhatIf.What;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The planner's sums, proved on a city small enough to add up in the head. */
class PlanningTest {

  @TempDir private Path folder;
  private SmallCity city;
  private Plans plans;

  @BeforeEach
  void build() {
    city = new SmallCity(folder);
    plans = new Plans(city.store(), "試験");
  }

  @AfterEach
  void close() {
    city.close();
  }

  private Row plan(String name) {
    plans.begin(name, SmallCity.YEAR, "");
    return plans.find(name);
  }

  private WhatIf of(Row plan) {
    return plans.workOut(plan, 0);
  }

  private static BigDecimal is(String number) {
    return new BigDecimal(number);
  }

  @Test
  void zeroBlankAndEveryKindOfSilenceAreCountedApart() {
    EffortOfYear effort = EffortOfYear.read(city.store(), SmallCity.YEAR);
    List<BurdenAndNeed.Line> lines = BurdenAndNeed.of(effort, Scope.CITY).lines();
    Tally hours = lines.getFirst().hours();
    Tally elective = lines.getLast().hours();

    assertThat(hours.answers()).isEqualTo(2);
    assertThat(hours.zeros()).isEqualTo(1);
    assertThat(hours.gap(Gap.BLANK)).isEqualTo(1);
    assertThat(hours.gap(Gap.NO_ANSWER)).isEqualTo(1);
    assertThat(hours.base()).isEqualTo(4);
    assertThat(elective.sum()).isEqualByComparingTo("100");
    assertThat(elective.gap(Gap.NOT_DONE)).isEqualTo(1);
    assertThat(elective.gap(Gap.NO_REPORT)).isEqualTo(1);
    assertThat(elective.missing()).isEqualTo(1);
  }

  @Test
  void burdenAndNeedAreTakenOverThoseWhoAnsweredAndMountainsStandApart() {
    EffortOfYear effort = EffortOfYear.read(city.store(), SmallCity.YEAR);
    BurdenAndNeed.Line all = BurdenAndNeed.of(effort, Scope.CITY).lines().getFirst();
    BurdenAndNeed mountain = BurdenAndNeed.of(effort, Scope.MOUNTAIN);

    assertThat(all.burden().mean()).contains(is("3.00"));
    assertThat(all.burden().median()).contains(is("3.00"));
    assertThat(Figures.base(all.burden())).isEqualTo("3/4");
    assertThat(all.need().mean()).contains(is("2.00"));
    assertThat(all.quadrant()).contains(BurdenAndNeed.Quadrant.HEAVY_NEEDLESS);
    assertThat(mountain.districts()).isEqualTo(1);
    assertThat(mountain.lines().getFirst().burden().numbers()).containsExactly(is("4"));
    assertThat(BurdenAndNeed.of(effort, Scope.OTHER).districts()).isEqualTo(3);
    assertThat(BurdenAndNeed.of(effort, Scope.district("D3")).lines().getFirst().quadrant())
        .isEmpty();
  }

  @Test
  void aPlanFreesItsShareOfWhatIsKnownAndCountsTheUnknown() {
    Row plan = plan("案一");
    plans.set(plan, "必-01", Map.of("change", "digitise"));
    plans.set(plan, "敬老会の開催", Map.of("change", "every_other_year"));

    WhatIf.Sum hours = of(plan).sum(Scope.CITY, What.HOURS);

    assertThat(hours.sum()).isEqualByComparingTo("90");
    assertThat(hours.known()).isEqualTo(3);
    assertThat(hours.missing()).isEqualTo(2);
    assertThat(hours.of()).isEqualTo(4);
    assertThat(of(plan).sum(Scope.MOUNTAIN, What.HOURS).sum()).isEqualByComparingTo("60");
    assertThat(of(plan).sum(Scope.OTHER, What.HOURS).sum()).isEqualByComparingTo("30");
    assertThat(of(plan).sum(Scope.CITY, What.PEOPLE).sum()).isEqualByComparingTo("16.5");
    assertThat(new Figures(new Text("ja")).missing(hours, What.HOURS)).isEqualTo("2地区は時間が未記入");
  }

  @Test
  void fillingInABlankMovesTheSumAndTheCount() {
    Row plan = plan("案一");
    plans.set(plan, "A", Map.of("change", "drop"));
    assertThat(of(plan).sum(Scope.CITY, What.HOURS)).isEqualTo(sum("100", 2, 2));

    city.report("D3.A", Map.of("hours", "7"));

    assertThat(of(plan).sum(Scope.CITY, What.HOURS)).isEqualTo(sum("107", 3, 1));
  }

  private static WhatIf.Sum sum(String sum, int known, int missing) {
    return new WhatIf.Sum(is(sum), known, missing, 4);
  }

  @Test
  void aShareOfOnesOwnAndAScopeAreKept() {
    Row plan = plan("案一");
    plans.set(plan, "A", Map.of("change", "drop", "share", "30", "scope", "mountain"));

    assertThat(plans.changes(plan)).containsExactly(new Change("A", "drop", 30, "mountain"));
    assertThat(of(plan).sum(Scope.CITY, What.HOURS).sum()).isEqualByComparingTo("30");
    assertThat(of(plan).sum(Scope.OTHER, What.HOURS).known()).isZero();
    plans.set(plan, "A", Map.of("change", "drop", "scope", "other"));
    assertThat(of(plan).sum(Scope.MOUNTAIN, What.HOURS).known()).isZero();
  }

  @Test
  void aGrantWithoutItsBaseFigureIsUnknownAndThoseWithoutGrantAreNotMissing() {
    ComputedGrant grants = ComputedGrant.of(city.store(), SmallCity.YEAR);
    assertThat(grants.lines())
        .extracting(line -> line.component().record().key() + line.district())
        .hasSize(8);
    assertThat(amounts(grants, "G1")).containsExactly("1000", "2000", "3000", "?");
    assertThat(amounts(grants, "G2")).containsExactly("5000", "2500.0", "0", "0");

    Row plan = plan("案一");
    plans.set(plan, "A", Map.of("change", "every_other_year"));
    plans.set(plan, "B", Map.of("change", "drop"));
    WhatIf.Sum grant = of(plan).sum(Scope.CITY, What.GRANT);

    assertThat(grant.sum()).isEqualByComparingTo("3000");
    assertThat(grant.known()).isEqualTo(3);
    assertThat(grant.missing()).isEqualTo(1);
  }

  private static List<String> amounts(ComputedGrant grants, String component) {
    return grants.lines().stream()
        .filter(line -> line.component().record().key().equals(component))
        .map(line -> line.amount().map(BigDecimal::toPlainString).orElse("?"))
        .toList();
  }

  @Test
  void plansAreKeptByNameChangesComeAndGoAndComparisonShowsBoth() {
    Row one = plan("案一");
    Row other = plan("案二");
    plans.set(one, "A", Map.of("change", "drop"));
    plans.set(one, "B", Map.of("change", "merge", "merged_into", "A"));
    plans.set(other, "A", Map.of("change", "drop"));

    ComparePlans both = new ComparePlans(of(one), of(other));
    assertThat(both.lines()).extracting(ComparePlans.Line::isSame).containsExactly(true, false);

    plans.remove(one, "B");
    assertThat(plans.changes(one)).hasSize(1);
    plans.set(one, "B", Map.of("change", "drop"));
    assertThat(plans.changes(one)).hasSize(2);
    assertThatThrownBy(() -> plans.begin("案一", 2025, ""))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.finding().code()).isEqualTo(FindingCode.NAME_TAKEN));
    assertThatThrownBy(() -> plans.find("案三")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> plans.set(one, "A", Map.of("change", "share")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> plans.set(one, "A", Map.of("change", "drop", "share", "101")))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aPlanIsAttachedToAProposalByItsNumber() {
    RecordKey key = SetFields.newKey(city.store(), Proposal.TYPE);
    new SetFields(city.store(), Proposal.TYPE, key.key())
        .write(Map.of("number", "第1号", "title", "配布を減らす"), "試験", "");
    Row plan = plan("案一");

    plans.attach(plan, "第1号");

    assertThat(city.store().records().standing(key).shown(Proposal.PLAN).orElseThrow().text())
        .isEqualTo(plan.record().key());
  }

  @Test
  void everyChangeThereIsHasADefaultShareThatIsExplained() {
    WhatIfChange.CHANGE
        .codes()
        .forEach(code -> {
          ShareFreed share = ShareFreed.byDefault(code.code());
          assertThat(share.percent()).isBetween(1, 100);
          assertThat(share.why().ja()).isNotBlank();
          assertThat(share.why().in("en")).isNotBlank();
        });
    assertThat(DutyReport.HOURS.unit()).isPresent();
  }

  @Test
  void thePaperSaysTheSumsTheirBaseAndWhatIsMissing() throws Exception {
    Row plan = plan("案一");
    plans.set(plan, "A", Map.of("change", "drop"));
    Text text = new Text("ja");
    byte[] pdf =
        OnPaper.bytes(
            text,
            OnPaper.head(city.store(), text, "試算"),
            new PlanPaper(text, plan, of(plan))::print);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      String said = new PDFTextStripper().getText(document);
      assertThat(said)
          .contains("案一", "100 時間（2/4地区）", "2地区は時間が未記入", "全域が中山間地域（1地区）", "山田")
          .contains("未回答1、未記入1", "3／3ページ", "令和8年6月1日")
          .doesNotContain("サンプル");
    }
  }
}

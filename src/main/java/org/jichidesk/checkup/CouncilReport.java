package org.jichidesk.checkup;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.checkup.CheckupFinding;
import org.jichidesk.domain.checkup.ImprovementPlan;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.domain.record.ShownText;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.AnswerField;
import org.jichidesk.form.Question;
import org.jichidesk.print.Align;
import org.jichidesk.print.Figure;
import org.jichidesk.print.Flow;
import org.jichidesk.print.Head;
import org.jichidesk.print.Paper;
import org.jichidesk.print.PrintDocument;
import org.jichidesk.print.Radar;
import org.jichidesk.print.Shade;
import org.jichidesk.print.Style;
import org.jichidesk.print.Table;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.text.Text;
import org.jichidesk.work.WholeFile;

/**
 * The two pages a council gets of its check-up: how the district stands, and what is to be done.
 */
public final class CouncilReport {

  private static final int MOST_INDICATORS = 15;
  private static final int MOST_REMARKS = 5;
  private static final int MOST_SERIES = 10;
  private static final int MOST_FINDINGS = 9;
  private static final int MOST_PLANS = 7;
  private static final float FIGURES = 205;
  private static final float SIZE = 7.5f;

  private final Rounds rounds;
  private final AnswerSheet sheet;
  private final ReportFacts facts;
  private final Text text;
  private final LocalDate today;

  /** Prepares the report of a round. */
  public CouncilReport(Rounds rounds, AnswerSheet sheet, Text text, LocalDate today) {
    this.rounds = rounds;
    this.sheet = sheet;
    this.facts = new ReportFacts(rounds, sheet);
    this.text = text;
    this.today = today;
  }

  /** Writes the PDF: whole, or not at all. */
  public void write(Path out) {
    sheet.session().language(text.language());
    WholeFile.write(
        out,
        stream -> {
          try (PrintDocument document = new PrintDocument(text, head())) {
            Flow flow = document.flow(Paper.A4_PORTRAIT);
            first(flow);
            flow.newPage();
            second(flow);
            document.write(stream);
            return true;
          }
        },
        done -> {});
  }

  private Head head() {
    boolean sample =
        rounds.store().sources().all().stream()
            .anyMatch(source -> source.cover().kind().equals("sample"));
    String office = rounds.store().identity().office();
    return new Head(
        text.of(
            "checkup.report.title",
            rounds.name(sheet.round().district()),
            yearLabel(sheet.round().year())),
        rounds.store().records().names(BranchOffice.TYPE).getOrDefault(office, office),
        text.of("checkup.as-of", date(today)),
        sample,
        today);
  }

  private String yearLabel(int year) {
    return text.language().equals("en") ? "FY" + year : JapaneseDate.fiscalYearLabel(year);
  }

  private String date(LocalDate day) {
    return text.language().equals("en") ? day.toString() : JapaneseDate.format(day);
  }

  private String of(String key, Object... words) {
    return text.of("checkup.report." + key, words);
  }

  // Page one: how the district stands.

  private void first(Flow flow) {
    Count count = sheet.count();
    flow.text(
        of("standing", sheet.form().head().title(), state(), count.answered(), count.asked())
            + "　"
            + of("states", count.notApplicable(), count.unknown(), count.noAnswer(), count.blank()),
        Style.SMALL);
    flow.heading(of("indicators"));
    indicators(flow);
    flow.heading(of("fields"));
    List<ReportFacts.Area> areas = facts.areas();
    if (areas.isEmpty()) {
      flow.text(of("no-grades"), Style.BODY);
    } else {
      flow.beside(FIGURES, figures(areas));
      flow.text(of("scale"), Style.SMALL);
    }
    flow.heading(of("strengths"));
    remarks(flow, "strength");
    flow.heading(of("issues"));
    remarks(flow, "issue");
  }

  private String state() {
    String code = rounds.checkup(sheet.round()).map(row -> row.text(Checkup.STATE)).orElse("");
    return label(Checkup.STATE, code);
  }

  private String label(Field field, String code) {
    return field.code(code).map(Code::label).map(label -> label.in(text.language())).orElse(code);
  }

  private void indicators(Flow flow) {
    List<ReportFacts.Indicator> all = facts.indicators();
    List<ReportFacts.Indicator> shown = telling(all);
    Table table =
        new Table(
            List.of(
                new Table.Column(of("indicator"), 3.6f, Align.LEFT),
                new Table.Column(of("now"), 1.3f, Align.RIGHT),
                new Table.Column(of("unit"), 0.9f, Align.LEFT),
                new Table.Column(of("last"), 1.5f, Align.RIGHT),
                new Table.Column(of("similar"), 3, Align.RIGHT),
                new Table.Column(of("base"), 1.9f, Align.LEFT)),
            SIZE);
    for (ReportFacts.Indicator one : shown) {
      table.cells(
          List.of(
              Table.Cell.of(questionLabel(one.question())),
              new Table.Cell(shown(one.question(), one.now()), true, Shade.NONE),
              Table.Cell.of(one.question().facts().unit()),
              Table.Cell.of(last(one)),
              Table.Cell.of(one.similar().map(CouncilReport::range).orElse("－")),
              Table.Cell.of(one.question().facts().baseDate())));
    }
    flow.table(table);
    if (shown.size() < all.size()) {
      flow.text(of("more-indicators", all.size() - shown.size()), Style.SMALL);
    }
  }

  /** Those the form has rules about, then the others as far as there is room; in its order. */
  private List<ReportFacts.Indicator> telling(List<ReportFacts.Indicator> all) {
    Set<String> ruled = ruled();
    List<ReportFacts.Indicator> answered =
        all.stream().filter(one -> one.now().isPresent()).toList();
    List<ReportFacts.Indicator> chosen = new ArrayList<>();
    answered.stream()
        .sorted(
            Comparator.comparing(
                (ReportFacts.Indicator one) -> !ruled.contains(one.question().name())))
        .limit(MOST_INDICATORS)
        .forEach(chosen::add);
    return answered.stream().filter(chosen::contains).toList();
  }

  private Set<String> ruled() {
    Set<String> ruled = new HashSet<>();
    sheet.form().rules().forEach(rule -> ruled.add(rule.item()));
    return ruled;
  }

  private String last(ReportFacts.Indicator one) {
    if (one.last().isEmpty()) {
      return "－";
    }
    LastRound.Last last = one.last().get();
    return last.isComparable() ? shown(one.question(), last.value()) : of("not-comparable");
  }

  private static String range(Quartiles similar) {
    return plain(similar.median()) + "（" + plain(similar.min()) + "〜" + plain(similar.max()) + "）";
  }

  private static String plain(BigDecimal number) {
    BigDecimal rounded =
        number.setScale(Math.min(1, Math.max(0, number.scale())), java.math.RoundingMode.HALF_UP);
    return ShownText.of(Field.decimal(1, "n", "", ""), Value.of(canonical(rounded)), "ja");
  }

  private static String canonical(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  private String questionLabel(Question question) {
    return sheet.session().label(question.name(), "0");
  }

  private String shown(Question question, Optional<Value> value) {
    if (value.isEmpty()) {
      return "－";
    }
    boolean number = value.get().isAnswer() && LoadedSession.number(value.get().text()).isPresent();
    return number
        ? ShownText.of(Field.decimal(1, "n", "", ""), value.get(), "ja")
        : ShownText.of(AnswerField.of(question), value.get(), text.language());
  }

  private List<Figure> figures(List<ReportFacts.Area> areas) {
    List<RangePlot.Line> lines = new ArrayList<>();
    List<OptionalDouble> now = new ArrayList<>();
    List<OptionalDouble> similar = new ArrayList<>();
    for (ReportFacts.Area area : areas) {
      now.add(number(area.cell().mean()));
      similar.add(number(area.similar().map(Quartiles::median)));
      lines.add(
          new RangePlot.Line(
              area.name(),
              number(area.cell().mean()),
              number(area.before()),
              number(area.similar().map(Quartiles::min)),
              number(area.similar().map(Quartiles::median)),
              number(area.similar().map(Quartiles::max)),
              area.cell().count().answered() + "/" + area.cell().count().asked()));
    }
    RangePlot.Legend legend =
        new RangePlot.Legend(of("this-round"), of("before-comparable"), of("similar-range"));
    RangePlot ranges = new RangePlot(of("by-field"), legend, lines);
    if (areas.size() < 3) {
      return List.of(ranges);
    }
    List<Radar.Series> series = new ArrayList<>();
    series.add(new Radar.Series(of("this-round"), now));
    if (similar.stream().anyMatch(OptionalDouble::isPresent)) {
      series.add(new Radar.Series(of("similar-median"), similar));
    }
    Radar radar =
        new Radar(of("balance"), areas.stream().map(ReportFacts.Area::name).toList(), 4, 4, series);
    return List.of(radar, ranges);
  }

  private static OptionalDouble number(Optional<BigDecimal> number) {
    return number.isPresent()
        ? OptionalDouble.of(number.get().doubleValue())
        : OptionalDouble.empty();
  }

  private List<Row> findings() {
    return rounds
        .store()
        .records()
        .rows(
            new Selection(
                CheckupFinding.TYPE,
                List.of(sheet.round().district()),
                Optional.empty(),
                OptionalInt.of(sheet.round().year())));
  }

  private void remarks(Flow flow, String kind) {
    List<Row> rows =
        findings().stream()
            .filter(row -> row.text(CheckupFinding.KIND).equals(kind))
            .filter(
                row -> !List.of("settled", "dismissed").contains(row.text(CheckupFinding.STATE)))
            .toList();
    if (rows.isEmpty()) {
      flow.text(of("none"), Style.BODY);
      return;
    }
    StringBuilder lines = new StringBuilder();
    for (Row row : rows.subList(0, Math.min(rows.size(), MOST_REMARKS))) {
      String area = row.text(CheckupFinding.AREA);
      lines.append(lines.isEmpty() ? "" : "\n").append("・");
      lines.append(area.isEmpty() ? "" : "【" + area + "】").append(row.text(CheckupFinding.TEXT));
    }
    if (rows.size() > MOST_REMARKS) {
      lines.append('\n').append(of("more", rows.size() - MOST_REMARKS));
    }
    flow.text(lines.toString(), Style.BODY.of(8.5f));
  }

  // Page two: what changed, and what is to be done.

  private void second(Flow flow) {
    flow.heading(of("changes"));
    changes(flow);
    flow.heading(of("grade-changes"));
    grades(flow);
    flow.heading(of("findings"));
    findingTable(flow);
    flow.heading(of("plans"));
    plans(flow);
    flow.heading(of("follow-up"));
    followUp(flow);
    flow.text(of("similar-note", Similar.LEAST), Style.SMALL);
  }

  private void changes(Flow flow) {
    List<Integer> years = facts.years();
    List<ReportFacts.Series> series = facts.series();
    if (years.size() < 2 || series.isEmpty()) {
      flow.text(of("first-round"), Style.BODY);
      return;
    }
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(of("indicator"), 3.6f, Align.LEFT));
    years.forEach(
        year -> columns.add(new Table.Column(text.of("checkup.year", year), 1.3f, Align.RIGHT)));
    columns.add(new Table.Column(of("difference"), 1.3f, Align.RIGHT));
    columns.add(new Table.Column(of("unit"), 0.9f, Align.LEFT));
    Table table = new Table(columns, SIZE);
    Set<String> ruled = ruled();
    List<ReportFacts.Series> chosen =
        series.stream()
            .sorted(
                Comparator.comparing(
                    (ReportFacts.Series one) -> !ruled.contains(one.question().name())))
            .limit(MOST_SERIES)
            .toList();
    for (ReportFacts.Series one : series.stream().filter(chosen::contains).toList()) {
      List<String> cells = new ArrayList<>(List.of(questionLabel(one.question())));
      years.forEach(
          year -> cells.add(shown(one.question(), Optional.ofNullable(one.byYear().get(year)))));
      cells.add(difference(one, years));
      cells.add(one.question().facts().unit());
      table.row(cells);
    }
    flow.table(table);
  }

  private static String difference(ReportFacts.Series one, List<Integer> years) {
    Optional<BigDecimal> now = number(one, years.getLast());
    Optional<BigDecimal> before = number(one, years.get(years.size() - 2));
    return now.isPresent() && before.isPresent() ? signed(now.get().subtract(before.get())) : "－";
  }

  private static Optional<BigDecimal> number(ReportFacts.Series one, int year) {
    return Optional.ofNullable(one.byYear().get(year))
        .filter(Value::isAnswer)
        .flatMap(value -> LoadedSession.number(value.text()));
  }

  private static String signed(BigDecimal difference) {
    String shown =
        ShownText.of(Field.decimal(1, "n", "", ""), Value.of(canonical(difference)), "ja");
    return difference.signum() > 0 ? "＋" + shown : difference.signum() == 0 ? "±0" : shown;
  }

  private void grades(Flow flow) {
    Table table =
        new Table(
            List.of(
                new Table.Column(of("field"), 2.4f, Align.LEFT),
                new Table.Column(of("last"), 1, Align.RIGHT),
                new Table.Column(of("now"), 1, Align.RIGHT),
                new Table.Column(of("difference"), 1, Align.RIGHT),
                new Table.Column(of("compared"), 1.8f, Align.RIGHT)),
            SIZE);
    boolean any = false;
    for (ReportFacts.Area area : facts.areas()) {
      if (area.comparable() == 0) {
        continue;
      }
      any = true;
      BigDecimal now = area.nowComparable().orElseThrow();
      BigDecimal before = area.before().orElseThrow();
      table.row(
          List.of(
              area.name(),
              Grades.shown(before),
              Grades.shown(now),
              signed(
                  new BigDecimal(Grades.shown(now)).subtract(new BigDecimal(Grades.shown(before)))),
              area.comparable() + "／" + area.cell().count().asked()));
    }
    if (any) {
      flow.table(table);
    } else {
      flow.text(of("nothing-to-compare"), Style.BODY);
    }
  }

  private void findingTable(Flow flow) {
    List<Row> rows = findings();
    if (rows.isEmpty()) {
      flow.text(of("none"), Style.BODY);
      return;
    }
    Table table =
        new Table(
            List.of(
                new Table.Column(of("field"), 1.5f, Align.LEFT),
                new Table.Column(of("kind"), 0.8f, Align.CENTRE),
                new Table.Column(of("finding"), 6, Align.LEFT),
                new Table.Column(of("state"), 1.2f, Align.CENTRE)),
            SIZE);
    for (Row row : rows.subList(0, Math.min(rows.size(), MOST_FINDINGS))) {
      table.row(
          List.of(
              row.text(CheckupFinding.AREA),
              label(CheckupFinding.KIND, row.text(CheckupFinding.KIND)),
              row.text(CheckupFinding.TEXT),
              label(CheckupFinding.STATE, row.text(CheckupFinding.STATE))));
    }
    flow.table(table);
    if (rows.size() > MOST_FINDINGS) {
      flow.text(of("more", rows.size() - MOST_FINDINGS), Style.SMALL);
    }
  }

  private void plans(Flow flow) {
    List<Row> rows =
        rounds
            .store()
            .records()
            .rows(
                new Selection(
                    ImprovementPlan.TYPE,
                    List.of(sheet.round().district()),
                    Optional.empty(),
                    OptionalInt.empty()))
            .stream()
            .filter(row ->
                row.text(ImprovementPlan.YEAR).equals(Integer.toString(sheet.round().year())))
            .toList();
    if (rows.isEmpty()) {
      flow.text(of("no-plans"), Style.BODY);
      return;
    }
    planTable(flow, rows);
  }

  private void planTable(Flow flow, List<Row> rows) {
    Table table =
        new Table(
            List.of(
                new Table.Column(of("plan"), 5, Align.LEFT),
                new Table.Column(of("bearer"), 2.4f, Align.LEFT),
                new Table.Column(of("deadline"), 2, Align.LEFT),
                new Table.Column(of("state"), 1.2f, Align.CENTRE)),
            SIZE);
    for (Row row : rows.subList(0, Math.min(rows.size(), MOST_PLANS))) {
      String bearer = label(ImprovementPlan.BEARER, row.text(ImprovementPlan.BEARER));
      String name = row.text(ImprovementPlan.BEARER_NAME);
      String deadline = row.text(ImprovementPlan.DEADLINE);
      table.row(
          List.of(
              row.text(ImprovementPlan.TITLE),
              name.isEmpty() ? bearer : bearer + "（" + name + "）",
              deadline.isEmpty() ? "" : date(LocalDate.parse(deadline)),
              label(ImprovementPlan.STATE, row.text(ImprovementPlan.STATE))));
    }
    flow.table(table);
    if (rows.size() > MOST_PLANS) {
      flow.text(of("more", rows.size() - MOST_PLANS), Style.SMALL);
    }
  }

  private void followUp(Flow flow) {
    FollowUp.Result result = new FollowUp(rounds.store(), today).of(rounds, sheet.round());
    flow.text(
        of(
            "follow-up.plans",
            result.count(FollowUp.Fate.DONE),
            result.count(FollowUp.Fate.UNDER_WAY),
            result.count(FollowUp.Fate.LATE),
            result.count(FollowUp.Fate.DROPPED)),
        Style.BODY.of(8.5f));
    List<Row> late =
        result.plans().stream()
            .filter(plan -> plan.fate() == FollowUp.Fate.LATE)
            .map(FollowUp.Plan::plan)
            .toList();
    if (!late.isEmpty()) {
      planTable(flow, late.subList(0, Math.min(3, late.size())));
    }
    List<String> returned =
        result.returned().stream().map(one -> one.now().text(CheckupFinding.TEXT)).toList();
    flow.text(
        of("follow-up.findings", returned.size(), result.gone().size(), result.fresh().size()),
        Style.BODY.of(8.5f));
    if (!returned.isEmpty()) {
      flow.text(
          "・" + String.join("\n・", returned.subList(0, Math.min(4, returned.size()))),
          Style.BODY.of(8.5f));
    }
  }
}

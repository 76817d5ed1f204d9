package org.jichidesk.work.reports;

import java.util.ArrayList;
import java.util.List;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.layout.FigureSheet;
import org.jichidesk.domain.layout.FigureSheet.Cell;
import org.jichidesk.domain.layout.FigureSheet.Chart;
import org.jichidesk.domain.layout.FigureSheet.Column;
import org.jichidesk.domain.layout.FigureSheet.Kind;
import org.jichidesk.domain.layout.FigureSheet.Mark;
import org.jichidesk.domain.planner.Measure;
import org.jichidesk.domain.planner.Tally;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.submission.Submission;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.work.DutiesInForce;
import org.jichidesk.work.SubmissionBoard;
import org.jichidesk.work.planning.BurdenAndNeed;
import org.jichidesk.work.planning.EffortOfYear;
import org.jichidesk.work.planning.Figures;
import org.jichidesk.work.planning.Places;
import org.jichidesk.work.planning.Scope;

/**
 * The consolidated figures for the liaison council: summary, by district, by duty, conflicts and
 * missing returns. Every number says what it is of.
 */
public final class LiaisonFigures {

  private final Store store;
  private final Text text;
  private final Figures figures;
  private final EffortOfYear effort;
  private final Places places;
  private final List<SubmissionBoard.Line> board;
  private final List<DutiesInForce.Duty> duties;

  /** The figures of a fiscal year. */
  public LiaisonFigures(Store store, Text text, int year) {
    this.store = store;
    this.text = text;
    this.figures = new Figures(text);
    this.effort = EffortOfYear.read(store, year);
    this.places = effort.places();
    this.board = new SubmissionBoard(store, year, Subject.DUTIES).lines();
    this.duties = new DutiesInForce(store, year).of(places.in(Scope.CITY));
  }

  /** All sheets. */
  public List<FigureSheet> sheets() {
    return List.of(
        summary(),
        byDistrict(),
        byDuty(),
        new LiaisonOpen(store, text, effort.year()).conflicts(),
        missing());
  }

  private List<String> notes() {
    List<String> all = places.in(Scope.CITY);
    return List.of(
        text.of("reports.liaison.base", effort.year(), effort.reported(all), all.size()),
        text.of("reports.liaison.rule"));
  }

  private Column column(String heading, int width, Mark mark) {
    return new Column(heading, width, mark);
  }

  private FigureSheet summary() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Code kind : DelegatedDuty.KIND.codes()) {
      for (Scope scope : List.of(Scope.CITY, Scope.MOUNTAIN, Scope.OTHER)) {
        rows.add(summary(kind, scope));
      }
    }
    rows.sort(java.util.Comparator.comparing(row -> !isCity(row)));
    int last = DelegatedDuty.KIND.codes().size() - 1;
    return new FigureSheet(
        text.of("reports.liaison.summary"),
        notes(),
        List.of(
            column(text.of("reports.kind"), 14, Mark.NONE),
            column(text.of("reports.scope"), 26, Mark.NONE),
            column(text.of("reports.duties"), 10, Mark.NONE),
            column(text.of("reports.expected"), 12, Mark.NONE),
            column(text.of("reports.reported"), 12, Mark.NONE),
            column(text.of("reports.hours"), 14, Mark.BAR),
            column(text.of("reports.hours-base"), 16, Mark.NONE),
            column(text.of("reports.hours-gaps"), 44, Mark.NONE),
            column(text.of("reports.people"), 14, Mark.BAR),
            column(text.of("reports.people-base"), 16, Mark.NONE)),
        rows,
        List.of(new Chart(text.of("reports.chart.kinds"), Kind.BARS, 0, 5, 0, last)));
  }

  private boolean isCity(List<Cell> row) {
    return row.get(1).equals(Cells.words(figures.scope(Scope.CITY, places)));
  }

  private List<Cell> summary(Code kind, Scope scope) {
    List<String> districts = places.in(scope);
    List<DutiesInForce.Duty> of =
        duties.stream().filter(duty -> duty.kind().equals(kind.code())).toList();
    int expected = 0;
    int reported = 0;
    for (DutiesInForce.Duty duty : new DutiesInForce(store, effort.year()).of(districts)) {
      if (duty.kind().equals(kind.code())) {
        expected += duty.expected().size();
        reported += duty.reported();
      }
    }
    Tally hours = tally(of, districts, DutyReport.HOURS);
    Tally people = tally(of, districts, DutyReport.PEOPLE);
    return List.of(
        Cells.words(kind.label().in(text.language())),
        Cells.words(figures.scope(scope, places)),
        Cells.whole(of.size()),
        Cells.whole(expected),
        Cells.whole(reported),
        Cells.sum(hours),
        Cells.words(Figures.base(hours)),
        Cells.words(figures.gaps(hours)),
        Cells.sum(people),
        Cells.words(Figures.base(people)));
  }

  private Tally tally(List<DutiesInForce.Duty> of, List<String> districts, Field field) {
    List<Measure> measures = new ArrayList<>();
    for (DutiesInForce.Duty duty : of) {
      String key = duty.duty().record().key();
      districts.forEach(district -> measures.add(effort.measure(key, district, field)));
    }
    return Tally.of(measures);
  }

  private FigureSheet byDistrict() {
    List<List<Cell>> rows = new ArrayList<>();
    for (SubmissionBoard.Line line : board) {
      List<String> one = List.of(line.district());
      Tally hours = tally(duties, one, DutyReport.HOURS);
      Tally people = tally(duties, one, DutyReport.PEOPLE);
      Tally burden = tally(duties, one, DutyReport.BURDEN);
      Tally need = tally(duties, one, DutyReport.NEED);
      rows.add(
          List.of(
              Cells.words(line.name()),
              Cells.words(figures.code(District.MOUNTAIN, line.mountain())),
              Cells.words(line.office()),
              Cells.words(state(line)),
              Cells.sum(hours),
              Cells.words(Figures.base(hours)),
              Cells.whole(hours.missing()),
              Cells.sum(people),
              Cells.words(Figures.base(people)),
              Cells.mean(burden.mean()),
              Cells.words(Figures.base(burden)),
              Cells.mean(need.mean()),
              Cells.words(Figures.base(need)),
              Cells.whole(line.conflicts())));
    }
    return new FigureSheet(
        text.of("reports.liaison.by-district"),
        notes(),
        List.of(
            column(text.of("reports.district"), 12, Mark.NONE),
            column(text.of("reports.mountain"), 12, Mark.NONE),
            column(text.of("reports.office"), 14, Mark.NONE),
            column(text.of("reports.state"), 12, Mark.NONE),
            column(text.of("reports.hours"), 14, Mark.BAR),
            column(text.of("reports.base-duties"), 10, Mark.NONE),
            column(text.of("reports.missing-hours"), 12, Mark.NOT_ZERO),
            column(text.of("reports.people"), 12, Mark.BAR),
            column(text.of("reports.base-duties"), 10, Mark.NONE),
            column(text.of("reports.burden"), 10, Mark.SCALE),
            column(text.of("reports.base-duties"), 10, Mark.NONE),
            column(text.of("reports.need"), 10, Mark.SCALE),
            column(text.of("reports.base-duties"), 10, Mark.NONE),
            column(text.of("reports.conflicts"), 12, Mark.NOT_ZERO)),
        rows,
        rows.isEmpty()
            ? List.of()
            : List.of(
                new Chart(
                    text.of("reports.chart.districts"), Kind.BARS, 0, 4, 0, rows.size() - 1)));
  }

  private String state(SubmissionBoard.Line line) {
    return line.state().isEmpty()
        ? text.of("reports.not-arrived")
        : figures.code(Submission.STATE, line.state());
  }

  private FigureSheet byDuty() {
    List<List<Cell>> rows = new ArrayList<>();
    for (BurdenAndNeed.Line line : BurdenAndNeed.of(effort, Scope.CITY).lines()) {
      Row duty = line.duty();
      rows.add(
          List.of(
              Cells.words(line.number()),
              Cells.words(line.name()),
              Cells.words(figures.code(DelegatedDuty.KIND, duty.text(DelegatedDuty.KIND))),
              Cells.mean(line.burden().mean()),
              Cells.words(Figures.base(line.burden())),
              Cells.mean(line.need().mean()),
              Cells.words(Figures.base(line.need())),
              Cells.sum(line.hours()),
              Cells.words(Figures.base(line.hours())),
              Cells.words(figures.gaps(line.hours())),
              Cells.sum(line.people()),
              Cells.words(Figures.base(line.people())),
              Cells.words(line.quadrant().map(figures::quadrant).orElse(""))));
    }
    return new FigureSheet(
        text.of("reports.liaison.by-duty"),
        notes(),
        List.of(
            column(text.of("reports.number"), 9, Mark.NONE),
            column(text.of("reports.duty"), 36, Mark.NONE),
            column(text.of("reports.kind"), 10, Mark.NONE),
            column(text.of("reports.burden"), 10, Mark.SCALE),
            column(text.of("reports.base"), 9, Mark.NONE),
            column(text.of("reports.need"), 10, Mark.SCALE),
            column(text.of("reports.base"), 9, Mark.NONE),
            column(text.of("reports.hours"), 12, Mark.BAR),
            column(text.of("reports.base"), 9, Mark.NONE),
            column(text.of("reports.hours-gaps"), 24, Mark.NONE),
            column(text.of("reports.people"), 12, Mark.BAR),
            column(text.of("reports.base"), 9, Mark.NONE),
            column(text.of("reports.quadrant"), 36, Mark.NONE)),
        rows,
        rows.isEmpty()
            ? List.of()
            : List.of(
                new Chart(
                    text.of("reports.chart.quadrants"), Kind.POINTS, 5, 3, 0, rows.size() - 1)));
  }

  private FigureSheet missing() {
    List<List<Cell>> rows = new ArrayList<>();
    for (SubmissionBoard.Line line : board) {
      int expected = 0;
      int reported = 0;
      for (DutiesInForce.Duty duty :
          new DutiesInForce(store, effort.year()).of(List.of(line.district()))) {
        expected += duty.expected().size();
        reported += duty.reported();
      }
      if (line.state().isEmpty() || reported < expected || !line.notices().isEmpty()) {
        rows.add(
            List.of(
                Cells.words(line.name()),
                Cells.words(line.office()),
                Cells.words(state(line)),
                Cells.whole(expected),
                Cells.whole(reported),
                Cells.whole(expected - reported),
                Cells.words(
                    String.join("\n", line.notices().stream().map(text::finding).toList()))));
      }
    }
    return new FigureSheet(
        text.of("reports.liaison.missing"),
        notes(),
        List.of(
            column(text.of("reports.district"), 14, Mark.NONE),
            column(text.of("reports.office"), 16, Mark.NONE),
            column(text.of("reports.state"), 14, Mark.NONE),
            column(text.of("reports.expected"), 14, Mark.NONE),
            column(text.of("reports.reported"), 14, Mark.NONE),
            column(text.of("reports.lacking"), 14, Mark.NOT_ZERO),
            column(text.of("reports.notices"), 50, Mark.NONE)),
        rows,
        List.of());
  }
}

package org.jichidesk.work.reports;

import java.util.ArrayList;
import java.util.List;
import org.jichidesk.domain.layout.Look;
import org.jichidesk.domain.layout.PlacedCell;
import org.jichidesk.domain.layout.SheetLayout;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.domain.roadmap.RoadmapCourse;
import org.jichidesk.domain.roadmap.RoadmapItem;
import org.jichidesk.domain.roadmap.RoadmapStage;
import org.jichidesk.text.Text;
import org.jichidesk.work.Roadmap;

/**
 * The roadmap laid out like the city's own sheet: courses, items, actors, years with bars, goal.
 */
public final class RoadmapSheet {

  private static final List<Field> ACTORS =
      List.of(
          RoadmapItem.COUNCIL, RoadmapItem.BRANCH, RoadmapItem.SECTION, RoadmapItem.SECRETARIAT);
  private static final List<Field> AIDS =
      List.of(RoadmapItem.AID_PUBLIC, RoadmapItem.AID_MUTUAL, RoadmapItem.AID_SELF);
  private static final int FIRST_ACTOR = 3;
  private static final int FIRST_YEAR = FIRST_ACTOR + 4;

  private final Text text;
  private final Roadmap roadmap;
  private final List<Integer> years;
  private final List<PlacedCell> cells = new ArrayList<>();
  private int row;

  private RoadmapSheet(Text text, Roadmap roadmap) {
    this.text = text;
    this.roadmap = roadmap;
    this.years = roadmap.years();
  }

  /** Lays a roadmap out. */
  public static SheetLayout of(Text text, Roadmap roadmap) {
    return new RoadmapSheet(text, roadmap).layOut();
  }

  private SheetLayout layOut() {
    List<Double> columns = new ArrayList<>(List.of(1.0, 5.5, 9.0, 1.2, 1.2, 1.2, 1.2));
    years.forEach(year -> columns.add(5.2));
    columns.add(8.0);
    roadmap.courses().forEach(this::course);
    return new SheetLayout(roadmap.title(), text.of("reports.roadmap.note"), columns, row, cells);
  }

  private int goalColumn() {
    return FIRST_YEAR + years.size();
  }

  private void course(Roadmap.Course course) {
    String aim = course.row().text(RoadmapCourse.AIM);
    String title = course.number() + "　" + course.title() + (aim.isEmpty() ? "" : "　～" + aim + "～");
    add(row, 0, 1, goalColumn() + 1, title, Look.COURSE);
    row++;
    boolean timed = !course.stages().isEmpty();
    heading(course, timed);
    int first = row;
    for (Roadmap.Item item : course.items()) {
      item(item, timed);
    }
    String goal = course.row().text(RoadmapCourse.GOAL);
    if (row > first && timed) {
      add(first, goalColumn(), row - first, 1, goal, Look.PLAIN);
    }
  }

  private void heading(Roadmap.Course course, boolean timed) {
    int rows = timed ? 2 : 1;
    add(row, 0, rows, 2, text.of("reports.roadmap.item"), Look.HEADING);
    if (!timed) {
      int rest = goalColumn() + 1 - 2;
      add(row, 2, 1, rest, text.of("reports.roadmap.current"), Look.HEADING);
      row++;
      return;
    }
    add(row, 2, rows, 1, text.of("reports.roadmap.current"), Look.HEADING);
    add(row, FIRST_ACTOR, 1, ACTORS.size(), text.of("reports.roadmap.actors"), Look.HEADING);
    for (int i = 0; i < ACTORS.size(); i++) {
      String name = ACTORS.get(i).label().in(text.language());
      add(row + 1, FIRST_ACTOR + i, 1, 1, name, Look.HEADING);
    }
    for (int i = 0; i < years.size(); i++) {
      add(row + 1, FIRST_YEAR + i, 1, 1, year(years.get(i)), Look.HEADING);
    }
    stages(course);
    add(row, goalColumn(), rows, 1, text.of("reports.roadmap.goal"), Look.HEADING);
    row += rows;
  }

  private void stages(Roadmap.Course course) {
    for (int i = 0; i < years.size(); i++) {
      int year = years.get(i);
      boolean free = course.stages().stream().noneMatch(s -> s.from() <= year && year <= s.to());
      if (free) {
        add(row, FIRST_YEAR + i, 1, 1, "", Look.HEADING);
      }
    }
    for (Roadmap.Stage stage : course.stages()) {
      String name =
          RoadmapStage.STAGE
              .code(stage.code())
              .map(Code::label)
              .map(label -> label.in(text.language()))
              .orElse(stage.code());
      int wide = stage.to() - stage.from() + 1;
      add(row, FIRST_YEAR + years.indexOf(stage.from()), 1, wide, name, Look.STAGE);
    }
  }

  private String year(int year) {
    return text.language().equals("en")
        ? "FY" + year
        : JapaneseDate.fiscalYearLabel(year).replaceAll("[（(].*", "") + "\n" + year;
  }

  private void item(Roadmap.Item item, boolean timed) {
    int rows = timed ? item.lanes() : 1;
    String expected = item.row().text(RoadmapItem.EXPECTED_YEAR);
    Look look = expected.isEmpty() ? Look.ITEM : Look.EXPECTED;
    add(row, 0, rows, 1, item.number().replaceFirst(".*-", ""), Look.CENTRE);
    add(row, 1, rows, 1, item.name() + aids(item) + expected(expected), look);
    String current = item.row().text(RoadmapItem.CURRENT);
    if (!timed) {
      add(row, 2, 1, goalColumn() + 1 - 2, current + said(item), Look.PLAIN);
      row++;
      return;
    }
    add(row, 2, rows, 1, current, Look.PLAIN);
    for (int i = 0; i < ACTORS.size(); i++) {
      Field actor = ACTORS.get(i);
      String mark = actor.code(item.row().text(actor)).map(c -> c.label().ja()).orElse("");
      add(row, FIRST_ACTOR + i, rows, 1, mark, Look.CENTRE);
    }
    for (int lane = 0; lane < rows; lane++) {
      bars(item, lane);
    }
    row += rows;
  }

  /** Where a course has no stages, its phases are told in words. */
  private String said(Roadmap.Item item) {
    StringBuilder said = new StringBuilder();
    for (Roadmap.Phase phase : item.phases()) {
      String when = year(phase.from()).replaceAll("\\R.*", "");
      said.append('\n').append(text.of("reports.roadmap.phase", when, phase.text()));
    }
    return said.toString();
  }

  private void bars(Roadmap.Item item, int lane) {
    boolean[] taken = new boolean[years.size()];
    for (Roadmap.Phase phase : item.phases()) {
      if (phase.lane() == lane) {
        int from = years.indexOf(phase.from());
        int wide = phase.to() - phase.from() + 1;
        add(row + lane, FIRST_YEAR + from, 1, wide, phase.text(), Look.BAR);
        for (int i = from; i < from + wide; i++) {
          taken[i] = true;
        }
      }
    }
    for (int i = 0; i < years.size(); i++) {
      if (!taken[i]) {
        add(row + lane, FIRST_YEAR + i, 1, 1, "", Look.EMPTY);
      }
    }
  }

  private String aids(Roadmap.Item item) {
    StringBuilder aids = new StringBuilder();
    for (Field aid : AIDS) {
      if (item.row().text(aid).equals("yes")) {
        aids.append(aids.isEmpty() ? "\n●" : " ●").append(aid.label().in(text.language()));
      }
    }
    return aids.toString();
  }

  private String expected(String year) {
    return year.isEmpty() ? "" : "\n" + text.of("reports.roadmap.expected", year);
  }

  private void add(int atRow, int column, int rows, int columns, String words, Look look) {
    cells.add(new PlacedCell(atRow, column, rows, columns, words, look));
  }
}

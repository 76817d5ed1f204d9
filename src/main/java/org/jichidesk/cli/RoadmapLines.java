package org.jichidesk.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.roadmap.Actor;
import org.jichidesk.domain.roadmap.RoadmapCourse;
import org.jichidesk.domain.roadmap.RoadmapItem;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.domain.roadmap.RoadmapStage;
import org.jichidesk.store.Store;
import org.jichidesk.work.CompareRevisions;
import org.jichidesk.work.MineThisYear;
import org.jichidesk.work.Roadmap;
import org.jichidesk.work.RoadmapProgress;

/** The roadmap as lines and tables for people. */
final class RoadmapLines {

  private final Console console;
  private final Store store;
  private final Names names;
  private final String language;

  RoadmapLines(Console console, Store store) {
    this.console = console;
    this.store = store;
    this.language = console.text().language();
    this.names = new Names(store, language);
  }

  /** A whole revision: each course with its stages, items and phases. */
  void all(Roadmap roadmap) {
    title(roadmap);
    for (Roadmap.Course course : roadmap.courses()) {
      console.line("");
      console.line(
          (course.number() + "  " + course.title() + "  " + text(course, RoadmapCourse.AIM))
              .strip());
      String stages =
          String.join(
              "  ",
              course.stages().stream()
                  .map(stage -> stage(stage.code()) + " " + years(stage.from(), stage.to()))
                  .toList());
      if (!stages.isEmpty()) {
        console.line("    " + stages);
      }
      List<List<String>> rows = new ArrayList<>();
      List<String> head =
          new ArrayList<>(
              List.of(console.of("cli.roadmap.number"), console.of("cli.roadmap.what")));
      head.add(console.of("cli.roadmap.years"));
      for (Actor actor : Actor.values()) {
        head.add(actor.label().in(language));
      }
      head.add(names.label(RoadmapItem.EXPECTED_YEAR));
      rows.add(head);
      course.items().forEach(item -> rows.addAll(rows(item)));
      console.table("  ", rows, 1);
    }
  }

  private void title(Roadmap roadmap) {
    console.say(
        "cli.roadmap.title",
        names.value(roadmap.revision(), RoadmapRevision.NUMBER),
        roadmap.title(),
        names.value(roadmap.revision(), RoadmapRevision.STATE));
    String reason = names.value(roadmap.revision(), RoadmapRevision.REASON);
    if (!reason.isEmpty()) {
      console.line("  " + names.label(RoadmapRevision.REASON) + ": " + reason);
    }
  }

  private List<List<String>> rows(Roadmap.Item item) {
    List<List<String>> rows = new ArrayList<>();
    List<String> first = new ArrayList<>(List.of(item.number(), item.name(), ""));
    for (Actor actor : Actor.values()) {
      first.add(part(actor, item.part(actor)));
    }
    first.add(names.value(item.row(), RoadmapItem.EXPECTED_YEAR));
    rows.add(first);
    for (Roadmap.Phase phase : item.phases()) {
      String what = "  " + phase.text().replace('\n', ' ');
      rows.add(List.of("", what, years(phase.from(), phase.to())));
    }
    return rows;
  }

  private String part(Actor actor, String code) {
    return actor.field().code(code).map(Code::label).map(label -> label.ja()).orElse("");
  }

  private String stage(String code) {
    return RoadmapStage.STAGE
        .code(code)
        .map(Code::label)
        .map(label -> label.in(language))
        .orElse(code);
  }

  private static String years(int from, int to) {
    return from == to ? Integer.toString(from) : from + "–" + to;
  }

  private static String text(Roadmap.Course course, Field field) {
    return course.row().text(field).replace('\n', ' ');
  }

  /** One item with every field, its phases, and what goes on below it. */
  void one(Roadmap roadmap, Roadmap.Item item, LocalDate today) {
    title(roadmap);
    console.line("");
    console.line(item.number() + "  " + item.name());
    List<List<String>> fields = new ArrayList<>();
    for (Field field : RoadmapItem.TYPE.fields()) {
      String value = names.value(item.row(), field);
      if (field != RecordType.REMOVED && field != RoadmapItem.NAME && !value.isEmpty()) {
        fields.add(List.of(names.label(field), value));
      }
    }
    console.table("  ", fields, 0);
    console.line("");
    List<List<String>> phases = new ArrayList<>();
    item.phases()
        .forEach(phase ->
            phases.add(List.of(years(phase.from(), phase.to()), phase.text().replace('\n', ' '))));
    console.table("  ", phases, 0);
    below(RoadmapProgress.read(store, today).getOrDefault(item.key(), List.of()));
  }

  private void below(List<RoadmapProgress.Below> below) {
    console.line("");
    if (below.isEmpty()) {
      console.say("cli.roadmap.nothing-below");
      return;
    }
    for (Map.Entry<RecordType, Map<String, Integer>> type :
        RoadmapProgress.counts(below).entrySet()) {
      StringJoiner states = new StringJoiner("  ");
      int[] count = {0};
      type.getValue()
          .forEach((state, number) -> {
            count[0] += number;
            String label =
                type.getKey()
                    .field("state")
                    .flatMap(field -> field.code(state))
                    .map(code -> code.label().in(language))
                    .orElse(state);
            if (!label.isEmpty()) {
              states.add(label + " " + number);
            }
          });
      console.line(
          ("  " + type.getKey().label().in(language) + " " + count[0] + "  " + states)
              .stripTrailing());
      below.stream()
          .filter(one -> one.type() == type.getKey() && !one.name().isEmpty())
          .forEach(one ->
              console.line(
                  ("    " + one.name() + "  " + one.stateLabel(language)).stripTrailing()
                      + (one.overdue() ? "  " + console.of("cli.roadmap.overdue") : "")));
    }
  }

  /** Every field that is not the same in two revisions. */
  void comparison(CompareRevisions.Comparison comparison) {
    console.say(
        "cli.roadmap.compared",
        comparison.before().title(),
        comparison.after().title(),
        Long.toString(comparison.count(CompareRevisions.Kind.ADDED)),
        Long.toString(comparison.count(CompareRevisions.Kind.REMOVED)),
        Long.toString(comparison.count(CompareRevisions.Kind.CHANGED)));
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "",
            console.of("cli.roadmap.number"),
            console.of("cli.roadmap.what"),
            console.of("cli.roadmap.before"),
            console.of("cli.roadmap.after")));
    for (CompareRevisions.Line line : comparison.lines()) {
      if (line.kind() == CompareRevisions.Kind.SAME) {
        continue;
      }
      rows.add(List.of(mark(line.kind()), line.number(), line.name()));
      for (CompareRevisions.Change change : line.changes()) {
        String what =
            "  "
                + names.label(change.field())
                + (change.year().isEmpty() ? "" : " " + change.year());
        rows.add(
            List.of(
                mark(change.kind()),
                "",
                what,
                value(change.field(), change.before()),
                value(change.field(), change.after())));
      }
    }
    if (rows.size() > 1) {
      console.table(rows);
    }
  }

  private String value(Field field, Optional<Value> value) {
    return value.map(known -> names.value(field, known)).orElse("");
  }

  private static String mark(CompareRevisions.Kind kind) {
    return switch (kind) {
      case ADDED -> "+";
      case REMOVED -> "-";
      case CHANGED -> "*";
      case SAME -> "";
    };
  }

  /** What an actor has to do in a year. */
  void mine(Actor actor, int year, MineThisYear.Result result) {
    String label = language.equals("en") ? "FY" + year : JapaneseDate.fiscalYearLabel(year);
    console.say(
        "cli.roadmap.mine",
        actor.label().in(language),
        label,
        Integer.toString(result.lines().size()));
    List<List<String>> rows = new ArrayList<>();
    for (MineThisYear.Line line : result.lines()) {
      for (Roadmap.Phase phase : line.phases()) {
        rows.add(
            List.of(
                part(actor, line.part()),
                line.item().number(),
                line.item().name(),
                years(phase.from(), phase.to()),
                phase.text().replace('\n', ' ')));
      }
    }
    console.table("  ", rows, 0);
    if (!result.unsaid().isEmpty()) {
      console.say(
          "cli.roadmap.unsaid",
          Integer.toString(result.unsaid().size()),
          String.join(", ", result.unsaid().stream().map(Roadmap.Item::number).toList()));
    }
  }
}

package org.jichidesk.ui.home;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.activity.ResidentActivity;
import org.jichidesk.domain.cases.CaseKinds;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.submission.Submission;
import org.jichidesk.store.Source;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.WhatChanged.Change;
import org.kordamp.ikonli.feather.Feather;

/** What changed since the start of yesterday, the newest first. */
final class ChangesCard {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** Types that have their own screen; all others are shown with the districts and councils. */
  private static final Map<RecordType, Screen> SCREENS =
      Map.of(
          DutyReport.TYPE, Screen.DUTIES,
          DelegatedDuty.TYPE, Screen.DUTIES,
          ResidentActivity.TYPE, Screen.DUTIES,
          Submission.TYPE, Screen.SUBMISSION);

  /** Workbooks of one merge have stamps a moment apart. */
  private static final long ONE_MERGE_MILLIS = 120_000;

  private final Session session;
  private final Text text;
  private final HomeShown shown;

  ChangesCard(Session session, HomeShown shown) {
    this.session = session;
    this.text = session.text();
    this.shown = shown;
  }

  Node node() {
    VBox lines = new VBox(2);
    List<List<Source>> sources = together(shown.changes().sources());
    int number = 0;
    for (Change change : shown.changes().changes()) {
      while (!sources.isEmpty() && at(sources.getFirst()) > change.millis()) {
        lines.getChildren().add(sources(sources.removeFirst()));
      }
      Node line = change(change);
      line.setId("home-change-" + number++);
      lines.getChildren().add(line);
    }
    sources.forEach(some -> lines.getChildren().add(sources(some)));
    if (lines.getChildren().isEmpty()) {
      lines.getChildren().add(Cards.text(text.of("home.changes.nothing"), "support"));
    }
    if (shown.changes().more()) {
      lines.getChildren().add(Cards.text(text.of("home.changes.more"), "support"));
    }
    return Cards.of(Feather.CLOCK, text.of("home.changes"), lines);
  }

  /** Workbooks that came in with one merge are told in one line. */
  private static List<List<Source>> together(List<Source> sources) {
    List<List<Source>> together = new ArrayList<>();
    for (Source source : sources) {
      boolean joins =
          !together.isEmpty()
              && Math.abs(at(together.getLast()) - (source.mergedAt() >> 16)) < ONE_MERGE_MILLIS;
      if (!joins) {
        together.add(new ArrayList<>());
      }
      together.getLast().add(source);
    }
    return together;
  }

  private static long at(List<Source> sources) {
    return sources.getFirst().mergedAt() >> 16;
  }

  private Node sources(List<Source> sources) {
    Source first = sources.getFirst();
    long rows = sources.stream().mapToLong(source -> source.cover().rows()).sum();
    String office = first.cover().office();
    String from = shown.titles().name(BranchOffice.TYPE.name(), office);
    Label what =
        Cards.text(
            sources.size() > 1
                ? text.of("home.changes.sources", sources.size(), rows)
                : office.isEmpty()
                    ? text.of("home.changes.sample", first.name(), rows)
                    : text.of("home.changes.source", first.name(), from, rows));
    what.setGraphic(Icons.of(Feather.DOWNLOAD));
    VBox words = new VBox(2, time(at(sources)), what);
    if (!shown.scope().liaison()) {
      words.getStyleClass().add("plain-line");
      return words;
    }
    return Cards.line(
        words,
        what.getText(),
        () -> session.around().go(Destination.of(Screen.MERGING, "sources")));
  }

  private Node change(Change change) {
    String who = change.by().person();
    String office = shown.titles().name(BranchOffice.TYPE.name(), change.by().office());
    boolean away = !change.by().office().equals(session.identity().office());
    String by = who.isEmpty() ? office : away ? text.of("home.changes.of", who, office) : who;
    Label when = time(change.millis());
    when.setText(text.of("home.changes.by", when.getText(), by));
    String district = shown.titles().district(change.district());
    String title = shown.titles().of(change.record());
    boolean isDistrict = change.record().type() == District.TYPE || district.isEmpty();
    Label record =
        Cards.text(isDistrict ? title : text.of("home.changes.record", district, title), "leads");
    Label values = Cards.text(values(change));
    return Cards.line(
        new VBox(2, when, record, values),
        when.getText() + " " + record.getText() + " " + values.getText(),
        () -> session.around().go(goal(change)));
  }

  private Destination goal(Change change) {
    RecordType type = change.record().type();
    Screen other = CaseKinds.isOfCases(type) ? Screen.CASES : Screen.COUNCILS;
    Screen screen = SCREENS.getOrDefault(type, other);
    if (screen == Screen.SUBMISSION && shown.scope().liaison()) {
      return Destination.of(Screen.MERGING, "board");
    }
    return Destination.of(screen, change.record());
  }

  private String values(Change change) {
    String field = change.field().label().in(shown.scope().language());
    if (change.field() == RecordType.REMOVED) {
      boolean removed = change.after().equals(Value.of("yes"));
      return removed ? text.of("home.changes.removed") : text.of("home.changes.restored");
    }
    if (change.record().type().isPersonal()) {
      return text.of("home.changes.personal", field);
    }
    Optional<Value> before = change.before().filter(value -> !value.equals(Value.CLEARED));
    String after = shownAs(change.field(), change.after());
    return before.isEmpty()
        ? text.of("home.changes.new", field, after)
        : text.of("home.changes.change", field, shownAs(change.field(), before.get()), after);
  }

  private String shownAs(Field field, Value value) {
    return shown.names().of(field, value);
  }

  private Label time(long millis) {
    LocalDateTime at =
        LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneId.systemDefault());
    boolean today = !at.toLocalDate().isBefore(shown.scope().today());
    String time = TIME.format(at);
    Label label =
        new Label(
            today ? text.of("home.changes.today", time) : text.of("home.changes.yesterday", time));
    label.getStyleClass().add("support");
    return label;
  }
}

package org.jichidesk.ui.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.activity.ResidentActivity;
import org.jichidesk.domain.cases.CaseKinds;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.CheckReturn.Item;
import org.jichidesk.work.CheckReturn.Kind;
import org.kordamp.ikonli.feather.Feather;

/** What the check found, each line leading to its record. */
final class CheckPane {

  /** A group of more lines than these is closed until somebody opens it. */
  private static final int OPEN_LINES = 12;

  /** Lines of a group before somebody asks for all. */
  private static final int FIRST_LINES = 60;

  private final Session session;
  private final Text text;
  private final Map<Kind, Boolean> opened = new EnumMap<>(Kind.class);
  private final Set<Kind> whole = new HashSet<>();

  CheckPane(Session session) {
    this.session = session;
    this.text = session.text();
  }

  Node of(SubmissionShown shown) {
    VBox list = new VBox(12, verdict(shown));
    Map<Kind, List<Item>> groups = new EnumMap<>(Kind.class);
    shown
        .check()
        .items()
        .forEach(item -> groups.computeIfAbsent(item.kind(), kind -> new ArrayList<>()).add(item));
    groups.forEach((kind, items) -> list.getChildren().add(group(shown, kind, items)));
    return list;
  }

  private Node verdict(SubmissionShown shown) {
    int found = shown.check().items().size();
    Label verdict =
        Cards.text(
            found == 0
                ? text.of("submission.check.clear", shown.check().records())
                : text.of("submission.check.found", shown.check().records(), found),
            found == 0 ? "success-text" : "warning-text",
            "section-title");
    verdict.setGraphic(Icons.of(found == 0 ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE));
    verdict.setId("submission-verdict");
    return found == 0
        ? verdict
        : new VBox(4, verdict, Cards.text(text.of("submission.check.blanks"), "support"));
  }

  private Node group(SubmissionShown shown, Kind kind, List<Item> items) {
    String key = kind.name().toLowerCase(Locale.ROOT);
    VBox lines = new VBox(0);
    fill(shown, lines, items, kind);
    String title = text.of("submission.check." + key);
    TitledPane group =
        new TitledPane(text.of("submission.check.group", title, items.size()), lines);
    group.getStyleClass().add("check-group");
    group.setAnimated(false);
    group.setGraphic(Icons.of(icon(kind)));
    group.setId("submission-group-" + key);
    group.setExpanded(opened.getOrDefault(kind, items.size() <= OPEN_LINES));
    group.expandedProperty().addListener((property, before, now) -> opened.put(kind, now));
    return group;
  }

  private void fill(SubmissionShown shown, VBox lines, List<Item> items, Kind kind) {
    int most = whole.contains(kind) ? items.size() : FIRST_LINES;
    int number = 0;
    String district = "";
    lines.getChildren().clear();
    for (Item item : items.subList(0, Math.min(most, items.size()))) {
      if (!item.district().equals(district) && shown.check().districts().size() > 1) {
        district = item.district();
        Label head = new Label(shown.titles().district(district));
        head.getStyleClass().addAll("input-label", "district-head");
        lines.getChildren().add(head);
      }
      Node line = line(shown, item);
      line.setId("submission-" + kind.name().toLowerCase(Locale.ROOT) + "-" + number++);
      lines.getChildren().add(line);
    }
    if (items.size() > most) {
      Button all = new Button(text.of("submission.check.all", items.size()));
      all.setOnAction(e -> {
        whole.add(kind);
        fill(shown, lines, items, kind);
      });
      lines.getChildren().add(all);
    }
  }

  private static Feather icon(Kind kind) {
    return switch (kind) {
      case CONFLICT -> Feather.GIT_PULL_REQUEST;
      case QUARANTINED -> Feather.ALERT_OCTAGON;
      case NO_REPORT -> Feather.FILE_MINUS;
      case REQUIRED, EFFORT_BLANK -> Feather.EDIT_3;
      case PENDING -> Feather.PAUSE_CIRCLE;
      case RULE -> Feather.ALERT_TRIANGLE;
      case LARGE_CHANGE -> Feather.TRENDING_UP;
    };
  }

  private Node line(SubmissionShown shown, Item item) {
    String title = shown.titles().of(item.record());
    String district = shown.titles().district(item.district());
    Label name =
        Cards.text(
            shown.check().districts().size() > 1 || district.isEmpty()
                ? title
                : text.of("submission.check.line", district, title),
            "leads");
    VBox words = new VBox(2, name);
    String about = about(item);
    if (!about.isEmpty()) {
      words.getChildren().add(Cards.text(about, "support"));
    }
    return Cards.line(
        words,
        name.getText() + " " + about,
        () -> session.around().go(Destination.of(screen(item.record()), item.record())));
  }

  private String about(Item item) {
    String field = item.field().map(one -> one.label().in(text.language())).orElse("");
    return switch (item.kind()) {
      case CONFLICT -> text.of("submission.about.conflict", field);
      case REQUIRED, EFFORT_BLANK -> text.of("submission.about.blank", field);
      case NO_REPORT, PENDING -> "";
      case QUARANTINED, RULE, LARGE_CHANGE -> item.finding().map(this::words).orElse("");
    };
  }

  private String words(Finding finding) {
    return finding.code().code() + "　" + text.finding(finding);
  }

  static Screen screen(RecordKey record) {
    if (CaseKinds.isOfCases(record.type())) {
      return Screen.CASES;
    }
    boolean ofDuties = record.type() == DutyReport.TYPE || record.type() == ResidentActivity.TYPE;
    return ofDuties ? Screen.DUTIES : Screen.COUNCILS;
  }
}

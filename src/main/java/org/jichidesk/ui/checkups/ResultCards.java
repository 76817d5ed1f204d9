package org.jichidesk.ui.checkups;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jichidesk.checkup.FollowUp;
import org.jichidesk.domain.checkup.CheckupFinding;
import org.jichidesk.domain.checkup.ImprovementPlan;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.ShownText;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Findings, plans and their follow-up as cards of lines; a line leads to its record. */
final class ResultCards {

  private final Text text;
  private final Consumer<RecordKey> choose;
  private final Consumer<Row> plan;
  private final VBox box = new VBox(12);
  private final Map<RecordKey, Region> lines = new LinkedHashMap<>();
  private final Set<String> open = new HashSet<>();

  ResultCards(Text text, Consumer<RecordKey> choose, Consumer<Row> plan) {
    this.text = text;
    this.choose = choose;
    this.plan = plan;
    box.getStyleClass().add("result-cards");
  }

  Node node() {
    return box;
  }

  /** True if nothing is planned about a finding yet. */
  boolean isOpen(String finding) {
    return open.contains(finding);
  }

  void show(Results results, Optional<RecordKey> chosen) {
    lines.clear();
    open.clear();
    List<Node> findings = new ArrayList<>();
    for (Row row : results.findings()) {
      findings.add(finding(row));
    }
    List<Node> plans = results.plans().stream().map(this::planLine).toList();
    box.getChildren()
        .setAll(
            card(Feather.SEARCH, "checkups.findings", findings, "checkups.findings.none"),
            card(Feather.TARGET, "checkups.plans", plans, "checkups.plans.none"),
            follow(results.follow()));
    mark(chosen);
  }

  private Node card(Feather icon, String title, List<Node> content, String none) {
    List<Node> shown = content.isEmpty() ? List.of(Cards.text(text.of(none), "support")) : content;
    VBox card = Cards.of(icon, text.of(title));
    card.getChildren().addAll(shown);
    card.setSpacing(4);
    return card;
  }

  private Node finding(Row row) {
    boolean strength = row.text(CheckupFinding.KIND).equals("strength");
    String state = row.text(CheckupFinding.STATE);
    Label words = Cards.text(row.text(CheckupFinding.TEXT), strength ? "success-text" : "plain");
    words.setGraphic(Icons.of(strength ? Feather.THUMBS_UP : Feather.ALERT_CIRCLE));
    Label about =
        Cards.text(
            joined(
                row.text(CheckupFinding.AREA),
                shown(row, CheckupFinding.KIND),
                shown(row, CheckupFinding.ORIGIN),
                shown(row, CheckupFinding.STATE)),
            "support");
    Region line = line(row, new VBox(2, words, about), words.getText());
    boolean todo = !strength && (state.isEmpty() || state.equals("open"));
    if (!todo) {
      return line;
    }
    open.add(row.record().key());
    Button make = new Button(text.of("checkups.finding.plan"), Icons.of(Feather.TARGET));
    make.setId("checkups-plan-for-" + row.record().key());
    make.getStyleClass().add("small");
    make.setMinWidth(Region.USE_PREF_SIZE);
    make.setOnAction(e -> plan.accept(row));
    HBox.setHgrow(line, Priority.ALWAYS);
    HBox both = new HBox(8, line, make);
    both.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return both;
  }

  private Node planLine(Row row) {
    return planLine(row, shown(row, ImprovementPlan.STATE), Feather.TARGET, "plain");
  }

  private Node planLine(Row row, String state, Feather icon, String style) {
    Label words = Cards.text(row.text(ImprovementPlan.TITLE), style);
    words.setGraphic(Icons.of(icon));
    Label about =
        Cards.text(
            joined(
                state,
                joinedBearer(row),
                row.value(ImprovementPlan.DEADLINE)
                    .map(v ->
                        text.of(
                            "checkups.plan.until",
                            ShownText.of(ImprovementPlan.DEADLINE, v, text.language())))
                    .orElse("")),
            "support");
    return line(row, new VBox(2, words, about), words.getText());
  }

  private String joinedBearer(Row row) {
    return (shown(row, ImprovementPlan.BEARER) + " " + row.text(ImprovementPlan.BEARER_NAME))
        .strip();
  }

  private Region line(Row row, Node content, String spoken) {
    Region line = Cards.line(content, spoken, () -> choose.accept(row.record()));
    line.setId("checkups-line-" + row.record().key());
    lines.put(row.record(), line);
    return line;
  }

  void mark(Optional<RecordKey> chosen) {
    lines.forEach((record, line) -> {
      line.getStyleClass().remove("here");
      if (chosen.filter(record::equals).isPresent()) {
        line.getStyleClass().add("here");
      }
    });
  }

  private Node follow(FollowUp.Result follow) {
    List<Node> content = new ArrayList<>();
    if (!follow.plans().isEmpty()) {
      content.add(
          Cards.text(
              text.of(
                  "checkups.follow.sum",
                  follow.count(FollowUp.Fate.DONE),
                  follow.count(FollowUp.Fate.UNDER_WAY),
                  follow.count(FollowUp.Fate.LATE),
                  follow.count(FollowUp.Fate.DROPPED)),
              "input-label"));
    }
    for (FollowUp.Plan one : follow.plans()) {
      String fate = text.of("checkups.fate." + one.fate().name().toLowerCase(Locale.ROOT));
      content.add(
          planLine(one.plan(), one.year() + "　" + fate, icon(one.fate()), style(one.fate())));
    }
    for (FollowUp.Returned back : follow.returned()) {
      String key = back.planned() ? "checkups.follow.back-planned" : "checkups.follow.back";
      Label words = Cards.text(text.of(key, back.now().text(CheckupFinding.TEXT)), "warning-text");
      words.setGraphic(Icons.of(Feather.ROTATE_CCW));
      content.add(words);
    }
    for (Row gone : follow.gone()) {
      Label words =
          Cards.text(
              text.of("checkups.follow.gone", gone.text(CheckupFinding.TEXT)), "success-text");
      words.setGraphic(Icons.of(Feather.CHECK));
      content.add(words);
    }
    return card(Feather.CLOCK, "checkups.follow", content, "checkups.follow.none");
  }

  private static Feather icon(FollowUp.Fate fate) {
    return switch (fate) {
      case DONE -> Feather.CHECK_CIRCLE;
      case DROPPED -> Feather.X_CIRCLE;
      case LATE -> Feather.ALERT_TRIANGLE;
      case UNDER_WAY -> Feather.PLAY_CIRCLE;
    };
  }

  private static String style(FollowUp.Fate fate) {
    return switch (fate) {
      case DONE -> "success-text";
      case LATE -> "error-text";
      case DROPPED, UNDER_WAY -> "plain";
    };
  }

  private String shown(Row row, Field field) {
    return row.value(field).map(v -> ShownText.of(field, v, text.language())).orElse("");
  }

  private static String joined(String... parts) {
    StringJoiner words = new StringJoiner("　・　");
    for (String part : parts) {
      if (!part.isEmpty()) {
        words.add(part);
      }
    }
    return words.toString();
  }
}

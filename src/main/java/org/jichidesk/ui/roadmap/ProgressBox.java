package org.jichidesk.ui.roadmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.records.Names;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.RoadmapProgress;
import org.jichidesk.work.RoadmapProgress.Below;
import org.kordamp.ikonli.feather.Feather;

/** What goes on below an item: how many of each kind in which state, and each by its name. */
final class ProgressBox {

  private static final int MOST = 12;

  private final Session session;
  private final Text text;

  ProgressBox(Session session) {
    this.session = session;
    this.text = session.text();
  }

  Node of(List<Below> below, Names names) {
    List<Node> lines = new ArrayList<>();
    if (below.isEmpty()) {
      lines.add(Cards.text(text.of("roadmap.nothing-below"), "support"));
    }
    for (Map.Entry<RecordType, Map<String, Integer>> type :
        RoadmapProgress.counts(below).entrySet()) {
      List<Below> ofType = below.stream().filter(one -> one.type() == type.getKey()).toList();
      lines.add(Cards.text(counts(type.getKey(), type.getValue(), ofType), "input-label"));
      ofType.stream()
          .filter(one -> !one.name().isEmpty())
          .limit(MOST)
          .forEach(one -> lines.add(line(one, names)));
      if (ofType.size() > MOST) {
        lines.add(
            Cards.text(text.of("roadmap.more", Integer.toString(ofType.size() - MOST)), "support"));
      }
    }
    VBox card = Cards.of(Feather.ACTIVITY, text.of("roadmap.progress"), lines.toArray(Node[]::new));
    card.setId("roadmap-progress");
    return card;
  }

  private String counts(RecordType type, Map<String, Integer> states, List<Below> ofType) {
    StringJoiner words = new StringJoiner("　");
    words.add(type.label().in(text.language()) + " " + ofType.size());
    states.forEach((state, count) ->
        type.field("state")
            .flatMap(field -> field.code(state))
            .map(Code::label)
            .ifPresent(label -> words.add(label.in(text.language()) + " " + count)));
    long overdue = ofType.stream().filter(Below::overdue).count();
    if (overdue > 0) {
      words.add(text.of("roadmap.overdue", Long.toString(overdue)));
    }
    return words.toString();
  }

  private Node line(Below one, Names names) {
    String state = one.stateLabel(text.language());
    String district =
        one.type()
            .districtField()
            .flatMap(field -> one.row().value(field).map(value -> names.of(field, value)))
            .orElse("");
    String words = (district + " " + one.name()).strip();
    Label label = Cards.text(state.isEmpty() ? words : text.of("roadmap.line.state", words, state));
    if (one.overdue()) {
      label.setGraphic(Icons.of(Feather.CLOCK));
      label.getStyleClass().add("error-text");
    }
    Optional<Screen> screen = screen(one.type());
    if (screen.isEmpty()) {
      return label;
    }
    label.getStyleClass().add("leads");
    Node line =
        Cards.line(
            label,
            words,
            () -> session.around().go(Destination.of(screen.get(), one.row().record())));
    line.setId("roadmap-below-" + one.row().record().key());
    return line;
  }

  /** Where records of a type are shown, if there is a screen for them. */
  private static Optional<Screen> screen(RecordType type) {
    String key =
        switch (type.name()) {
          case "delegated_duty" -> "duties";
          case "improvement_plan" -> "checkups";
          case "proposal", "decision", "working_group", "meeting", "group_task" -> "consensus";
          default -> "cases";
        };
    return Arrays.stream(Screen.values()).filter(screen -> screen.key().equals(key)).findFirst();
  }
}

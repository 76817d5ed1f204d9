package org.jichidesk.ui.checkups;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jichidesk.checkup.Round;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.record.Code;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** The state of a check-up, and the steps that may be taken from it. */
final class Steps {

  private final Session session;
  private final Round round;
  private final Text text;
  private final HBox line = new HBox(8);
  private String shown = "?";

  Steps(Session session, Round round) {
    this.session = session;
    this.round = round;
    this.text = session.text();
    line.setAlignment(Pos.CENTER_LEFT);
  }

  Node node() {
    return line;
  }

  void show(Kept kept) {
    String state = kept.checkup().map(row -> row.text(Checkup.STATE)).orElse("");
    if (state.equals(shown)) {
      return;
    }
    shown = state;
    Label now = new Label(label(state), Icons.of(Phase.of(state).icon()));
    now.setId("checkups-state");
    now.getStyleClass().add("sum");
    line.getChildren().setAll(now);
    List<String> order = Checkup.STATE.codes().stream().map(Code::code).toList();
    Set<String> next = Checkup.STATE.steps().getOrDefault(state, Set.of());
    order.stream()
        .filter(next::contains)
        .forEach(to -> {
          boolean back = order.indexOf(to) < order.indexOf(state);
          line.getChildren().add(button(to, back));
        });
  }

  private String label(String state) {
    return Checkup.STATE
        .code(state)
        .map(c -> c.label().in(text.language()))
        .orElse(text.of("checkups.state.none"));
  }

  private Button button(String to, boolean back) {
    String words = back ? text.of("checkups.step.back", label(to)) : text.of("checkups.step." + to);
    Button button =
        new Button(words, Icons.of(back ? Feather.CORNER_UP_LEFT : Feather.ARROW_RIGHT));
    button.setId("checkups-step-" + to);
    button.setOnAction(e -> take(to));
    return button;
  }

  /** The day of a self-check or a hearing is the day it begins, until somebody says otherwise. */
  private void take(String to) {
    Map<String, String> typed = new HashMap<>();
    typed.put(Checkup.STATE.name(), to);
    session.read(
        store -> store.records().standing(round.record()).shown(),
        before -> {
          String today =
              LocalDate.ofInstant(session.desk().wall().instant(), ZoneId.systemDefault())
                  .toString();
          if (to.equals("self_check") && !before.containsKey(Checkup.SELF_CHECKED_ON)) {
            typed.put(Checkup.SELF_CHECKED_ON.name(), today);
          }
          if (to.equals("hearing") && !before.containsKey(Checkup.HEARD_ON)) {
            typed.put(Checkup.HEARD_ON.name(), today);
          }
          session.edit(List.of(new Edit(round.record(), typed, "")), results -> {});
        });
  }
}

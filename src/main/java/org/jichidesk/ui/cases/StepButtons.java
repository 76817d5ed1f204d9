package org.jichidesk.ui.cases;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.work.cases.CaseList.Case;
import org.kordamp.ikonli.feather.Feather;

/** How far a case has come, and a button for every state it may go on to; no others are offered. */
final class StepButtons {

  private final Text text;
  private final CaseActions act;
  private final VBox box = new VBox(8);

  StepButtons(Text text, CaseActions act) {
    this.text = text;
    this.act = act;
    box.setId("cases-steps");
  }

  Node node() {
    return box;
  }

  void fill(Case one) {
    CaseKind kind = one.kind();
    List<String> way = kind.state().codes().stream().map(Code::code).toList();
    Label now = new Label(text.of("cases.now", label(kind, one.state())));
    now.setId("cases-now");
    now.getStyleClass().add("choice-title");
    FlowPane buttons = new FlowPane(8, 8);
    for (String to : kind.next(one.state())) {
      if (to.equals(CaseKind.DISPOSED)) {
        buttons.getChildren().add(disposal(one));
      } else {
        boolean back = way.indexOf(to) < way.indexOf(one.state());
        Button step =
            new Button(
                text.of(back ? "cases.step.back" : "cases.step", label(kind, to)),
                Icons.of(back ? Feather.CORNER_DOWN_LEFT : Feather.ARROW_RIGHT));
        step.setId("cases-step-" + to);
        step.setOnAction(e -> act.step(kind, one.row().record(), to));
        buttons.getChildren().add(step);
      }
    }
    box.getChildren().setAll(now, buttons);
    if (one.overdue()) {
      Label overdue = Cards.text(text.of("cases.overdue.about"), "warning-text");
      overdue.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
      box.getChildren().add(overdue);
    }
  }

  /** A button once the date has passed; until then, why there is none. */
  private Node disposal(Case one) {
    if (!one.disposalDue()) {
      return Cards.text(text.of("cases.dispose.not-yet"), "support");
    }
    Button dispose = new Button(text.of("cases.dispose"), Icons.of(Feather.TRASH));
    dispose.setId("cases-dispose");
    dispose.getStyleClass().add("danger");
    dispose.setOnAction(e -> act.dispose(one.kind(), one.row().record()));
    return dispose;
  }

  private String label(CaseKind kind, String state) {
    return kind.state()
        .code(state)
        .map(code -> code.label().in(text.language()))
        .orElse(text.of("cases.no-state"));
  }
}

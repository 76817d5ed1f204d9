package org.jichidesk.ui.field;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.store.Outcome;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.work.CheckInReport;
import org.kordamp.ikonli.feather.Feather;

/** What a check-in brings, or brought. */
final class CheckInSummary {

  private static final int MOST_HEIGHT = 320;

  private CheckInSummary() {}

  static Node of(CheckInReport report, Text text) {
    VBox box = new VBox(8);
    box.setId("checkin-summary");
    add(box, Feather.PLUS_CIRCLE, text.of("field.sum.new", report.writes(Outcome.NEW)));
    add(box, Feather.EDIT_2, text.of("field.sum.changed", report.writes(Outcome.CHANGED)));
    add(
        box,
        Feather.ALERT_TRIANGLE,
        text.of("field.sum.conflicting", report.writes(Outcome.CONFLICTING)));
    add(box, Feather.MINUS, text.of("field.sum.unchanged", report.writes(Outcome.UNCHANGED)));
    add(box, Feather.IMAGE, text.of("field.sum.photos", report.photos()));
    if (report.writes(Outcome.CONFLICTING) > 0) {
      add(box, Feather.INFO, text.of("field.sum.decide"));
    }
    for (Finding finding : report.findings()) {
      add(
          box,
          finding.severity() == Severity.NOTE ? Feather.INFO : Feather.ALERT_TRIANGLE,
          finding.code().code() + " " + text.finding(finding) + text.whatToDo(finding));
    }
    ScrollPane scroll = new ScrollPane(box);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(MOST_HEIGHT);
    scroll.getStyleClass().add("clear-scroll");
    return scroll;
  }

  private static void add(VBox box, Feather icon, String words) {
    Label line = new Label(words, Icons.of(icon));
    line.setWrapText(true);
    line.setMinHeight(Label.USE_PREF_SIZE);
    box.getChildren().add(line);
  }
}

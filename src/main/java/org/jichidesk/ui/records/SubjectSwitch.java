package org.jichidesk.ui.records;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.ui.session.Session;

/** Chooses what returns and their board are about; each subject is a form of its own. */
public final class SubjectSwitch {

  /** In one row unless letters are large. */
  private static final double WIDE = 720;

  private SubjectSwitch() {}

  /**
   * Draws the choice as it stands.
   *
   * @param chosen is told after another subject was chosen
   */
  public static Node of(Session session, Runnable chosen) {
    FlowPane row = new FlowPane(0, 4);
    row.getStyleClass().addAll("segments", "subjects");
    row.setPrefWrapLength(WIDE);
    ToggleGroup group = new ToggleGroup();
    for (Subject subject : Subject.values()) {
      ToggleButton one = new ToggleButton(subject.label().in(session.text().language()));
      one.setId("subject-" + subject.code());
      one.setToggleGroup(group);
      one.setSelected(session.subject().get() == subject);
      one.setOnAction(e -> {
        one.setSelected(true);
        if (session.subject().get() != subject) {
          session.subject().set(subject);
          chosen.run();
        }
      });
      row.getChildren().add(one);
    }
    return row;
  }
}

package org.jichidesk.ui.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.consensus.GroupTask;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.DueTasks;
import org.kordamp.ikonli.feather.Feather;

/** What working groups want of this office, the overdue first; each line leads to the task. */
final class TasksCard {

  /** More are shown where the tasks are kept. */
  private static final int MOST = 5;

  private TasksCard() {}

  static Node of(Session session, List<DueTasks.Due> due) {
    Text text = session.text();
    List<Node> lines = new ArrayList<>();
    due.stream().limit(MOST).forEach(one -> lines.add(line(session, one)));
    if (due.size() > MOST) {
      lines.add(Cards.text(text.of("home.tasks.more", due.size() - MOST), "support"));
    }
    VBox list = new VBox(2);
    list.getChildren().setAll(lines);
    Node card = Cards.of(Feather.CHECK_SQUARE, text.of("home.tasks"), list);
    card.setId("home-tasks");
    return card;
  }

  private static Node line(Session session, DueTasks.Due due) {
    Text text = session.text();
    Row task = due.task();
    Label title = Cards.text(task.text(GroupTask.TITLE), "leads");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    String deadline = task.text(GroupTask.DEADLINE);
    String day =
        deadline.isEmpty() || text.language().equals("en")
            ? deadline
            : JapaneseDate.formatBoth(LocalDate.parse(deadline)).replaceFirst("（.*", "");
    String words = text.of(due.overdue() ? "home.tasks.overdue" : "home.tasks.until", day);
    Label until =
        new Label(words, Icons.of(due.overdue() ? Feather.ALERT_TRIANGLE : Feather.CLOCK));
    until.getStyleClass().add(due.overdue() ? "warning-text" : "support");
    until.setMinWidth(Label.USE_PREF_SIZE);
    HBox row = new HBox(12, title, until);
    row.setAlignment(Pos.CENTER_LEFT);
    Node line =
        Cards.line(
            row,
            title.getText() + " " + words,
            () -> session.around().go(Destination.of(Screen.CONSENSUS, task.record())));
    line.setId("home-task-" + task.record().key());
    return line;
  }
}

package org.jichidesk.ui.shell;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jichidesk.domain.cases.CaseKinds;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.FindRecords;
import org.kordamp.ikonli.feather.Feather;

/** Finds any record by words in it. */
final class SearchBox {

  private static final Duration PAUSE = Duration.millis(150);
  private static final int MOST = 12;

  private final Session session;
  private final Text text;
  private final TextField field = Inputs.line();
  private final ContextMenu results = new ContextMenu();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final HBox box;
  private final FindRecords find = new FindRecords();

  SearchBox(Session session) {
    this.session = session;
    this.text = session.text();
    field.setId("search");
    field.setPrefColumnCount(18);
    Label label = new Label(text.of("window.search"), Icons.of(Feather.SEARCH));
    label.setLabelFor(field);
    box = new HBox(8, label, field);
    box.getStyleClass().add("search-box");
    pause.setOnFinished(e -> look());
    field.textProperty().addListener((property, before, now) -> pause.playFromStart());
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN && results.isShowing()) {
            results.getSkin().getNode().lookup(".menu-item").requestFocus();
          } else if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
          }
        });
  }

  Node node() {
    return box;
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void look() {
    String words = field.getText().strip();
    if (words.isEmpty()) {
      results.hide();
      return;
    }
    String language = text.language();
    long state = session.changes().get();
    session.read(
        store -> find.find(store, words, language, MOST, state),
        found -> {
          if (words.equals(field.getText().strip())) {
            show(found);
          }
        });
  }

  private void show(List<FindRecords.Found> found) {
    results.getItems().clear();
    for (FindRecords.Found one : found) {
      RecordType type = one.record().type();
      String line = type.label().in(text.language()) + "　" + one.name();
      MenuItem item = new MenuItem(one.detail().isEmpty() ? line : line + "　— " + one.detail());
      item.setMnemonicParsing(false);
      item.setOnAction(e -> session.around().go(Destination.of(screenOf(type), one.record())));
      results.getItems().add(item);
    }
    if (found.isEmpty()) {
      MenuItem nothing = new MenuItem(text.of("window.search.nothing"));
      nothing.setDisable(true);
      results.getItems().add(nothing);
    }
    if (field.isFocused()) {
      results.show(field, Side.BOTTOM, 0, 4);
    }
  }

  private Screen screenOf(RecordType type) {
    if (CaseKinds.isOfCases(type)) {
      return Screen.CASES;
    }
    return switch (type.name()) {
      case "duty_report", "delegated_duty", "resident_activity" -> Screen.DUTIES;
      case "proposal",
          "proposal_version",
          "consent",
          "decision",
          "working_group",
          "meeting",
          "group_task",
          "group_member",
          "role_answer" ->
          Screen.CONSENSUS;
      case "what_if_plan", "what_if_change" -> Screen.PLANNER;
      case "submission", "reply_item" -> session.isLiaison() ? Screen.MERGING : Screen.SUBMISSION;
      case "review_item",
          "roadmap_revision",
          "roadmap_course",
          "roadmap_stage",
          "roadmap_item",
          "roadmap_phase" ->
          Screen.ROADMAP;
      default -> Screen.COUNCILS;
    };
  }
}

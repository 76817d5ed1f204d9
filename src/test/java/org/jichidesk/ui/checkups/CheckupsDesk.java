package org.jichidesk.ui.checkups;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.ui.DeskTest;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;

/** Goes about in the room of the check-ups: a form opened by its tile, a question gone to. */
abstract class CheckupsDesk extends DeskTest {

  static final String FORM = "F-small";
  static final String DISTRICT = "D06";

  /** Opens the window on a form that nothing is answered of. */
  void openForm(String form) throws Exception {
    openBranch();
    inStore(store -> {
      Forms.put(store, form, FORM);
      Forms.begin(store, FORM, DISTRICT, session().year().get(), "self_check");
      return true;
    });
    onScreen(() -> {
      session().around().go(Destination.of(Screen.CHECKUPS));
      return true;
    });
    find("checkups-tile-" + DISTRICT);
    settle();
    click("checkups-tile-" + DISTRICT);
    settle();
    find("checkups-page");
    settle();
  }

  RecordKey record(String item) {
    return new RecordKey(
        Answer.TYPE, DISTRICT + "." + session().year().get() + "." + FORM + "-" + item + ".0");
  }

  /** An answer as it is on disk. */
  Optional<Value> answer(String item) {
    return kept(item, Answer.VALUE);
  }

  Optional<Value> kept(String item, Field field) {
    RecordKey record = record(item);
    return inStore(store -> store.records().standing(record).shown(field));
  }

  /** Goes to a question as Tab does, so that it is in sight. */
  Node goTo(String question) {
    Node target = find("answer-" + question);
    onScreen(() -> {
      target.requestFocus();
      return true;
    });
    settle();
    return target;
  }

  boolean isThere(String id) {
    return onScreen(() -> robot.lookup("#" + id).queryAll().stream().anyMatch(DeskTest::isSeen));
  }

  /** All but what the sample itself has found and planned, in a district of its own. */
  List<Row> rows(RecordType type) {
    return inStore(store ->
        store.records().rows(Selection.all(type)).stream()
            .filter(row ->
                type.districtField().map(field -> !row.text(field).equals("D15")).orElse(true))
            .toList());
  }

  void scope(String district) {
    onScreen(() -> {
      session().district().set(district);
      return true;
    });
  }

  void tab(String key) {
    onScreen(() -> {
      session().around().go(Destination.of(Screen.CHECKUPS, key));
      return true;
    });
    settle();
  }
}

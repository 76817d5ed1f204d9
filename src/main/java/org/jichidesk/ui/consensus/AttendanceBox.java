package org.jichidesk.ui.consensus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.consensus.Attendance;
import org.jichidesk.domain.consensus.GroupMember;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** 出欠: who of the group was at a meeting; bodies are shown, names only when asked for. */
final class AttendanceBox {

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(8);
  private final GridPane grid = new GridPane(10, 6);
  private final ToggleButton open;
  private Supplier<Optional<RecordKey>> meeting = Optional::empty;
  private List<Row> members = List.of();
  private List<Row> attendance = List.of();

  AttendanceBox(Session session) {
    this.session = session;
    this.text = session.text();
    this.open = new ToggleButton(text.of("consensus.attendance"), Icons.of(Feather.USER_CHECK));
    open.setId("consensus-attendance");
    open.setOnAction(e -> draw());
    box.getChildren().setAll(open, grid);
  }

  Node node() {
    return box;
  }

  void fill(Supplier<Optional<RecordKey>> of, List<Row> who, List<Row> known) {
    meeting = of;
    members = who;
    attendance = known;
    draw();
  }

  private void draw() {
    grid.getChildren().clear();
    Optional<RecordKey> of = meeting.get();
    if (!open.isSelected() || of.isEmpty()) {
      return;
    }
    Map<String, String> states = new HashMap<>();
    attendance.forEach(row -> states.put(row.record().key(), row.text(Attendance.STATE)));
    if (members.isEmpty()) {
      grid.add(Cards.text(text.of("consensus.attendance.none"), "support"), 0, 0);
    }
    for (int i = 0; i < members.size(); i++) {
      Row member = members.get(i);
      RecordKey record =
          new RecordKey(Attendance.TYPE, of.get().key() + "." + member.record().key());
      String state = states.getOrDefault(record.key(), "");
      ComboBox<String> choice = new ComboBox<>();
      choice.setId("consensus-attendance-" + member.record().key());
      choice.getItems().add("");
      Attendance.STATE
          .codes()
          .forEach(code -> choice.getItems().add(code.label().in(text.language())));
      choice.setValue(
          Attendance.STATE
              .code(state)
              .map(Code::label)
              .map(label -> label.in(text.language()))
              .orElse(""));
      choice.setOnAction(e ->
          session.edit(
              List.of(Edit.of(record, Attendance.STATE.name(), choice.getValue())), results -> {}));
      String body = member.text(GroupMember.BODY_NAME);
      Label name = Cards.text(body + "　" + member.text(GroupMember.NAME));
      grid.addRow(i, name, choice);
    }
  }
}

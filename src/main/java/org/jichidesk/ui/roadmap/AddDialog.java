package org.jichidesk.ui.roadmap;

import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.Roadmap;

/** Asks what item is to be added to a draft. */
final class AddDialog {

  private final Session session;
  private final Text text;
  private final TextField number = Inputs.line();
  private final TextField name = Inputs.line();
  private final ComboBox<String> course = new ComboBox<>();
  private final TextArea reason = Inputs.area();
  private final Label wrong = Cards.text("", "error-text");

  AddDialog(Session session) {
    this.session = session;
    this.text = session.text();
    number.setId("roadmap-add-number");
    name.setId("roadmap-add-name");
    course.setId("roadmap-add-course");
    reason.setId("roadmap-add-reason");
    reason.setPrefRowCount(2);
  }

  /** What was asked for. */
  record Asked(String number, String name, String course, String reason) {}

  void ask(Roadmap roadmap, Consumer<Asked> done) {
    roadmap.courses().forEach(one -> course.getItems().add(one.number()));
    course.setValue(course.getItems().isEmpty() ? "I" : course.getItems().getFirst());
    course.setEditable(true);
    number.setText(next(roadmap));
    course.setOnAction(e -> number.setText(next(roadmap)));
    VBox content =
        new VBox(
            12,
            Inputs.labelled(text.of("roadmap.course"), course),
            Inputs.labelled(text.of("roadmap.add.number"), number),
            Inputs.labelled(text.of("roadmap.add.name"), name),
            Inputs.labelled(text.of("roadmap.add.reason"), reason),
            wrong);
    content.setPrefWidth(620);
    session
        .around()
        .dialogs()
        .ask(
            text.of("roadmap.do.add"),
            content,
            text.of("roadmap.do.add"),
            this::isComplete,
            () ->
                done.accept(
                    new Asked(
                        number.getText(), name.getText(), course.getValue(), reason.getText())));
  }

  /** A free number is offered; another may be written. */
  private String next(Roadmap roadmap) {
    String of = String.valueOf(course.getValue());
    int last = 0;
    for (Roadmap.Item item : roadmap.items()) {
      String tail =
          item.number().startsWith(of + "-") ? item.number().substring(of.length() + 1) : "";
      if (!tail.isEmpty()
          && tail.length() < 4
          && tail.chars().allMatch(c -> c >= '0' && c <= '9')) {
        last = Math.max(last, Integer.parseInt(tail));
      }
    }
    return of + "-" + (last + 1);
  }

  private boolean isComplete() {
    boolean good = !number.getText().isBlank() && !name.getText().isBlank();
    wrong.setText(good ? "" : text.of("roadmap.add.incomplete"));
    return good;
  }
}

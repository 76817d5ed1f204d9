package org.jichidesk.ui.shell;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.People;
import org.jichidesk.ui.session.Session;

/** Asks once a day who is at the desk; the name goes into every record written. */
public final class AtTheDesk {

  private final Session session;

  AtTheDesk(Session session) {
    this.session = session;
  }

  /** Asks, unless it was asked today. */
  void ask() {
    People people = new People(session);
    if (people.isAsked()) {
      session.person().set(people.last());
      return;
    }
    Text text = session.text();
    Label why = new Label(text.of("window.person.why"));
    why.setWrapText(true);
    ComboBox<String> name = new ComboBox<>();
    name.setId("person-name");
    name.setEditable(true);
    name.setMaxWidth(Double.MAX_VALUE);
    name.getItems().setAll(people.names());
    name.getEditor().setText(people.last());
    VBox content = new VBox(12, why, Inputs.labelled(text.of("window.person.name"), name));
    session
        .around()
        .dialogs()
        .ask(
            text.of("window.person.title"),
            content,
            text.of("window.person.begin"),
            () -> !name.getEditor().getText().isBlank(),
            () -> people.begin(name.getEditor().getText().strip()));
  }
}

package org.jichidesk.ui.shell;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.Settings;

/** Asks once a day who is at the desk; the name goes into every record written. */
public final class AtTheDesk {

  private static final String NAMES = "people";
  private static final String NAME = "person.name";
  private static final String DAY = "person.day";
  private static final int MOST_NAMES = 20;

  private final Session session;

  AtTheDesk(Session session) {
    this.session = session;
  }

  /** Asks, unless it was asked today. */
  void ask() {
    Settings settings = session.around().settings();
    String today =
        LocalDate.ofInstant(session.desk().wall().instant(), ZoneId.systemDefault()).toString();
    if (settings.get(DAY, "").equals(today)) {
      session.person().set(settings.get(NAME, ""));
      return;
    }
    Text text = session.text();
    Label why = new Label(text.of("window.person.why"));
    why.setWrapText(true);
    ComboBox<String> name = new ComboBox<>();
    name.setId("person-name");
    name.setEditable(true);
    name.setMaxWidth(Double.MAX_VALUE);
    name.getItems().setAll(settings.list(NAMES));
    name.getEditor().setText(settings.get(NAME, ""));
    VBox content = new VBox(12, why, Inputs.labelled(text.of("window.person.name"), name));
    session
        .around()
        .dialogs()
        .ask(
            text.of("window.person.title"),
            content,
            text.of("window.person.begin"),
            () -> !name.getEditor().getText().isBlank(),
            () -> begin(settings, name.getEditor().getText().strip(), today));
  }

  private void begin(Settings settings, String name, String today) {
    settings.put(NAME, name);
    settings.put(DAY, today);
    List<String> names = new ArrayList<>(settings.list(NAMES));
    names.remove(name);
    names.addFirst(name);
    settings.put(NAMES, names.subList(0, Math.min(names.size(), MOST_NAMES)));
    session.person().set(name);
  }
}

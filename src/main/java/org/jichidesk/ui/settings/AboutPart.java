package org.jichidesk.ui.settings;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** The program, what it runs on, and under which licences all it is made of may be used. */
final class AboutPart implements Part {

  private static final int SYSTEM_ROWS = 11;
  private static final int LICENCE_ROWS = 14;
  private static final int LISTED = 8;

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(24);
  private final TextArea system = readOnly("settings-system", SYSTEM_ROWS);
  private final TextArea licence = readOnly("settings-licence", LICENCE_ROWS);
  private final ListView<Shipped> shipped = new ListView<>();
  private final Label copied = Pieces.wrapped("");

  AboutPart(Session session) {
    this.session = session;
    this.text = session.text();
    Pieces.say(copied, "", Feather.CHECK, "success-text");
    system.setAccessibleText(text.of("settings.about.system"));
    licence.setAccessibleText(text.of("settings.about.licence"));
    licence.setWrapText(true);
    Label name = new Label(text.of("window.title") + " " + SystemFacts.version());
    name.setId("settings-version");
    name.getStyleClass().add("choice-title");
    list();
    box.getChildren()
        .setAll(
            Pieces.card(
                text.of("settings.part.about"),
                name,
                Pieces.wrapped(text.of("settings.about.what"))),
            Pieces.card(
                text.of("settings.about.system"),
                Pieces.support(text.of("settings.about.system.about")),
                system,
                new FlowPane(
                    8,
                    8,
                    Pieces.button(
                        "settings-system-copy",
                        text.of("settings.about.system.copy"),
                        Feather.COPY,
                        this::copy)),
                copied),
            Pieces.card(
                text.of("settings.about.licences"),
                Pieces.support(text.of("settings.about.licences.about")),
                shipped,
                licence));
  }

  private static TextArea readOnly(String id, int rows) {
    TextArea area = new TextArea();
    area.setId(id);
    area.setEditable(false);
    area.setPrefRowCount(rows);
    return area;
  }

  private void list() {
    shipped.setId("settings-shipped");
    shipped.setAccessibleText(text.of("settings.about.licences"));
    shipped.getStyleClass().add("shipped");
    shipped.setCellFactory(view -> new Line());
    shipped
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> {
          if (now != null) {
            licence.setText(now.notice() + "\n\n" + now.text());
            licence.setScrollTop(0);
          }
        });
    shipped.getItems().setAll(Shipped.all());
    shipped.getSelectionModel().selectFirst();
    shipped.setPrefHeight(LISTED * Line.HEIGHT);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void reload() {
    String look = SystemFacts.look(session.around().settings());
    session.read(
        store -> SystemFacts.of(store) + look,
        facts -> {
          if (!facts.equals(system.getText())) {
            system.setText(facts);
          }
        });
  }

  private void copy() {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, system.getText()));
    Pieces.say(copied, text.of("settings.about.system.copied"), Feather.CHECK, "success-text");
  }

  private static final class Line extends ListCell<Shipped> {

    static final double HEIGHT = 36;

    @Override
    protected void updateItem(Shipped item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? "" : item.line());
    }
  }
}

package org.jichidesk.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Background;
import org.jichidesk.ui.kit.Theme;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.Settings;

/** Language, theme and text size; each is seen at once. */
final class LookPart implements Part {

  private final Session session;
  private final VBox box = new VBox(24);

  LookPart(Session session) {
    this.session = session;
    Text text = session.text();
    Settings settings = session.around().settings();
    box.getChildren()
        .setAll(
            Pieces.card(
                text.of("settings.look.language"),
                choice(
                    "language",
                    List.of("ja", "en"),
                    settings.get("language", "ja"),
                    value -> value.equals("ja") ? "日本語" : "English")),
            Pieces.card(
                text.of("settings.look.theme"),
                choice(
                    "theme",
                    List.of("light", "dark", "contrast"),
                    settings.get("theme", "light").toLowerCase(Locale.ROOT),
                    value -> text.of("settings.look.theme." + value)),
                Pieces.support(text.of("settings.look.theme.about"))),
            Pieces.card(
                text.of("settings.look.size"),
                choice(
                    "text.size",
                    Theme.SIZES.stream().map(String::valueOf).toList(),
                    settings.get("text.size", "100"),
                    value -> text.of("settings.look.percent", value))));
  }

  private FlowPane choice(
      String key, List<String> values, String now, Function<String, String> words) {
    FlowPane pane = new FlowPane(16, 8);
    ToggleGroup group = new ToggleGroup();
    for (String value : values) {
      RadioButton button = new RadioButton(words.apply(value));
      button.setId("settings-" + key.replace('.', '-') + "-" + value);
      button.setToggleGroup(group);
      button.setSelected(value.equals(now));
      button.setOnAction(e -> set(key, value, button));
      pane.getChildren().add(button);
    }
    return pane;
  }

  /** All is built anew then; whoever uses the keys stays where they were. */
  private void set(String key, String value, RadioButton chosen) {
    Scene scene = chosen.getScene();
    session.around().settings().put(key, value);
    session.around().desktop().redress().run();
    Background.afterwards(() -> {
      // What scrolls has its content only when it is dressed.
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      Node again = scene.lookup("#" + chosen.getId());
      if (again != null) {
        again.requestFocus();
      }
    });
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void reload() {
    // What is set here is built anew with the window.
  }
}

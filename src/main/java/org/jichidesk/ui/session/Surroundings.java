package org.jichidesk.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Background;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.kit.Dialogs;
import org.jichidesk.ui.kit.ErrorReport;

/**
 * The window as the screens see it.
 *
 * @param background the one executor
 * @param dialogs questions to the person
 * @param errors the way troubles are told
 * @param chooser lets a person choose files
 * @param settings what is set on this computer
 * @param text the words of the moment's language
 * @param desktop what a screen may ask of the window
 */
public record Surroundings(
    Background background,
    Dialogs dialogs,
    ErrorReport errors,
    Chooser chooser,
    Settings settings,
    Supplier<Text> text,
    Desktop desktop) {

  /** Goes to a screen. */
  public void go(Destination destination) {
    desktop.go().accept(destination);
  }

  /**
   * What a screen may ask of the window.
   *
   * @param go goes to a screen
   * @param redress shows everything anew after language, theme or text size were set
   * @param leave closes the store and offers the first choices again
   * @param replace closes the store, does something to its file, and opens it again
   * @param aside shows something below every screen, until something else or nothing is
   * @param samples where the sample data lie
   */
  public record Desktop(
      Consumer<Destination> go,
      Runnable redress,
      Runnable leave,
      Consumer<Runnable> replace,
      Consumer<Optional<Node>> aside,
      Path samples) {}
}

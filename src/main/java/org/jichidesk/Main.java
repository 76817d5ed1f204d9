package org.jichidesk;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jichidesk.cli.JichiDesk;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.text.Text;
import org.jichidesk.ui.session.Settings;
import org.jichidesk.ui.shell.DeskWindow;
import org.jichidesk.ui.shell.Rehearsal;
import org.jichidesk.work.Desk;

/** Wires everything together: the window without arguments, else the command line. */
public final class Main {

  /**
   * JavaFX warns of being on the class path, where this program wants it. Of no use to commands.
   */
  private static final class Warnings {
    static final Logger JAVAFX = Logger.getLogger("javafx");
  }

  private static final int NO_DISPLAY = 3;

  private Main() {}

  /** Opens the window, or runs the command line and ends with its exit code. */
  public static void main(String[] args) {
    Desk desk = new Desk(Catalog.STANDARD, InstantSource.system());
    Path home = Path.of(System.getProperty("jichidesk.home", "."));
    if (args.length == 0) {
      window(desk, home);
      return;
    }
    System.exit(JichiDesk.run(desk, home, System.out, System.err, args));
  }

  private static void window(Desk desk, Path home) {
    Warnings.JAVAFX.setLevel(Level.SEVERE);
    Settings settings = new Settings(Settings.standardFile());
    Path samples = home.resolve("sample-data");
    try {
      start(desk, settings, samples);
    } catch (UnsupportedOperationException e) {
      System.err.println(new Text(settings.get("language", "ja")).of("window.no-display"));
      System.exit(NO_DISPLAY);
    }
  }

  private static void start(Desk desk, Settings settings, Path samples) {
    Platform.startup(() -> {
      DeskWindow window = new DeskWindow(desk, new Stage(), settings, samples);
      window.open();
      String store = System.getProperty("jichidesk.rehearse", "");
      if (!store.isEmpty()) {
        new Rehearsal(window).with(Path.of(store));
      }
    });
  }
}

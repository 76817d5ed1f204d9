package org.jichidesk;

import java.nio.file.Path;
import java.time.InstantSource;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jichidesk.cli.JichiDesk;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.ui.session.Settings;
import org.jichidesk.ui.shell.DeskWindow;
import org.jichidesk.work.Desk;

/** Wires everything together: the window without arguments, else the command line. */
public final class Main {

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
    Settings settings = new Settings(Settings.standardFile());
    Path samples = home.resolve("sample-data");
    Platform.startup(() -> new DeskWindow(desk, new Stage(), settings, samples).open());
  }
}

package org.jichidesk.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jichidesk.domain.Finding;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.field.OpenField;
import org.jichidesk.ui.kit.Background;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.kit.Dialogs;
import org.jichidesk.ui.kit.ErrorReport;
import org.jichidesk.ui.kit.SystemChooser;
import org.jichidesk.ui.kit.Theme;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.Settings;
import org.jichidesk.ui.session.Surroundings;
import org.jichidesk.work.Desk;
import org.jichidesk.work.Troubles;
import org.jspecify.annotations.Nullable;

/** The program's window: shows the first choices, or the desk of an open store. */
public final class DeskWindow {

  private static final String LAST_STORE = "store.last";

  private final Desk desk;
  private final Stage stage;
  private final Settings settings;
  private final Background background = new Background();
  private final StackPane root = new StackPane();
  private final Scene scene;
  private final Surroundings around;
  private final WindowPlace place;
  private final AutoBackup backups;
  private Text text;
  private @Nullable Session session;
  private @Nullable Shell shell;

  /** A window over a stage that is not shown yet, with the system's own file dialogs. */
  public DeskWindow(Desk desk, Stage stage, Settings settings, Path samples) {
    this(desk, stage, settings, samples, new SystemChooser(() -> stage));
  }

  /** A window that asks for files in its own way. */
  public DeskWindow(Desk desk, Stage stage, Settings settings, Path samples, Chooser chooser) {
    this.desk = desk;
    this.stage = stage;
    this.settings = settings;
    this.text = words();
    Dialogs dialogs = new Dialogs(() -> stage, () -> text);
    this.around =
        new Surroundings(
            background,
            dialogs,
            new ErrorReport(dialogs, () -> text, Troubles::refusal),
            chooser,
            settings,
            () -> text,
            new Surroundings.Desktop(
                this::go, this::redress, this::leave, this::replace, this::aside, samples));
    this.place = new WindowPlace(stage, settings);
    this.backups = new AutoBackup(around);
    this.scene = new Scene(root);
    stage.setScene(scene);
    stage.setOnCloseRequest(event -> {
      event.consume();
      quit();
    });
    Background.onTrouble(around.errors()::tell);
  }

  /** Shows the window with the store of last time, or with the first choices. */
  public void open() {
    Theme.loadFonts();
    dress();
    place.restore();
    Optional<Path> last = settings.get(LAST_STORE).map(Path::of).filter(Files::isRegularFile);
    if (last.isPresent()) {
      waiting(last.get());
      openStore(last.get());
    } else {
      start();
    }
    stage.show();
  }

  /** The open store's session, if one is open. */
  public Optional<Session> session() {
    return Optional.ofNullable(session);
  }

  /** Opens a store in place of the first choices; a field file after asking its passphrase. */
  public void openStore(Path file) {
    background.run(
        () -> Desk.isField(file),
        field -> {
          if (field) {
            start();
            new OpenField(desk, around).ask(file, store -> openStore(() -> store));
          } else {
            openStore(() -> desk.open(file));
          }
        },
        around.errors()::tell);
  }

  private void openStore(Callable<Store> opening) {
    background.run(
        () -> {
          Store store = opening.call();
          return new Opened(store, desk.yearOf(store));
        },
        this::opened,
        trouble -> {
          start();
          around.errors().tell(trouble);
        });
  }

  private record Opened(Store store, int year) {}

  private void opened(Opened opened) {
    Session open = new Session(desk, opened.store, opened.year, around);
    session = open;
    open.field()
        .ifPresent(field -> {
          open.year().set(field.year());
          open.district().set(field.district());
        });
    settings.put(LAST_STORE, opened.store.file().toAbsolutePath().toString());
    backups.watch(open);
    build(open, Destination.of(Rooms.first(open)));
    for (Finding notice : opened.store.notices()) {
      currentShell().ifPresent(shown -> shown.notice(notice));
    }
    new AtTheDesk(open).ask();
  }

  private void build(Session open, Destination first) {
    Shell built = new Shell(open, stage);
    shell = built;
    root.getChildren().setAll(built.node());
    built.listen(scene);
    built.go(first);
  }

  private void go(Destination destination) {
    currentShell().ifPresent(shown -> shown.go(destination));
  }

  private void aside(Optional<Node> node) {
    currentShell().ifPresent(shown -> shown.aside(node));
  }

  private Optional<Shell> currentShell() {
    return Optional.ofNullable(shell);
  }

  private void redress() {
    text = words();
    dress();
    if (session != null) {
      Destination now = currentShell().map(Shell::present).orElse(Destination.of(Screen.HOME));
      currentShell().ifPresent(Shell::end);
      build(session, now);
    } else {
      start();
    }
  }

  private Text words() {
    return new Text(settings.get("language", "ja"));
  }

  private void dress() {
    Theme theme = Theme.valueOf(settings.get("theme", Theme.LIGHT.name()).toUpperCase(Locale.ROOT));
    theme.apply(scene, Integer.parseInt(settings.get("text.size", "100")));
  }

  private void start() {
    session = null;
    shell = null;
    stage.setTitle(text.of("window.title"));
    root.getChildren().setAll(new StartView(desk, around, this::openStore).node());
  }

  private void waiting(Path file) {
    stage.setTitle(text.of("window.title"));
    root.getChildren().setAll(new Label(text.of("window.opening", file.getFileName())));
  }

  private void leave() {
    endSession(() -> {
      settings.remove(LAST_STORE);
      start();
    });
  }

  private void replace(Runnable exchange) {
    Session open = session;
    if (open != null) {
      Path file = open.file();
      endSession(() -> {
        waiting(file);
        openStore(() -> {
          try {
            exchange.run();
          } catch (RuntimeException e) {
            // The store is as it was; whoever asked is told, and goes on with it.
            Background.afterwards(() -> around.errors().tell(e));
          }
          return desk.open(file);
        });
      });
    }
  }

  private void endSession(Runnable then) {
    Session open = session;
    currentShell().ifPresent(Shell::end);
    if (open == null) {
      then.run();
      return;
    }
    session = null;
    backups.end(open, () -> open.close(then));
  }

  /** Closes the store, then the window. */
  void quit() {
    place.keep();
    endSession(() -> {
      stage.hide();
      background.close();
    });
  }
}

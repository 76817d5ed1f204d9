package org.jichidesk.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.store.Store;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.Settings;
import org.jichidesk.ui.shell.DeskWindow;
import org.jichidesk.work.Desk;
import org.jichidesk.work.LoadSample;
import org.jichidesk.work.NewStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Sits at the window with mouse and keys, on a screen in memory. Every test opens its own copy of a
 * sample store and closes it.
 */
public abstract class DeskTest {

  protected static final Path SAMPLES = Path.of("sample-data").toAbsolutePath();

  /** 2026-06-01 12:00 in Japan. */
  protected static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-06-01T03:00:00Z"));

  protected static final Desk DESK = new Desk(Catalog.STANDARD, NOON);
  protected static final String PERSON = "山田（試験）";

  @TempDir protected Path folder;

  protected final FxRobot robot = new FxRobot();
  protected final Chosen chosen = new Chosen();
  private DeskWindow window;
  private Stage stage;

  /** Opens the window with the sample store of 古牧支所. */
  protected void openBranch() throws Exception {
    Path store = folder.resolve("branch.db");
    new NewStore(DESK, store).sample(new LoadSample(DESK, SAMPLES), "O02", "");
    open(store);
  }

  /** Opens the window with the sample store of the secretariat: the lists, and no return yet. */
  protected void openLiaison() throws Exception {
    Path store = folder.resolve("liaison.db");
    new NewStore(DESK, store).sample(new LoadSample(DESK, SAMPLES), "O00", "");
    open(store);
  }

  /** Opens the window with a store. */
  protected void open(Path store) throws Exception {
    Settings settings = settings();
    settings.put("store.last", store.toString());
    open(settings);
    await("the store to open", () -> window.session().isPresent());
    settle();
  }

  /** Settings of a person who said today who they are. */
  protected Settings settings() {
    Settings settings = new Settings(folder.resolve("settings.properties"));
    settings.put("person.name", PERSON);
    settings.put(
        "person.day", LocalDate.ofInstant(NOON.instant(), ZoneId.systemDefault()).toString());
    return settings;
  }

  /** Opens the window with those settings. */
  protected void open(Settings settings) throws Exception {
    FxToolkit.registerPrimaryStage();
    stage = FxToolkit.registerStage(Stage::new);
    onScreen(() -> {
      window = new DeskWindow(DESK, stage, settings, SAMPLES, chosen);
      window.open();
      stage.setWidth(1366);
      stage.setHeight(768);
      stage.setX(0);
      stage.setY(0);
      stage.requestFocus();
      return true;
    });
    settle();
  }

  /** Leaves as a person does, by the window's own close button: nothing of it stays in memory. */
  @AfterEach
  void closeWindow() {
    if (window == null) {
      return;
    }
    onScreen(() -> {
      javafx.stage.Window.getWindows().stream()
          .filter(other -> !other.equals(stage))
          .toList()
          .forEach(javafx.stage.Window::hide);
      stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
      return true;
    });
    await("the window to close", () -> !stage.isShowing());
    window = null;
  }

  /** The window. */
  protected DeskWindow window() {
    return window;
  }

  protected Stage stage() {
    return stage;
  }

  protected Session session() {
    return window.session().orElseThrow();
  }

  /** Clicks the node of that id; waits for it first. */
  protected void click(String id) {
    robot.clickOn(find(id));
    settle();
  }

  /** The node of that id, when it is there and visible. */
  protected Node find(String id) {
    await("#" + id, () -> robot.lookup("#" + id).queryAll().stream().anyMatch(DeskTest::isSeen));
    return robot.lookup("#" + id).queryAll().stream()
        .filter(DeskTest::isSeen)
        .findFirst()
        .orElseThrow();
  }

  /** True if neither the node nor anything around it is hidden. */
  protected static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }

  /** Clicks the button that says so. */
  protected void clickButton(String words) {
    await(
        "button " + words,
        () ->
            !robot
                .lookup(node ->
                    node instanceof Labeled l && words.equals(l.getText()) && node.isVisible())
                .queryAll()
                .isEmpty());
    robot.clickOn(
        robot
            .lookup(
                node -> node instanceof Labeled l && words.equals(l.getText()) && node.isVisible())
            .<Node>query());
    settle();
  }

  /** Types into whatever has the focus, as it stands: input methods give such text at once. */
  protected void type(String words) {
    onScreen(() -> {
      Node owner = focused();
      if (owner instanceof javafx.scene.control.TextInputControl input) {
        input.replaceSelection(words);
      } else {
        throw new IllegalStateException("no text input has the focus: " + owner);
      }
      return true;
    });
    settle();
  }

  protected Node focused() {
    javafx.stage.Window front =
        javafx.stage.Window.getWindows().stream()
            .filter(shown -> shown instanceof Stage)
            .reduce((before, after) -> after)
            .orElse(stage);
    return front.getScene().getFocusOwner();
  }

  protected void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  /** What can be read on the window at the moment, each piece on its own line. */
  protected String shown() {
    StringBuilder words = new StringBuilder();
    onScreen(() -> {
      for (Node node : robot.lookup(n -> n.isVisible()).queryAll()) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
          words.append(labeled.getText()).append('\n');
        } else if (node instanceof javafx.scene.text.Text text) {
          words.append(text.getText()).append('\n');
        } else if (node instanceof javafx.scene.control.TextInputControl input) {
          words.append(input.getText()).append('\n');
        }
      }
      return true;
    });
    return words.toString();
  }

  /** Waits until these words can be read. */
  protected void awaitShown(String words) {
    try {
      await(words, () -> shown().contains(words));
    } catch (AssertionError e) {
      throw new AssertionError("never shown: " + words + "\nbut:\n" + shown(), e);
    }
  }

  /** Reads from the open store, on its own thread. */
  protected <T> T inStore(Function<Store, T> read) {
    List<T> result = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(1);
    onScreen(() -> {
      session()
          .read(
              read,
              value -> {
                result.add(value);
                done.countDown();
              });
      return true;
    });
    try {
      if (!done.await(30, TimeUnit.SECONDS)) {
        throw new AssertionError("the store did not answer");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return result.getFirst();
  }

  /** Waits until nothing is being read, written or drawn. */
  protected void settle() {
    WaitForAsyncUtils.waitForFxEvents(2);
    for (int i = 0; i < 600; i++) {
      boolean quiet =
          onScreen(() ->
              window == null
                  || window.session().isEmpty()
                  || session().around().background().pending().get() == 0);
      if (quiet) {
        WaitForAsyncUtils.waitForFxEvents(2);
        return;
      }
      pause(20);
    }
  }

  protected void await(String what, Callable<Boolean> condition) {
    for (int i = 0; i < 500; i++) {
      try {
        if (condition.call()) {
          return;
        }
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
      pause(20);
    }
    throw new AssertionError("waited in vain for " + what);
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  protected <T> T onScreen(Callable<T> work) {
    if (Platform.isFxApplicationThread()) {
      throw new IllegalStateException("called from the window's thread");
    }
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }

  /** Chooses the files a test has laid out. */
  protected static final class Chosen implements Chooser {

    public Optional<Path> next = Optional.empty();
    public List<Path> several = List.of();

    @Override
    public Optional<Path> open(String title, Kind kind) {
      return next;
    }

    @Override
    public List<Path> openAll(String title, Kind kind) {
      return several;
    }

    @Override
    public Optional<Path> folder(String title) {
      return next;
    }

    @Override
    public Optional<Path> save(String title, Kind kind, String suggested) {
      if (next.isPresent() && Files.isDirectory(next.get())) {
        return Optional.of(next.get().resolve(suggested));
      }
      return next;
    }
  }

  /** A copy of a file in the test's own folder. */
  protected Path copy(Path from) throws IOException {
    return Files.copy(from, folder.resolve(String.valueOf(from.getFileName())));
  }
}

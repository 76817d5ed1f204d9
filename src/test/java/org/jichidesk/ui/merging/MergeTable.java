package org.jichidesk.ui.merging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.jichidesk.ui.DeskTest;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.work.Demo;
import org.jichidesk.work.MergeBooks;

/**
 * Sits at the secretariat of the sample city, which is made once: its returns are merged, one value
 * is in conflict and one cell set aside.
 */
abstract class MergeTable extends DeskTest {

  /** One for all tests of the room, removed when they have run. */
  private static final class City {
    static final Path FOLDER = make();

    private static Path make() {
      try {
        Path folder = Files.createTempDirectory("city");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
        new Demo(DESK, SAMPLES, folder.resolve("out"), (key, words) -> {}).run();
        return folder.resolve("out");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void remove(Path folder) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Opens the window at the centre, where the sample returns are merged, at a part of the room. */
  protected void openCentre(String part) throws Exception {
    Path store = folder.resolve("centre.db");
    Files.copy(
        City.FOLDER.resolve("stores/O00-centre.db"), store, StandardCopyOption.REPLACE_EXISTING);
    open(store);
    go(part);
  }

  /** Opens the window at the centre before anything arrived. */
  protected void openEmpty() throws Exception {
    openLiaison();
    go("read");
  }

  protected void go(String part) {
    onScreen(() -> {
      session().around().go(Destination.of(Screen.MERGING, part));
      return true;
    });
    settle();
  }

  /** The return of an office, as it was sent. */
  protected static Path book(String prefix) throws IOException {
    return MergeBooks.workbooks(List.of(City.FOLDER.resolve("returns"))).stream()
        .filter(file -> String.valueOf(file.getFileName()).startsWith(prefix))
        .findFirst()
        .orElseThrow();
  }

  /** All returns that were sent. */
  protected static Path returns() {
    return City.FOLDER.resolve("returns");
  }

  @SuppressWarnings("unchecked")
  protected <T> TableView<T> table(String id) {
    return (TableView<T>) find(id);
  }

  protected <T> List<T> rows(String id) {
    return onScreen(() -> List.copyOf(this.<T>table(id).getItems()));
  }

  /** Clicks the button of the dialog in front, whatever else says the same behind it. */
  protected void clickInDialog(String words) {
    Node button =
        onScreen(() ->
            robot.lookup(".dialog-pane .button").queryAll().stream()
                .filter(node -> node instanceof Button one && one.getText().equals(words))
                .findFirst()
                .orElseThrow());
    robot.clickOn(button);
    settle();
  }

  protected boolean isThere(String id) {
    return onScreen(() -> robot.lookup("#" + id).queryAll().stream().anyMatch(Node::isVisible));
  }
}

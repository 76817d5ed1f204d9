package org.jichidesk.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jichidesk.checkup.SampleCheckups;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.store.Store;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.Settings;
import org.jichidesk.ui.shell.DeskWindow;
import org.jichidesk.work.Demo;
import org.jichidesk.work.Desk;

/**
 * Leaves a picture of every screen in both languages, light, dark and in high contrast, in two
 * sizes, for people to look at. Not a test: what is beautiful nobody can assert.
 */
public final class Tour {

  private static final Desk DESK = new Desk(Catalog.STANDARD, InstantSource.system());

  private final Path out;
  private final List<String> only;
  private final Stage stage;
  private final Settings settings;

  private Tour(Path out, List<String> only, Stage stage, Settings settings) {
    this.out = out;
    this.only = only;
    this.stage = stage;
    this.settings = settings;
  }

  /** Arguments: the folder for the pictures, then words that pictures' names must hold, if any. */
  public static void main(String[] args) throws Exception {
    Path out = Path.of(args.length > 0 ? args[0] : "target/tour");
    List<String> only = List.of(args).subList(Math.min(1, args.length), args.length);
    Path city = Path.of("target/tour-city");
    Demo demo = new Demo(DESK, Path.of("sample-data"), city, (key, words) -> {});
    demo.run();
    checkups(demo.centre());
    checkups(branch(city));
    Files.createDirectories(out);
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    Platform.setImplicitExit(false);
    started.await();
    Path file = Files.createTempFile("tour", ".properties");
    Settings settings = new Settings(file);
    settings.put("person.name", "山田");
    settings.put("person.day", LocalDate.now(java.time.ZoneId.systemDefault()).toString());
    Stage stage = onScreen(Stage::new);
    Tour tour = new Tour(out, only, stage, settings);
    tour.start();
    tour.of("branch", branch(city));
    tour.of("liaison", demo.centre());
    Files.delete(file);
    System.exit(0);
  }

  private static void checkups(Path file) throws IOException {
    try (Store store = DESK.open(file)) {
      new SampleCheckups(store, Path.of("sample-data")).load("");
    }
  }

  private static Path branch(Path city) throws IOException {
    try (Stream<Path> stores = Files.list(city.resolve("stores"))) {
      return stores
          .filter(file -> String.valueOf(file.getFileName()).startsWith("O02-"))
          .filter(file -> file.toString().endsWith(".db"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** A look at the window. */
  private record Look(String language, String theme, int width, int height, String size) {

    String name() {
      return language + "-" + theme + "-" + width + (size.equals("100") ? "" : "-" + size);
    }
  }

  private static List<Look> looks() {
    List<Look> looks = new ArrayList<>();
    for (String language : List.of("ja", "en")) {
      for (String theme : List.of("light", "dark")) {
        looks.add(new Look(language, theme, 1366, 768, "100"));
        looks.add(new Look(language, theme, 1920, 1080, "100"));
      }
    }
    looks.add(new Look("ja", "contrast", 1366, 768, "100"));
    looks.add(new Look("ja", "light", 1366, 768, "200"));
    return looks;
  }

  private void start() throws Exception {
    for (Look look : looks()) {
      if (wanted("start-" + look.name())) {
        settings.remove("store.last");
        DeskWindow window = open(look);
        shoot("start-" + look.name());
        onScreen(() -> {
          stage.hide();
          return window;
        });
      }
    }
  }

  private void of(String desk, Path store) throws Exception {
    for (Look look : looks()) {
      List<Screen> screens =
          Stream.of(Screen.values())
              .filter(screen -> wanted(desk + "-" + screen.key() + "-" + look.name()))
              .toList();
      if (screens.isEmpty()) {
        continue;
      }
      settings.put("store.last", store.toString());
      DeskWindow window = open(look);
      for (Screen screen : screens) {
        if (screen == (desk.equals("branch") ? Screen.MERGING : Screen.SUBMISSION)) {
          continue;
        }
        for (String part : parts(screen)) {
          go(window, Destination.of(screen, part));
          String name = part.isEmpty() ? screen.key() : screen.key() + "-" + part;
          shoot(desk + "-" + name + "-" + look.name());
        }
      }
      close(window);
    }
  }

  private static List<String> parts(Screen screen) {
    return switch (screen) {
      case CHECKUPS -> List.of("status", "form", "results", "city", "forms");
      case ROADMAP -> List.of("", "I-7", "draft", "compare");
      case MERGING -> List.of("read", "board", "conflicts", "sources", "replies");
      case CONSENSUS -> List.of("proposals", "matrix", "groups", "roles", "trace");
      case PLANNER -> List.of("quadrants", "what-if", "compare");
      default -> List.of("");
    };
  }

  private boolean wanted(String name) {
    return only.stream().allMatch(name::contains);
  }

  private DeskWindow open(Look look) throws Exception {
    settings.put("language", look.language);
    settings.put("theme", look.theme);
    settings.put("text.size", look.size);
    DeskWindow window =
        onScreen(() -> {
          DeskWindow made =
              new DeskWindow(DESK, stage, settings, Path.of("sample-data"), new Nothing());
          made.open();
          stage.setMaximized(false);
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(look.width);
          stage.setHeight(look.height);
          return made;
        });
    settle(window);
    return window;
  }

  private void go(DeskWindow window, Destination destination) throws Exception {
    onScreen(() -> {
      Session session = window.session().orElseThrow();
      boolean ofDistrict = List.of("form", "results").contains(destination.part());
      session.district().set(ofDistrict ? "D06" : "");
      session.around().go(destination);
      return true;
    });
    settle(window);
  }

  private void close(DeskWindow window) throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    onScreen(() -> {
      window.session().ifPresentOrElse(open -> open.close(closed::countDown), closed::countDown);
      return true;
    });
    closed.await();
    onScreen(() -> {
      stage.hide();
      return true;
    });
  }

  private static void settle(DeskWindow window) throws Exception {
    for (int quiet = 0; quiet < 6; ) {
      Thread.sleep(50);
      boolean busy =
          onScreen(() ->
              window
                  .session()
                  .map(open -> open.around().background().pending().get() > 0)
                  .orElse(false));
      quiet = busy ? 0 : quiet + 1;
    }
  }

  private void shoot(String name) throws Exception {
    WritableImage image = onScreen(() -> stage.getScene().snapshot(null));
    ImageIO.write(
        SwingFXUtils.fromFXImage(image, null), "png", out.resolve(name + ".png").toFile());
  }

  private static <T> T onScreen(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }

  /** Nobody sits here to choose files. */
  private static final class Nothing implements Chooser {

    @Override
    public Optional<Path> open(String title, Kind kind) {
      return Optional.empty();
    }

    @Override
    public List<Path> openAll(String title, Kind kind) {
      return List.of();
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(String title, Kind kind, String suggested) {
      return Optional.empty();
    }
  }
}

package org.jichidesk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Settings;
import org.jichidesk.ui.shell.DeskWindow;
import org.jichidesk.work.Desk;
import org.jichidesk.work.LoadSample;
import org.jichidesk.work.NewStore;

/**
 * How the window feels with 10,000 duty reports in the table: time from the click to the first
 * rows, time a key in the filter takes, and the longest time the window did not answer.
 */
public final class WindowFeel {

  private static final int YEAR = 2025;
  private static final int DUTIES = 313;
  private static final int TURNS = 5;

  private WindowFeel() {}

  /** Prints medians in milliseconds. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("feel");
    Path sample = sample(folder);
    Desk desk = new Desk(Catalog.STANDARD, InstantSource.system());
    Path store = folder.resolve("centre.db");
    fill(desk, store, sample);
    Settings settings = new Settings(folder.resolve("desk.properties"));
    settings.put("person.name", "測定");
    settings.put("person.day", LocalDate.now(ZoneId.systemDefault()).toString());
    settings.put("store.last", store.toString());
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    Platform.setImplicitExit(false);
    Stage stage = onScreen(Stage::new);
    DeskWindow window =
        onScreen(() -> {
          DeskWindow made = new DeskWindow(desk, stage, settings, sample, new Nobody());
          made.open();
          stage.setWidth(1366);
          stage.setHeight(768);
          return made;
        });
    await(() -> window.session().isPresent());
    Thread.sleep(1500);
    measure(window, stage);
    System.exit(0);
  }

  private static void measure(DeskWindow window, Stage stage) throws Exception {
    AtomicLong longest = new AtomicLong();
    AtomicBoolean ended = new AtomicBoolean();
    Thread heart = new Thread(() -> beat(longest, ended), "heart");
    heart.setDaemon(true);
    heart.start();
    List<Long> opened = new ArrayList<>();
    List<Long> keys = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      go(window, Screen.HOME);
      Thread.sleep(400);
      longest.set(0);
      long from = System.nanoTime();
      go(window, Screen.DUTIES);
      await(() -> hasRows(stage));
      opened.add((System.nanoTime() - from) / 1_000_000);
      System.out.println("open " + opened.getLast() + " ms, window still for " + longest.get());
      Thread.sleep(400);
      longest.set(0);
      for (String typed : List.of("芹", "芹田", "芹田 ", "芹田 必", "芹田", "")) {
        long key = System.nanoTime();
        onScreen(() -> {
          ((TextField) stage.getScene().lookup("#duties-filter")).setText(typed);
          stage.getScene().getRoot().layout();
          return true;
        });
        keys.add((System.nanoTime() - key) / 1_000_000);
      }
      System.out.println("keys, window still for " + longest.get() + " ms");
      Thread.sleep(200);
      longest.set(0);
      for (int row = 0; row < 10_000; row += 500) {
        int to = row;
        onScreen(() -> {
          ((TableView<?>) stage.getScene().lookup("#grid")).scrollTo(to);
          stage.getScene().getRoot().layout();
          return true;
        });
      }
      System.out.println("scrolling, window still for " + longest.get() + " ms");
    }
    ended.set(true);
    System.out.println(
        "first rows after a click: "
            + opened.getFirst()
            + " ms the first time, median "
            + median(opened)
            + " ms (aim 300)");
    System.out.println(
        "a key in the filter: median "
            + median(keys)
            + " ms, worst "
            + Collections.max(keys)
            + " ms (aim 50)");
  }

  /** Asks the window's thread for an answer every few milliseconds. */
  private static void beat(AtomicLong longest, AtomicBoolean ended) {
    while (!ended.get()) {
      CountDownLatch answered = new CountDownLatch(1);
      long from = System.nanoTime();
      Platform.runLater(answered::countDown);
      try {
        answered.await();
        long took = (System.nanoTime() - from) / 1_000_000;
        longest.accumulateAndGet(took, Math::max);
        Thread.sleep(3);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static boolean hasRows(Stage stage) {
    Node grid = stage.getScene().lookup("#grid");
    return grid instanceof TableView<?> table
        && table.getItems().size() >= 10_000
        && grid.lookup(".table-row-cell") != null;
  }

  private static void go(DeskWindow window, Screen screen) throws Exception {
    onScreen(() -> {
      window.session().orElseThrow().around().go(Destination.of(screen));
      return true;
    });
  }

  private static void fill(Desk desk, Path store, Path sample) {
    new NewStore(desk, store).sample(new LoadSample(desk, sample), "O00", "branch");
  }

  /** The sample with as many duties as make 10,000 reports of 32 districts, all in one office. */
  private static Path sample(Path folder) throws IOException {
    Path sample = Files.createDirectories(folder.resolve("sample"));
    Path given = Path.of("sample-data");
    Files.copy(given.resolve("branch_office.tsv"), sample.resolve("branch_office.tsv"));
    List<String> districts = Files.readAllLines(given.resolve("district.tsv"));
    List<String> own = new ArrayList<>();
    districts.forEach(line -> own.add(line.replaceFirst("\tO[0-9]+\t", "\tO00\t")));
    Files.write(sample.resolve("district.tsv"), own);
    List<String> duties = new ArrayList<>(List.of("key\tnumber\tname\tkind"));
    List<String> reports = new ArrayList<>();
    reports.add("key\tdone\tpeople\thours\tburden\tneed\tnote");
    for (int duty = 1; duty <= DUTIES; duty++) {
      String key = String.format("T%03d", duty);
      duties.add(key + "\t必-" + duty + "\t測定の事務" + duty + "\tmandatory");
      for (int district = 1; district <= 32; district++) {
        for (int year : new int[] {YEAR - 1, YEAR}) {
          reports.add(
              String.format(
                  "D%02d.%s.%d\tdone\t%d\t%d.5\t2\t3\t測定 %d",
                  district, key, year, duty + district, duty * 3, duty));
        }
      }
    }
    Files.write(sample.resolve("delegated_duty.tsv"), duties);
    Files.write(sample.resolve("duty_report.tsv"), reports);
    return sample;
  }

  private static long median(List<Long> times) {
    List<Long> sorted = times.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    while (!onScreen(condition)) {
      Thread.sleep(2);
    }
  }

  private static <T> T onScreen(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }

  /** Nobody sits here to choose files. */
  private static final class Nobody implements Chooser {

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

package org.jichidesk.ui.merging;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.kit.Job;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jspecify.annotations.Nullable;

/** Workbooks in: read, look at the plan, apply it or put it away. */
final class ReadPane implements Pane {

  private final Session session;
  private final Text text;
  private final StackPane root = new StackPane();
  private final DropZone zone;
  private final ReadingCard reading;
  private final PlanPane planPane;
  private final ChangeListener<@Nullable Job> jobs = (property, before, now) -> jobIs(now);
  private @Nullable Plan plan;
  private boolean isReading;

  ReadPane(Session session) {
    this.session = session;
    this.text = session.text();
    this.zone = new DropZone(text, this::chooseFiles, this::chooseFolder, this::shuffle);
    this.reading = new ReadingCard(session);
    this.planPane = new PlanPane(session, new Acts());
    root.getStyleClass().add("pane");
    session.around().background().job().addListener(new WeakChangeListener<>(jobs));
    front();
  }

  @Override
  public Node node() {
    return root;
  }

  /** The plan is what was read then; only reading again makes it new. */
  @Override
  public void reload() {
    front();
  }

  private void front() {
    Plan shown = plan;
    if (isReading) {
      root.getChildren().setAll(reading.node());
    } else if (shown == null) {
      root.getChildren().setAll(zone.node());
    } else {
      root.getChildren().setAll(planPane.node());
    }
  }

  /** Workbooks and folders were dropped. */
  void dropped(List<File> files) {
    receive(files.stream().map(File::toPath).toList());
  }

  private void chooseFiles() {
    receive(
        session.around().chooser().openAll(text.of("merging.read.files"), Chooser.Kind.WORKBOOK));
  }

  private void chooseFolder() {
    session
        .around()
        .chooser()
        .folder(text.of("merging.read.folder"))
        .ifPresent(folder -> receive(List.of(folder)));
  }

  /** More workbooks join those at hand, as long as nothing was applied. */
  private void receive(List<Path> paths) {
    if (!paths.isEmpty() && !isReading) {
      Set<Path> all = new LinkedHashSet<>();
      Plan atHand = plan;
      if (atHand != null && !atHand.applied()) {
        all.addAll(atHand.paths());
      }
      all.addAll(paths);
      read(new ArrayList<>(all), true);
    }
  }

  private void read(List<Path> paths, boolean trial) {
    isReading = true;
    front();
    Plan planned = trial ? null : plan;
    session.job(
        text.of(trial ? "merging.read.job" : "merging.apply.job"),
        (store, progress) -> Plan.read(session.desk(), store, paths, trial, progress),
        made -> {
          isReading = false;
          plan = made;
          planPane.show(made, planned != null && made.differsFrom(planned));
          front();
        });
  }

  /** However the work ended, nobody waits for it any more: what was there before comes back. */
  private void jobIs(@Nullable Job job) {
    reading.follow(job);
    if (job == null && isReading) {
      isReading = false;
      front();
    }
  }

  private void shuffle() {
    Plan atHand = plan;
    List<Path> paths =
        atHand == null
            ? session.around().chooser().openAll(text.of("merging.shuffle"), Chooser.Kind.WORKBOOK)
            : atHand.paths();
    if (!paths.isEmpty()) {
      new ShuffleTest(session).ask(paths);
    }
  }

  /** What the buttons beside a plan do. */
  final class Acts {

    void apply() {
      Plan atHand = plan;
      if (atHand != null && atHand.canApply()) {
        read(atHand.paths(), false);
      }
    }

    /** Nothing was kept of a plan, so nothing needs to be taken back. */
    void discard() {
      plan = null;
      front();
    }

    void addFiles() {
      chooseFiles();
    }

    void shuffleThem() {
      shuffle();
    }

    void go(String part) {
      session.around().go(Destination.of(Screen.MERGING, part));
    }
  }
}

package org.jichidesk.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Background;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Job;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is saved and when, work that goes on, whose desk it is, and how many problems are open. */
final class StatusBar {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Session session;
  private final Text text;
  private final HBox bar = new HBox(12);
  private final Label saved = new Label();
  private final HBox work = new HBox(8);
  private final Label what = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final Hyperlink notice = new Hyperlink();
  private final Label office = new Label();
  private final Hyperlink problems = new Hyperlink();
  private final ChangeListener<@Nullable Job> jobs = (property, before, now) -> job(now);
  private final ChangeListener<Object> busy = (property, before, now) -> showSaved();

  StatusBar(Session session) {
    this.session = session;
    this.text = session.text();
    bar.getStyleClass().add("status-bar");
    saved.setId("saved");
    problems.setId("problems");
    problems.setOnAction(e -> session.around().go(problemsAt()));
    notice.setVisible(false);
    notice.setManaged(false);
    Button cancel = new Button(text.of("window.job.cancel"), Icons.of(Feather.X));
    cancel.setId("cancel-job");
    cancel.getStyleClass().add("small");
    cancel.setOnAction(e -> {
      Job job = background().job().get();
      if (job != null) {
        job.cancel();
      }
    });
    work.getChildren().setAll(what, progress, cancel);
    work.getStyleClass().add("work");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label person = new Label();
    person.setGraphic(Icons.of(Feather.USER));
    person.textProperty().bind(session.person());
    for (Region whole : List.of(saved, person, problems)) {
      whole.setMinWidth(Region.USE_PREF_SIZE);
    }
    bar.getChildren().setAll(saved, work, notice, space, office, person, problems);
    background().job().addListener(jobs);
    background().pending().addListener(busy);
    session.savedAt().addListener(busy);
    job(background().job().get());
    showSaved();
    reload();
  }

  private Background background() {
    return session.around().background();
  }

  private Destination problemsAt() {
    if (session.field().isPresent()) {
      return Destination.of(Screen.CHECKUPS);
    }
    return session.isLiaison()
        ? Destination.of(Screen.MERGING, "conflicts")
        : Destination.of(Screen.SUBMISSION);
  }

  Node node() {
    return bar;
  }

  private void showSaved() {
    long at = session.savedAt().get();
    String time =
        at == 0 ? "" : TIME.format(Instant.ofEpochMilli(at).atZone(ZoneId.systemDefault()));
    saved.setText(
        at == 0 ? text.of("window.saved.nothing-typed") : text.of("window.saved.at", time));
    saved.setGraphic(Icons.of(Feather.CHECK));
  }

  private void job(@Nullable Job job) {
    work.setVisible(job != null);
    work.setManaged(job != null);
    if (job != null) {
      what.textProperty()
          .bind(job.step().map(step -> text.of("window.job", job.title(), step.what())));
      progress.progressProperty().bind(job.step().map(Job.Step::share));
    }
  }

  /** Reads what it shows. */
  void reload() {
    session.read(
        store ->
            new Shown(
                store
                    .records()
                    .names(BranchOffice.TYPE)
                    .getOrDefault(store.identity().office(), store.identity().office()),
                store.records().conflictCount()),
        shown -> {
          office.setText(shown.office);
          problems.setText(text.of("window.problems", shown.conflicts));
          problems.setGraphic(
              Icons.of(shown.conflicts == 0 ? Feather.CHECK : Feather.ALERT_TRIANGLE));
        });
  }

  private record Shown(String office, int conflicts) {}

  /** Something about the store a person should know. */
  void notice(Finding finding) {
    notice.setText(finding.code().code() + " " + text.finding(finding));
    notice.setGraphic(Icons.of(Feather.INFO));
    notice.setVisible(true);
    notice.setManaged(true);
    notice.setOnAction(e -> {
      notice.setVisible(false);
      notice.setManaged(false);
      session
          .around()
          .dialogs()
          .tell(
              finding.code().code(),
              text.finding(finding) + System.lineSeparator() + text.whatToDo(finding));
    });
  }

  /** Hears nothing any more. */
  void end() {
    background().job().removeListener(jobs);
    background().pending().removeListener(busy);
    session.savedAt().removeListener(busy);
  }
}

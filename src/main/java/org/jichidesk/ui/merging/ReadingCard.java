package org.jichidesk.ui.merging;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Job;
import org.jichidesk.ui.session.Session;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** While workbooks are read: which one, how many of how many, and a way to stop. */
final class ReadingCard {

  private final Text text;
  private final VBox box = new VBox(16);
  private final Label title = new Label();
  private final Label step = new Label();
  private final ProgressBar bar = new ProgressBar();

  ReadingCard(Session session) {
    this.text = session.text();
    title.getStyleClass().add("section-title");
    bar.setMaxWidth(Double.MAX_VALUE);
    Button stop = new Button(text.of("window.job.cancel"), Icons.of(Feather.X));
    stop.setId("merging-stop");
    stop.setOnAction(e -> {
      Job job = session.around().background().job().get();
      if (job != null) {
        job.cancel();
      }
    });
    Label kept = Shown.wrapped(text.of("merging.read.nothing-kept"), "support");
    box.getStyleClass().addAll("drop-zone", "reading");
    box.getChildren().setAll(title, bar, step, stop, kept);
  }

  Node node() {
    return box;
  }

  /** Shows the job at hand. */
  void follow(@Nullable Job job) {
    bar.progressProperty().unbind();
    step.textProperty().unbind();
    if (job != null) {
      title.setText(job.title());
      bar.progressProperty().bind(job.step().map(Job.Step::share));
      step.textProperty()
          .bind(
              job.step()
                  .map(at -> text.of("merging.read.progress", at.done(), at.all(), at.what())));
    }
  }
}

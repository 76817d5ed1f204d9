package org.jichidesk.ui.merging;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.Shuffle;

/** Merges the workbooks at hand in many orders into scratch copies and says what came of it. */
final class ShuffleTest {

  private static final int MOST = 100;
  private static final int USUAL = 10;

  private final Session session;
  private final Text text;

  ShuffleTest(Session session) {
    this.session = session;
    this.text = session.text();
  }

  void ask(List<Path> paths) {
    Spinner<Integer> orders = new Spinner<>(2, MOST, USUAL);
    orders.setId("merging-orders");
    VBox content =
        new VBox(
            12,
            Shown.wrapped(text.of("merging.shuffle.about")),
            Inputs.labelled(text.of("merging.shuffle.orders"), orders));
    session
        .around()
        .dialogs()
        .ask(
            text.of("merging.shuffle"),
            content,
            text.of("merging.shuffle.run"),
            () -> true,
            () -> run(paths, orders.getValue()));
  }

  private void run(List<Path> paths, int orders) {
    session.job(
        text.of("merging.shuffle"),
        (store, progress) ->
            new Shuffle(session.desk(), store)
                .run(
                    paths,
                    orders,
                    1,
                    (what, done, all) ->
                        progress.at(text.of("merging.shuffle.step", done + 1, all), done, all)),
        this::tell);
  }

  private void tell(Shuffle.Result result) {
    String words =
        result.allEqual()
            ? text.of(
                "merging.shuffle.equal",
                result.orders(),
                result.digests().getFirst().substring(0, 12))
            : text.of("merging.shuffle.unequal", result.orders(), result.digests().size());
    session.around().dialogs().tell(text.of("merging.shuffle.result"), words);
  }
}

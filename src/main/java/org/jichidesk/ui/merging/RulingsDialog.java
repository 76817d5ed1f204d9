package org.jichidesk.ui.merging;

import java.util.List;
import javafx.scene.control.TableView;
import org.jichidesk.text.Text;
import org.jichidesk.ui.records.Names;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** Who decided what, and why, the newest first. */
final class RulingsDialog {

  private static final double WIDTH = 1120;
  private static final double HEIGHT = 480;

  private final Session session;
  private final Text text;

  RulingsDialog(Session session) {
    this.session = session;
    this.text = session.text();
  }

  void show() {
    String language = text.language();
    session.read(
        store -> new Rulings(store, Names.read(store, language), language).all(), this::show);
  }

  private void show(List<Rulings.Ruling> rulings) {
    TableView<Rulings.Ruling> table =
        Columns.table("merging-rulings-table", text.of("merging.rulings.none"));
    table
        .getColumns()
        .setAll(
            List.of(
                Columns.lines(
                    text.of("merging.rulings.when"), 6, ruling -> Shown.time(ruling.stamp())),
                Columns.lines(text.of("merging.rulings.who"), 9, Rulings.Ruling::who),
                Columns.lines(text.of("merging.conflicts.about"), 12, Rulings.Ruling::about),
                Columns.lines(text.of("merging.conflicts.field"), 6, Rulings.Ruling::field),
                Columns.lines(text.of("merging.rulings.before"), 7, Rulings.Ruling::before),
                Columns.lines(text.of("merging.rulings.chosen"), 6, Rulings.Ruling::chosen),
                Columns.lines(text.of("merging.reason"), 12, Rulings.Ruling::reason),
                Columns.mark(text.of("merging.rulings.fate"), 8, ruling -> mark(ruling.fate()))));
    table.getItems().setAll(rulings);
    table.setPrefSize(WIDTH, HEIGHT);
    session.around().dialogs().show(text.of("merging.rulings"), table);
  }

  private Mark mark(Rulings.Fate fate) {
    return switch (fate) {
      case STANDS -> new Mark(Feather.CHECK, text.of("merging.rulings.stands"), "success-text");
      case REOPENED ->
          new Mark(Feather.ALERT_TRIANGLE, text.of("merging.rulings.reopened"), "warning-text");
      case REPLACED -> new Mark(Feather.CLOCK, text.of("merging.rulings.replaced"), "support");
    };
  }
}

package org.jichidesk.ui.home;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.MergeBooks;
import org.jichidesk.work.MergeReport;
import org.kordamp.ikonli.feather.Feather;

/** Takes in the workbooks that came from the centre: chosen, or dropped on the screen. */
final class Intake {

  private final Session session;
  private final Consumer<MergeReport> told;

  Intake(Session session, Consumer<MergeReport> told) {
    this.session = session;
    this.told = told;
  }

  Button button(String words) {
    Button take = new Button(words, Icons.of(Feather.DOWNLOAD));
    take.setId("home-take-in");
    take.setOnAction(e ->
        take(
            session
                .around()
                .chooser()
                .openAll(session.text().of("home.intake.choose"), Chooser.Kind.WORKBOOK)));
    return take;
  }

  private void take(List<Path> books) {
    if (!books.isEmpty()) {
      session.job(
          session.text().of("home.intake.job"),
          (store, progress) -> new MergeBooks(session.desk(), store).merge(books, false, progress),
          told);
    }
  }

  void acceptDrops(Node target) {
    target.setOnDragOver(event -> {
      if (!dropped(event).isEmpty()) {
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
      }
    });
    target.setOnDragDropped(event -> {
      List<Path> books = dropped(event);
      event.setDropCompleted(!books.isEmpty());
      event.consume();
      take(books);
    });
  }

  private static List<Path> dropped(DragEvent event) {
    return event.getDragboard().getFiles().stream()
        .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(".xlsx"))
        .map(java.io.File::toPath)
        .toList();
  }
}

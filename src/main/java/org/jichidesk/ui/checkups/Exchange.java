package org.jichidesk.ui.checkups;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.scene.control.Button;
import org.jichidesk.checkup.City;
import org.jichidesk.checkup.ExportCheckups;
import org.jichidesk.checkup.ExportCsv;
import org.jichidesk.checkup.ImportResponses;
import org.jichidesk.checkup.Rounds;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** The year's check-ups as files: out as a workbook or CSV, and in as responses from elsewhere. */
final class Exchange {

  private final Session session;
  private final Text text;
  private final List<Button> buttons;

  Exchange(Session session) {
    this.session = session;
    this.text = session.text();
    this.buttons =
        List.of(
            button("book", Feather.DOWNLOAD, this::book),
            button("csv", Feather.DOWNLOAD, this::csv),
            button("import", Feather.UPLOAD, this::take));
  }

  List<Button> buttons() {
    return buttons;
  }

  private Button button(String name, Feather icon, Runnable act) {
    Button button = new Button(text.of("checkups.exchange." + name), Icons.of(icon));
    button.setId("checkups-exchange-" + name);
    button.setOnAction(e -> act.run());
    return button;
  }

  private City city(Store store, int year) {
    return City.of(new Rounds(store), year);
  }

  private void book() {
    int year = session.year().get();
    String title = text.of("checkups.exchange.book");
    session
        .around()
        .chooser()
        .save(title, Chooser.Kind.WORKBOOK, text.of("checkups.exchange.book-name", year))
        .ifPresent(file ->
            session.job(
                title,
                (store, progress) -> {
                  new ExportCheckups(city(store, year), text, AsOf.of(session, text)).write(file);
                  return file;
                },
                done -> tell(title, List.of(done))));
  }

  private void csv() {
    int year = session.year().get();
    String title = text.of("checkups.exchange.csv");
    session
        .around()
        .chooser()
        .folder(title)
        .ifPresent(folder ->
            session.job(
                title,
                (store, progress) -> new ExportCsv(city(store, year)).write(folder),
                files -> tell(title, files)));
  }

  private void tell(String title, List<Path> files) {
    StringJoiner names = new StringJoiner(System.lineSeparator());
    files.forEach(file -> names.add(file.toString()));
    session.around().dialogs().tell(title, text.of("checkups.exchange.written", names.toString()));
  }

  private void take() {
    String title = text.of("checkups.exchange.import");
    List<Path> files = session.around().chooser().openAll(title, Chooser.Kind.RESPONSES);
    if (files.isEmpty()) {
      return;
    }
    int year = session.year().get();
    String person = session.person().get();
    session.job(
        title,
        (store, progress) ->
            new ImportResponses(new Rounds(store), year, Optional.empty()).take(files, person),
        taken -> {
          StringJoiner words = new StringJoiner(System.lineSeparator());
          words.add(
              taken
                  .known()
                  .map(known -> text.of("checkups.exchange.known", known.name()))
                  .orElse(
                      text.of(
                          "checkups.exchange.taken",
                          taken.responses(),
                          taken.districts(),
                          taken.changed(),
                          taken.conflicting())));
          taken.findings().forEach(finding -> words.add(text.finding(finding)));
          session.around().dialogs().tell(title, words.toString());
        });
  }
}

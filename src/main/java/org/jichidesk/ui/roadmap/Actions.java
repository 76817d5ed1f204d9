package org.jichidesk.ui.roadmap;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.store.Outcome;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.AddReviewItem;
import org.jichidesk.work.BookReport;
import org.jichidesk.work.EnforceRevision;
import org.jichidesk.work.ExportRoadmap;
import org.jichidesk.work.ImportRoadmap;
import org.jichidesk.work.MergeReport;
import org.jichidesk.work.ReviseRoadmap;
import org.jichidesk.work.Roadmap;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with a revision: each a button that says what it does. */
final class Actions {

  /** As long a line as there is room for. */
  private static final double WHOLE_LINE = 1600;

  private final Session session;
  private final Text text;
  private final Consumer<String> show;
  private final Button revise;
  private final Button enforce;
  private final Button add;
  private final FlowPane bar = new FlowPane(8, 8);
  private Optional<Roadmap> roadmap = Optional.empty();

  /**
   * The buttons.
   *
   * @param show is told the key of a revision that was made
   */
  Actions(Session session, Consumer<String> show) {
    this.session = session;
    this.text = session.text();
    this.show = show;
    this.revise = button("revise", Feather.GIT_BRANCH, this::revise);
    this.add = button("add", Feather.PLUS, this::add);
    this.enforce = button("enforce", Feather.CHECK_CIRCLE, this::enforce);
    Button export = button("export", Feather.DOWNLOAD, this::export);
    Button take = button("import", Feather.UPLOAD, this::take);
    bar.getChildren().setAll(revise, add, enforce, export, take);
    bar.setPrefWrapLength(WHOLE_LINE);
  }

  private Button button(String name, Feather icon, Runnable act) {
    Button button = new Button(text.of("roadmap.do." + name), Icons.of(icon));
    button.setId("roadmap-" + name);
    button.setOnAction(e -> act.run());
    return button;
  }

  Node node() {
    return bar;
  }

  /** Offers only what can be done with the revision that is shown. */
  void fill(Shown shown) {
    roadmap = shown.roadmap();
    boolean draft = shown.isDraft();
    for (Button button : List.of(add, enforce)) {
      button.setVisible(draft);
      button.setManaged(draft);
    }
    revise.setDisable(roadmap.isEmpty());
  }

  private void revise() {
    TextField title = Inputs.line();
    title.setId("roadmap-revise-title");
    TextArea reason = reason("roadmap-revise-reason", "");
    Label wrong = Cards.text("", "error-text");
    ask(
        "revise",
        new VBox(
            12,
            Cards.text(text.of("roadmap.revise.what", title())),
            Inputs.labelled(text.of("roadmap.revise.title"), title),
            Inputs.labelled(RoadmapRevision.REASON.label().in(text.language()), reason),
            wrong),
        () -> complete(wrong, !reason.getText().isBlank(), "roadmap.reason-needed"),
        () -> {
          String from = key();
          String who = session.person().get();
          session.write(
              store -> new ReviseRoadmap(store, who).draft(from, title.getText(), reason.getText()),
              draft -> show.accept(draft.revision().key()));
        });
  }

  private void enforce() {
    TextField on = Inputs.line();
    on.setId("roadmap-enforce-on");
    on.setText(JapaneseDate.format(LocalDate.parse(session.desk().today())));
    TextArea reason =
        reason(
            "roadmap-enforce-reason",
            roadmap.map(r -> r.revision().text(RoadmapRevision.REASON)).orElse(""));
    Label wrong = Cards.text("", "error-text");
    ask(
        "enforce",
        new VBox(
            12,
            Cards.text(text.of("roadmap.enforce.what", title())),
            Inputs.labelled(RoadmapRevision.DECIDED_ON.label().in(text.language()), on),
            Inputs.labelled(RoadmapRevision.REASON.label().in(text.language()), reason),
            wrong),
        () ->
            complete(wrong, JapaneseDate.parse(on.getText()).isPresent(), "roadmap.day-needed")
                && complete(wrong, !reason.getText().isBlank(), "roadmap.reason-needed"),
        () -> {
          LocalDate day = JapaneseDate.parse(on.getText()).orElseThrow();
          String draft = key();
          String who = session.person().get();
          session.write(
              store -> new EnforceRevision(store, who).enforce(draft, day, reason.getText()),
              enforced -> show.accept(enforced.revision().key()));
        });
  }

  private void add() {
    new AddDialog(session)
        .ask(
            roadmap.orElseThrow(),
            asked -> {
              String draft = key();
              String who = session.person().get();
              session.write(
                  store ->
                      new AddReviewItem(store, who)
                          .add(draft, asked.number(), asked.name(), asked.course(), asked.reason()),
                  item -> show.accept(draft));
            });
  }

  private void export() {
    String name = text.of("roadmap.export.name", title());
    session
        .around()
        .chooser()
        .save(text.of("roadmap.do.export"), Chooser.Kind.WORKBOOK, name)
        .ifPresent(out -> {
          String revision = key();
          String who = session.person().get();
          session.job(
              text.of("roadmap.do.export"),
              (store, progress) ->
                  new ExportRoadmap(session.desk(), store, who).write(revision, out),
              written ->
                  session
                      .around()
                      .dialogs()
                      .tell(
                          text.of("roadmap.do.export"),
                          text.of(
                              "roadmap.exported",
                              String.valueOf(out.getFileName()),
                              Long.toString(written.rows()))));
        });
  }

  private void take() {
    session
        .around()
        .chooser()
        .open(text.of("roadmap.do.import"), Chooser.Kind.WORKBOOK)
        .ifPresent(this::take);
  }

  private void take(Path book) {
    session.job(
        text.of("roadmap.do.import"),
        (store, progress) -> new ImportRoadmap(session.desk(), store).take(book, false, progress),
        this::tell);
  }

  private void tell(MergeReport report) {
    VBox lines = new VBox(8);
    for (BookReport book : report.books()) {
      lines
          .getChildren()
          .add(
              Cards.text(
                  text.of(
                      "roadmap.imported",
                      book.name(),
                      Long.toString(book.rows(Outcome.NEW)),
                      Long.toString(book.rows(Outcome.CHANGED)),
                      Long.toString(book.rows(Outcome.CONFLICTING)))));
      for (Finding finding : book.findings()) {
        lines
            .getChildren()
            .add(Cards.text(finding.code().code() + " " + text.finding(finding), "support"));
      }
    }
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setPrefSize(680, 320);
    scroll.getStyleClass().add("clear-scroll");
    session.around().dialogs().show(text.of("roadmap.do.import"), scroll);
  }

  private void ask(String name, VBox content, Supplier<Boolean> complete, Runnable done) {
    content.setPrefWidth(620);
    String verb = text.of("roadmap.do." + name);
    session.around().dialogs().ask(verb, content, verb, complete, done);
  }

  private boolean complete(Label wrong, boolean good, String otherwise) {
    wrong.setText(good ? "" : text.of(otherwise));
    return good;
  }

  private static TextArea reason(String id, String words) {
    TextArea area = Inputs.area();
    area.setId(id);
    area.setPrefRowCount(3);
    area.setText(words);
    return area;
  }

  private String key() {
    return roadmap.map(Roadmap::key).orElse("");
  }

  private String title() {
    return roadmap.map(Roadmap::title).orElse("");
  }
}

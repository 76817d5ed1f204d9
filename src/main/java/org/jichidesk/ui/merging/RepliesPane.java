package org.jichidesk.ui.merging;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.Progress;
import org.kordamp.ikonli.feather.Feather;

/** What goes back to the offices: replies, the lists for all, and everything for reading. */
final class RepliesPane implements Pane {

  private static final double LEFT = 360;

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(12);
  private final TableView<Replies.Office> offices;
  private final TableView<Replies.Written> written;
  private final Label result = Shown.wrapped("", "success-text");
  private final Button reply;

  RepliesPane(Session session) {
    this.session = session;
    this.text = session.text();
    this.offices = Columns.table("merging-reply-offices", text.of("merging.replies.no-office"));
    this.written = Columns.table("merging-written", text.of("merging.replies.nothing-written"));
    this.reply = new Button(text.of("merging.replies.write", 0), Icons.of(Feather.SEND));
    box.getStyleClass().add("pane");
    columns();
    result.setId("merging-replies-result");
    VBox left = new VBox(8, title("merging.replies.offices"), offices, selection());
    VBox right = new VBox(8, title("merging.replies.written"), written);
    VBox.setVgrow(offices, Priority.ALWAYS);
    VBox.setVgrow(written, Priority.ALWAYS);
    left.setPrefWidth(0);
    right.setPrefWidth(0);
    HBox.setHgrow(left, Priority.SOMETIMES);
    HBox.setHgrow(right, Priority.ALWAYS);
    left.setMinWidth(LEFT);
    HBox body = new HBox(16, left, right);
    VBox.setVgrow(body, Priority.ALWAYS);
    box.getChildren().setAll(head(), result, body);
    say("");
  }

  private Label title(String key) {
    Label title = new Label(text.of(key));
    title.getStyleClass().add("section-title");
    return title;
  }

  private Node head() {
    reply.setId("merging-write-replies");
    reply.getStyleClass().add(Styles.ACCENT);
    reply.setOnAction(e -> {
      List<Replies.Office> chosen = List.copyOf(offices.getSelectionModel().getSelectedItems());
      if (chosen.isEmpty()) {
        session
            .around()
            .dialogs()
            .tell(text.of("merging.replies.offices"), text.of("merging.replies.choose"));
      } else {
        write("merging.replies.job", (writer, progress) -> writer.replies(chosen, progress));
      }
    });
    Button distribution =
        new Button(text.of("merging.replies.distribution"), Icons.of(Feather.SHARE_2));
    distribution.setId("merging-write-distribution");
    distribution.setOnAction(e ->
        write("merging.replies.job.distribution", (writer, progress) -> writer.distribution()));
    Button consolidated =
        new Button(text.of("merging.replies.consolidated"), Icons.of(Feather.BOOK_OPEN));
    consolidated.setId("merging-write-consolidated");
    consolidated.setOnAction(e ->
        write("merging.replies.job.consolidated", (writer, progress) -> writer.consolidated()));
    FlowPane bar = new FlowPane(8, 8, reply, distribution, consolidated);
    return new VBox(8, Shown.wrapped(text.of("merging.replies.about"), "support"), bar);
  }

  private Node selection() {
    Button all =
        new Button(text.of("merging.conflicts.select-all"), Icons.of(Feather.CHECK_SQUARE));
    all.setId("merging-replies-all");
    all.getStyleClass().add("small");
    all.setOnAction(e -> offices.getSelectionModel().selectAll());
    return all;
  }

  private void columns() {
    offices
        .getColumns()
        .setAll(
            List.of(
                Columns.text(text.of("merging.office"), 7.5, Replies.Office::name),
                Columns.text(text.of("merging.replies.arrived"), 5, Replies.Office::arrived),
                Columns.time(text.of("merging.replies.last"), Replies.Office::lastReply)));
    offices.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    offices
        .getSelectionModel()
        .getSelectedItems()
        .addListener((javafx.beans.InvalidationListener) change -> selected());
    written
        .getColumns()
        .setAll(
            List.of(
                Columns.lines(text.of("merging.sources.kind"), 4.5, Replies.Written::kind),
                Columns.lines(text.of("merging.office"), 6, Replies.Written::office),
                Columns.number(text.of("merging.sources.number"), 3, Replies.Written::number),
                Columns.lines(text.of("merging.replies.check"), 9.5, Replies.Written::exportId),
                Columns.time(text.of("merging.rulings.when"), Replies.Written::at),
                Columns.lines(text.of("merging.book"), 9, Replies.Written::file)));
  }

  private void selected() {
    int count = offices.getSelectionModel().getSelectedItems().size();
    reply.setText(text.of("merging.replies.write", count));
  }

  private void write(String title, BiFunction<Replies.Writer, Progress, List<String>> work) {
    int year = session.year().get();
    String person = session.person().get();
    session
        .around()
        .chooser()
        .folder(text.of("merging.replies.folder"))
        .ifPresent(folder ->
            session.job(
                text.of(title),
                (store, progress) ->
                    work.apply(
                        new Replies.Writer(session.desk(), store, folder, year, person, text),
                        progress),
                files -> tell(folder, files)));
  }

  private void tell(Path folder, List<String> files) {
    say(text.of("merging.replies.done", files.size(), folder, String.join("、", files)));
  }

  private void say(String words) {
    result.setText(words);
    result.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
    result.setVisible(!words.isEmpty());
    result.setManaged(!words.isEmpty());
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void reload() {
    int year = session.year().get();
    String language = text.language();
    session.read(store -> Replies.read(store, year, language), this::show);
  }

  private void show(Replies replies) {
    Set<String> chosen = new HashSet<>();
    offices.getSelectionModel().getSelectedItems().forEach(office -> chosen.add(office.key()));
    offices.getItems().setAll(replies.offices());
    offices.getSelectionModel().clearSelection();
    for (int i = 0; i < replies.offices().size(); i++) {
      if (chosen.contains(replies.offices().get(i).key())) {
        offices.getSelectionModel().select(i);
      }
    }
    written.getItems().setAll(replies.written());
    selected();
  }
}

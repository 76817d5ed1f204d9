package org.jichidesk.ui.merging;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Session;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Every workbook that was merged, what was found in it, and a way to withdraw it. */
final class SourcesPane implements Pane {

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(12);
  private final TableView<Sources.Line> table;
  private final FindingsPane findings;
  private final Label count = new Label();
  private final Label about = Shown.wrapped("", "support");
  private final Button withdraw;

  SourcesPane(Session session) {
    this.session = session;
    this.text = session.text();
    this.table = Columns.table("merging-sources", text.of("merging.sources.none"));
    this.findings = new FindingsPane(text, "merging-source");
    this.withdraw = new Button(text.of("merging.withdraw"), Icons.of(Feather.ROTATE_CCW));
    withdraw.setId("merging-withdraw");
    withdraw.setOnAction(e -> chosen().ifPresent(line -> new Withdraw(session, line).ask()));
    box.getStyleClass().add("pane");
    columns();
    count.getStyleClass().add("section-title");
    withdraw.setMinWidth(Button.USE_PREF_SIZE);
    HBox.setHgrow(about, Priority.ALWAYS);
    about.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(16, count, about, withdraw);
    head.getStyleClass().add("bar");
    count.setMinWidth(Label.USE_PREF_SIZE);
    SplitPane split = new SplitPane(table, findings.node());
    split.setOrientation(Orientation.VERTICAL);
    split.setDividerPositions(0.6);
    VBox.setVgrow(split, Priority.ALWAYS);
    box.getChildren().setAll(head, split);
    selected();
  }

  private void columns() {
    table
        .getColumns()
        .setAll(
            List.of(
                Columns.number(text.of("merging.sources.number"), 3, Sources.Line::number),
                Columns.mark(text.of("merging.plan.state"), 7, this::mark),
                Columns.text(text.of("merging.office"), 7.5, Sources.Line::office),
                Columns.lines(text.of("merging.book"), 13, Sources.Line::names),
                Columns.lines(text.of("merging.sources.kind"), 6, this::kind),
                Columns.text(text.of("merging.sources.year"), 4, this::year),
                Columns.number(
                    text.of("merging.sources.export"),
                    5.2,
                    line -> line.source().cover().chain().number()),
                Columns.number(
                    text.of("merging.sources.rows"), 4, line -> line.source().cover().rows()),
                Columns.time(text.of("merging.sources.merged"), line -> line.source().mergedAt()),
                Columns.number(text.of("merging.findings"), 6.5, line -> line.findings().size())));
    table.getSelectionModel().selectedItemProperty().addListener((p, before, now) -> selected());
  }

  private String kind(Sources.Line line) {
    String form = line.source().cover().form();
    boolean same = form.startsWith(line.source().cover().kind() + "/");
    return same ? line.kind() : (line.kind() + " " + form).strip();
  }

  private String year(Sources.Line line) {
    int year = line.source().cover().year();
    return year == 0 ? "" : Integer.toString(year);
  }

  private Mark mark(Sources.Line line) {
    return line.isWithdrawn()
        ? new Mark(Feather.ROTATE_CCW, text.of("merging.sources.withdrawn"), "warning-text")
        : new Mark(Feather.CHECK, text.of("merging.sources.counts"), "success-text");
  }

  private Optional<Sources.Line> chosen() {
    Sources.@Nullable Line line = table.getSelectionModel().getSelectedItem();
    return Optional.ofNullable(line);
  }

  private void selected() {
    Optional<Sources.Line> line = chosen();
    boolean possible = line.isPresent() && !line.get().isWithdrawn();
    withdraw.setVisible(possible);
    withdraw.setManaged(possible);
    findings.show(line.map(Sources.Line::findings).orElse(List.of()));
    about.setText(
        line.flatMap(one -> one.source().withdrawal())
            .map(gone ->
                text.of("merging.sources.gone", Shown.time(gone.at()), gone.by(), gone.reason()))
            .orElse(
                line.isEmpty()
                    ? text.of("merging.sources.choose")
                    : text.of(
                        "merging.sources.check",
                        line.get().source().cover().chain().exportId(),
                        line.get().source().cover().by())));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void reload() {
    String language = text.language();
    session.read(store -> Sources.read(store, language), this::show);
  }

  private void show(List<Sources.Line> lines) {
    int number = chosen().map(Sources.Line::number).orElse(-1);
    table.getItems().setAll(lines);
    lines.stream()
        .filter(line -> line.number() == number)
        .findFirst()
        .ifPresent(table.getSelectionModel()::select);
    count.setText(text.of("merging.sources.count", lines.size()));
    selected();
  }
}

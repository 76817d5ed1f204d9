package org.jichidesk.ui.merging;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** What merging would do, or did: sums, every workbook by office, every finding at its cell. */
final class PlanPane {

  private final Text text;
  private final ReadPane.Acts acts;
  private final VBox box = new VBox(12);
  private final VBox head = new VBox(8);
  private final TableView<Plan.Book> books;
  private final FindingsPane findings;

  PlanPane(Session session, ReadPane.Acts acts) {
    this.text = session.text();
    this.acts = acts;
    this.books = Columns.table("merging-books", text.of("merging.plan.no-books"));
    this.findings = new FindingsPane(text, "merging-plan");
    books
        .getColumns()
        .setAll(
            List.of(
                Columns.text(text.of("merging.office"), 9, this::office),
                Columns.text(text.of("merging.book"), 18, Plan.Book::file),
                Columns.mark(text.of("merging.plan.state"), 7, book -> mark(book.state())),
                Columns.number(text.of("merging.plan.new"), 5, Plan.Book::added),
                Columns.number(text.of("merging.plan.changed"), 5, Plan.Book::changed),
                Columns.number(text.of("merging.plan.unchanged"), 5, Plan.Book::unchanged),
                Columns.number(text.of("merging.plan.conflicting"), 5, Plan.Book::conflicting),
                Columns.number(text.of("merging.plan.quarantined"), 5, Plan.Book::quarantined),
                Columns.number(text.of("merging.findings"), 6, Plan.Book::findings)));
    books
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((p, before, now) -> findings.narrow(now == null ? "" : now.file()));
    SplitPane split = new SplitPane(books, findings.node());
    split.setOrientation(Orientation.VERTICAL);
    split.setDividerPositions(0.45);
    VBox.setVgrow(split, Priority.ALWAYS);
    box.getChildren().setAll(head, split);
  }

  Node node() {
    return box;
  }

  private String office(Plan.Book book) {
    return book.office().isEmpty() ? text.of("merging.office.unknown") : book.office();
  }

  private Mark mark(Plan.State state) {
    return switch (state) {
      case READ -> new Mark(Feather.CHECK, text.of("merging.plan.read"), "success-text");
      case KNOWN -> new Mark(Feather.COPY, text.of("merging.plan.known"), "support");
      case REFUSED -> new Mark(Feather.X_OCTAGON, text.of("merging.plan.refused"), "error-text");
    };
  }

  /** Shows a plan, or what was done. */
  void show(Plan plan, boolean otherThanPlanned) {
    head.getChildren().setAll(titles(plan), sums(plan));
    if (otherThanPlanned) {
      Label changed = Shown.wrapped(text.of("merging.apply.other"), "warning-text");
      changed.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
      head.getChildren().add(changed);
    }
    books.getItems().setAll(plan.books());
    findings.narrow("");
    findings.show(plan.findings());
  }

  private Node titles(Plan plan) {
    Label title =
        new Label(
            text.of(
                plan.applied()
                    ? "merging.apply.done"
                    : plan.canApply() ? "merging.plan.title" : "merging.plan.nothing"));
    title.setId("merging-plan-title");
    title.getStyleClass().add("section-title");
    Mark mark =
        plan.applied()
            ? new Mark(Feather.CHECK_CIRCLE, "", "success-text")
            : new Mark(Feather.CLIPBOARD, "", "");
    title.setGraphic(mark.label());
    HBox bar = new HBox(8, title, Shown.space());
    bar.getStyleClass().add("bar");
    if (plan.applied()) {
      bar.getChildren()
          .addAll(
              button("merging.apply.next", "merging-next", Feather.INBOX, acts::discard),
              button(
                  "merging.apply.board", "merging-to-board", Feather.GRID, () -> acts.go("board")));
      Button conflicts =
          button(
              "merging.apply.conflicts",
              "merging-to-conflicts",
              Feather.GIT_MERGE,
              () -> acts.go("conflicts"));
      conflicts.setText(text.of("merging.apply.conflicts", plan.conflictsAfter()));
      if (plan.conflictsAfter() > 0) {
        conflicts.getStyleClass().add(Styles.ACCENT);
      }
      bar.getChildren().add(conflicts);
    } else {
      bar.getChildren()
          .addAll(
              button(
                  "merging.shuffle", "merging-shuffle-these", Feather.SHUFFLE, acts::shuffleThem),
              button("merging.plan.add", "merging-add", Feather.PLUS, acts::addFiles),
              button("merging.plan.discard", "merging-discard", Feather.X, acts::discard));
      if (plan.canApply()) {
        Button apply = button("merging.plan.apply", "merging-apply", Feather.CHECK, acts::apply);
        apply.getStyleClass().add(Styles.ACCENT);
        bar.getChildren().add(apply);
      }
    }
    return bar;
  }

  private Button button(String key, String id, Feather icon, Runnable act) {
    Button button = new Button(text.of(key), Icons.of(icon));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> act.run());
    return button;
  }

  private Node sums(Plan plan) {
    FlowPane sums = new FlowPane(8, 8);
    sums.setId("merging-sums");
    sums.getChildren()
        .addAll(
            sum("merging.plan.read", plan.count(Plan.State.READ)),
            sum("merging.plan.known", plan.count(Plan.State.KNOWN)),
            sum("merging.plan.refused", plan.count(Plan.State.REFUSED)),
            sum("merging.plan.new", plan.sum(Plan.Book::added)),
            sum("merging.plan.changed", plan.sum(Plan.Book::changed)),
            sum("merging.plan.unchanged", plan.sum(Plan.Book::unchanged)),
            sum("merging.plan.conflicting", plan.sum(Plan.Book::conflicting)),
            sum("merging.plan.quarantined", plan.sum(Plan.Book::quarantined)));
    Label conflicts =
        new Label(text.of("merging.plan.conflicts", plan.conflictsBefore(), plan.conflictsAfter()));
    conflicts.getStyleClass().add("sum");
    sums.getChildren().add(conflicts);
    return sums;
  }

  private Label sum(String key, long number) {
    Label sum = new Label(text.of("merging.sum", text.of(key), number));
    sum.getStyleClass().add(number == 0 ? "sum-none" : "sum");
    return sum;
  }
}

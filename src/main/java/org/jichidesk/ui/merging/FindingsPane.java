package org.jichidesk.ui.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Findings at their cells, to be filtered and copied for whoever can mend them. */
final class FindingsPane {

  private static final double LARGE_WIDTH = 1000;
  private static final double LARGE_HEIGHT = 480;

  private final Text text;
  private final String id;
  private final VBox box = new VBox(8);
  private final TableView<FindingRow> table;
  private final ComboBox<String> severity = new ComboBox<>();
  private final ComboBox<String> office = new ComboBox<>();
  private final Label count = new Label();
  private List<FindingRow> all = List.of();
  private String book = "";

  FindingsPane(Text text, String id) {
    this.text = text;
    this.id = id;
    this.table = Columns.table(id + "-findings", text.of("merging.findings.none"));
    filters();
    table
        .getColumns()
        .setAll(
            List.of(
                Columns.mark(
                    text.of("merging.findings.weight"),
                    6,
                    row -> Mark.of(row.finding().severity(), text)),
                Columns.text(
                    text.of("merging.findings.code"), 4, row -> row.finding().code().code()),
                Columns.lines(text.of("merging.book"), 11, FindingRow::file),
                Columns.lines(text.of("merging.findings.place"), 8, FindingRow::where),
                Columns.lines(text.of("merging.findings.what"), 20, row -> row.what(text)),
                Columns.lines(
                    text.of("merging.findings.do"), 17, row -> text.whatToDo(row.finding()))));
    VBox.setVgrow(table, Priority.ALWAYS);
    box.getChildren().add(table);
  }

  Node node() {
    return box;
  }

  private void filters() {
    severity.setId(id + "-severity");
    severity.setAccessibleText(text.of("merging.findings.weight"));
    severity.getItems().add(text.of("merging.findings.every-weight"));
    for (Severity one : Severity.values()) {
      severity.getItems().add(text.severity(one));
    }
    severity.getSelectionModel().select(0);
    severity.setOnAction(e -> filter());
    office.setId(id + "-office");
    office.setAccessibleText(text.of("merging.office"));
    office.setOnAction(e -> filter());
    Button copy = new Button(text.of("merging.findings.copy"), Icons.of(Feather.COPY));
    copy.setId(id + "-copy");
    copy.setOnAction(e -> {
      Shown.copy(FindingRow.tsv(table.getItems(), text));
      count.setText(text.of("merging.findings.copied", table.getItems().size()));
    });
    count.getStyleClass().add("support");
    Label title = new Label(text.of("merging.findings"));
    title.getStyleClass().add("section-title");
    HBox bar = new HBox(8, title, count, Shown.space(), severity, office, copy);
    bar.getStyleClass().add("bar");
    box.getChildren().add(bar);
  }

  /** Takes the room it needs where nothing around it gives it any. */
  void large() {
    box.setPrefSize(LARGE_WIDTH, LARGE_HEIGHT);
  }

  /** Shows these, the heaviest first; a filter set before stays where it still fits. */
  void show(List<FindingRow> rows) {
    List<FindingRow> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparing((FindingRow row) -> row.finding().severity()).reversed());
    all = sorted;
    String chosen = office.getValue();
    List<String> offices = new ArrayList<>(List.of(text.of("merging.every-office")));
    all.stream()
        .map(FindingRow::office)
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted()
        .forEach(offices::add);
    office.getItems().setAll(offices);
    office.setValue(offices.contains(chosen) ? chosen : offices.getFirst());
    filter();
  }

  /** Shows only those of one workbook; empty: of all. */
  void narrow(String file) {
    book = file;
    filter();
  }

  private void filter() {
    int weight = severity.getSelectionModel().getSelectedIndex();
    int place = office.getSelectionModel().getSelectedIndex();
    List<FindingRow> shown =
        all.stream()
            .filter(row ->
                weight <= 0 || text.severity(row.finding().severity()).equals(severity.getValue()))
            .filter(row -> place <= 0 || row.office().equals(office.getValue()))
            .filter(row -> book.isEmpty() || row.file().equals(book))
            .toList();
    table.getItems().setAll(shown);
    count.setText(text.of("merging.findings.count", shown.size(), all.size()));
  }
}

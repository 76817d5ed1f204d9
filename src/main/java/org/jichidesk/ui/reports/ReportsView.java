package org.jichidesk.ui.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.planner.WhatIfPlan;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.View;
import org.jichidesk.work.RoadmapRevisions;
import org.jichidesk.work.planning.Plans;
import org.jichidesk.work.reports.Report;
import org.kordamp.ikonli.feather.Feather;

/** 帳票・印刷: what can be put on paper, how it will look, and saving it. */
public final class ReportsView implements View {

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(12);
  private final ListView<Entry> list = new ListView<>();
  private final PreviewPane preview;
  private final Label done = Cards.text("", "support");
  private final Button pdf;
  private final Button workbook;

  /** A report of the list and what it is called. */
  private record Entry(Report report, String title) {}

  /** A view of a session. */
  public ReportsView(Session session) {
    this.session = session;
    this.text = session.text();
    this.preview = new PreviewPane(session);
    this.pdf = save("reports-pdf", "reports.save.pdf", Chooser.Kind.PDF, ".pdf");
    this.workbook = save("reports-xlsx", "reports.save.xlsx", Chooser.Kind.WORKBOOK, ".xlsx");
    list.setId("reports-list");
    list.setAccessibleText(text.of("reports.list"));
    list.setCellFactory(view -> new EntryCell());
    list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> chosen());
    done.setId("reports-done");
    Label title = new Label(text.of("window.screen.reports"));
    title.getStyleClass().add("title");
    SplitPane split = new SplitPane(list, preview.node());
    split.setDividerPositions(0.28);
    VBox.setVgrow(split, Priority.ALWAYS);
    box.getStyleClass().add("screen");
    box.getChildren().setAll(title, new FlowPane(12, 8, pdf, workbook, done), split);
  }

  private Button save(String id, String words, Chooser.Kind kind, String ending) {
    Button button = new Button(text.of(words), Icons.of(Feather.DOWNLOAD));
    button.setId(id);
    button.setOnAction(event -> {
      Entry entry = list.getSelectionModel().getSelectedItem();
      if (entry != null) {
        Optional<Path> target =
            session
                .around()
                .chooser()
                .save(text.of(words), kind, entry.report().fileName(text) + ending);
        target.ifPresent(file -> write(entry.report(), file));
      }
    });
    return button;
  }

  private void write(Report report, Path file) {
    session.job(
        text.of("reports.saving"),
        (store, progress) -> {
          report.save(store, text, file);
          return file;
        },
        written -> done.setText(text.of("reports.saved", written)));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Destination destination) {
    reload();
  }

  @Override
  public void reload() {
    int year = session.year().get();
    session.read(store -> entries(store, year), this::fill);
  }

  private List<Entry> entries(Store store, int year) {
    List<Entry> entries = new java.util.ArrayList<>();
    for (Row revision : new RoadmapRevisions(store).all()) {
      String name = revision.text(RoadmapRevision.TITLE);
      entries.add(
          new Entry(
              new Report(Report.Kind.ROADMAP, revision.record().key(), year),
              text.of("reports.entry.roadmap", name)));
    }
    entries.add(
        new Entry(
            new Report(Report.Kind.LIAISON, "", year), text.of("reports.entry.liaison", year)));
    for (Row plan : new Plans(store, "").all()) {
      entries.add(
          new Entry(
              new Report(Report.Kind.PLAN, plan.record().key(), year),
              text.of("reports.entry.plan", plan.text(WhatIfPlan.NAME))));
    }
    return entries;
  }

  private void fill(List<Entry> entries) {
    Entry before = list.getSelectionModel().getSelectedItem();
    if (!list.getItems().equals(entries)) {
      list.getItems().setAll(entries);
    }
    if (before != null && entries.contains(before)) {
      list.getSelectionModel().select(before);
      chosen();
    } else {
      list.getSelectionModel().selectFirst();
    }
  }

  private void chosen() {
    Entry entry = list.getSelectionModel().getSelectedItem();
    pdf.setDisable(entry == null);
    workbook.setVisible(entry != null && entry.report().kind().hasWorkbook());
    if (entry != null) {
      preview.show(entry.report());
    }
  }

  private static final class EntryCell extends ListCell<Entry> {

    @Override
    protected void updateItem(Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(empty || entry == null ? "" : entry.title());
      setWrapText(true);
      setPrefWidth(0);
    }
  }
}

package org.jichidesk.ui.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.roadmap.RoadmapCourse;
import org.jichidesk.domain.roadmap.RoadmapItem;
import org.jichidesk.domain.roadmap.RoadmapPhase;
import org.jichidesk.domain.roadmap.RoadmapStage;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.records.RecordForm;
import org.jichidesk.ui.records.Snapshot;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.Roadmap;
import org.kordamp.ikonli.feather.Feather;

/** All that is said of one item or course: to read, or in a draft to edit. */
final class DetailPane {

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(16);
  private final ScrollPane scroll = new ScrollPane(box);
  private final RecordForm itemForm;
  private final RecordForm courseForm;
  private final YearForms phases;
  private final YearForms stages;
  private final ProgressBox progress;

  private final Runnable close;

  /**
   * An empty pane.
   *
   * @param close is run by whoever has read enough
   */
  DetailPane(Session session, Runnable close) {
    this.session = session;
    this.close = close;
    this.text = session.text();
    this.itemForm = new RecordForm(session, RoadmapItem.TYPE, Set.of());
    this.courseForm = new RecordForm(session, RoadmapCourse.TYPE, Set.of());
    this.phases =
        new YearForms(session, RoadmapPhase.TYPE, RoadmapPhase.TEXT, text.of("roadmap.phase.new"));
    this.stages =
        new YearForms(
            session,
            RoadmapStage.TYPE,
            RoadmapStage.STAGE,
            RoadmapStage.STAGE.codes().getFirst().label().in(text.language()));
    this.progress = new ProgressBox(session);
    box.getStyleClass().add("screen");
    box.setId("roadmap-detail");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("page", "roadmap-beside");
  }

  Node node() {
    return scroll;
  }

  /**
   * Shows an item, by its key, or a course, by its number.
   *
   * @return false if it is neither
   */
  boolean show(Shown shown, String chosen) {
    Optional<Roadmap> roadmap = shown.roadmap();
    Optional<Roadmap.Item> item =
        roadmap.stream()
            .flatMap(one -> one.items().stream())
            .filter(one -> one.key().equals(chosen))
            .findFirst();
    Optional<Roadmap.Course> course =
        roadmap.stream()
            .flatMap(one -> one.courses().stream())
            .filter(one -> one.number().equals(chosen))
            .findFirst();
    if (item.isPresent()) {
      item(shown, item.get());
    } else if (course.isPresent()) {
      course(shown, course.get());
    }
    return item.isPresent() || course.isPresent();
  }

  private void item(Shown shown, Roadmap.Item item) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(title(item.number() + "　" + item.name()));
    if (shown.isDraft()) {
      nodes.add(itemForm.node());
      fill(itemForm, item.row().record());
      nodes.add(phases.node());
      phases.fill(
          item.row().record().key(),
          item.phases().stream().map(phase -> phase.row().record()).toList(),
          years(shown));
      nodes.add(removal(item));
    } else {
      nodes.addAll(said(shown, item.row(), Set.of(RoadmapItem.NAME, RoadmapItem.POSITION)));
      for (Roadmap.Phase phase : item.phases()) {
        nodes.add(labelled(years(phase.from(), phase.to()), phase.text()));
      }
    }
    nodes.add(progress.of(shown.below(item), shown.names()));
    set(nodes);
  }

  private void course(Shown shown, Roadmap.Course course) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(title(course.number() + "　" + course.title()));
    if (shown.isDraft()) {
      nodes.add(courseForm.node());
      fill(courseForm, course.row().record());
      nodes.add(stages.node());
      String key = course.row().record().key();
      List<RecordKey> records = new ArrayList<>();
      for (Roadmap.Stage stage : course.stages()) {
        for (int year = stage.from(); year <= stage.to(); year++) {
          records.add(new RecordKey(RoadmapStage.TYPE, key + "." + year));
        }
      }
      stages.fill(key, records, years(shown));
    } else {
      nodes.addAll(said(shown, course.row(), Set.of(RoadmapCourse.TITLE)));
    }
    set(nodes);
  }

  /** What stays where it was keeps the focus of whoever is typing. */
  private void set(List<Node> nodes) {
    int last = box.getChildren().size() - 1;
    boolean same =
        box.getChildren().size() == nodes.size()
            && nodes.size() > 2
            && box.getChildren().get(1).equals(nodes.get(1));
    if (same) {
      box.getChildren().set(0, nodes.getFirst());
      box.getChildren().set(last, nodes.getLast());
    } else {
      box.getChildren().setAll(nodes);
      scroll.setVvalue(0);
    }
  }

  private void fill(RecordForm form, RecordKey record) {
    session.read(store -> Snapshot.read(store, record, text.language()), form::fill);
  }

  private static List<Integer> years(Shown shown) {
    return shown.roadmap().map(Roadmap::years).orElse(List.of());
  }

  private Node title(String words) {
    Label title = Cards.text(words, "section-title");
    title.setId("roadmap-title");
    Button away = new Button("", Icons.of(Feather.X));
    away.setId("roadmap-close");
    away.getStyleClass().add("flat");
    away.setAccessibleText(text.of("roadmap.close"));
    away.setTooltip(new Tooltip(away.getAccessibleText()));
    away.setOnAction(e -> close.run());
    away.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    return new HBox(8, title, away);
  }

  /** The fields somebody answered, each under its label. */
  private List<Node> said(Shown shown, Row row, Set<Field> elsewhere) {
    List<Node> nodes = new ArrayList<>();
    for (Field field : row.record().type().fields()) {
      Value value = row.values().get(field);
      boolean isShown = !field.equals(RecordType.REMOVED) && !elsewhere.contains(field);
      if (isShown && value != null && !value.equals(Value.CLEARED)) {
        nodes.add(labelled(field.label().in(text.language()), shown.names().of(field, value)));
      }
    }
    return nodes;
  }

  private static Node labelled(String label, String words) {
    return new VBox(2, Cards.text(label, "input-label"), Cards.text(words));
  }

  private String years(int from, int to) {
    String first = year(from);
    return from == to ? first : first + "–" + year(to);
  }

  private String year(int year) {
    return text.language().equals("en")
        ? "FY" + year
        : JapaneseDate.fiscalYearLabel(year).replaceAll("（.*", "");
  }

  /** Taking an item out takes its phases with it; undo brings all of them back. */
  private Node removal(Roadmap.Item item) {
    Button remove = new Button(text.of("roadmap.remove"), Icons.of(Feather.TRASH_2));
    remove.setId("roadmap-remove");
    remove.setOnAction(e -> {
      Map<String, String> gone = Map.of(RecordType.REMOVED.name(), text.of("record.yes"));
      List<Edit> edits = new ArrayList<>();
      edits.add(new Edit(item.row().record(), gone, ""));
      item.phases().forEach(phase -> edits.add(new Edit(phase.row().record(), gone, "")));
      session.edit(edits, results -> {});
    });
    return remove;
  }
}

package org.jichidesk.ui.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.roadmap.ReviewItem;
import org.jichidesk.domain.roadmap.RoadmapCourse;
import org.jichidesk.domain.roadmap.RoadmapItem;
import org.jichidesk.domain.roadmap.RoadmapPhase;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.domain.roadmap.RoadmapStage;
import org.jichidesk.text.Text;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.View;
import org.jspecify.annotations.Nullable;

/** ロードマップ: what is reviewed, by whom and when; how far it is; and how the plan moves. */
public final class RoadmapView implements View {

  /** Letters there must be room for so that chart and detail stand side by side. */
  private static final double LEAST_BESIDE = 56;

  /** How much larger the letters of a title are. */
  private static final double TITLE = 1.5;

  private final Session session;
  private final Text text;
  private final Revisions revisions;
  private final FilterBar filters;
  private final Actions actions;
  private final Chart chart;
  private final ComparePane compare;
  private final DetailPane detail;
  private final Node legend;
  private final StackPane front = new StackPane();
  private final SplitPane split = new SplitPane();
  private Shown.Wish wish = new Shown.Wish("", "");
  private String chosen = "";
  private @Nullable Shown shown;

  /** A view of a session. */
  public RoadmapView(Session session) {
    this.session = session;
    this.text = session.text();
    this.revisions = new Revisions(text, this::read);
    this.filters = new FilterBar(text, filter -> draw());
    this.actions = new Actions(session, made -> read(new Shown.Wish(made, "")));
    this.chart = new Chart(text, this::choose);
    this.compare = new ComparePane(text);
    this.detail = new DetailPane(session, () -> choose(""));
    Label title = new Label(text.of("window.screen.roadmap"));
    title.getStyleClass().add("title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(actions.node(), Priority.ALWAYS);
    FlowPane choices = new FlowPane(16, 6);
    choices.setRowValignment(VPos.CENTER);
    choices.getChildren().addAll(revisions.nodes());
    choices.getChildren().addAll(filters.nodes());
    front.getStyleClass().add("roadmap-front");
    VBox.setVgrow(front, Priority.ALWAYS);
    this.legend = Chart.legend(text);
    VBox left =
        new VBox(
            8,
            new HBox(16, title, actions.node()),
            choices,
            revisions.state(),
            filters.unsaid(),
            front,
            legend);
    left.getStyleClass().addAll("screen", "roadmap");
    split.getItems().setAll(left);
    split.widthProperty().addListener((property, was, is) -> turn(title));
    title.fontProperty().addListener((property, was, is) -> turn(title));
  }

  /** With little room for the size of the letters, what is chosen stands below the chart. */
  private void turn(Label title) {
    double letter = title.getFont().getSize() / TITLE;
    boolean narrow = split.getWidth() < LEAST_BESIDE * letter;
    split.setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
  }

  @Override
  public Node node() {
    return split;
  }

  @Override
  public void show(Destination destination) {
    destination.record().ifPresent(this::look);
    String part = destination.part();
    if (part.equals("compare") || part.equals("draft")) {
      session.read(
          store -> Shown.read(store, wish, today(), text.language()),
          read -> read(part.equals("draft") ? read.draft() : read.beside()));
      return;
    }
    if (part.isEmpty()) {
      reload();
    } else {
      session.read(
          store -> Shown.read(store, wish, today(), text.language()),
          read -> {
            chosen = read.keyOf(part);
            fill(read);
          });
    }
  }

  /** A record of the roadmap is shown in its own revision, a review item wherever it is. */
  private void look(RecordKey record) {
    RecordType type = record.type();
    if (type == ReviewItem.TYPE) {
      chosen = record.key();
    } else if (type == RoadmapRevision.TYPE) {
      wish = new Shown.Wish(record.key(), "");
    } else if (type == RoadmapItem.TYPE || type == RoadmapPhase.TYPE) {
      wish = new Shown.Wish(record.part(type.keyFields().getFirst()).text(), "");
      chosen = record.part(type.keyFields().get(1)).text();
    } else if (type == RoadmapCourse.TYPE || type == RoadmapStage.TYPE) {
      wish = new Shown.Wish(record.part(type.keyFields().getFirst()).text(), "");
      chosen = record.part(type.keyFields().get(1)).text();
    }
  }

  private void read(Shown.Wish wanted) {
    wish = wanted;
    reload();
  }

  @Override
  public void reload() {
    Shown.Wish wanted = wish;
    session.read(store -> Shown.read(store, wanted, today(), text.language()), this::fill);
  }

  private LocalDate today() {
    return LocalDate.parse(session.desk().today());
  }

  private void fill(Shown read) {
    shown = read;
    revisions.fill(read);
    actions.fill(read);
    read.roadmap().ifPresent(filters::fill);
    if (read.comparison().isPresent()) {
      compare.fill(read);
    }
    draw();
    beside(read);
  }

  /** The chart has all the room until something is chosen. */
  private void beside(Shown read) {
    boolean says = detail.show(read, chosen);
    if (!says) {
      split.getItems().remove(detail.node());
    } else if (!split.getItems().contains(detail.node())) {
      split.getItems().add(detail.node());
      split.setDividerPositions(0.69);
    }
  }

  private void draw() {
    Optional.ofNullable(shown)
        .ifPresent(read -> {
          Filter filter = filters.filter();
          chart.draw(read, filter);
          chart.mark(chosen);
          filters.tell(
              read.roadmap()
                  .map(roadmap -> filter.unsaid(roadmap, read.thisYear()))
                  .orElse(List.of()));
          boolean compares = read.comparison().isPresent();
          filters.show(!compares);
          legend.setVisible(!compares);
          legend.setManaged(!compares);
          front.getChildren().setAll(compares ? compare.node() : chart.node());
        });
  }

  private void choose(String key) {
    chosen = key;
    chart.mark(key);
    Optional.ofNullable(shown).ifPresent(this::beside);
  }
}

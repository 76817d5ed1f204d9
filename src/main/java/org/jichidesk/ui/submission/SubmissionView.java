package org.jichidesk.ui.submission;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.records.StateLine;
import org.jichidesk.ui.records.SubjectSwitch;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 提出: check, approve, export, what was exported, and what the centre answered. */
public final class SubmissionView implements View {

  /** The parts, in the order one goes through them. */
  private enum Part {
    CHECK,
    APPROVE,
    EXPORT,
    HISTORY,
    REPLY;

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Session session;
  private final VBox box = new VBox(12);
  private final VBox body = new VBox();
  private final ScrollPane page = new ScrollPane(body);
  private final Map<Part, ToggleButton> tabs = new EnumMap<>(Part.class);
  private final CheckPane checkPane;
  private final CheckAction checkAction;
  private final ApprovePane approve;
  private final ContentsPane contents;
  private final ExportAction export;
  private final HistoryPane history;
  private final ReplyPane reply;
  private @Nullable Part chosen;
  private @Nullable Part shownPart;

  /** A view of a session. */
  public SubmissionView(Session session) {
    this.session = session;
    Steps steps = new Steps(session);
    checkPane = new CheckPane(session);
    checkAction = new CheckAction(session, steps);
    approve = new ApprovePane(session, steps);
    contents = new ContentsPane(session);
    export = new ExportAction(session, contents);
    history = new HistoryPane(session);
    reply = new ReplyPane(session);
    box.getStyleClass().add("screen");
    page.setFitToWidth(true);
    page.getStyleClass().add("page");
    VBox.setVgrow(page, Priority.ALWAYS);
    ToggleGroup group = new ToggleGroup();
    for (Part part : Part.values()) {
      ToggleButton tab = new ToggleButton(session.text().of("submission.part." + part.key()));
      tab.setId("submission-part-" + part.key());
      tab.setToggleGroup(group);
      tab.setOnAction(e -> go(part));
      tabs.put(part, tab);
    }
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Destination destination) {
    chosen = null;
    for (Part part : Part.values()) {
      if (part.key().equals(destination.part())) {
        chosen = part;
      }
    }
    reload();
  }

  private void go(Part part) {
    chosen = part;
    reload();
  }

  @Override
  public void reload() {
    Subject subject = session.subject().get();
    int year = session.year().get();
    String language = session.text().language();
    session.read(store -> SubmissionShown.read(store, subject, year, language), this::fill);
  }

  private void fill(SubmissionShown shown) {
    Part part = chosen == null ? partOf(shown.state()) : chosen;
    double scrolled = part == shownPart ? page.getVvalue() : 0;
    shownPart = part;
    if (shown.check().districts().isEmpty()) {
      box.getChildren().setAll(head(shown), empty());
      return;
    }
    FlowPane row = new FlowPane(4, 4);
    row.getStyleClass().add("parts");
    tabs.forEach((one, tab) -> {
      tab.setSelected(one == part);
      row.getChildren().add(tab);
    });
    body.getChildren().setAll(part(part, shown));
    box.getChildren().setAll(head(shown), StateLine.of(shown.state(), session.text().language()));
    shown
        .progress()
        .last("returned")
        .filter(step -> shown.state().equals("returned"))
        .ifPresent(step -> box.getChildren().add(returned(step.by().reason())));
    box.getChildren().addAll(row, page);
    page.setVvalue(scrolled);
  }

  private static Part partOf(String state) {
    return switch (state) {
      case "draft", "returned" -> Part.CHECK;
      case "checked" -> Part.APPROVE;
      default -> Part.EXPORT;
    };
  }

  private Node part(Part part, SubmissionShown shown) {
    Button reopen = checkAction.reopen(shown);
    return switch (part) {
      case CHECK ->
          beside(
              checkPane.of(shown),
              checkAction.of(shown, () -> go(Part.APPROVE), () -> go(Part.EXPORT)));
      case APPROVE ->
          beside(
              approve.way(shown),
              approve.action(shown, reopen, () -> go(Part.CHECK), () -> go(Part.EXPORT)));
      case EXPORT -> beside(contents.of(shown), export.of(shown, () -> go(partOf(shown.state()))));
      case HISTORY -> history.of(shown);
      case REPLY -> reply.of(shown.reply());
    };
  }

  private static Node beside(Node left, Node right) {
    GridPane grid = new GridPane(16, 16);
    for (double percent : new double[] {60, 40}) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(percent);
      grid.getColumnConstraints().add(column);
    }
    VBox top = new VBox(right);
    grid.addRow(0, left, top);
    return grid;
  }

  private Node head(SubmissionShown shown) {
    Text text = session.text();
    Label title = new Label(text.of("window.screen.submission"));
    title.getStyleClass().add("title");
    String year =
        text.language().equals("en")
            ? "FY" + shown.year()
            : JapaneseDate.fiscalYearLabel(shown.year());
    Label scope = new Label(text.of("submission.scope", shown.office(), year));
    scope.getStyleClass().add("support");
    Node subjects = SubjectSwitch.of(session, () -> show(Destination.of(Screen.SUBMISSION)));
    FlowPane head = new FlowPane(16, 6, title, scope, subjects);
    head.setRowValignment(VPos.CENTER);
    return head;
  }

  private Node returned(String reason) {
    Text text = session.text();
    Label back =
        Cards.text(
            reason.isEmpty()
                ? text.of("submission.returned")
                : text.of("submission.returned.why", reason),
            "warning-text");
    back.setGraphic(Icons.of(Feather.CORNER_DOWN_LEFT));
    back.setId("submission-returned");
    return back;
  }

  private Node empty() {
    Text text = session.text();
    Button home = new Button(text.of("submission.empty.do"), Icons.of(Feather.HOME));
    home.getStyleClass().addAll("accent", "prominent");
    home.setId("submission-home");
    home.setOnAction(e -> session.around().go(Destination.of(Screen.HOME)));
    VBox card =
        Cards.of(
            Feather.INBOX,
            text.of("submission.empty"),
            Cards.text(text.of("submission.empty.about")),
            home);
    card.setMaxWidth(760);
    return card;
  }
}

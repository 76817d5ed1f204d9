package org.jichidesk.ui.home;

import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.View;
import org.jichidesk.work.MergeReport;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** ホーム: what is due, what changed, what is open, and the next step. */
public final class HomeView implements View {

  private final Session session;
  private final VBox box = new VBox(16);
  private final ScrollPane page = new ScrollPane(box);
  private final DueCard due;
  private final Intake intake;
  private @Nullable MergeReport report;

  /** A view of a session. */
  public HomeView(Session session) {
    this.session = session;
    this.due = new DueCard(session);
    this.intake = new Intake(session, this::took);
    box.getStyleClass().add("screen");
    page.setFitToWidth(true);
    page.getStyleClass().add("page");
    page.setId("home-page");
    intake.acceptDrops(page);
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void show(Destination destination) {
    reload();
  }

  @Override
  public void reload() {
    Instant now = session.desk().wall().instant();
    HomeShown.Scope scope =
        new HomeShown.Scope(
            session.year().get(),
            session.district().get(),
            session.isLiaison(),
            session.text().language(),
            now);
    session.read(store -> HomeShown.read(store, scope), this::fill);
  }

  private void took(MergeReport done) {
    report = done;
    page.setVvalue(0);
    reload();
  }

  private void putAway() {
    report = null;
    reload();
  }

  private void fill(HomeShown shown) {
    double scrolled = page.getVvalue();
    box.getChildren().setAll(head(shown));
    MergeReport done = report;
    if (done != null) {
      Destination reply = Destination.of(Screen.SUBMISSION, "reply");
      box.getChildren()
          .add(
              IntakeReport.of(
                  session.text(), done, this::putAway, () -> session.around().go(reply)));
    }
    box.getChildren().add(shown.isEmpty() ? FirstSteps.of(session, shown, intake) : cards(shown));
    page.setVvalue(scrolled);
  }

  private Node head(HomeShown shown) {
    Text text = session.text();
    Label title = new Label(text.of("window.screen.home"));
    title.getStyleClass().add("title");
    boolean english = text.language().equals("en");
    int year = shown.scope().year();
    String ofYear = english ? "FY" + year : JapaneseDate.fiscalYearLabel(year);
    String today =
        english ? shown.scope().today().toString() : JapaneseDate.formatBoth(shown.scope().today());
    Label scope = new Label(text.of("home.scope", shown.office(), ofYear, today));
    scope.getStyleClass().add("support");
    return Cards.spread(title, scope);
  }

  private Node cards(HomeShown shown) {
    GridPane grid = new GridPane(16, 16);
    for (double percent : new double[] {60, 40}) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(percent);
      column.setFillWidth(true);
      grid.getColumnConstraints().add(column);
    }
    VBox left = new VBox(16, NextCard.of(session, shown), due.of(shown));
    if (!shown.tasks().isEmpty()) {
      left.getChildren().add(1, TasksCard.of(session, shown.tasks()));
    }
    VBox right =
        new VBox(
            16,
            shown.scope().liaison() ? OpenCard.of(session, shown) : arrivals(),
            new ChangesCard(session, shown).node());
    grid.addRow(0, left, right);
    return grid;
  }

  private Node arrivals() {
    Text text = session.text();
    return Cards.of(
        Feather.INBOX,
        text.of("home.intake"),
        Cards.text(text.of("home.intake.about"), "support"),
        intake.button(text.of("home.intake.do")));
  }
}

package org.jichidesk.ui.checkups;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.checkup.AnswerSheet;
import org.jichidesk.checkup.CouncilReport;
import org.jichidesk.checkup.FindByRules;
import org.jichidesk.checkup.Round;
import org.jichidesk.checkup.Rounds;
import org.jichidesk.domain.checkup.CheckupFinding;
import org.jichidesk.domain.checkup.ImprovementPlan;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.records.RecordForm;
import org.jichidesk.ui.records.Snapshot;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** What a district's check-up found, what is planned about it, and what became of earlier plans. */
final class ResultsPane implements Pane {

  private final Session session;
  private final Text text;
  private final ResultCards cards;
  private final RecordForm finding;
  private final RecordForm plan;
  private final Label title = new Label();
  private final FlowPane bar = new FlowPane(8, 8);
  private final ScrollPane formPane = new ScrollPane();
  private final SplitPane split = new SplitPane();
  private final VBox box = new VBox(10);
  private Optional<RecordKey> chosen = Optional.empty();
  private boolean beginNew;

  ResultsPane(Session session) {
    this.session = session;
    this.text = session.text();
    this.cards = new ResultCards(text, this::choose, this::planFor);
    this.finding =
        new RecordForm(
            session,
            CheckupFinding.TYPE,
            Set.of(
                CheckupFinding.DISTRICT,
                CheckupFinding.YEAR,
                CheckupFinding.ITEM,
                CheckupFinding.ORIGIN,
                CheckupFinding.RULE));
    this.plan =
        new RecordForm(
            session, ImprovementPlan.TYPE, Set.of(ImprovementPlan.DISTRICT, ImprovementPlan.YEAR));
    title.getStyleClass().add("section-title");
    title.setGraphic(Icons.of(Feather.MAP_PIN));
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getChildren()
        .setAll(
            title,
            button("checkups.rules", Feather.ZAP, this::runRules),
            button(
                "checkups.finding.add",
                Feather.PLUS,
                () ->
                    add(
                        CheckupFinding.TYPE,
                        Map.of(
                            CheckupFinding.ORIGIN.name(), "hand",
                            CheckupFinding.KIND.name(), "issue",
                            CheckupFinding.STATE.name(), "open",
                            CheckupFinding.TEXT.name(), text.of("checkups.finding.new")))),
            button(
                "checkups.plan.add", Feather.PLUS, () -> newPlan("", text.of("checkups.plan.new"))),
            button("checkups.report", Feather.PRINTER, this::report));
    ScrollPane list = new ScrollPane(cards.node());
    list.setFitToWidth(true);
    list.getStyleClass().add("page");
    formPane.setFitToWidth(true);
    formPane.getStyleClass().add("page");
    split.getItems().setAll(list, formPane);
    split.setDividerPositions(0.6);
    VBox.setVgrow(split, Priority.ALWAYS);
    box.getStyleClass().add("pane");
  }

  private Button button(String key, Feather icon, Runnable act) {
    Button button = new Button(text.of(key), Icons.of(icon));
    button.setId(key.replace('.', '-'));
    button.setOnAction(e -> act.run());
    return button;
  }

  @Override
  public Node node() {
    return box;
  }

  private Round round() {
    return new Round(session.district().get(), session.year().get());
  }

  private LocalDate today() {
    return AsOf.day(session);
  }

  @Override
  public void reload() {
    Round round = round();
    if (round.district().isEmpty()) {
      box.getChildren().setAll(Cards.text(text.of("checkups.form.no-district")));
      return;
    }
    LocalDate today = today();
    session.read(store -> Results.read(store, round, today), this::fill);
  }

  private void fill(Results results) {
    if (!results.begun()) {
      box.getChildren().setAll(Cards.text(text.of("checkups.form.not-begun")));
      return;
    }
    box.getChildren().setAll(bar, split);
    title.setText(results.name());
    cards.show(results, chosen);
    showChosen();
  }

  private void choose(RecordKey record) {
    chosen = Optional.of(record);
    cards.mark(chosen);
    showChosen();
  }

  private void showChosen() {
    RecordKey record = chosen.orElse(null);
    if (record == null) {
      formPane.setContent(Cards.text(text.of("checkups.results.choose"), "support", "result-hint"));
      return;
    }
    RecordForm form = record.type() == CheckupFinding.TYPE ? finding : plan;
    session.read(
        store -> Snapshot.read(store, record, text.language()),
        snapshot -> {
          if (chosen.filter(record::equals).isEmpty()) {
            return;
          }
          form.fill(snapshot);
          if (!form.node().equals(formPane.getContent())) {
            formPane.setContent(form.node());
          }
          if (beginNew) {
            beginNew = false;
            form.begin();
          }
        });
  }

  private void runRules() {
    Round round = round();
    String person = session.person().get();
    session.write(
        store -> new FindByRules(store, person).find(AnswerSheet.open(new Rounds(store), round)),
        result ->
            session
                .around()
                .dialogs()
                .tell(
                    text.of("checkups.rules"),
                    text.of(
                        "checkups.rules.done",
                        result.standing().size(),
                        result.found().size(),
                        result.again().size(),
                        result.settled().size())));
  }

  private void report() {
    Round round = round();
    LocalDate today = today();
    String name = text.of("checkups.report.name", title.getText(), round.year());
    session
        .around()
        .chooser()
        .save(text.of("checkups.report"), Chooser.Kind.PDF, name)
        .ifPresent(file ->
            session.job(
                text.of("checkups.report"),
                (store, progress) -> {
                  Rounds rounds = new Rounds(store);
                  AnswerSheet sheet = AnswerSheet.open(rounds, round);
                  new CouncilReport(rounds, sheet, text, today).write(file);
                  return file;
                },
                done ->
                    session
                        .around()
                        .dialogs()
                        .tell(
                            text.of("checkups.report"),
                            text.of("checkups.exchange.written", done))));
  }

  private void planFor(Row row) {
    newPlan(row.record().key(), row.text(CheckupFinding.TEXT));
  }

  private void newPlan(String findingKey, String words) {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put(ImprovementPlan.TITLE.name(), words);
    typed.put(ImprovementPlan.STATE.name(), "proposed");
    if (!findingKey.isEmpty()) {
      typed.put(ImprovementPlan.FINDING.name(), findingKey);
    }
    add(ImprovementPlan.TYPE, typed);
  }

  /** A plan for a finding says so at the finding too; both are taken back together. */
  private void add(RecordType type, Map<String, String> given) {
    Round round = round();
    session.newKey(
        type,
        record -> {
          Map<String, String> typed = new LinkedHashMap<>(given);
          typed.put("district", round.district());
          typed.put("year", Integer.toString(round.year()));
          List<Edit> edits = new java.util.ArrayList<>();
          edits.add(new Edit(record, typed, ""));
          String about = given.getOrDefault(ImprovementPlan.FINDING.name(), "");
          if (!about.isEmpty() && cards.isOpen(about)) {
            edits.add(
                Edit.of(
                    new RecordKey(CheckupFinding.TYPE, about),
                    CheckupFinding.STATE.name(),
                    "planned"));
          }
          chosen = Optional.of(record);
          beginNew = true;
          session.edit(edits, results -> {});
        });
  }
}

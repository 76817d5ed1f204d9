package org.jichidesk.ui.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.consensus.Decision;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.records.Names;
import org.jichidesk.ui.records.Titles;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.DutyAsOf;
import org.jichidesk.work.Trace;
import org.jichidesk.work.TraceStep;
import org.kordamp.ikonli.feather.Feather;

/** 経過: all that led to a duty's change and came of it, in the order of time. */
final class TracePane implements Pane {

  private static final int LONGEST = 90;

  private final Session session;
  private final Text text;
  private final ComboBox<String> duties = new ComboBox<>();
  private final VBox timeline = new VBox(2);
  private final VBox box;
  private List<Row> known = List.of();
  private Optional<String> chosen = Optional.empty();
  private boolean filling;

  private record Shown(
      List<TraceStep> steps, Optional<DutyAsOf.InYear> state, Titles titles, Names names) {}

  TracePane(Session session) {
    this.session = session;
    this.text = session.text();
    duties.setId("consensus-trace-duty");
    duties.setMaxWidth(Double.MAX_VALUE);
    duties.setOnAction(e -> {
      int at = duties.getSelectionModel().getSelectedIndex();
      if (!filling && at >= 0) {
        chosen = Optional.of(known.get(at).record().key());
        read();
      }
    });
    timeline.setId("consensus-timeline");
    var page = Pieces.page(timeline);
    VBox.setVgrow(page, Priority.ALWAYS);
    box =
        new VBox(10, Inputs.labelled(DelegatedDuty.TYPE.label().in(text.language()), duties), page);
    box.getStyleClass().add("many");
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void choose(RecordKey record) {
    chosen = Optional.of(record.key());
  }

  @Override
  public void reload() {
    session.read(
        store -> {
          List<Row> rows = new ArrayList<>(store.records().rows(Selection.all(DelegatedDuty.TYPE)));
          return new Read(rows, decided(store));
        },
        read -> {
          known = read.duties();
          filling = true;
          duties
              .getItems()
              .setAll(
                  known.stream()
                      .map(row ->
                          row.text(DelegatedDuty.NUMBER) + " " + row.text(DelegatedDuty.NAME))
                      .toList());
          String wanted = chosen.orElse(read.first());
          for (int i = 0; i < known.size(); i++) {
            if (known.get(i).record().key().equals(wanted)) {
              duties.getSelectionModel().select(i);
              chosen = Optional.of(wanted);
            }
          }
          filling = false;
          read();
        });
  }

  private record Read(List<Row> duties, String first) {}

  /** The duty last decided about is what one looks for first. */
  private static String decided(Store store) {
    return store.records().rows(Selection.all(Decision.TYPE)).stream()
        .filter(row -> !row.text(Decision.DUTY).isEmpty())
        .max(java.util.Comparator.comparing(row -> row.text(Decision.DECIDED_ON)))
        .map(row -> row.text(Decision.DUTY))
        .orElse("");
  }

  private void read() {
    if (chosen.isEmpty()) {
      timeline.getChildren().setAll(Cards.text(text.of("consensus.trace.choose"), "support"));
      return;
    }
    RecordKey duty = new RecordKey(DelegatedDuty.TYPE, chosen.get());
    int year = session.year().get();
    session.read(
        store ->
            new Shown(
                new Trace(store).of(duty),
                new DutyAsOf(store)
                    .in(year).stream()
                        .filter(one -> one.declared().record().equals(duty))
                        .findFirst(),
                Titles.read(store, text.language()),
                Names.read(store, text.language())),
        shown -> fill(duty, year, shown));
  }

  private void fill(RecordKey duty, int year, Shown shown) {
    List<Node> nodes = new ArrayList<>();
    shown.state().ifPresent(state -> nodes.add(state(state, year, shown.names())));
    Pieces.link(session, "duties", duty, text.of("consensus.trace.to-duty")).ifPresent(nodes::add);
    shown.steps().forEach(step -> nodes.add(step(step, shown)));
    timeline.getChildren().setAll(nodes);
  }

  private Node state(DutyAsOf.InYear state, int year, Names names) {
    StringJoiner words = new StringJoiner("　");
    words.add(
        text.of(
            state.inForce() ? "consensus.trace.in-force" : "consensus.trace.ended",
            year,
            Pieces.code(DelegatedDuty.KIND, state.kind(), text)));
    if (!state.bearer().isEmpty()) {
      words.add(text.of("consensus.trace.bearer", state.bearer()));
    }
    if (!state.mergedInto().isEmpty()) {
      words.add(
          text.of(
              "consensus.trace.merged", names.of(DelegatedDuty.TYPE.name(), state.mergedInto())));
    }
    VBox card = new VBox(6, Cards.text(words.toString(), "choice-title"));
    card.setId("consensus-state");
    card.getStyleClass().add("card");
    for (DutyAsOf.Clash clash : state.clashes()) {
      Label told =
          Cards.text(
              text.of(
                  "consensus.trace.clash",
                  clash.lost().text(Decision.NUMBER),
                  clash.shown().text(Decision.NUMBER)),
              "warning-text");
      told.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
      card.getChildren().add(told);
    }
    return card;
  }

  private Node step(TraceStep step, Shown shown) {
    Label date = new Label(day(step.date()));
    date.getStyleClass().add("trace-date");
    date.setMinWidth(Label.USE_PREF_SIZE);
    Label kind = new Label(step.record().type().label().in(text.language()), Icons.of(icon(step)));
    kind.getStyleClass().add("trace-kind");
    kind.setMinWidth(Label.USE_PREF_SIZE);
    String name =
        step.records() > 1
            ? text.of("consensus.trace.districts", step.records())
            : shown.titles().of(step.record());
    Label what = Cards.text(name + told(step, shown.names()), "leads");
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMaxWidth(Double.MAX_VALUE);
    String by = (shown.names().of("branch_office", step.office()) + " " + step.person()).strip();
    Label who = new Label(by);
    who.getStyleClass().add("support");
    who.setMinWidth(Label.USE_PREF_SIZE);
    HBox line = new HBox(12, date, kind, what, who);
    return Cards.line(line, kind.getText() + " " + name, () -> go(step.record()));
  }

  private String told(TraceStep step, Names names) {
    StringJoiner words = new StringJoiner("、");
    for (TraceStep.Told told : step.told()) {
      String value = names.of(told.field(), told.value()).replace('\n', ' ');
      words.add(step.records() > 1 ? value + " " + told.times() : value);
    }
    String all = words.toString();
    if (all.isEmpty()) {
      return "";
    }
    return "　— " + (all.length() > LONGEST ? all.substring(0, LONGEST) + "…" : all);
  }

  private String day(String date) {
    return text.language().equals("en")
        ? date
        : JapaneseDate.formatBoth(java.time.LocalDate.parse(date)).replaceFirst("（.*", "");
  }

  private static Feather icon(TraceStep step) {
    return switch (step.record().type().name()) {
      case "decision" -> Feather.FLAG;
      case "meeting", "working_group" -> Feather.USERS;
      case "proposal", "proposal_version" -> Feather.FILE_TEXT;
      case "consent" -> Feather.CHECK_CIRCLE;
      case "role_answer" -> Feather.HELP_CIRCLE;
      case "group_task" -> Feather.CHECK_SQUARE;
      case "delegated_duty", "duty_report" -> Feather.CLIPBOARD;
      case "what_if_plan", "what_if_change" -> Feather.SLIDERS;
      default -> Feather.MAP;
    };
  }

  /** To the part that shows it; what none of them shows stays where it is. */
  private void go(RecordKey record) {
    Optional<Part> part = Part.of(record.type());
    if (part.isPresent() && part.get() != Part.TRACE) {
      session.around().go(Destination.of(Screen.CONSENSUS, record));
    } else if (record.type().name().startsWith("dut") || part.isPresent()) {
      session.around().go(Destination.of(Screen.DUTIES, record));
    }
  }
}

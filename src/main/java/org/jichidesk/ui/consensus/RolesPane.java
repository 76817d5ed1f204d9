package org.jichidesk.ui.consensus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.consensus.RoleAnswer;
import org.jichidesk.domain.consensus.RoleFigures;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.kit.WrappedCell;
import org.jichidesk.ui.records.RecordForm;
import org.jichidesk.ui.records.Snapshot;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.OwnOffice;
import org.jichidesk.work.RoleSummary;
import org.kordamp.ikonli.feather.Feather;

/** 役割の問い: what districts say about a duty, how far apart they are, and what that suggests. */
final class RolesPane implements Pane {

  private final Session session;
  private final Text text;
  private final ObservableList<RoleSummary.Line> lines = FXCollections.observableArrayList();
  private final ListView<RoleSummary.Line> list = new ListView<>(lines);
  private final VBox figures = new VBox(12);
  private final ComboBox<String> district = new ComboBox<>();
  private final RecordForm form;
  private final TitledPane entry;
  private final SplitPane split = new SplitPane();
  private final Node whole;
  private Shown shown = new Shown(List.of(), List.of(), List.of());
  private Optional<String> chosen = Optional.empty();
  private boolean filling;

  private record Shown(List<RoleSummary.Line> lines, List<String> own, List<String> ownNames) {

    static Shown read(Store store, int year, boolean liaison) {
      var names = store.records().names(District.TYPE);
      List<String> own = liaison ? store.records().keys(District.TYPE) : OwnOffice.districts(store);
      return new Shown(
          new RoleSummary(store, year).lines(),
          own,
          own.stream().map(key -> names.getOrDefault(key, key)).toList());
    }
  }

  RolesPane(Session session) {
    this.session = session;
    this.text = session.text();
    this.form = new RecordForm(session, RoleAnswer.TYPE, Set.of());
    list.setId("consensus-roles");
    list.setCellFactory(view -> new Cell());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, was, is) -> {
          if (!filling && is != null) {
            chosen = Optional.of(is.duty().record().key());
            draw(is);
          }
        });
    district.setId("consensus-role-district");
    district.setMaxWidth(Double.MAX_VALUE);
    district.setOnAction(e -> enter());
    entry =
        new TitledPane(
            text.of("consensus.role.entry"),
            new VBox(
                10,
                Inputs.labelled(District.TYPE.label().in(text.language()), district),
                form.node()));
    entry.setId("consensus-role-entry");
    entry.setExpanded(!session.isLiaison());
    VBox right = new VBox(12, figures, entry);
    right.getStyleClass().add("consensus-detail");
    split.getItems().setAll(list, Pieces.page(right));
    split.setDividerPositions(0.32);
    whole = Pieces.stack(split);
  }

  @Override
  public Node node() {
    return whole;
  }

  @Override
  public void choose(RecordKey record) {
    chosen =
        Optional.of(
            record.type() == RoleAnswer.TYPE ? record.part(RoleAnswer.DUTY).text() : record.key());
  }

  @Override
  public void reload() {
    int year = session.year().get();
    boolean liaison = session.isLiaison();
    session.read(store -> Shown.read(store, year, liaison), this::fill);
  }

  private void fill(Shown read) {
    boolean sameDistricts = read.ownNames().equals(shown.ownNames());
    shown = read;
    filling = true;
    lines.setAll(
        read.lines().stream()
            .sorted((a, b) -> Boolean.compare(a.answers().isEmpty(), b.answers().isEmpty()))
            .toList());
    Optional<RoleSummary.Line> same =
        lines.stream()
            .filter(line -> chosen.filter(line.duty().record().key()::equals).isPresent())
            .findFirst()
            .or(() -> lines.stream().findFirst());
    same.ifPresent(list.getSelectionModel()::select);
    if (!sameDistricts) {
      district.getItems().setAll(read.ownNames());
      district.getSelectionModel().select(0);
    }
    filling = false;
    same.ifPresent(line -> {
      chosen = Optional.of(line.duty().record().key());
      draw(line);
    });
  }

  private void draw(RoleSummary.Line line) {
    Row duty = line.duty();
    Label title =
        Cards.text(
            duty.text(DelegatedDuty.NUMBER) + " " + duty.text(DelegatedDuty.NAME), "section-title");
    Label base =
        Cards.text(
            text.of(
                "consensus.role.base",
                line.answers().size(),
                line.districts(),
                session.year().get(),
                session.desk().today()),
            "support");
    base.setId("consensus-role-base");
    figures.getChildren().setAll(title, base, suggestion(line));
    line.all()
        .spreads()
        .forEach(
            spread -> figures.getChildren().add(SpreadBars.of(spread, line.byMountain(), text)));
    enter();
  }

  private Node suggestion(RoleSummary.Line line) {
    RoleFigures.Suggestion suggestion = line.all().suggestion();
    String language = text.language();
    String aid = Pieces.code(DelegatedDuty.AID, suggestion.rule().aid(), text);
    String outcome = Pieces.code(Proposal.OUTCOME, suggestion.rule().outcome(), text);
    Label lead = Cards.text(aid.isEmpty() ? outcome : aid + "・" + outcome, "choice-value");
    lead.setId("consensus-suggestion");
    VBox card =
        Cards.of(
            Feather.COMPASS,
            text.of("consensus.role.suggestion"),
            lead,
            Cards.text(text.of("consensus.role.rule", suggestion.rule().label().in(language))));
    for (RoleFigures.Reason reason : suggestion.reasons()) {
      String key =
          reason.condition().atLeast() ? "consensus.role.at-least" : "consensus.role.at-most";
      Label words =
          Cards.text(
              text.of(
                  key,
                  reason.condition().measure().label().in(language),
                  reason.measured(),
                  reason.condition().measure().unit().in(language),
                  reason.condition().bound()));
      words.setGraphic(Icons.of(Feather.CHECK));
      card.getChildren().add(words);
    }
    suggestion
        .level()
        .ifPresent(level ->
            card.getChildren()
                .add(
                    Cards.text(
                        text.of(
                            "consensus.role.level", Pieces.code(RoleAnswer.LEVEL, level, text)))));
    if (line.mountainDiffers()) {
      Label differs = Cards.text(text.of("consensus.role.mountain"), "warning-text");
      differs.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
      card.getChildren().add(differs);
    }
    card.getChildren().add(Cards.text(text.of("consensus.role.not-decided"), "support"));
    return card;
  }

  private void enter() {
    int at = district.getSelectionModel().getSelectedIndex();
    if (filling || at < 0 || chosen.isEmpty()) {
      return;
    }
    RecordKey record =
        new RecordKey(
            RoleAnswer.TYPE, chosen.get() + "." + shown.own().get(at) + "." + session.year().get());
    session.read(store -> Snapshot.read(store, record, text.language()), form::fill);
  }

  private final class Cell extends WrappedCell<RoleSummary.Line> {

    Cell() {
      super(list);
    }

    @Override
    protected Region content(RoleSummary.Line line) {
      setId("consensus-role-" + line.duty().record().key());
      Label name =
          Cards.text(
              line.duty().text(DelegatedDuty.NUMBER) + " " + line.duty().text(DelegatedDuty.NAME));
      String outcome =
          line.answers().isEmpty()
              ? text.of("consensus.role.none")
              : text.of(
                  "consensus.role.line",
                  line.answers().size(),
                  line.districts(),
                  Pieces.code(Proposal.OUTCOME, line.all().suggestion().rule().outcome(), text));
      return new VBox(2, name, Cards.text(outcome, "support"));
    }
  }
}

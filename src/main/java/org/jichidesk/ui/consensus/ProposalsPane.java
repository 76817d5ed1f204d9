package org.jichidesk.ui.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.consensus.Decision;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.consensus.ProposalVersion;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.kit.WrappedCell;
import org.jichidesk.ui.records.Names;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.ProposalBoard;
import org.kordamp.ikonli.feather.Feather;

/** 見直し案: all proposals by state, and the one that is chosen. */
final class ProposalsPane implements Pane {

  private final Session session;
  private final Text text;
  private final ObservableList<ProposalBoard.Item> items = FXCollections.observableArrayList();
  private final ListView<ProposalBoard.Item> list = new ListView<>(items);
  private final ComboBox<String> states = new ComboBox<>();
  private final ProposalDetail detail;
  private final ScrollPane page;
  private final SplitPane split = new SplitPane();
  private final Node whole;
  private List<ProposalBoard.Item> all = List.of();
  private Shown shown;
  private Optional<RecordKey> chosen = Optional.empty();
  private boolean filling;

  /** What was read. */
  record Shown(List<ProposalBoard.Item> items, List<Row> decisions, Names names) {

    static Shown read(Store store, String language) {
      return new Shown(
          new ProposalBoard(store).items(),
          store.records().rows(Selection.all(Decision.TYPE)),
          Names.read(store, language));
    }
  }

  ProposalsPane(Session session) {
    this.session = session;
    this.text = session.text();
    this.shown = new Shown(List.of(), List.of(), Names.none(text.language()));
    this.detail = new ProposalDetail(session);
    this.page = Pieces.page(detail.node());
    states.setId("consensus-states");
    states.getItems().add(text.of("consensus.all-states"));
    Proposal.STATE.codes().forEach(code -> states.getItems().add(code.label().in(text.language())));
    states.getSelectionModel().select(0);
    states.setOnAction(e -> filter());
    list.setId("consensus-proposals");
    list.setCellFactory(view -> new Cell());
    list.setPlaceholder(Cards.text(text.of("consensus.proposals.empty"), "support"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, was, is) -> {
          if (!filling && is != null) {
            chosen = Optional.of(is.proposal().record());
            detail.fill(is, shown);
            page.setVvalue(0);
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    FlowPane bar =
        new FlowPane(
            8,
            8,
            states,
            Pieces.button(session, "consensus.raise", "raise", Feather.PLUS, this::raise));
    VBox left = new VBox(8, bar, list);
    split.getItems().setAll(left, page);
    split.setDividerPositions(0.36);
    whole = Pieces.stack(split);
  }

  @Override
  public Node node() {
    return whole;
  }

  @Override
  public void choose(RecordKey record) {
    if (record.type() == ProposalVersion.TYPE) {
      String key = record.part(ProposalVersion.PROPOSAL).text();
      chosen = Optional.of(new RecordKey(Proposal.TYPE, key));
    } else {
      chosen = Optional.of(record);
    }
    states.getSelectionModel().select(0);
  }

  @Override
  public void reload() {
    session.read(store -> Shown.read(store, text.language()), this::fill);
  }

  private void fill(Shown read) {
    shown = read;
    all = read.items();
    chosen =
        chosen.map(record ->
            record.type() == Decision.TYPE
                ? read.decisions().stream()
                    .filter(row -> row.record().equals(record))
                    .map(row -> new RecordKey(Proposal.TYPE, row.text(Decision.PROPOSAL)))
                    .findFirst()
                    .orElse(record)
                : record);
    filter();
  }

  private void filter() {
    int wanted = states.getSelectionModel().getSelectedIndex() - 1;
    List<ProposalBoard.Item> now = new ArrayList<>(all);
    if (wanted >= 0) {
      String state = Proposal.STATE.codes().get(wanted).code();
      now.removeIf(item -> !item.state().equals(state));
    }
    filling = true;
    items.setAll(now);
    Optional<ProposalBoard.Item> same =
        now.stream()
            .filter(item -> chosen.filter(item.proposal().record()::equals).isPresent())
            .findFirst()
            .or(() -> now.stream().findFirst());
    same.ifPresent(list.getSelectionModel()::select);
    filling = false;
    page.setVisible(same.isPresent());
    same.ifPresent(item -> {
      chosen = Optional.of(item.proposal().record());
      detail.fill(item, shown);
    });
  }

  private void raise() {
    TextArea title = Inputs.area();
    title.setId("dialog-text");
    title.setPrefRowCount(3);
    VBox content =
        new VBox(
            10,
            Cards.text(text.of("consensus.raise.about")),
            Inputs.labelled(Proposal.TITLE.label().in(text.language()), title));
    KeptDialog dialog = new KeptDialog(session);
    session.newKey(
        Proposal.TYPE,
        record ->
            dialog.ask(
                new KeptDialog.Naming(text.of("consensus.raise"), text.of("consensus.raise.do")),
                content,
                () -> title.getText().isBlank() ? text.of("consensus.raise.missing") : "",
                () -> raise(record, title.getText().strip(), dialog)));
  }

  private void raise(RecordKey record, String title, KeptDialog dialog) {
    Map<String, String> typed =
        Map.of("title", title, "state", "raised", "raised_on", session.desk().today());
    session.edit(
        List.of(new Edit(record, typed, "")),
        results -> {
          Optional<Finding> refused = results.getFirst().refused();
          refused.ifPresent(dialog::refused);
          if (refused.isEmpty()) {
            dialog.taken();
            chosen = Optional.of(record);
            states.getSelectionModel().select(0);
            reload();
          }
        },
        dialog::failed);
  }

  /** A proposal: its title, where it stands, and how many agree. */
  private final class Cell extends WrappedCell<ProposalBoard.Item> {

    Cell() {
      super(list);
    }

    @Override
    protected Region content(ProposalBoard.Item item) {
      Label title = Cards.text(ProposalBoard.title(item.proposal()), "choice-title");
      Label state =
          new Label(
              Proposal.STATE
                  .code(item.state())
                  .map(Code::label)
                  .map(label -> label.in(text.language()))
                  .orElse(""),
              Icons.of(Feather.ARROW_RIGHT_CIRCLE));
      state.getStyleClass().add("sum");
      VBox box = new VBox(4, title, state);
      box.setMaxWidth(Double.MAX_VALUE);
      if (item.newest() > 0) {
        box.getChildren().add(Pieces.count(item.count(), text));
      }
      setId("consensus-proposal-" + item.proposal().record().key());
      return box;
    }
  }
}

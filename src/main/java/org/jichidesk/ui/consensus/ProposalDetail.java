package org.jichidesk.ui.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.consensus.Decision;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.records.RecordForm;
import org.jichidesk.ui.records.Snapshot;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.ProposalBoard;
import org.kordamp.ikonli.feather.Feather;

/** One proposal: where it stands, the steps it may take, its versions, what was decided. */
final class ProposalDetail {

  /** The states behind the present one in the way: to go there is to go back. */
  private static final List<String> WAY = Proposal.STATE.codes().stream().map(Code::code).toList();

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(12);
  private final VBox body = new VBox(12);
  private final RecordForm form;
  private final VersionsBox versions;

  ProposalDetail(Session session) {
    this.session = session;
    this.text = session.text();
    this.form = new RecordForm(session, Proposal.TYPE, Set.of(Proposal.STATE));
    this.versions = new VersionsBox(session);
    TitledPane fields = new TitledPane(text.of("consensus.fields"), form.node());
    fields.setExpanded(false);
    fields.setId("consensus-fields");
    box.getChildren().setAll(body, versions.node(), fields);
    box.getStyleClass().add("consensus-detail");
  }

  Node node() {
    return box;
  }

  void fill(ProposalBoard.Item item, ProposalsPane.Shown shown) {
    Label title = Cards.text(ProposalBoard.title(item.proposal()), "section-title");
    title.setId("consensus-title");
    body.getChildren()
        .setAll(title, links(item, shown), Pieces.way(item.state(), text), steps(item));
    if (item.newest() > 0) {
      body.getChildren().add(Pieces.count(item.count(), text));
    }
    List<Row> decisions =
        shown.decisions().stream()
            .filter(row -> row.text(Decision.PROPOSAL).equals(item.proposal().record().key()))
            .toList();
    decisions.forEach(row -> body.getChildren().add(decision(row, shown)));
    versions.fill(item);
    session.read(
        store -> Snapshot.read(store, item.proposal().record(), text.language()), form::fill);
  }

  private Node links(ProposalBoard.Item item, ProposalsPane.Shown shown) {
    FlowPane line = new FlowPane(12, 4);
    Row row = item.proposal();
    link(line, row, Proposal.DUTY, "duties", shown);
    link(line, row, Proposal.REVIEW_ITEM, "roadmap", shown);
    link(line, row, Proposal.PLAN, "planner", shown);
    link(line, row, Proposal.WORKING_GROUP, "consensus", shown);
    link(line, row, Proposal.IMPROVEMENT, "checkups", shown);
    return line;
  }

  private void link(FlowPane line, Row row, Field field, String screen, ProposalsPane.Shown shown) {
    String key = row.text(field);
    if (!key.isEmpty()) {
      String type = field.refersTo().orElseThrow();
      String words = field.label().in(text.language()) + "：" + shown.names().of(type, key);
      RecordKey record = new RecordKey(session.desk().type(type), key);
      line.getChildren()
          .add(Pieces.link(session, screen, record, words).orElseGet(() -> new Label(words)));
    }
  }

  private Node steps(ProposalBoard.Item item) {
    FlowPane line = new FlowPane(8, 8);
    int here = WAY.indexOf(item.state());
    boolean first = true;
    List<Button> back = new ArrayList<>();
    for (Code code : item.next()) {
      boolean isBack = WAY.indexOf(code.code()) < here;
      Button button =
          new Button(
              isBack
                  ? text.of("consensus.back", code.label().in(text.language()))
                  : text.of("consensus.step." + code.code()),
              Icons.of(isBack ? Feather.CORNER_DOWN_LEFT : Feather.ARROW_RIGHT));
      button.setId("consensus-step-" + code.code());
      button.setOnAction(e ->
          session.edit(
              List.of(Edit.of(item.proposal().record(), Proposal.STATE.name(), code.code())),
              results -> {}));
      if (isBack) {
        back.add(button);
      } else {
        if (first) {
          button.getStyleClass().add("accent");
          first = false;
        }
        line.getChildren().add(button);
      }
    }
    line.getChildren().addAll(back);
    line.getChildren()
        .add(
            Pieces.button(
                session,
                "consensus.decide",
                "decide",
                Feather.FLAG,
                () -> new DecideDialog(session, item).ask()));
    return line;
  }

  private Node decision(Row row, ProposalsPane.Shown shown) {
    String change = Pieces.code(Decision.CHANGE, row.text(Decision.CHANGE), text);
    Label words =
        Cards.text(
            text.of(
                "consensus.decision",
                row.text(Decision.NUMBER),
                row.value(Decision.DECIDED_ON)
                    .map(value -> shown.names().of(Decision.DECIDED_ON, value))
                    .orElse(""),
                row.text(Decision.DECIDED_BY),
                row.text(Decision.FROM_YEAR),
                change,
                row.text(Decision.TEXT)));
    words.setGraphic(Icons.of(Feather.FLAG));
    RecordKey duty =
        new RecordKey(org.jichidesk.domain.duty.DelegatedDuty.TYPE, row.text(Decision.DUTY));
    return Cards.line(
        words,
        words.getText(),
        () ->
            session
                .around()
                .go(new Destination(Screen.CONSENSUS, java.util.Optional.of(duty), "trace")));
  }
}

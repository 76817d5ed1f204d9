package org.jichidesk.ui.consensus;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jichidesk.domain.consensus.ProposalVersion;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.ProposalBoard;
import org.jichidesk.work.PutToDistricts;
import org.kordamp.ikonli.feather.Feather;

/** The versions of a proposal, the newest first, each with what it changed. */
final class VersionsBox {

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(10);
  private final CheckBox differences;

  VersionsBox(Session session) {
    this.session = session;
    this.text = session.text();
    this.differences = new CheckBox(text.of("consensus.differences"));
    differences.setId("consensus-differences");
  }

  Node node() {
    return box;
  }

  void fill(ProposalBoard.Item item) {
    Label head = new Label(text.of("consensus.versions"), Icons.of(Feather.FILE_TEXT));
    head.getStyleClass().add("section-title");
    box.getChildren()
        .setAll(
            Cards.spread(
                head,
                Pieces.button(session, "consensus.put", "put", Feather.SEND, () -> put(item))));
    if (item.versions().size() > 1) {
      box.getChildren().add(differences);
    }
    differences.setOnAction(e -> fill(item));
    if (item.versions().isEmpty()) {
      box.getChildren().add(Cards.text(text.of("consensus.versions.empty"), "support"));
    }
    List<Row> versions = item.versions();
    for (int i = versions.size() - 1; i >= 0; i--) {
      box.getChildren().add(card(versions, i));
    }
  }

  private Node card(List<Row> versions, int at) {
    Row row = versions.get(at);
    String dated = row.text(ProposalVersion.DATED);
    String day =
        dated.isEmpty() || text.language().equals("en")
            ? dated
            : JapaneseDate.formatBoth(java.time.LocalDate.parse(dated));
    Label title = new Label(text.of("consensus.version", ProposalBoard.number(row), day));
    title.getStyleClass().add("input-label");
    String words = row.text(ProposalVersion.TEXT);
    boolean compares = differences.isSelected() && at > 0;
    Node wording =
        compares
            ? compared(versions.get(at - 1).text(ProposalVersion.TEXT), words)
            : Cards.text(words);
    VBox card = new VBox(6, title, wording);
    card.getStyleClass().add("card");
    card.setId("consensus-version-" + ProposalBoard.number(row));
    for (var field : List.of(ProposalVersion.CHANGE, ProposalVersion.REASON)) {
      if (!row.text(field).isEmpty()) {
        String line = field.label().in(text.language()) + "：" + row.text(field);
        card.getChildren().add(Cards.text(line, "support"));
      }
    }
    return card;
  }

  /** Old words struck through, new ones underlined; brackets say it without the look. */
  private Node compared(String before, String after) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("wrapped");
    for (TextDiff.Run run : TextDiff.of(before, after)) {
      String words =
          switch (run.fate()) {
            case SAME -> run.text();
            case GONE -> text.of("consensus.gone", run.text());
            case NEW -> text.of("consensus.new", run.text());
          };
      javafx.scene.text.Text part = new javafx.scene.text.Text(words);
      part.getStyleClass()
          .addAll("diff", "diff-" + run.fate().name().toLowerCase(java.util.Locale.ROOT));
      part.setStrikethrough(run.fate() == TextDiff.Fate.GONE);
      part.setUnderline(run.fate() == TextDiff.Fate.NEW);
      flow.getChildren().add(part);
    }
    return flow;
  }

  private void put(ProposalBoard.Item item) {
    TextArea wording = area("consensus-new-text", 6);
    TextArea change = area("consensus-new-change", 2);
    TextArea reason = area("consensus-new-reason", 2);
    if (!item.versions().isEmpty()) {
      wording.setText(item.versions().getLast().text(ProposalVersion.TEXT));
    }
    String language = text.language();
    VBox content =
        new VBox(
            10,
            Cards.text(text.of("consensus.put.about")),
            Inputs.labelled(ProposalVersion.TEXT.label().in(language), wording),
            Inputs.labelled(ProposalVersion.CHANGE.label().in(language), change),
            Inputs.labelled(ProposalVersion.REASON.label().in(language), reason));
    String who = session.person().get();
    KeptDialog dialog = new KeptDialog(session);
    dialog.ask(
        new KeptDialog.Naming(text.of("consensus.put"), text.of("consensus.put.do")),
        content,
        () -> wording.getText().isBlank() ? text.of("consensus.put.missing") : "",
        () -> {
          Map<String, String> typed =
              Map.of(
                  "text", wording.getText().strip(),
                  "change", change.getText().strip(),
                  "reason", reason.getText().strip());
          session.write(
              store ->
                  new PutToDistricts(session.desk(), store)
                      .put(item.proposal().record().key(), typed, who),
              written -> dialog.taken(),
              dialog::failed);
        });
  }

  private static TextArea area(String id, int rows) {
    TextArea area = Inputs.area();
    area.setId(id);
    area.setPrefRowCount(rows);
    return area;
  }
}

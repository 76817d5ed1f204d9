package org.jichidesk.ui.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.submission.ReplyItem;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.LastReply;
import org.kordamp.ikonli.feather.Feather;

/** What the centre answered last: what needs mending first, what was received last. */
final class ReplyPane {

  private static final List<String> ORDER =
      List.of("quarantined", "open", "overruled", "accepted", "received");

  private final Text text;

  ReplyPane(Session session) {
    this.text = session.text();
  }

  Node of(Optional<LastReply> reply) {
    if (reply.isEmpty()) {
      return Cards.of(
          Feather.MESSAGE_SQUARE,
          text.of("submission.reply"),
          Cards.text(text.of("submission.reply.none"), "support"));
    }
    LastReply last = reply.get();
    String when = SubmissionShown.time(last.source().mergedAt());
    VBox groups = new VBox(12);
    for (String outcome : ORDER) {
      List<Map<Field, Value>> items =
          last.items().stream()
              .filter(item -> words(item, ReplyItem.OUTCOME).equals(outcome))
              .toList();
      if (!items.isEmpty()) {
        groups.getChildren().add(group(outcome, items));
      }
    }
    return Cards.of(
        Feather.MESSAGE_SQUARE,
        text.of("submission.reply"),
        Cards.text(text.of("submission.reply.from", last.source().name(), when), "support"),
        groups);
  }

  private Node group(String outcome, List<Map<Field, Value>> items) {
    List<Node> lines = new ArrayList<>();
    items.forEach(item -> lines.add(line(item)));
    VBox box = new VBox(4);
    box.getChildren().setAll(lines);
    String name =
        ReplyItem.OUTCOME.code(outcome).map(code -> code.label().in(text.language())).orElse("");
    TitledPane group = new TitledPane(text.of("submission.check.group", name, items.size()), box);
    boolean toMend = outcome.equals("quarantined") || outcome.equals("open");
    group.setGraphic(Icons.of(toMend ? Feather.ALERT_TRIANGLE : Feather.INFO));
    group.getStyleClass().add("check-group");
    group.setAnimated(false);
    group.setExpanded(!outcome.equals("accepted"));
    return group;
  }

  private Node line(Map<Field, Value> item) {
    String sent = words(item, ReplyItem.SENT);
    String stands = words(item, ReplyItem.STANDS);
    StringJoiner about = new StringJoiner("　");
    if (!sent.isEmpty()) {
      about.add(
          stands.isEmpty() || stands.equals(sent)
              ? text.of("submission.reply.sent", sent)
              : text.of("submission.reply.instead", sent, stands));
    }
    for (Field field : List.of(ReplyItem.BOOK, ReplyItem.PLACE)) {
      if (!words(item, field).isEmpty()) {
        about.add(words(item, field));
      }
    }
    Label subject = Cards.text(words(item, ReplyItem.SUBJECT));
    VBox words = new VBox(2, subject, Cards.text(about.toString(), "support"));
    String reason = words(item, ReplyItem.REASON);
    if (!reason.isEmpty()) {
      words.getChildren().add(Cards.text(reason));
    }
    words.getStyleClass().add("plain-line");
    return words;
  }

  private static String words(Map<Field, Value> item, Field field) {
    Value value = item.get(field);
    return value == null ? "" : value.text();
  }
}

package org.jichidesk.ui.consensus;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import org.jichidesk.domain.consensus.Consent;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.ConsentCount;
import org.kordamp.ikonli.feather.Feather;

/** Small pieces all parts of the room are made of. */
final class Pieces {

  private static final Set<String> LARGE = Set.of("size-150", "size-175", "size-200");
  private static final double NARROW = 1100;
  private static final double TALL = 900;

  private Pieces() {}

  static Button button(Session session, String key, String id, Feather icon, Runnable act) {
    Button button = new Button(session.text().of(key), Icons.of(icon));
    button.setId("consensus-" + id);
    button.setOnAction(e -> act.run());
    return button;
  }

  static ScrollPane page(Node content) {
    ScrollPane page = new ScrollPane(content);
    page.setFitToWidth(true);
    page.getStyleClass().add("page");
    return page;
  }

  /** Puts the two sides one below the other where letters are too large to stand beside. */
  static void turn(SplitPane split) {
    split
        .widthProperty()
        .addListener((property, was, is) -> {
          boolean large =
              split.getScene() != null
                  && LARGE.stream().anyMatch(split.getScene().getRoot().getStyleClass()::contains);
          split.setOrientation(
              large && is.doubleValue() < NARROW ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        });
  }

  /** As {@link #turn}; one below the other, both keep a height to read in, and all scrolls. */
  static Node stack(SplitPane split) {
    turn(split);
    split
        .orientationProperty()
        .addListener(
            (property, was, is) -> split.setMinHeight(is == Orientation.VERTICAL ? TALL : 0));
    ScrollPane whole = page(split);
    whole.setFitToHeight(true);
    return whole;
  }

  /** A link to a record on another screen, if this program has that screen. */
  static Optional<Node> link(Session session, String screen, RecordKey record, String words) {
    return Arrays.stream(Screen.values())
        .filter(one -> one.key().equals(screen))
        .findFirst()
        .map(found -> {
          Hyperlink link = new Hyperlink(words, Icons.of(Feather.ARROW_RIGHT));
          link.setWrapText(true);
          link.setMinWidth(0);
          link.setId("consensus-to-" + record.type().name());
          link.setOnAction(e -> session.around().go(Destination.of(found, record)));
          return link;
        });
  }

  static String code(Field field, String code, Text text) {
    return field.code(code).map(Code::label).map(label -> label.in(text.language())).orElse(code);
  }

  static Feather stanceIcon(String stance) {
    return switch (stance) {
      case "agree" -> Feather.CHECK_CIRCLE;
      case "conditional" -> Feather.HELP_CIRCLE;
      case "disagree" -> Feather.X_CIRCLE;
      default -> Feather.CIRCLE;
    };
  }

  static String stanceStyle(String stance) {
    return switch (stance) {
      case "agree" -> "success-text";
      case "conditional" -> "warning-text";
      case "disagree" -> "error-text";
      default -> "support";
    };
  }

  /** How many districts stand where; whoever did not answer is told apart. */
  static Node count(ConsentCount count, Text text) {
    FlowPane line = new FlowPane(14, 4);
    for (Code code : Consent.STANCE.codes()) {
      String words = code.label().in(text.language()) + " " + count.stance(code.code());
      Label label = new Label(words, Icons.of(stanceIcon(code.code())));
      label.getStyleClass().add(stanceStyle(code.code()));
      line.getChildren().add(label);
    }
    Label rest =
        new Label(
            text.of("consensus.count.rest", count.noAnswer(), count.nothing(), count.older()));
    rest.getStyleClass().add("support");
    Label base = new Label(text.of("consensus.count.base", count.answered(), count.of()));
    base.setId("consensus-base");
    line.getChildren().addAll(rest, base);
    return line;
  }

  /** The way of a proposal, with the state it is in. */
  static Node way(String state, Text text) {
    FlowPane line = new FlowPane(4, 6);
    line.getStyleClass().add("state-line");
    int here = Proposal.STATE.codes().stream().map(Code::code).toList().indexOf(state);
    for (int i = 0; i < Proposal.STATE.codes().size(); i++) {
      Code code = Proposal.STATE.codes().get(i);
      boolean aside = code.code().equals("continued");
      if (aside != state.equals("continued") && (aside || state.equals("continued"))) {
        continue;
      }
      Label step = new Label(code.label().in(text.language()));
      step.setGraphic(
          Icons.of(
              i < here ? Feather.CHECK : i > here ? Feather.CIRCLE : Feather.ARROW_RIGHT_CIRCLE));
      step.getStyleClass().addAll("step", i < here ? "done" : i > here ? "ahead" : "here");
      line.getChildren().add(step);
    }
    return line;
  }
}

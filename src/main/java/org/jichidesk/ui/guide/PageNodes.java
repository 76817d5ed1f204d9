package org.jichidesk.ui.guide;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A page as it is shown. */
final class PageNodes {

  private final Consumer<String> follow;
  private int step;

  /**
   * Makes nodes.
   *
   * @param follow is given where a link leads
   */
  PageNodes(Consumer<String> follow) {
    this.follow = follow;
  }

  VBox of(Page page) {
    VBox box = new VBox(8, title(page.title()));
    box.getStyleClass().add("guide-page");
    step = 0;
    page.blocks().forEach(block -> box.getChildren().add(node(block)));
    return box;
  }

  static Label title(String words) {
    Label title = new Label(words);
    title.setId("guide-title");
    title.getStyleClass().add("title");
    title.setWrapText(true);
    title.setMinHeight(Label.USE_PREF_SIZE);
    return title;
  }

  private Node node(Page.Block block) {
    step = block.kind() == Page.Block.Kind.STEP ? step + 1 : 0;
    return switch (block.kind()) {
      case HEADING -> {
        TextFlow heading = flow(block);
        heading.getStyleClass().add("guide-heading");
        yield heading;
      }
      case PARAGRAPH -> flow(block);
      case POINT -> marked("・", block);
      case STEP -> marked(step + ".", block);
    };
  }

  private HBox marked(String mark, Page.Block block) {
    Label label = new Label(mark);
    label.getStyleClass().add("guide-mark");
    TextFlow flow = flow(block);
    HBox.setHgrow(flow, Priority.ALWAYS);
    return new HBox(4, label, flow);
  }

  private TextFlow flow(Page.Block block) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("guide-words");
    block.spans().forEach(span -> flow.getChildren().add(node(span)));
    return flow;
  }

  private Node node(Page.Span span) {
    return switch (span.look()) {
      case PLAIN -> words(span.words());
      case STRONG -> {
        Text strong = words(span.words());
        strong.getStyleClass().add("guide-strong");
        yield strong;
      }
      case KEY -> {
        Label key = new Label(span.words());
        key.getStyleClass().add("guide-key");
        yield key;
      }
      case LINK -> {
        Hyperlink link = new Hyperlink(span.words());
        link.setOnAction(e -> follow.accept(span.target()));
        yield link;
      }
    };
  }

  private static Text words(String words) {
    Text text = new Text(words);
    text.getStyleClass().add("guide-text");
    return text;
  }
}

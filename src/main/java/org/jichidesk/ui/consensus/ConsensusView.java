package org.jichidesk.ui.consensus;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.View;

/** 合意形成: from a proposal to a decision, and what became of a duty. */
public final class ConsensusView implements View {

  private final Session session;
  private final VBox box = new VBox(8);
  private final StackPane front = new StackPane();
  private final Map<Part, ToggleButton> buttons = new EnumMap<>(Part.class);
  private final Map<Part, Pane> panes = new EnumMap<>(Part.class);
  private Part part = Part.PROPOSALS;

  /** A view of a session. */
  public ConsensusView(Session session) {
    this.session = session;
    Label title = new Label(session.text().of("window.screen.consensus"));
    title.getStyleClass().add("title");
    ToggleGroup group = new ToggleGroup();
    FlowPane head = new FlowPane(4, 6, title);
    head.getStyleClass().addAll("tool-bar-line", "parts");
    for (Part one : Part.values()) {
      ToggleButton button = new ToggleButton(session.text().of("consensus.part." + one.key()));
      button.setId("consensus-part-" + one.key());
      button.setToggleGroup(group);
      button.setOnAction(e -> bring(one));
      buttons.put(one, button);
      head.getChildren().add(button);
    }
    VBox.setVgrow(front, Priority.ALWAYS);
    box.getStyleClass().addAll("screen", "consensus");
    box.getChildren().setAll(head, front);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Destination destination) {
    Optional<Part> wanted = Part.called(destination.part());
    if (destination.record().isPresent()) {
      Optional<Part> of = wanted.or(() -> Part.of(destination.record().get().type()));
      of.ifPresent(found -> pane(found).choose(destination.record().get()));
      wanted = of;
    }
    bring(wanted.orElse(part));
  }

  private void bring(Part wanted) {
    part = wanted;
    ToggleButton button = buttons.get(wanted);
    if (button != null) {
      button.setSelected(true);
    }
    front.getChildren().setAll(pane(wanted).node());
    reload();
  }

  private Pane pane(Part of) {
    return panes.computeIfAbsent(of, one -> one.make(session));
  }

  @Override
  public void reload() {
    pane(part).reload();
  }
}

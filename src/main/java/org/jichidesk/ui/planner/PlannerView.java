package org.jichidesk.ui.planner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.planner.WhatIfPlan;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.View;
import org.jichidesk.work.planning.Figures;
import org.jichidesk.work.planning.Scope;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** プランナー: where duties stand, what plans would free, and two plans side by side. */
public final class PlannerView implements View {

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(12);
  private final StackPane body = new StackPane();
  private final Label base = Cards.text("", "support");
  private final FlowPane bar = new FlowPane(12, 8);
  private final ComboBox<Scope> scope;
  private final ComboBox<Row> plan;
  private final ComboBox<Row> other;
  private final QuadrantPane quadrants;
  private final WhatIfPane whatIf;
  private final ComparePane compare;
  private final PlanActions actions;
  private final Map<String, ToggleButton> tabs = new LinkedHashMap<>();
  private String part = "quadrants";
  private String chosenPlan = "";
  private String chosenOther = "";
  private Scope chosenScope = Scope.CITY;
  private String followed = "";
  private @Nullable PlannerShown shown;

  /** A view of a session. */
  public PlannerView(Session session) {
    this.session = session;
    this.text = session.text();
    this.quadrants = new QuadrantPane(session);
    this.whatIf = new WhatIfPane(session);
    this.compare = new ComparePane(text);
    this.actions = new PlanActions(session, this::begun);
    this.scope = Picks.of("planner-scope", text.of("planner.scope"), this::name);
    this.plan = Picks.of("planner-plan", text.of("planner.plan"), PlannerShown::name);
    this.other = Picks.of("planner-other-plan", text.of("planner.other"), PlannerShown::name);
    scope.setOnAction(event -> pick(() -> chosenScope = scope.getValue()));
    plan.setOnAction(event -> pick(() -> chosenPlan = plan.getValue().record().key()));
    other.setOnAction(event -> pick(() -> chosenOther = other.getValue().record().key()));
    Label title = new Label(text.of("window.screen.planner"));
    title.getStyleClass().add("title");
    bar.setRowValignment(VPos.BOTTOM);
    box.getStyleClass().add("screen");
    VBox.setVgrow(body, Priority.ALWAYS);
    box.getChildren().setAll(tabs(title), bar, base, body);
  }

  private void pick(Runnable set) {
    set.run();
    reload();
  }

  private String name(Scope of) {
    PlannerShown now = shown;
    return now == null ? "" : new Figures(text).scope(of, now.effort().places());
  }

  private FlowPane tabs(Label title) {
    ToggleGroup group = new ToggleGroup();
    FlowPane row = new FlowPane(4, 6, title);
    row.getStyleClass().addAll("tool-bar-line", "parts");
    for (String key : List.of("quadrants", "what-if", "compare")) {
      ToggleButton tab = new ToggleButton(text.of("planner.part." + key));
      tab.setId("planner-" + key);
      tab.setToggleGroup(group);
      tabs.put(key, tab);
      tab.setOnAction(event -> {
        part = key;
        PlannerShown now = shown;
        if (now != null) {
          fill(now);
        }
      });
      row.getChildren().add(tab);
    }
    return row;
  }

  private void begun(String key) {
    chosenPlan = key;
    reload();
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Destination destination) {
    destination
        .record()
        .filter(record -> record.type() == WhatIfPlan.TYPE)
        .ifPresent(record -> {
          chosenPlan = record.key();
          part = "what-if";
        });
    if (tabs.containsKey(destination.part())) {
      part = destination.part();
    }
    reload();
  }

  @Override
  public void reload() {
    follow(session.district().get());
    PlannerShown.Choice choice =
        new PlannerShown.Choice(session.year().get(), chosenScope, chosenPlan, chosenOther);
    session.read(store -> PlannerShown.read(store, choice), this::fill);
  }

  /** Another district on top is looked at here too; what was picked here stands until then. */
  private void follow(String district) {
    if (!district.equals(followed)) {
      followed = district;
      chosenScope = district.isEmpty() ? Scope.CITY : Scope.district(district);
    }
  }

  private void fill(PlannerShown now) {
    shown = now;
    tabs.forEach((key, tab) -> tab.setSelected(key.equals(part)));
    chosenPlan = now.plan().map(row -> row.record().key()).orElse("");
    List<Scope> scopes = new ArrayList<>(List.of(Scope.CITY, Scope.MOUNTAIN, Scope.OTHER));
    now.effort().places().in(Scope.CITY).forEach(key -> scopes.add(Scope.district(key)));
    Picks.fill(scope, scopes, chosenScope);
    bar.getChildren().clear();
    switch (part) {
      case "what-if" -> {
        bar.getChildren().add(planBox(now));
        bar.getChildren().addAll(actions.of(now));
        base.setText(text.of("planner.paper.base", now.result().effort().year()));
        whatIf.fill(now, begin());
        body.getChildren().setAll(whatIf.node());
      }
      case "compare" -> {
        now.other()
            .ifPresentOrElse(
                row -> Picks.fill(other, now.plans(), row),
                () -> other.getItems().setAll(now.plans()));
        bar.getChildren().addAll(planBox(now), Inputs.labelled(text.of("planner.other"), other));
        base.setText(text.of("planner.rule"));
        compare.fill(now);
        body.getChildren().setAll(compare.node());
      }
      default -> {
        bar.getChildren().add(Inputs.labelled(text.of("planner.scope"), scope));
        base.setText(
            text.of("planner.base.quadrants", now.duties().reported(), now.duties().districts()));
        quadrants.fill(now.duties());
        body.getChildren().setAll(quadrants.node());
      }
    }
  }

  private Node planBox(PlannerShown now) {
    Optional<Row> stands = now.plan();
    stands.ifPresent(row -> Picks.fill(plan, now.plans(), row));
    return Inputs.labelled(text.of("planner.plan"), plan);
  }

  private Button begin() {
    Button begin = new Button(text.of("planner.new"), Icons.of(Feather.PLUS));
    begin.setId("planner-begin");
    begin.getStyleClass().addAll("accent", "prominent");
    begin.setOnAction(event -> actions.begin());
    return begin;
  }
}

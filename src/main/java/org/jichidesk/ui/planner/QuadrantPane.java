package org.jichidesk.ui.planner;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.planning.BurdenAndNeed;
import org.jichidesk.work.planning.Figures;

/** The quadrants with a list of the same duties beside them, for the keyboard. */
final class QuadrantPane {

  private final Session session;
  private final Text text;
  private final QuadrantChart chart;
  private final ListView<BurdenAndNeed.Line> list = new ListView<>();
  private final SplitPane split = new SplitPane();

  QuadrantPane(Session session) {
    this.session = session;
    this.text = session.text();
    this.chart = new QuadrantChart(text, this::open);
    list.setId("planner-list");
    list.setAccessibleText(text.of("planner.list"));
    list.setCellFactory(view -> new DutyCell());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, was, is) -> chart.mark(is == null ? "" : is.key()));
    list.setOnKeyPressed(event -> {
      BurdenAndNeed.Line chosen = list.getSelectionModel().getSelectedItem();
      if (event.getCode() == KeyCode.ENTER && chosen != null) {
        event.consume();
        open(chosen);
      }
    });
    VBox beside = new VBox(6, Cards.text(text.of("planner.list.about"), "support"), list);
    VBox.setVgrow(list, Priority.ALWAYS);
    split.getItems().setAll(chart, beside);
    split.setDividerPositions(0.66);
  }

  Node node() {
    return split;
  }

  void fill(BurdenAndNeed duties) {
    chart.fill(duties.lines());
    list.getItems().setAll(duties.lines());
  }

  private void open(BurdenAndNeed.Line line) {
    session.around().go(Destination.of(Screen.DUTIES, line.duty().record()));
  }

  private final class DutyCell extends ListCell<BurdenAndNeed.Line> {

    DutyCell() {
      setWrapText(true);
      setPrefWidth(0);
      setOnMouseClicked(event -> {
        BurdenAndNeed.Line line = getItem();
        if (event.getClickCount() == 2 && line != null) {
          open(line);
        }
      });
    }

    @Override
    protected void updateItem(BurdenAndNeed.Line line, boolean empty) {
      super.updateItem(line, empty);
      setText(
          empty || line == null
              ? ""
              : line.number()
                  + " "
                  + line.name()
                  + "\n"
                  + text.of(
                      "planner.line",
                      Figures.mean(line.burden()),
                      Figures.base(line.burden()),
                      Figures.mean(line.need()),
                      Figures.base(line.need())));
    }
  }
}

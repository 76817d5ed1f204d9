package org.jichidesk.ui.roadmap;

import java.util.List;
import java.util.StringJoiner;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.domain.roadmap.Actor;
import org.jichidesk.domain.roadmap.RoadmapCourse;
import org.jichidesk.domain.roadmap.RoadmapItem;
import org.jichidesk.domain.roadmap.RoadmapStage;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.work.Roadmap;
import org.jichidesk.work.RoadmapProgress;
import org.kordamp.ikonli.feather.Feather;

/** The pieces the chart is made of. */
final class ChartCells {

  private static final List<Field> AID =
      List.of(RoadmapItem.AID_PUBLIC, RoadmapItem.AID_MUTUAL, RoadmapItem.AID_SELF);

  private final Text text;
  private final String language;

  ChartCells(Text text) {
    this.text = text;
    this.language = text.language();
  }

  Region course(Roadmap.Course course, Runnable choose) {
    Label title = Cards.text(course.number() + "　" + course.title(), "section-title");
    Label aim = Cards.text(course.row().text(RoadmapCourse.AIM), "support");
    aim.setManaged(!aim.getText().isEmpty());
    Region line = Cards.line(new VBox(2, title, aim), title.getText(), choose);
    line.setId("roadmap-course-" + course.number());
    line.getStyleClass().add("roadmap-course");
    return line;
  }

  Label year(int year, boolean isThis) {
    String shown =
        language.equals("en")
            ? "FY" + year
            : JapaneseDate.fiscalYearLabel(year).replaceAll("（.*", "") + "\n" + year;
    Label label =
        cell(isThis ? text.of("roadmap.this-year") + "\n" + shown : shown, "roadmap-year");
    if (isThis) {
      label.getStyleClass().add("this-year");
      label.setGraphic(Icons.of(Feather.MAP_PIN));
      label.setContentDisplay(ContentDisplay.TOP);
    }
    return label;
  }

  Label head(String words) {
    return cell(words, "roadmap-head");
  }

  Label actor(Actor actor) {
    Label label = cell(text.of("roadmap.short." + actor.code()), "roadmap-actor");
    label.setAccessibleText(actor.label().in(language));
    return label;
  }

  Label stage(Roadmap.Stage stage) {
    Label label = cell(label(RoadmapStage.STAGE, stage.code()), "roadmap-stage");
    label.getStyleClass().add("stage-" + stage.code());
    label.setGraphic(
        Icons.of(
            switch (stage.code()) {
              case "takeoff" -> Feather.ARROW_UP_RIGHT;
              case "acceleration" -> Feather.ARROW_RIGHT;
              default -> Feather.ARROW_DOWN_RIGHT;
            }));
    return label;
  }

  private String label(Field field, String code) {
    return field.code(code).map(Code::label).map(label -> label.in(language)).orElse(code);
  }

  private static Label cell(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    label.setMouseTransparent(true);
    return label;
  }

  /** Number and name; below them the marks of aid, the expected year, and what is going on. */
  Region name(Roadmap.Item item, List<RoadmapProgress.Below> below, Runnable choose) {
    Label name = Cards.text(item.number() + "　" + item.name());
    FlowPane marks = new FlowPane(6, 2);
    StringJoiner spoken = new StringJoiner(" ").add(name.getText());
    for (Field mark : AID) {
      if (item.row().text(mark).equals("yes")) {
        mark(marks, spoken, "●" + mark.label().in(language), Feather.HEART);
      }
    }
    String expected = item.row().text(RoadmapItem.EXPECTED_YEAR);
    if (!expected.isEmpty()) {
      mark(marks, spoken, text.of("roadmap.expected", expected), Feather.FLAG);
    }
    long open = below.stream().filter(RoadmapProgress.Below::isOpen).count();
    if (open > 0) {
      mark(marks, spoken, text.of("roadmap.open", Long.toString(open)), Feather.ACTIVITY);
    }
    long overdue = below.stream().filter(RoadmapProgress.Below::overdue).count();
    if (overdue > 0) {
      mark(marks, spoken, text.of("roadmap.overdue", Long.toString(overdue)), Feather.CLOCK)
          .getStyleClass()
          .add("error-text");
    }
    VBox content = new VBox(2, name);
    if (!marks.getChildren().isEmpty()) {
      content.getChildren().add(marks);
    }
    Region line = Cards.line(content, spoken.toString(), choose);
    line.setId("roadmap-item-" + item.number());
    line.getStyleClass().add("roadmap-name");
    if (!expected.isEmpty()) {
      line.getStyleClass().add("expected");
    }
    GridPane.setFillHeight(line, true);
    return line;
  }

  private static Label mark(FlowPane marks, StringJoiner spoken, String words, Feather icon) {
    Label label = new Label(words, Icons.of(icon));
    label.getStyleClass().add("roadmap-mark");
    label.setMinWidth(Region.USE_PREF_SIZE);
    marks.getChildren().add(label);
    spoken.add(words);
    return label;
  }

  /** The city's own marks, in both languages; what they mean is read out. */
  Label part(Actor actor, String code) {
    Label label =
        cell(actor.field().code(code).map(c -> c.label().ja()).orElse(""), "roadmap-part");
    label.setAccessibleText(actor.label().in(language) + " " + label(actor.field(), code));
    label.setAlignment(Pos.CENTER);
    return label;
  }

  Label bar(Roadmap.Phase phase, boolean isNow) {
    Label bar = cell(phase.text(), "roadmap-bar");
    bar.setAccessibleText(phase.from() + "–" + phase.to() + " " + phase.text());
    if (isNow) {
      bar.getStyleClass().add("now");
    }
    return bar;
  }

  /** What the document says of an item without years; the whole of it is beside the chart. */
  Label plain(String words) {
    Label label = cell(words.lines().findFirst().orElse(""), "roadmap-plain");
    label.getStyleClass().add("support");
    return label;
  }
}

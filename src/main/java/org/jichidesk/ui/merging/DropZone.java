package org.jichidesk.ui.merging;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Where workbooks are put in: dropped or chosen. Says what happens then, and that nothing is lost.
 */
final class DropZone {

  private static final double GAP = 16;
  private static final double THIRD = 100.0 / 3;

  private final VBox box = new VBox(16);

  DropZone(Text text, Runnable files, Runnable folder, Runnable shuffle) {
    VBox zone = new VBox(16);
    zone.setId("merging-drop");
    zone.getStyleClass().add("drop-zone");
    FontIcon icon = Icons.of(Feather.UPLOAD);
    Label lead = Shown.wrapped(text.of("merging.read.drop"), "section-title");
    Button chooseFiles = new Button(text.of("merging.read.files"), Icons.of(Feather.FILE_TEXT));
    chooseFiles.setId("merging-files");
    chooseFiles.getStyleClass().add(Styles.ACCENT);
    chooseFiles.setOnAction(e -> files.run());
    Button chooseFolder = new Button(text.of("merging.read.folder"), Icons.of(Feather.FOLDER));
    chooseFolder.setId("merging-folder");
    chooseFolder.setOnAction(e -> folder.run());
    HBox buttons = new HBox(8, chooseFiles, chooseFolder);
    buttons.setAlignment(Pos.CENTER);
    zone.getChildren().setAll(icon, lead, buttons);
    zone.setOnDragEntered(e -> zone.getStyleClass().add("over"));
    zone.setOnDragExited(e -> zone.getStyleClass().remove("over"));
    VBox.setVgrow(zone, Priority.ALWAYS);
    GridPane steps = new GridPane(GAP, GAP);
    step(steps, text.of("merging.read.step.read"), text.of("merging.read.step.read.about"));
    step(steps, text.of("merging.read.step.look"), text.of("merging.read.step.look.about"));
    step(steps, text.of("merging.read.step.apply"), text.of("merging.read.step.apply.about"));
    Button test = new Button(text.of("merging.shuffle"), Icons.of(Feather.SHUFFLE));
    test.setId("merging-shuffle");
    test.setOnAction(e -> shuffle.run());
    Label about = Shown.wrapped(text.of("merging.shuffle.about"), "support");
    HBox.setHgrow(about, Priority.ALWAYS);
    HBox tests = new HBox(16, test, about);
    tests.setAlignment(Pos.CENTER_LEFT);
    box.getChildren().setAll(zone, steps, tests);
  }

  private static void step(GridPane steps, String name, String about) {
    int before = steps.getColumnCount();
    Label head = new Label(before + 1 + "  " + name);
    head.getStyleClass().add("section-title");
    VBox card = new VBox(4, head, Shown.wrapped(about, "support"));
    card.getStyleClass().add("card");
    ColumnConstraints third = new ColumnConstraints();
    third.setPercentWidth(THIRD);
    steps.getColumnConstraints().add(third);
    steps.add(card, before, 0);
  }

  Node node() {
    return box;
  }
}

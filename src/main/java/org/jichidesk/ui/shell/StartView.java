package org.jichidesk.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jichidesk.checkup.SampleCheckups;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.Surroundings;
import org.jichidesk.work.Demo;
import org.jichidesk.work.Desk;
import org.jichidesk.work.NewStore;
import org.jichidesk.work.Restore;
import org.kordamp.ikonli.feather.Feather;

/** The first choices: a new store, the sample city, an existing store, a backup. */
final class StartView {

  private final Desk desk;
  private final Surroundings around;
  private final Consumer<Path> open;
  private final Text text;
  private final VBox box = new VBox(16);
  private final VBox waiting = new VBox(12);

  StartView(Desk desk, Surroundings around, Consumer<Path> open) {
    this.desk = desk;
    this.around = around;
    this.open = open;
    this.text = around.text().get();
    box.getStyleClass().add("start");
    Label title = new Label(text.of("window.title"));
    title.getStyleClass().add("title");
    Label lead = new Label(text.of("window.start.lead"));
    lead.setWrapText(true);
    Hyperlink other = new Hyperlink(text.of("window.other-language"));
    other.setId("other-language");
    other.setOnAction(e -> {
      around.settings().put("language", text.language().equals("ja") ? "en" : "ja");
      around.desktop().redress().run();
    });
    box.getChildren()
        .setAll(
            title,
            lead,
            choice("new", Feather.FILE_PLUS, this::newStore),
            choice("sample", Feather.MAP, this::sample),
            choice("open", Feather.FOLDER, this::existing),
            choice("restore", Feather.ROTATE_CCW, this::restore),
            waiting,
            other);
    waiting.setVisible(false);
  }

  Node node() {
    return box;
  }

  private Button choice(String name, Feather icon, Runnable act) {
    Label title = new Label(text.of("window.start." + name));
    title.getStyleClass().add("choice-title");
    Label about = new Label(text.of("window.start." + name + ".about"));
    about.getStyleClass().add("support");
    HBox content = new HBox(16, Icons.of(icon), new VBox(4, title, about));
    content.setAlignment(Pos.CENTER_LEFT);
    Button button = new Button();
    button.setGraphic(content);
    button.setId("start-" + name);
    button.setAccessibleText(title.getText());
    button.getStyleClass().add("choice");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(e -> act.run());
    return button;
  }

  private void newStore() {
    TextField office = Inputs.line();
    office.setId("new-office");
    ToggleGroup kinds = new ToggleGroup();
    RadioButton branch = new RadioButton(text.of("window.start.kind.branch"));
    RadioButton liaison = new RadioButton(text.of("window.start.kind.liaison"));
    branch.setToggleGroup(kinds);
    liaison.setToggleGroup(kinds);
    liaison.setId("new-liaison");
    branch.setSelected(true);
    Label note = new Label(text.of("window.start.new.note"));
    note.getStyleClass().add("support");
    note.setWrapText(true);
    VBox content =
        new VBox(
            12, Inputs.labelled(text.of("window.start.office"), office), branch, liaison, note);
    around
        .dialogs()
        .ask(
            text.of("window.start.new"),
            content,
            text.of("window.start.choose-file"),
            () -> !office.getText().isBlank(),
            () -> {
              String name = office.getText().strip();
              String kind = liaison.isSelected() ? "liaison" : "branch";
              around
                  .chooser()
                  .save(text.of("window.start.new"), Chooser.Kind.STORE, name + ".db")
                  .ifPresent(file -> make(file, () -> new NewStore(desk, file).of(name, kind)));
            });
  }

  private void make(Path file, Runnable making) {
    wait(text.of("window.start.making"));
    around
        .background()
        .run(
            () -> {
              making.run();
              return file;
            },
            open,
            this::failed);
  }

  private void sample() {
    around
        .chooser()
        .folder(text.of("window.start.sample.folder"))
        .ifPresent(folder -> {
          Path city = folder.resolve("jichidesk-sample");
          wait(text.of("window.start.making"));
          around
              .background()
              .run(() -> makeCity(city), centre -> chooseDesk(city, centre), this::failed);
        });
  }

  private Path makeCity(Path city) {
    try {
      Demo demo = new Demo(desk, around.desktop().samples(), city, (key, words) -> {});
      demo.run();
      try (Store centre = desk.open(demo.centre())) {
        new SampleCheckups(centre, around.desktop().samples()).load("");
      }
      return demo.centre();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void chooseDesk(Path city, Path centre) {
    waiting.setVisible(false);
    ToggleGroup desks = new ToggleGroup();
    RadioButton branch = new RadioButton(text.of("window.start.sample.branch"));
    RadioButton liaison = new RadioButton(text.of("window.start.sample.liaison"));
    branch.setToggleGroup(desks);
    liaison.setToggleGroup(desks);
    branch.setSelected(true);
    liaison.setId("sample-liaison");
    Label made = new Label(text.of("window.start.sample.made", city));
    made.setWrapText(true);
    around
        .dialogs()
        .ask(
            text.of("window.start.sample"),
            new VBox(12, made, branch, liaison),
            text.of("window.start.sample.sit"),
            () -> true,
            () -> open.accept(liaison.isSelected() ? centre : branchOf(city)));
  }

  private static Path branchOf(Path city) {
    try (var files = Files.list(city.resolve("stores"))) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith("O02-"))
          .filter(file -> String.valueOf(file.getFileName()).endsWith(".db"))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void existing() {
    around
        .chooser()
        .open(text.of("window.start.open"), Chooser.Kind.ANY_STORE)
        .ifPresent(file -> {
          wait(text.of("window.opening", file.getFileName()));
          open.accept(file);
        });
  }

  private void restore() {
    around
        .chooser()
        .open(text.of("window.start.restore"), Chooser.Kind.STORE)
        .ifPresent(backup ->
            around
                .chooser()
                .save(text.of("window.start.restore.to"), Chooser.Kind.STORE, "restored.db")
                .ifPresent(file -> make(file, () -> new Restore(desk).restore(backup, file))));
  }

  private void failed(Throwable trouble) {
    waiting.setVisible(false);
    around.errors().tell(trouble);
  }

  private void wait(String message) {
    waiting.getChildren().setAll(new Label(message), new ProgressBar());
    waiting.setVisible(true);
  }
}

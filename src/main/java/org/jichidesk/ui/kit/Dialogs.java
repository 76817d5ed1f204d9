package org.jichidesk.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jichidesk.text.Text;

/** Questions to the person at the desk. Buttons are named by their verbs; Esc always turns back. */
public final class Dialogs {

  private static final int WIDTH = 620;
  private static final int AROUND = 48;

  private final Supplier<Window> owner;
  private final Supplier<Text> text;

  /** Dialogs over a window, in the language of the moment. */
  public Dialogs(Supplier<Window> owner, Supplier<Text> text) {
    this.owner = owner;
    this.text = text;
  }

  /** Tells something; there is nothing to decide. */
  public void tell(String title, String message) {
    Dialog<ButtonType> dialog = bare(title, wrapped(message));
    dialog.getDialogPane().getButtonTypes().add(close());
    dialog.show();
  }

  /** Shows something; there is nothing to decide. */
  public void show(String title, Node content) {
    show(title, content, () -> {});
  }

  /**
   * Shows something; there is nothing to decide.
   *
   * @param read what comes after it was read
   */
  public void show(String title, Node content, Runnable read) {
    Dialog<ButtonType> dialog = bare(title, content);
    dialog.setOnHidden(e -> read.run());
    dialog.setResizable(true);
    dialog.getDialogPane().getButtonTypes().add(close());
    dialog.show();
  }

  /**
   * Asks before something that is not easily undone.
   *
   * @param verb what the button does, for example 取り消す
   */
  public void confirm(String title, String message, String verb, Runnable yes) {
    ask(title, wrapped(message), verb, () -> true, yes);
  }

  /** Asks for a text that may not be empty, such as a reason. */
  public void askText(
      String title, String message, String label, String verb, Consumer<String> answered) {
    TextArea area = Inputs.area();
    area.setId("dialog-text");
    area.setPrefRowCount(3);
    VBox content = new VBox(8, wrapped(message), Inputs.labelled(label, area));
    Dialog<ButtonType> dialog = bare(title, content);
    ButtonType done = new ButtonType(verb, ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().addAll(done, cancel());
    button(dialog, done)
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> area.getText().isBlank(), area.textProperty()));
    dialog.setOnShown(e -> area.requestFocus());
    whenDone(dialog, done, () -> answered.accept(area.getText().strip()));
    dialog.show();
  }

  /**
   * Asks with inputs of one's own.
   *
   * @param complete says if what was filled in will do; asked when the button is pressed
   */
  public void ask(
      String title, Node content, String verb, Supplier<Boolean> complete, Runnable done) {
    Dialog<ButtonType> dialog = bare(title, content);
    ButtonType act = new ButtonType(verb, ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().addAll(act, cancel());
    button(dialog, act)
        .addEventFilter(
            javafx.event.ActionEvent.ACTION,
            e -> {
              if (!complete.get()) {
                e.consume();
              }
            });
    whenDone(dialog, act, done);
    dialog.show();
  }

  /**
   * Asks with inputs of one's own and stays until what is tried succeeds: a wrong passphrase is
   * told where it was typed.
   *
   * @param shown what comes when the person can type
   * @param act is given what closes the dialog
   * @param left what comes if the person turns back
   */
  public void attempt(
      String title,
      Node content,
      String verb,
      Runnable shown,
      Consumer<Runnable> act,
      Runnable left) {
    Dialog<ButtonType> dialog = bare(title, content);
    ButtonType done = new ButtonType(verb, ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().addAll(done, cancel());
    boolean[] closing = {false};
    button(dialog, done)
        .addEventFilter(
            javafx.event.ActionEvent.ACTION,
            e -> {
              e.consume();
              act.accept(() -> {
                closing[0] = true;
                dialog.setResult(done);
                dialog.close();
              });
            });
    dialog.setOnShown(e -> shown.run());
    dialog.setOnHidden(e -> {
      if (!closing[0]) {
        left.run();
      }
    });
    dialog.show();
  }

  private Dialog<ButtonType> bare(String title, Node content) {
    Dialog<ButtonType> dialog = new Dialog<>();
    Window window = owner.get();
    dialog.initOwner(window);
    dialog.initModality(Modality.WINDOW_MODAL);
    dialog.setTitle(title);
    dialog.setHeaderText(title);
    dialog.setGraphic(null);
    dialog.getDialogPane().setContent(content);
    dialog.getDialogPane().setPrefWidth(Math.max(WIDTH, wanted(content)));
    Theme.dress(dialog.getDialogPane(), window.getScene());
    return dialog;
  }

  /** Content that says how wide it should be gets the room, and that around it. */
  private static double wanted(Node content) {
    return content instanceof Region region ? region.getPrefWidth() + AROUND : 0;
  }

  private static Button button(Dialog<ButtonType> dialog, ButtonType type) {
    return (Button) dialog.getDialogPane().lookupButton(type);
  }

  private static void whenDone(Dialog<ButtonType> dialog, ButtonType type, Runnable done) {
    dialog.setOnHidden(e -> {
      if (dialog.getResult() == type) {
        done.run();
      }
    });
  }

  private static Label wrapped(String message) {
    Label label = new Label(message);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  private ButtonType cancel() {
    return new ButtonType(text.get().of("window.cancel"), ButtonData.CANCEL_CLOSE);
  }

  private ButtonType close() {
    return new ButtonType(text.get().of("window.close"), ButtonData.CANCEL_CLOSE);
  }
}

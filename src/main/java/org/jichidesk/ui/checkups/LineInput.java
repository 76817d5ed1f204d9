package org.jichidesk.ui.checkups;

import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.domain.record.Reading;
import org.jichidesk.domain.record.ShownText;
import org.jichidesk.domain.record.TypedText;
import org.jichidesk.domain.record.Value;
import org.jichidesk.ui.kit.Inputs;

/**
 * A text, a number or a date that is typed. It is looked at with every key, and written when the
 * person leaves it, presses Enter, or rests.
 */
final class LineInput implements AnswerInput {

  private static final Duration REST = Duration.millis(1200);

  private final Field field;
  private final String language;
  private final Function<Finding, String> words;
  private final Reply reply;
  private final TextInputControl input;
  private final Label read = new Label();
  private final VBox box = new VBox(4);
  private final PauseTransition rest = new PauseTransition(REST);
  private String shown = "";
  private boolean filling;

  /**
   * An input.
   *
   * @param field the answer as a field
   * @param tall true for several lines
   * @param words says what is wrong
   */
  LineInput(
      Field field, boolean tall, String language, Function<Finding, String> words, Reply reply) {
    this.field = field;
    this.language = language;
    this.words = words;
    this.reply = reply;
    this.input = tall ? Inputs.area() : Inputs.line();
    if (input instanceof TextArea area) {
      area.setPrefRowCount(3);
    }
    boolean isShort = field.type() != FieldType.TEXT;
    input.getStyleClass().add(isShort ? "short-input" : "long-input");
    read.getStyleClass().add("support");
    read.setManaged(false);
    HBox line = new HBox(8, input);
    line.getStyleClass().add("input-line");
    field.unit().ifPresent(unit -> line.getChildren().add(new Label(unit.in(language))));
    if (!isShort) {
      HBox.setHgrow(input, javafx.scene.layout.Priority.ALWAYS);
    }
    box.getChildren().setAll(line, read);
    rest.setOnFinished(e -> leave());
    input.textProperty().addListener((property, was, is) -> typed());
    input
        .focusedProperty()
        .addListener((property, was, is) -> {
          if (!is) {
            leave();
          }
        });
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public Node target() {
    return input;
  }

  @Override
  public void show(Optional<Value> value) {
    String now = value.filter(Value::isAnswer).map(this::words).orElse("");
    if (isDirty() || now.equals(input.getText())) {
      shown = isDirty() ? shown : now;
      return;
    }
    filling = true;
    input.setText(now);
    shown = now;
    filling = false;
    meant(value);
  }

  private String words(Value value) {
    return field.type() == FieldType.DATE && !language.equals("en")
        ? JapaneseDate.parse(value.text()).map(JapaneseDate::format).orElse(value.text())
        : ShownText.of(field, value, language);
  }

  @Override
  public boolean isDirty() {
    return !input.getText().equals(shown);
  }

  private void typed() {
    if (filling || Inputs.isComposing(input)) {
      return;
    }
    if (read() instanceof Reading.Taken(Value value, var remark)) {
      meant(Optional.of(value));
      reply.live(value);
    } else if (read() instanceof Reading.Blank) {
      meant(Optional.empty());
      reply.live(Value.CLEARED);
    }
    rest.playFromStart();
  }

  /** A date typed in one calendar is shown in both. */
  private void meant(Optional<Value> value) {
    String both =
        value
            .filter(v -> field.type() == FieldType.DATE && v.isAnswer())
            .map(v -> ShownText.of(field, v, language))
            .orElse("");
    read.setText(both);
    read.setManaged(!both.isEmpty());
  }

  private Reading read() {
    return TypedText.read(field, input.getText());
  }

  @Override
  public void leave() {
    rest.stop();
    if (Inputs.isComposing(input) || !isDirty()) {
      return;
    }
    switch (read()) {
      case Reading.Taken taken -> {
        shown = input.getText();
        reply.commit(taken.value());
      }
      case Reading.Blank blank -> {
        shown = input.getText();
        reply.commit(Value.CLEARED);
      }
      case Reading.Refused refused ->
          reply.unreadable(words.apply(new Finding(refused.code(), Place.NOWHERE, refused.args())));
    }
  }

  private void pressed(KeyEvent event) {
    boolean goes = event.getCode() == KeyCode.ENTER && !Inputs.isComposing(input);
    if (goes && !(input instanceof TextArea && !event.isShortcutDown())) {
      event.consume();
      leave();
      reply.next();
    } else if (event.getCode() == KeyCode.TAB
        && input instanceof TextArea
        && !event.isShortcutDown()) {
      event.consume();
      leave();
      if (event.isShiftDown()) {
        input.requestFocusTraversal(javafx.scene.TraversalDirection.PREVIOUS);
      } else {
        input.requestFocusTraversal(javafx.scene.TraversalDirection.NEXT);
      }
    }
  }
}

package org.jichidesk.ui.checkups;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.Look;

/** A number between two ends: a slider, and the number itself to be typed. */
final class RangeInput implements AnswerInput {

  private final LineInput line;
  private final Slider slider;
  private final HBox box;
  private final Reply reply;
  private final Look.Range range;
  private boolean filling;

  RangeInput(
      Field field,
      Look.Range range,
      String language,
      Function<Finding, String> words,
      Reply reply) {
    this.range = range;
    this.reply = reply;
    this.line = new LineInput(field, false, language, words, reply);
    double start = range.start().doubleValue();
    double end = range.end().doubleValue();
    this.slider = new Slider(Math.min(start, end), Math.max(start, end), Math.min(start, end));
    double step = Math.abs(range.step().doubleValue());
    slider.setBlockIncrement(step);
    slider.setMajorTickUnit(Math.max(step, Math.abs(end - start) / 5));
    slider.setMinorTickCount(0);
    slider.setShowTickMarks(true);
    slider.setShowTickLabels(true);
    slider.setFocusTraversable(true);
    slider.valueProperty().addListener((property, was, is) -> moved(slider.isValueChanging()));
    slider
        .valueChangingProperty()
        .addListener((property, was, is) -> {
          if (!is) {
            moved(false);
          }
        });
    HBox.setHgrow(slider, Priority.ALWAYS);
    this.box = new HBox(16, line.node(), slider);
    box.getStyleClass().add("input-line");
  }

  private void moved(boolean still) {
    if (filling) {
      return;
    }
    Value value = Value.of(nearest(slider.getValue()).toPlainString());
    line.show(Optional.of(value));
    answered(true);
    if (still) {
      reply.live(value);
    } else {
      reply.commit(value);
    }
  }

  /** A slider always stands somewhere: as long as there is no answer it stands there faintly. */
  private void answered(boolean is) {
    slider.getStyleClass().remove("unanswered");
    if (!is) {
      slider.getStyleClass().add("unanswered");
    }
  }

  /** Sliders stop anywhere; answers are whole steps from the start. */
  private BigDecimal nearest(double at) {
    if (range.step().signum() == 0) {
      return BigDecimal.valueOf(at);
    }
    double steps = Math.rint((at - range.start().doubleValue()) / range.step().doubleValue());
    return range
        .start()
        .add(range.step().multiply(BigDecimal.valueOf((long) steps)))
        .stripTrailingZeros();
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public Node target() {
    return line.target();
  }

  @Override
  public void show(Optional<Value> value) {
    line.show(value);
    filling = true;
    answered(value.filter(Value::isAnswer).isPresent());
    slider.setValue(
        value
            .filter(Value::isAnswer)
            .map(Value::text)
            .filter(text -> text.matches("-?[0-9]+(\\.[0-9]+)?"))
            .map(Double::parseDouble)
            .orElse(slider.getMin()));
    filling = false;
  }

  @Override
  public boolean isDirty() {
    return line.isDirty();
  }

  @Override
  public void leave() {
    line.leave();
  }
}

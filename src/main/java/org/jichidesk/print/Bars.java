package org.jichidesk.print;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Bars lying one below the other, each with its label and what it says in words; a missing value
 * has no bar, only words.
 *
 * @param title what they show
 * @param bars the bars
 */
public record Bars(String title, List<Bar> bars) implements Figure {

  private static final float LABEL = 0.3f;
  private static final float WORDS = 0.22f;
  private static final float TALLEST = 16;

  /**
   * A bar.
   *
   * @param label what it is about
   * @param value its length; missing: no bar
   * @param words what stands at its end
   * @param mark something to compare with, drawn as a tick across
   * @param shade what fills it
   */
  public record Bar(
      String label, OptionalDouble value, String words, OptionalDouble mark, Shade shade) {}

  @Override
  public void draw(Canvas canvas, Box box) {
    Style heading = Style.BODY.strong();
    float top = title.isEmpty() ? 0 : canvas.text(box, title, heading) + 3;
    double most =
        bars.stream()
            .mapToDouble(b -> Math.max(b.value().orElse(0), b.mark().orElse(0)))
            .max()
            .orElse(0);
    float each = Math.min(TALLEST, (box.height() - top) / Math.max(1, bars.size()));
    float left = box.width() * LABEL;
    float longest = box.width() * (1 - LABEL - WORDS);
    Style style = Style.SMALL.of(Math.min(7.5f, each * 0.68f));
    float y = box.y() + top;
    for (Bar bar : bars) {
      canvas.label(new Box(box.x(), y, left - 4, each), bar.label(), style.to(Align.RIGHT));
      float x = box.x() + left;
      float length = most == 0 ? 0 : (float) (longest * bar.value().orElse(0) / most);
      Box area = new Box(x, y + each * 0.15f, length, each * 0.7f);
      canvas.fill(area, bar.shade());
      canvas.frame(area, bar.value().isPresent() ? 0.5f : 0);
      float end = x + length;
      if (bar.mark().isPresent() && most > 0) {
        float at = (float) (x + longest * bar.mark().getAsDouble() / most);
        canvas.rule(at, y, at, y + each, 1.2f);
        end = Math.max(end, at);
      }
      Box words = new Box(end + 3, y, box.right() - end - 3, each);
      canvas.label(words, bar.words(), style);
      y += each;
    }
    canvas.rule(box.x() + left, box.y() + top, box.x() + left, y, 0.8f);
  }
}

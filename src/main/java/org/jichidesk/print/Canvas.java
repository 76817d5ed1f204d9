package org.jichidesk.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** One page to draw on; everything is measured from the upper left corner, in points. */
public final class Canvas {

  private static final float ROUND = 0.5523f;
  private static final float BASELINE = 1.02f;

  private final PDPageContentStream out;
  private final Faces faces;
  private final Lines lines;
  private final Paper paper;

  Canvas(PDPageContentStream out, Faces faces, Paper paper) {
    this.out = out;
    this.faces = faces;
    this.lines = new Lines(faces);
    this.paper = paper;
  }

  /** The sheet. */
  public Paper paper() {
    return paper;
  }

  /** How wide a text is on one line. */
  public float width(String text, Style style) {
    return lines.width(text, style);
  }

  /** How high a text is in lines of a width. */
  public float height(String text, Style style, float width) {
    return lines.wrap(text, style, width).size() * style.leading();
  }

  /** The lines a text takes. */
  public List<String> wrap(String text, Style style, float width) {
    return lines.wrap(text, style, width);
  }

  /** Sets a text in lines from the upper edge of a box; gives the height it took. */
  public float text(Box box, String text, Style style) {
    float y = box.y();
    for (String line : wrap(text, style, box.width())) {
      line(line, style, box.x(), y, box.width());
      y += style.leading();
    }
    return y - box.y();
  }

  /** Sets a text in the middle of a box's height, smaller if it does not fit. */
  public void label(Box box, String text, Style style) {
    Style fits = style;
    while (fits.size() > 4 && height(text, fits, box.width()) > box.height()) {
      fits = fits.of(fits.size() - 0.5f);
    }
    float spare = box.height() - height(text, fits, box.width());
    text(box.below(Math.max(0, spare / 2)), text, fits);
  }

  /** Sets a line; {@code x} and {@code width} say where it is aligned. */
  public void line(String text, Style style, float x, float y, float width) {
    float at = x + style.align().before(width - width(text, style));
    float baseline = paper.height() - y - style.size() * BASELINE;
    StringBuilder run = new StringBuilder();
    PDFont face = null;
    float begin = at;
    for (int c : Lines.shown(text).toArray()) {
      Glyph glyph = faces.glyph(c, style.bold());
      if (face != null && !face.equals(glyph.face())) {
        run(face, run, style.size(), begin, baseline);
        begin = at;
      }
      face = glyph.face();
      run.append(glyph.text());
      at += glyph.width() * style.size();
    }
    if (face != null) {
      run(face, run, style.size(), begin, baseline);
    }
  }

  private void run(PDFont face, StringBuilder run, float size, float x, float baseline) {
    draw(() -> {
      out.setNonStrokingColor(0f);
      out.beginText();
      out.setFont(face, size);
      out.newLineAtOffset(x, baseline);
      out.showText(run.toString());
      out.endText();
    });
    run.setLength(0);
  }

  /** Draws a straight line. */
  public void rule(float fromX, float fromY, float toX, float toY, float thick) {
    stroke(
        thick,
        false,
        () -> {
          out.moveTo(fromX, up(fromY));
          out.lineTo(toX, up(toY));
        });
  }

  /** Draws a broken line. */
  public void dashes(float fromX, float fromY, float toX, float toY, float thick) {
    stroke(
        thick,
        true,
        () -> {
          out.moveTo(fromX, up(fromY));
          out.lineTo(toX, up(toY));
        });
  }

  /** Draws the rim of a box; nothing of a rim of no thickness. */
  public void frame(Box box, float thick) {
    stroke(thick, false, () -> rectangle(box));
  }

  /** Fills a box. */
  public void fill(Box box, Shade shade) {
    if (shade == Shade.NONE || box.width() <= 0 || box.height() <= 0) {
      return;
    }
    draw(() -> {
      out.saveGraphicsState();
      out.setNonStrokingColor(shade.grey());
      rectangle(box);
      out.fill();
      if (shade.step() > 0) {
        rectangle(box);
        out.clip();
        hatch(box, shade.step());
      }
      out.restoreGraphicsState();
    });
  }

  /** Fills a box with a grey: 1 is white, 0 black. */
  public void fill(Box box, float grey) {
    if (grey < 1) {
      draw(() -> {
        out.setNonStrokingColor(grey);
        rectangle(box);
        out.fill();
      });
    }
  }

  /** Draws a closed shape through points x, y, x, y …, filled or not, with a rim. */
  public void shape(float[] points, Shade shade, float thick, boolean dashed) {
    draw(() -> {
      if (shade != Shade.NONE) {
        out.setNonStrokingColor(shade.grey());
        path(points);
        out.fill();
      }
    });
    stroke(thick, dashed, () -> path(points));
  }

  /** Draws a disc with a rim. */
  public void disc(float x, float y, float radius, Shade shade, float thick) {
    draw(() -> {
      out.setNonStrokingColor(shade.grey());
      circle(x, up(y), radius);
      out.fill();
    });
    stroke(thick, false, () -> circle(x, up(y), radius));
  }

  private void hatch(Box box, float step) throws IOException {
    out.setStrokingColor(0.35f);
    out.setLineWidth(0.4f);
    float foot = up(box.bottom());
    for (float x = box.x() - box.height(); x < box.right(); x += step) {
      out.moveTo(x, foot);
      out.lineTo(x + box.height(), foot + box.height());
    }
    out.stroke();
  }

  private void rectangle(Box box) throws IOException {
    out.addRect(box.x(), up(box.bottom()), box.width(), box.height());
  }

  private void path(float[] points) throws IOException {
    out.moveTo(points[0], up(points[1]));
    for (int i = 2; i < points.length; i += 2) {
      out.lineTo(points[i], up(points[i + 1]));
    }
    out.closePath();
  }

  private void circle(float x, float y, float r) throws IOException {
    float k = r * ROUND;
    out.moveTo(x + r, y);
    out.curveTo(x + r, y + k, x + k, y + r, x, y + r);
    out.curveTo(x - k, y + r, x - r, y + k, x - r, y);
    out.curveTo(x - r, y - k, x - k, y - r, x, y - r);
    out.curveTo(x + k, y - r, x + r, y - k, x + r, y);
    out.closePath();
  }

  private void stroke(float thick, boolean dashed, Drawing path) {
    if (thick <= 0) {
      return;
    }
    draw(() -> {
      out.setStrokingColor(0f);
      out.setLineWidth(thick);
      out.setLineDashPattern(dashed ? new float[] {3, 2} : new float[0], 0);
      path.draw();
      out.stroke();
    });
  }

  private float up(float y) {
    return paper.height() - y;
  }

  @FunctionalInterface
  private interface Drawing {
    void draw() throws IOException;
  }

  private static void draw(Drawing drawing) {
    try {
      drawing.draw();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void close() {
    draw(out::close);
  }
}

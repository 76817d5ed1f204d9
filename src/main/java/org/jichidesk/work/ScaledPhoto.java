package org.jichidesk.work;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;

/**
 * A photo as it is kept: upright, small enough to travel, and without what the camera wrote beside
 * it (where it was taken, whose camera). Nothing of it is ever put in a temporary file.
 *
 * @param jpeg the picture
 * @param takenOn the day it was taken, if the camera knew
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record ScaledPhoto(byte[] jpeg, Optional<LocalDate> takenOn) {

  static final String MEDIA_TYPE = "image/jpeg";

  /** The longest edge, in pixels: a page of print at 200 dots an inch. */
  static final int LONGEST_EDGE = 1600;

  /** More pixels than any camera in an office has; the header says how many there are. */
  static final long MOST_PIXELS = 120_000_000;

  private static final float QUALITY = 0.82f;
  private static final Set<String> KINDS = Set.of("jpeg", "png");

  /**
   * Scales a picture.
   *
   * @param name what refusals call it
   * @throws Refusal {@code NOT_A_PICTURE} or {@code PICTURE_TOO_LARGE}
   */
  static ScaledPhoto of(String name, byte[] file) {
    Exif exif = Exif.of(file);
    try {
      BufferedImage read = read(name, file);
      return new ScaledPhoto(write(upright(read, exif.orientation())), exif.takenOn());
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new Refusal(Finding.at(Place.file(name), FindingCode.NOT_A_PICTURE, name), e);
    }
  }

  /** Looks at the size before it decodes, and leaves out rows and columns of a very large one. */
  private static BufferedImage read(String name, byte[] file) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      ImageReader reader = reader(name, in);
      try {
        reader.setInput(in, true, true);
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
          throw Refusal.of(
              FindingCode.PICTURE_TOO_LARGE,
              name,
              width + "×" + height,
              MOST_PIXELS / 10_000 + "万画素");
        }
        int leave = (int) Math.max(1, Math.max(width, height) / (2 * LONGEST_EDGE));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(leave, leave, 0, 0);
        return reader.read(0, how);
      } finally {
        reader.dispose();
      }
    }
  }

  private static ImageReader reader(String name, ImageInputStream in) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if (KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
        return reader;
      }
      reader.dispose();
    }
    throw Refusal.of(FindingCode.NOT_A_PICTURE, name);
  }

  private static BufferedImage upright(BufferedImage read, int orientation) {
    boolean lies = orientation >= 5;
    double scale =
        Math.min(1.0, (double) LONGEST_EDGE / Math.max(read.getWidth(), read.getHeight()));
    int across = Math.max(1, (int) Math.round(read.getWidth() * scale));
    int down = Math.max(1, (int) Math.round(read.getHeight() * scale));
    BufferedImage made =
        new BufferedImage(lies ? down : across, lies ? across : down, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = made.createGraphics();
    try {
      canvas.setColor(Color.WHITE);
      canvas.fillRect(0, 0, made.getWidth(), made.getHeight());
      canvas.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      canvas.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
      canvas.transform(turn(orientation, across, down));
      canvas.drawImage(read, 0, 0, across, down, null);
    } finally {
      canvas.dispose();
    }
    return made;
  }

  /** What brings a picture of that size upright. */
  private static AffineTransform turn(int orientation, int across, int down) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, across, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, across, down);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, down);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, down, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, down, across);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, across);
      default -> new AffineTransform();
    };
  }

  private static byte[] write(BufferedImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}

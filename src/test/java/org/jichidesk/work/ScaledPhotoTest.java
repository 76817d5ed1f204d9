package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jichidesk.work.CheckOutTest.assertRefused;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.checkup.Attachment;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos as they are kept: small, upright, without the camera's notes; strange ones refused. */
class ScaledPhotoTest {

  private static final String PLACE = "GPS 36.6513N 138.1810E";

  @TempDir Path folder;

  /** Red above, blue below; the left half of each is dark. */
  private static BufferedImage picture(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(Color.RED);
    canvas.fillRect(0, 0, width, height / 2);
    canvas.setColor(Color.BLUE);
    canvas.fillRect(0, height / 2, width, height - height / 2);
    canvas.setColor(Color.BLACK);
    canvas.fillRect(0, 0, width / 2, height / 2);
    canvas.dispose();
    return image;
  }

  private static byte[] bytes(BufferedImage image, String kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, kind, out)).isTrue();
    return out.toByteArray();
  }

  private static BufferedImage read(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  /** A JPEG with what a camera writes: which way up, when, and where. */
  private static byte[] fromCamera(BufferedImage image, int orientation, ByteOrder order)
      throws IOException {
    byte[] jpeg = bytes(image, "jpeg");
    ByteBuffer tiff = ByteBuffer.allocate(120).order(order);
    tiff.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4d4d));
    tiff.putShort((short) 42).putInt(8);
    tiff.putShort((short) 2);
    entry(tiff, 0x0112, 3, 1);
    tiff.putShort((short) orientation).putShort((short) 0);
    entry(tiff, 0x8769, 4, 1);
    tiff.putInt(38);
    tiff.putInt(0);
    tiff.putShort((short) 1);
    entry(tiff, 0x9003, 2, 20);
    tiff.putInt(56);
    tiff.putInt(0);
    tiff.put("2025:11:03 10:15:00\0".getBytes(StandardCharsets.US_ASCII));
    tiff.put(PLACE.getBytes(StandardCharsets.US_ASCII));
    byte[] exif = Arrays.copyOf(tiff.array(), tiff.position());
    ByteBuffer all = ByteBuffer.allocate(jpeg.length + exif.length + 10);
    all.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (exif.length + 8));
    all.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(exif);
    return all.put(jpeg, 2, jpeg.length - 2).array();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count);
  }

  @ParameterizedTest
  @CsvSource({
    "4000, 3000, 1600, 1200",
    "3000, 9000, 533, 1600",
    "800, 600, 800, 600",
    "1, 1, 1, 1"
  })
  void theLongestEdgeIsLimitedAndTheShapeKept(int width, int height, int across, int down)
      throws IOException {
    BufferedImage kept =
        read(ScaledPhoto.of("a.jpg", bytes(picture(width, height), "jpeg")).jpeg());
    assertThat(kept.getWidth()).isEqualTo(across);
    assertThat(kept.getHeight()).isEqualTo(down);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyWayOfHoldingTheCameraComesOutUpright(int orientation) throws IOException {
    BufferedImage upright = picture(400, 200);
    for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      byte[] file = fromCamera(asHeld(upright, orientation), orientation, order);
      ScaledPhoto photo = ScaledPhoto.of("a.jpg", file);
      assertThat(photo.takenOn()).contains(LocalDate.of(2025, 11, 3));
      BufferedImage kept = read(photo.jpeg());
      assertThat(kept.getWidth()).isEqualTo(400);
      assertThat(kept.getHeight()).isEqualTo(200);
      for (int[] at : new int[][] {{50, 50}, {350, 50}, {50, 150}, {350, 150}}) {
        assertThat(near(kept.getRGB(at[0], at[1]), upright.getRGB(at[0], at[1])))
            .as("orientation %d at %d,%d", orientation, at[0], at[1])
            .isTrue();
      }
    }
  }

  /** The picture as its pixels lie in the file, by the standard's own words for each number. */
  private static BufferedImage asHeld(BufferedImage upright, int orientation) {
    int w = upright.getWidth();
    int h = upright.getHeight();
    boolean lies = orientation >= 5;
    BufferedImage held = new BufferedImage(lies ? h : w, lies ? w : h, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < held.getWidth(); x++) {
      for (int y = 0; y < held.getHeight(); y++) {
        int rgb =
            switch (orientation) {
              case 2 -> upright.getRGB(w - 1 - x, y); // row 0 top, column 0 right
              case 3 -> upright.getRGB(w - 1 - x, h - 1 - y); // bottom, right
              case 4 -> upright.getRGB(x, h - 1 - y); // bottom, left
              case 5 -> upright.getRGB(y, x); // row 0 left, column 0 top
              case 6 -> upright.getRGB(w - 1 - y, x); // row 0 right, column 0 top
              case 7 -> upright.getRGB(w - 1 - y, h - 1 - x); // row 0 right, column 0 bottom
              case 8 -> upright.getRGB(y, h - 1 - x); // row 0 left, column 0 bottom
              default -> upright.getRGB(x, y);
            };
        held.setRGB(x, y, rgb);
      }
    }
    return held;
  }

  private static boolean near(int one, int other) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > 40) {
        return false;
      }
    }
    return true;
  }

  @Test
  void whatTheCameraWroteBesideIsGone() throws IOException {
    byte[] file = fromCamera(picture(400, 200), 1, ByteOrder.BIG_ENDIAN);
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains(PLACE, "Exif");
    byte[] kept = ScaledPhoto.of("a.jpg", file).jpeg();
    assertThat(new String(kept, StandardCharsets.ISO_8859_1))
        .doesNotContain(PLACE, "Exif", "2025:11:03");
  }

  @Test
  void whatIsSeeThroughBecomesWhite() throws IOException {
    BufferedImage clear = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
    BufferedImage kept = read(ScaledPhoto.of("a.png", bytes(clear, "png")).jpeg());
    assertThat(near(kept.getRGB(20, 20), 0xffffff)).isTrue();
  }

  @Test
  void aPictureThatClaimsToBeHugeIsRefusedBeforeItIsDecoded() throws IOException {
    byte[] png = bytes(picture(10, 10), "png");
    ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
    CRC32 crc = new CRC32();
    crc.update(png, 12, 17);
    ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
    assertRefused(FindingCode.PICTURE_TOO_LARGE, () -> ScaledPhoto.of("huge.png", png));
  }

  @Test
  void whatIsNoPictureIsRefused() throws IOException {
    byte[] gif = bytes(picture(10, 10), "gif");
    byte[] jpeg = fromCamera(picture(60, 40), 6, ByteOrder.LITTLE_ENDIAN);
    for (byte[] bytes :
        List.of(
            new byte[0], "写真です".getBytes(StandardCharsets.UTF_8), gif, Arrays.copyOf(jpeg, 20))) {
      assertRefused(FindingCode.NOT_A_PICTURE, () -> ScaledPhoto.of("x.jpg", bytes));
    }
  }

  @Test
  void damagedPicturesAreReadOrRefusedAndNothingElse() throws IOException {
    Random random = new Random(640);
    List<byte[]> wholes =
        List.of(
            fromCamera(picture(60, 40), 6, ByteOrder.LITTLE_ENDIAN), bytes(picture(60, 40), "png"));
    int refused = 0;
    for (int i = 0; i < 600; i++) {
      byte[] bytes = wholes.get(i % 2).clone();
      for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
        bytes[random.nextInt(Math.min(bytes.length, 400))] = (byte) random.nextInt(256);
      }
      if (random.nextInt(4) == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      try {
        ScaledPhoto.of("x.jpg", bytes);
      } catch (Refusal refusal) {
        assertThat(refusal.finding().code())
            .isIn(FindingCode.NOT_A_PICTURE, FindingCode.PICTURE_TOO_LARGE);
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(50);
  }

  @Test
  void aPhotoIsAddedOnceInTheFieldTooAndLeavesNothingReadable() throws Exception {
    Offices offices = new Offices(folder);
    Path file = folder.resolve("f.jdfield");
    try (Store office = offices.branch("O02")) {
      FieldTrip.out(office, file, "D06");
    }
    Path camera = folder.resolve("IMG_0001.JPG");
    Files.write(camera, fromCamera(picture(2000, 1500), 1, ByteOrder.LITTLE_ENDIAN));
    List<Path> temporary = temporary();
    RecordKey key;
    try (Store field = FieldTrip.open(offices.desk(), file)) {
      AddPhoto.Of of = new AddPhoto.Of("D06", 2025, "");
      key = new AddPhoto(field).add(camera, of, "集会所", "p");
      assertThat(new AddPhoto(field).add(camera, of, "", "p")).isEqualTo(key);
      FieldTrip.put(field, key, RecordType.REMOVED, "yes");
      assertThat(new Photos(field).of("D06", 2025)).isEmpty();
      new AddPhoto(field).add(camera, of, "", "p");
    }
    try (Store field = FieldTrip.open(offices.desk(), file)) {
      Photos photos = new Photos(field);
      assertThat(photos.of("D06", 2024)).isEmpty();
      Photos.Photo photo = photos.of("D06", 2025).getFirst();
      assertThat(photo.caption()).isEqualTo("集会所");
      assertThat(photo.takenOn()).isEqualTo("2025-11-03");
      assertThat(photo.isHere()).isTrue();
      assertThat(key.key()).isEqualTo("P-" + photo.digest().substring(0, 40));
      byte[] kept = photos.content(photo.digest()).orElseThrow();
      assertThat(read(kept).getWidth()).isEqualTo(1600);
      assertThat(FieldTrip.shown(field, key, Attachment.BYTES))
          .isEqualTo(Integer.toString(kept.length));
      byte[] part = Arrays.copyOfRange(kept, kept.length / 2, kept.length / 2 + 40);
      String sealed = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      assertThat(sealed).doesNotContain(new String(part, StandardCharsets.ISO_8859_1));
    }
    assertThat(temporary()).isEqualTo(temporary);
  }

  private static List<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(one -> one.getFileName().toString().startsWith("imageio"))
          .sorted()
          .toList();
    }
  }

  @Test
  void aPhotoThatCannotBeReadLeavesNoRecord() throws Exception {
    Offices offices = new Offices(folder);
    Path broken = Files.writeString(folder.resolve("x.jpg"), "x");
    try (Store office = offices.branch("O02")) {
      AddPhoto.Of of = new AddPhoto.Of("D06", 2025, "");
      assertRefused(FindingCode.NOT_A_PICTURE, () -> new AddPhoto(office).add(broken, of, "", "p"));
      assertThat(new Photos(office).of("D06", 2025)).isEmpty();
      assertThat(office.attachments().digests()).isEmpty();
    }
  }
}

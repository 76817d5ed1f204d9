package org.jichidesk.store.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.jichidesk.store.sealed.SealedFormatTest.assertRefused;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jichidesk.domain.FindingCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed file that is added to: what was acknowledged is there, what failed is not. */
class SealedFileTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void aFile() {
    file = Sealed.write(folder.resolve("a.jdfield"), Sealed.bytes("一"));
  }

  private SealedFile open() throws IOException {
    try (Passphrase pass = Sealed.pass()) {
      return SealedFile.open(file, pass, frame -> {}).file();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsAddedIsThereAtOnceAndAfterReopening() throws Exception {
    try (SealedFile open = open()) {
      open.append(utf8("二"));
      assertThat(open.frames()).isEqualTo(2);
      assertThat(open.again()).isEqualTo(new SealedReading(2, Files.size(file), Ending.WHOLE));
      open.append(utf8("三"));
    }
    try (SealedFile open = open()) {
      open.append(utf8("四"));
    }
    assertThat(Sealed.read(file).frames()).containsExactly("一", "二", "三", "四");
  }

  @Test
  void openedTwiceItIsInUse() throws Exception {
    try (SealedFile open = open()) {
      assertThat(SealedFile.isHeld(file)).isTrue();
      assertThat(SealedReading.isSealed(file)).isTrue();
      assertRefused(FindingCode.STORE_IN_USE, this::open);
      assertRefused(FindingCode.STORE_IN_USE, () -> Sealed.read(file));
      open.append(utf8("二"));
    }
    assertThat(SealedFile.isHeld(file)).isFalse();
    assertThat(Sealed.read(file).frames()).hasSize(2);
  }

  @Test
  void aTornEndIsWrittenOver() throws Exception {
    byte[] whole = Files.readAllBytes(file);
    for (int more : new int[] {1, 8, 30, 300}) {
      byte[] torn = Arrays.copyOf(whole, whole.length + more);
      Files.write(file, torn);
      try (SealedFile open = open()) {
        assertThat(Files.size(file)).as("opening changes nothing").isEqualTo(torn.length);
        open.append(utf8("二"));
      }
      assertThat(Sealed.read(file).frames()).containsExactly("一", "二");
      assertThat(Sealed.read(file).reading().ending()).isEqualTo(Ending.WHOLE);
      Files.write(file, whole);
    }
  }

  @Test
  void aDamagedFileIsNotAddedTo() throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);
    assertRefused(FindingCode.SEALED_DAMAGED, this::open);
    assertThat(file).hasBinaryContent(bytes);
  }

  @Test
  void aWriteThatFailsLeavesNothingBehind() throws Exception {
    for (FailingChannel.Point point : FailingChannel.Point.values()) {
      for (int part : new int[] {0, 1, 20}) {
        Files.write(file, Sealed.bytes("一"));
        failOnce(point, part);
        assertThat(Sealed.read(file).frames())
            .as("%s after %d bytes", point, part)
            .containsExactly("一", "二", "四");
        assertThat(Sealed.read(file).reading().ending()).isEqualTo(Ending.WHOLE);
      }
    }
  }

  private void failOnce(FailingChannel.Point point, int part) throws IOException {
    List<FailingChannel> channels = new ArrayList<>();
    try (Passphrase pass = Sealed.pass();
        SealedFile open =
            SealedFile.open(file, pass, frame -> {}, path -> failing(path, channels)).file()) {
      open.append(utf8("二"));
      channels.getFirst().failNext(point, part);
      assertThatIOException().isThrownBy(() -> open.append(utf8("三")));
      assertThat(open.again().frames()).isEqualTo(2);
      open.append(utf8("四"));
    }
  }

  private static FileChannel failing(Path path, List<FailingChannel> channels) throws IOException {
    FailingChannel channel =
        new FailingChannel(
            FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
    channels.add(channel);
    return channel;
  }

  @Test
  void aStickPulledForGoodLosesNothingAcknowledged() throws Exception {
    List<FailingChannel> channels = new ArrayList<>();
    try (Passphrase pass = Sealed.pass()) {
      SealedFile open =
          SealedFile.open(file, pass, frame -> {}, path -> failing(path, channels)).file();
      open.append(utf8("二"));
      channels.getFirst().pull(13);
      assertThatIOException().isThrownBy(() -> open.append(utf8("三")));
      assertThatIOException().isThrownBy(() -> open.append(utf8("四")));
      assertThatIOException().isThrownBy(open::close);
    }
    assertThat(SealedFile.isHeld(file)).isFalse();
    Sealed.Read read = Sealed.read(file);
    assertThat(read.frames()).containsExactly("一", "二");
    assertThat(read.reading().ending()).isEqualTo(Ending.TORN);
  }

  @Test
  void aCopyHasTheSameFrames() throws Exception {
    Path copy = folder.resolve("copy.jdfield");
    try (SealedFile open = open();
        FileChannel out =
            FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      open.append(utf8("二"));
      open.copyTo(out);
    }
    assertThat(Sealed.read(copy).frames()).containsExactly("一", "二");
    assertThat(copy).hasSameBinaryContentAs(file);
  }

  @Test
  void theStandardCostIsBearableForPeopleAndNotForGuessers() {
    assertThat(KeyCost.STANDARD.isBearable()).isTrue();
    assertThat(KeyCost.STANDARD.memory()).isGreaterThanOrEqualTo(46 * 1024);
    assertThat(KeyCost.STANDARD.passes()).isGreaterThanOrEqualTo(2);
  }
}

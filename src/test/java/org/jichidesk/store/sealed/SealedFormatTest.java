package org.jichidesk.store.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bytes of a sealed file: whatever is done to them is told, and never read as something else.
 */
class SealedFormatTest {

  private static final String[] FRAMES = {"一枚目", "二枚目は少し長い".repeat(9), "", "四枚目"};

  @TempDir Path folder;
  private Path file;
  private byte[] sound;

  /** Where each frame begins, and the end. */
  private int[] starts;

  @BeforeEach
  void aFile() {
    file = folder.resolve("a.jdfield");
    sound = Sealed.bytes(FRAMES);
    starts = new int[FRAMES.length + 1];
    starts[0] = Header.LENGTH;
    for (int i = 0; i < FRAMES.length; i++) {
      starts[i + 1] = starts[i] + 8 + ByteBuffer.wrap(sound).getInt(starts[i]);
    }
    assertThat(starts[FRAMES.length]).isEqualTo(sound.length);
  }

  static void assertRefused(FindingCode code, ThrowingCallable doing) {
    assertThatThrownBy(doing)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.finding().code()).isEqualTo(code));
  }

  private Sealed.Read read(byte[] bytes) {
    return Sealed.read(Sealed.write(file, bytes));
  }

  @Test
  void whatWasSealedIsReadAgain() {
    Sealed.Read read = read(sound);
    assertThat(read.frames()).containsExactly(FRAMES);
    assertThat(read.reading()).isEqualTo(new SealedReading(4, sound.length, Ending.WHOLE));
    assertThat(Sealed.bytes(FRAMES)).as("nothing is ever sealed the same way").isNotEqualTo(sound);
  }

  @Test
  void everyChangedByteIsTold() {
    for (int at = 0; at < sound.length; at++) {
      for (int flip : new int[] {1, 0x80, 0xff}) {
        byte[] changed = sound.clone();
        changed[at] ^= (byte) flip;
        Sealed.write(file, changed);
        if (at < Header.LENGTH) {
          FindingCode code = at < 8 ? FindingCode.NOT_SEALED : FindingCode.SEALED_DAMAGED;
          assertRefused(code, () -> Sealed.read(file));
        } else {
          Sealed.Read read = Sealed.read(file);
          int frame = frameAt(at);
          assertThat(read.reading().ending()).as("byte %d", at).isEqualTo(Ending.DAMAGED);
          assertThat(read.frames()).containsExactly(Arrays.copyOf(FRAMES, frame));
          assertThat(read.reading().end()).isEqualTo(starts[frame]);
        }
      }
    }
  }

  private int frameAt(int at) {
    int frame = 0;
    while (starts[frame + 1] <= at) {
      frame++;
    }
    return frame;
  }

  @Test
  void cutAtAnyLengthItEndsTornOrAtAFrame() {
    for (int length = 0; length < sound.length; length++) {
      Sealed.write(file, Arrays.copyOf(sound, length));
      if (length < Header.LENGTH) {
        FindingCode code = length < 8 ? FindingCode.NOT_SEALED : FindingCode.SEALED_DAMAGED;
        assertRefused(code, () -> Sealed.read(file));
        continue;
      }
      Sealed.Read read = Sealed.read(file);
      int whole = frameAt(length);
      assertThat(read.frames()).containsExactly(Arrays.copyOf(FRAMES, whole));
      assertThat(read.reading().ending())
          .as("length %d", length)
          .isEqualTo(length == starts[whole] ? Ending.WHOLE : Ending.TORN);
    }
  }

  @Test
  void zerosWhereTheFileGrewBeforeThePowerFailedAreTorn() {
    for (int zeros : new int[] {1, 7, 8, 9, 28, 4096}) {
      assertThat(read(Arrays.copyOf(sound, sound.length + zeros)).reading())
          .isEqualTo(new SealedReading(4, sound.length, Ending.TORN));
    }
    byte[] halfWritten = sound.clone();
    Arrays.fill(halfWritten, sound.length - 20, sound.length, (byte) 0);
    assertThat(read(halfWritten).reading().ending()).isEqualTo(Ending.TORN);
    assertThat(read(halfWritten).frames()).hasSize(3);
    byte[] hole = sound.clone();
    Arrays.fill(hole, starts[1], starts[2], (byte) 0);
    assertThat(read(hole).reading().ending()).as("more follows").isEqualTo(Ending.DAMAGED);
  }

  @Test
  void framesMovedDoubledLeftOutOrTakenFromElsewhereAreTold() {
    byte[] swapped = join(part(0, 0), frame(1), frame(0), frame(2), frame(3));
    byte[] doubled = join(part(0, 0), frame(0), frame(0), frame(1));
    byte[] leftOut = join(part(0, 0), frame(0), frame(2), frame(3));
    for (byte[] bytes : List.of(swapped, doubled, leftOut)) {
      assertThat(read(bytes).reading().ending()).isEqualTo(Ending.DAMAGED);
    }
    byte[] other = Sealed.bytes(FRAMES);
    byte[] exchanged = join(part(0, 0), Arrays.copyOfRange(other, starts[0], starts[1]));
    assertThat(read(exchanged).reading().ending()).isEqualTo(Ending.DAMAGED);
  }

  /** The first so many bytes, or the header. */
  private byte[] part(int from, int to) {
    return Arrays.copyOfRange(sound, from, to == 0 ? Header.LENGTH : to);
  }

  private byte[] frame(int i) {
    return Arrays.copyOfRange(sound, starts[i], starts[i + 1]);
  }

  private static byte[] join(byte[]... parts) {
    ByteBuffer all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(p -> p.length).sum());
    Arrays.stream(parts).forEach(all::put);
    return all.array();
  }

  @Test
  void randomBytesAfterTheEndAreDamage() {
    byte[] more = new byte[100];
    new Random(7).nextBytes(more);
    assertThat(read(join(sound, more)).reading().ending()).isEqualTo(Ending.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"山の みどり 2027", "", "山の みどり", "x"})
  void aWrongPassphraseIsToldFromDamage(String wrong) throws Exception {
    Sealed.write(file, sound);
    try (Passphrase pass = Passphrase.typed(wrong.toCharArray())) {
      assertRefused(FindingCode.WRONG_PASSPHRASE, () -> SealedReading.of(file, pass, frame -> {}));
      assertRefused(FindingCode.WRONG_PASSPHRASE, () -> SealedFile.open(file, pass, frame -> {}));
    }
    assertThat(SealedFile.isHeld(file)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"山の みどり ２０２６", "  山の みどり 2026\n", "山の　みどり　２０２６"})
  void thePassphraseIsTheSameWithOrWithoutTheInputMethod(String typed) throws Exception {
    Sealed.write(file, sound);
    try (Passphrase pass = Passphrase.typed(typed.toCharArray())) {
      assertThat(SealedReading.of(file, pass, frame -> {}).frames()).isEqualTo(4);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2147483647, 1, 1",
    "1048576, 3, 1",
    "65536, 2147483647, 1",
    "65536, 17, 1",
    "65536, 3, 5",
    "0, 1, 1",
    "16, 0, 1",
    "16, 1, 0",
    "-1, 1, 1",
    "16, -1, 1",
    "16, 1, -1"
  })
  void aHeaderCannotAskForAllMemoryOrForever(int memory, int passes, int lanes) {
    byte[] hostile = sound.clone();
    ByteBuffer.wrap(hostile).putInt(10, memory).putInt(14, passes).putInt(18, lanes);
    checksum(hostile);
    long before = System.nanoTime();
    Sealed.write(file, hostile);
    assertRefused(FindingCode.SEALED_DAMAGED, () -> Sealed.read(file));
    assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
  }

  @Test
  void aFrameCannotAskForMoreThanTheFileHas() {
    byte[] hostile = Arrays.copyOf(sound, starts[3] + 8);
    ByteBuffer.wrap(hostile).putInt(starts[3], Integer.MAX_VALUE);
    assertThat(read(hostile).reading().ending()).isEqualTo(Ending.DAMAGED);
    java.util.zip.CRC32C crc = new java.util.zip.CRC32C();
    crc.update(ByteBuffer.allocate(12).putLong(4).putInt(Integer.MAX_VALUE).flip());
    ByteBuffer.wrap(hostile).putInt(starts[3] + 4, (int) crc.getValue());
    assertThat(read(hostile).reading().ending()).isEqualTo(Ending.DAMAGED);
  }

  @Test
  void aNewerFormatIsNamedAsSuch() {
    byte[] newer = sound.clone();
    newer[9] = 2;
    checksum(newer);
    Sealed.write(file, newer);
    assertRefused(FindingCode.NEWER_SEALED, () -> Sealed.read(file));
  }

  private static void checksum(byte[] header) {
    java.util.zip.CRC32C crc = new java.util.zip.CRC32C();
    crc.update(header, 0, Header.LENGTH - 4);
    ByteBuffer.wrap(header).putInt(Header.LENGTH - 4, (int) crc.getValue());
  }

  @ParameterizedTest
  @CsvSource({
    "123456789, false",
    "1234567890, true",
    "'          ', false",
    "aaaaaaaaaaaaaaaaaaaa, false",
    "abababababab, false",
    "やまのみどりかぜ, false",
    "やまのみどりかぜのおと, true",
    "𠮷𠮷𠮷𠮷abcde, false",
    "𠮷𠮷𠮷𠮷abcdef, true"
  })
  void aNewPassphraseHasTenCharactersOfSomeVariety(String typed, boolean strong) {
    try (Passphrase pass = Passphrase.typed(typed.toCharArray())) {
      assertThat(pass.isStrong()).isEqualTo(strong);
      assertThat(pass.toString()).doesNotContain(typed.strip().isEmpty() ? "x" : typed);
    }
  }

  @Test
  void aWeakPassphraseMakesNoFile() {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    try (Passphrase pass = Passphrase.typed("みじかい".toCharArray())) {
      assertRefused(
          FindingCode.PASSPHRASE_WEAK, () -> new SealedWriter(out, pass, KeyCost.STANDARD));
    }
    assertThat(out.size()).isZero();
  }

  @Test
  void whatWasTypedIsWiped() {
    char[] typed = "あいことば".toCharArray();
    Passphrase.typed(typed).close();
    assertThat(typed).containsOnly('\0');
  }
}

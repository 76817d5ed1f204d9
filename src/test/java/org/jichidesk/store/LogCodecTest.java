package org.jichidesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jichidesk.store.Stores.P1;
import static org.jichidesk.store.Stores.says;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.jichidesk.domain.council.Officer;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.AssertionId;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.merge.Seen;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogCodecTest {

  private static List<Atom> atoms(Random random) {
    List<Atom> atoms = new ArrayList<>();
    for (Field field : Officer.TYPE.fields()) {
      if (random.nextBoolean()) {
        Value.Kind kind = Value.Kind.numbered(random.nextInt(5));
        atoms.add(
            new Atom(
                field,
                kind == Value.Kind.ANSWER ? Value.of(text(random)) : Value.of(kind),
                Seen.parse(random.nextInt(3) == 0 ? "" : "A:" + random.nextInt(3) + ",#x")));
      }
    }
    return atoms;
  }

  private static String text(Random random) {
    return List.of("", "a", "髙橋", "\0\n\t", "𠮷", "長".repeat(50), "x".repeat(20_000))
        .get(random.nextInt(7));
  }

  @Test
  void whatWasWrittenIsReadBack() {
    for (int i = 0; i < 1_000; i++) {
      List<Atom> atoms = atoms(new Random(i));
      byte[] payload = LogCodec.encode(atoms);
      assertThat(LogCodec.decode(Officer.TYPE, payload)).as("seed %s", i).isEqualTo(atoms);
    }
  }

  @Test
  void theBytesNeverChangeSinceStoresHoldThem() {
    List<Atom> atoms =
        List.of(
            new Atom(RecordType.REMOVED, Value.CLEARED, Seen.parse("A:1")),
            new Atom(Officer.NAME, Value.of("花"), Seen.NOTHING));
    assertThat(HexFormat.of().formatHex(LogCodec.encode(atoms)))
        .isEqualTo("01" + "02" + "03413a31" + "00" + "02" + "00000100" + "02010003e88ab1");
  }

  @Test
  void junkIsRefusedAndNothingWorse() {
    Random random = new Random(5);
    int read = 0;
    for (int i = 0; i < 60_000; i++) {
      byte[] junk = LogCodec.encode(atoms(new Random(i % 50)));
      switch (i % 3) {
        case 0 -> junk[random.nextInt(junk.length)] = (byte) random.nextInt();
        case 1 -> junk = Arrays.copyOf(junk, random.nextInt(junk.length + 9));
        default -> {
          junk = new byte[random.nextInt(40)];
          random.nextBytes(junk);
          if (junk.length > 0) {
            junk[0] = 1;
          }
        }
      }
      try {
        LogCodec.decode(Officer.TYPE, junk);
        read++;
      } catch (IllegalArgumentException e) {
        assertThat(e).isNotNull();
      }
    }
    assertThat(read).as("some junk is still a payload").isLessThan(30_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "02",
        "01",
        "01ffffffff07",
        "01ffffffff0f",
        "01ffffffffff",
        "0100ffffffff07",
        "01000101000000",
        "0101000101050000",
        "0101000102000900",
        "010100013d000000",
        "010100010200007f",
        "0101000102000000ff",
        "0101087878787878787878000102000000"
      })
  void payloadsThatLieAreRefused(String hex) {
    byte[] payload = HexFormat.of().parseHex(hex);
    assertThatIllegalArgumentException().isThrownBy(() -> LogCodec.decode(Officer.TYPE, payload));
  }

  @Test
  void theDigestCoversEverything() {
    byte[] payload = {1, 2, 3};
    Authorship by = new Authorship(5, "O01", "p", "r");
    List<Long> digests =
        List.of(
            LogCodec.digest(1, "k", "A.1", by, payload, "0.0.0.1;"),
            LogCodec.digest(2, "k", "A.1", by, payload, "0.0.0.1;"),
            LogCodec.digest(1, "l", "A.1", by, payload, "0.0.0.1;"),
            LogCodec.digest(1, "k", "A.2", by, payload, "0.0.0.1;"),
            LogCodec.digest(1, "k", "A.1", new Authorship(6, "O01", "p", "r"), payload, "0.0.0.1;"),
            LogCodec.digest(1, "k", "A.1", new Authorship(5, "O02", "p", "r"), payload, "0.0.0.1;"),
            LogCodec.digest(1, "k", "A.1", new Authorship(5, "O01", "q", "r"), payload, "0.0.0.1;"),
            LogCodec.digest(1, "k", "A.1", new Authorship(5, "O01", "p", "s"), payload, "0.0.0.1;"),
            LogCodec.digest(1, "k", "A.1", by, new byte[] {1, 2, 4}, "0.0.0.1;"),
            LogCodec.digest(1, "k", "A.1", by, payload, "0.0.0.2;"));
    assertThat(digests).doesNotHaveDuplicates();
  }

  @Test
  void theDigestNeverChangesSinceStoresHoldIt() {
    Assertion assertion = says("A.1", 5, P1, Officer.NAME, "花", "");
    byte[] payload = LogCodec.encode(assertion.atoms());
    assertThat(LogCodec.digest(assertion, payload, "1.1.4.4;")).isEqualTo(2_644_166_786L);
    assertThat(assertion.record()).isEqualTo(new RecordKey(Officer.TYPE, "P1"));
    assertThat(assertion.id()).isEqualTo(new AssertionId("A.1"));
  }

  @Test
  void arrivalsAreReadBack() {
    List<Arrival> arrivals =
        List.of(
            Arrival.here(-1L), new Arrival(12, 3, 1_048_576, 1L << 61), new Arrival(1, 1, 4, 6));
    assertThat(Arrival.text(arrivals))
        .isEqualTo("0.0.0.ffffffffffffffff;12.3.1048576.2000000000000000;1.1.4.6;");
    assertThat(Arrival.parse(Arrival.text(arrivals))).isEqualTo(arrivals);
    assertThat(Arrival.parse("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.1.4;", "1.1.4.6.7;", "a.1.4.6;", "1.1.4.xyz;", "...;"})
  void arrivalsThatAreNoneAreRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Arrival.parse(text));
  }
}

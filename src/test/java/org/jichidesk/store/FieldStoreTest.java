package org.jichidesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jichidesk.store.OpeningTest.assertRefused;
import static org.jichidesk.store.Stores.P1;
import static org.jichidesk.store.Stores.P2;
import static org.jichidesk.store.Stores.codes;
import static org.jichidesk.store.Stores.says;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.council.Officer;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.sealed.Passphrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store whose only file is sealed: the same store to work with, and nothing to read without. */
class FieldStoreTest {

  private static final String SECRET = "髙橋 花子";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void aFieldFile() {
    file = folder.resolve("a.jdfield");
    Fields.make(
        file,
        says("RRRRRRRR.1", 5L, P1, Officer.NAME, "もとの名", ""),
        says("RRRRRRRR.2", 6L, P1, Officer.NAME, SECRET, "RRRRRRRR:1"));
  }

  private static String name(Store store) {
    return store.records().standing(P1).shown(Officer.NAME).orElseThrow().text();
  }

  @Test
  void whatWasTakenOutIsThereWithItsHistoryAndCanBeWrittenOn() throws Exception {
    Assertion written;
    try (Store store = Fields.open(file)) {
      assertThat(store.notices()).isEmpty();
      assertThat(store.field()).contains(Fields.COVER);
      assertThat(store.identity().office()).isEqualTo("O01");
      assertThat(store.identity().kind()).isEqualTo("branch");
      assertThat(store.identity().origin()).isEqualTo("field");
      assertThat(name(store)).isEqualTo(SECRET);
      assertThat(store.records().history(P1)).hasSize(2);
      assertThat(store.sources().all()).hasSize(1);
      written = Stores.write(store, P1, Officer.NAME, "現地の名");
      assertThat(written.atom(Officer.NAME).orElseThrow().seen().text()).isEqualTo("RRRRRRRR:2");
      assertThat(written.by().stamp()).isGreaterThan(7L);
      assertThat(store.check()).isEmpty();
    }
    try (Store store = Fields.open(file)) {
      assertThat(store.notices()).isEmpty();
      assertThat(name(store)).isEqualTo("現地の名");
      List<Logged> history = store.records().history(P1);
      assertThat(history).hasSize(3);
      assertThat(history)
          .filteredOn(one -> one.assertion().equals(written))
          .singleElement()
          .satisfies(
              one -> assertThat(one.arrivals()).containsExactly(Arrival.here(written.fieldMask())));
      assertThat(store.check()).isEmpty();
      assertThat(store.identity().replica()).isNotEqualTo(written.id().replica());
      store.rebuild();
      assertThat(store.check()).isEmpty();
      assertThat(Stores.write(store, P1, Officer.NAME, "次").by().stamp())
          .isGreaterThan(written.by().stamp());
    }
  }

  @Test
  void everyWriteIsOnDiskWhenItReturns() throws Exception {
    try (Store store = Fields.open(file)) {
      for (int i = 0; i < 5; i++) {
        Stores.write(store, P2, Officer.NAME, "n" + i);
        Path copy = Files.copy(file, folder.resolve("copy-" + i));
        try (Store other = Fields.open(copy)) {
          assertThat(other.records().standing(P2).shown(Officer.NAME)).contains(Value.of("n" + i));
          assertThat(codes(other.notices())).containsExactly(FindingCode.NOT_CLOSED);
        }
      }
    }
  }

  @Test
  void withoutThePassphraseItShowsNothing() {
    assertRefused(FindingCode.PASSPHRASE_NEEDED, () -> Stores.open(file));
    try (Passphrase wrong = Passphrase.typed("田んぼの かえる 2026".toCharArray())) {
      assertRefused(
          FindingCode.WRONG_PASSPHRASE,
          () -> Store.openField(file, wrong, Catalog.STANDARD, Stores.WALL));
    }
    assertThat(folder.toFile().list()).as("nothing is left beside it").containsOnly("a.jdfield");
  }

  @Test
  void nothingReadableIsEverOnDisk() throws Exception {
    Path tmp = Path.of(System.getProperty("java.io.tmpdir"));
    String known = "とても秘密の聞き取り" + System.nanoTime();
    String replica;
    try (Store store = Fields.open(file)) {
      replica = store.identity().replica();
      for (int i = 0; i < 300; i++) {
        Stores.write(store, P2, Officer.NAME, known + "x".repeat(i * 20));
      }
      store.attach(known.repeat(2000).getBytes(StandardCharsets.UTF_8));
      store.check();
      assertThat(readable(folder, known, SECRET, replica, "officer")).isEmpty();
      assertThat(readable(tmp, known, SECRET)).isEmpty();
    }
    assertThat(readable(folder, known, SECRET, replica, "officer")).isEmpty();
    assertThat(readable(tmp, known, SECRET)).isEmpty();
    assertThat(folder.toFile().list()).containsOnly("a.jdfield");
  }

  /** The files, of those changed lately, in which one of the words stands. */
  private static List<String> readable(Path where, String... words) throws Exception {
    long lately = System.currentTimeMillis() - 120_000;
    try (Stream<Path> files = Files.walk(where, 2)) {
      return files
          .filter(Files::isRegularFile)
          .filter(one -> one.toFile().lastModified() > lately && one.toFile().length() < 1 << 25)
          .filter(one -> contains(one, words))
          .map(Path::toString)
          .toList();
    } catch (java.io.UncheckedIOException e) {
      return List.of(); // somebody else's folder
    }
  }

  private static boolean contains(Path file, String... words) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readAllBytes();
    } catch (java.io.IOException e) {
      return false;
    }
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    for (String word : words) {
      for (Charset set :
          List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
        if (latin.contains(new String(word.getBytes(set), StandardCharsets.ISO_8859_1))) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void theSearchForReadableTextFindsIt() throws Exception {
    Files.writeString(folder.resolve("plain"), "x" + SECRET);
    assertThat(readable(folder, SECRET)).hasSize(1);
  }

  @Test
  void whatOnlyAnOfficeDoesIsRefused() {
    try (Store store = Fields.open(file)) {
      assertRefused(
          FindingCode.NOT_IN_FIELD, () -> store.withdraw(Stores.source(store, 1), "p", "r"));
      assertRefused(FindingCode.NOT_IN_FIELD, () -> store.adoptOffice("O02"));
    }
  }

  @Test
  void aBatchIsThereWholeWithItsSourceOrNotAtAll() throws Exception {
    byte[] photo = "写真".getBytes(StandardCharsets.UTF_8);
    String digest = AttachmentStore.digest(photo);
    try (Store store = Fields.open(file)) {
      Stores.Merged merged =
          store.batch(batch -> {
            Stores.Merged rows =
                Stores.merge(
                    batch,
                    "answers.csv",
                    List.of(
                        List.of(says("B.1", 9L, P1, Officer.NAME, "別の名", "")),
                        List.of(says("B.2", 9L, P2, Officer.NAME, "新しい名", ""))));
            batch.addSheet(
                rows.source(), new SourceSheet(1, "回答", Officer.TYPE.tag(), Map.of(1, "C")));
            batch.addFinding(
                rows.source(),
                1,
                org.jichidesk.domain.Finding.at(
                    new org.jichidesk.domain.Place("answers.csv", "回答", "C4"),
                    FindingCode.NOT_A_DATE,
                    "x",
                    "y"),
                P1.toString());
            batch.addContent(digest, photo);
            try {
              batch.attempt(() -> {
                Stores.merge(
                    batch,
                    "broken.csv",
                    List.of(List.of(says("B.3", 9L, P2, Officer.READING, "x", ""))));
                throw new IllegalArgumentException("broken");
              });
            } catch (IllegalArgumentException e) {
              batch.addName(rows.source(), "again.csv");
            }
            return rows;
          });
      assertThat(merged.outcomes()).containsExactly(Outcome.CONFLICTING, Outcome.NEW);
      store.batch(batch -> {
        Stores.merge(
            batch, "trial.csv", List.of(List.of(says("B.4", 9L, P2, Officer.READING, "y", ""))));
        batch.discard();
        return "";
      });
      assertThat(store.check()).isEmpty();
    }
    for (int again = 0; again < 2; again++) {
      try (Store store = Fields.open(file)) {
        assertThat(store.notices()).isEmpty();
        assertThat(store.records().conflicts()).hasSize(1);
        assertThat(store.records().standing(P2).shown())
            .isEqualTo(Map.of(Officer.NAME, Value.of("新しい名")));
        Source source = store.sources().all().getLast();
        assertThat(store.sources().all()).hasSize(2);
        assertThat(source.names()).containsExactly("again.csv", "answers.csv");
        assertThat(source.cover()).isEqualTo(Stores.cover("answers.csv"));
        assertThat(store.sources().sheets(source.number())).hasSize(1);
        assertThat(store.sources().findings(source).getFirst().finding())
            .satisfies(found -> {
              assertThat(found.code()).isEqualTo(FindingCode.NOT_A_DATE);
              assertThat(found.place().cell()).isEqualTo("C4");
              assertThat(found.args()).containsExactly("x", "y");
            });
        assertThat(store.records().history(P2).getFirst().arrivals().getFirst().row()).isEqualTo(5);
        assertThat(store.attachments().has(digest)).isTrue();
        assertThat(store.check()).isEmpty();
      }
    }
  }

  @Test
  void itIsInUseWhileOpenAndCannotBeReadBesides() throws Exception {
    try (Store store = Fields.open(file)) {
      assertThat(Store.isOpen(file)).isTrue();
      assertThat(FieldReader.isField(file)).isTrue();
      assertRefused(FindingCode.STORE_IN_USE, () -> Fields.open(file));
      Stores.write(store, P2, Officer.NAME, "n");
    }
    assertThat(Store.isOpen(file)).isFalse();
    Fields.open(file).close();
  }

  @Test
  void aCopyIsSealedToo() throws Exception {
    Path copy = folder.resolve("copy.jdfield");
    try (Store store = Fields.open(file)) {
      Stores.write(store, P2, Officer.NAME, "n");
      store.backup(copy);
      Stores.write(store, P2, Officer.NAME, "later");
    }
    assertThat(contains(copy, SECRET, "officer")).isFalse();
    try (Store store = Fields.open(copy)) {
      assertThat(store.records().standing(P2).shown(Officer.NAME)).contains(Value.of("n"));
    }
  }

  @Test
  void contentOfAttachmentsIsKept() throws Exception {
    byte[] photo = "写真".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    String digest;
    try (Store store = Fields.open(file)) {
      digest = store.attach(photo);
      assertThat(store.attach(photo)).isEqualTo(digest);
    }
    long size = Files.size(file);
    assertThat(size).as("once").isLessThan(photo.length * 2L);
    try (Store store = Fields.open(file)) {
      assertThat(store.attachments().content(digest))
          .hasValueSatisfying(p -> assertThat(p).isEqualTo(photo));
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void cutShortItTellsSoAndLosesNothingBeforeTheCut() throws Exception {
    long asTakenOut = Files.size(file);
    try (Store store = Fields.open(file)) {
      Stores.write(store, P2, Officer.NAME, "一");
      Stores.write(store, P2, Officer.NAME, "二");
    }
    byte[] whole = Files.readAllBytes(file);
    int told = 0;
    for (int length = whole.length - 1; length > whole.length - 250; length--) {
      Path cut = Files.write(folder.resolve("cut.jdfield"), Arrays.copyOf(whole, length));
      try (Store store = Fields.open(cut)) {
        // An older state that had been closed in order cannot be told from the file alone.
        assertThat(codes(store.notices()))
            .as("length %d", length)
            .hasSize(length == asTakenOut ? 0 : 1)
            .isSubsetOf(FindingCode.TAIL_DROPPED, FindingCode.NOT_CLOSED);
        told += store.notices().size();
        assertThat(name(store)).isEqualTo(SECRET);
        Stores.write(store, P2, Officer.READING, "つづき");
      }
      try (Store store = Fields.open(cut)) {
        assertThat(store.notices()).isEmpty();
        assertThat(store.records().standing(P2).shown(Officer.READING)).contains(Value.of("つづき"));
      }
    }
    assertThat(told).isEqualTo(248);
  }

  @Test
  void damageIsRefusedAndTheFileLeftAsItIs() throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 4;
    Files.write(file, bytes);
    assertRefused(FindingCode.SEALED_DAMAGED, () -> Fields.open(file));
    assertThat(file).hasBinaryContent(bytes);
  }

  @Test
  void theDoctorReadsTheFileOnDiskAgain() throws Exception {
    try (Store store = Fields.open(file)) {
      Stores.write(store, P2, Officer.NAME, "n");
      byte[] bytes = Files.readAllBytes(file);
      try (java.io.RandomAccessFile raw = new java.io.RandomAccessFile(file.toFile(), "rw")) {
        raw.seek(bytes.length - 5);
        raw.write(bytes[bytes.length - 5] ^ 1);
      }
      assertThat(codes(store.check())).containsExactly(FindingCode.INTEGRITY);
    }
  }

  @Test
  void aValueOfANewerProgramIsNotDropped() throws Exception {
    Path newer = folder.resolve("newer.jdfield");
    try (var out = Files.newOutputStream(newer);
        Passphrase pass = Fields.pass();
        var sealed = new org.jichidesk.store.sealed.SealedWriter(out, pass, Fields.LIGHT)) {
      sealed.append(FieldCodec.cover(Fields.COVER));
      ByteOut frame = new ByteOut();
      frame.write(FieldCodec.WRITTEN);
      frame.number(1);
      frame.number(4000);
      sealed.append(frame.toByteArray());
    }
    assertRefused(FindingCode.NEWER_SEALED, () -> Fields.open(newer));
    assertThat(Store.isOpen(newer)).isFalse();
  }

  @Test
  void aFileMadeByAnEarlierBuildOpens() throws Exception {
    Path golden = folder.resolve("golden.jdfield");
    try (InputStream in = FieldStoreTest.class.getResourceAsStream("golden-1.jdfield")) {
      Files.copy(in, golden);
    }
    try (Passphrase pass = Fields.pass();
        Store store = Store.openField(golden, pass, Catalog.STANDARD, Stores.WALL)) {
      assertThat(store.notices()).isEmpty();
      assertThat(store.field()).contains(Fields.COVER);
      assertThat(store.records().standing(P1).shown())
          .isEqualTo(Map.of(Officer.NAME, Value.of("サンプル 太郎"), Officer.READING, Value.UNKNOWN));
      assertThat(store.records().history(P1)).hasSize(2);
      assertThat(store.attachments().digests()).hasSize(1);
      assertThat(store.check()).isEmpty();
    }
  }

  /** Makes the golden file anew, when the format gets a new version: run by hand. */
  static void main(String[] target) throws Exception {
    Path file =
        Fields.make(Path.of(target[0]), says("RRRRRRRR.1", 5L, P1, Officer.NAME, "サンプル 次郎", ""));
    try (Store store = Fields.open(file)) {
      store.write(
          P1, Map.of(Officer.NAME, Value.of("サンプル 太郎"), Officer.READING, Value.UNKNOWN), "", "");
      store.attach("サンプル".getBytes(StandardCharsets.UTF_8));
    }
  }
}

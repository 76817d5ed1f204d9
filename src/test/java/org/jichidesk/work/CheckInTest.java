package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jichidesk.work.CheckOutTest.assertRefused;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Fields;
import org.jichidesk.store.Logged;
import org.jichidesk.store.Outcome;
import org.jichidesk.store.Store;
import org.jichidesk.store.sealed.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bringing back what was written in the field: the laws of the merge hold for it too. */
class CheckInTest {

  private static final Field NOTE = DutyReport.TYPE.field("note").orElseThrow();
  private static final Field HOURS = DutyReport.TYPE.field("hours").orElseThrow();
  private static final RecordKey REPORT = new RecordKey(DutyReport.TYPE, "D06.T010.2025");

  @TempDir private Path folder;
  private Offices offices;
  private Store office;
  private Path file;

  @BeforeEach
  void takeOut() {
    offices = new Offices(folder);
    office = offices.branch("O02");
    FieldTrip.forms(office);
    FieldTrip.checkup(office, "D06", 2025, "もと");
    file = FieldTrip.out(office, folder.resolve("f.jdfield"), "D06");
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void inField(Path where, Object... recordFieldValue) {
    try (Store field = FieldTrip.open(offices.desk(), where)) {
      for (int i = 0; i < recordFieldValue.length; i += 3) {
        FieldTrip.put(
            field,
            (RecordKey) recordFieldValue[i],
            recordFieldValue[i + 1],
            recordFieldValue[i + 2]);
      }
    }
  }

  private static String dump(Store store) throws Exception {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    new DumpStore(store).to(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What is shown, and which fields are in conflict. */
  private static String standing(Store store) {
    StringBuilder all = new StringBuilder();
    store
        .records()
        .forEachLogged(logged -> {
          RecordKey record = logged.getFirst().assertion().record();
          all.append(record).append(store.records().standing(record).shown()).append('\n');
        });
    return all.append(store.records().conflicts()).toString();
  }

  @Test
  void whatWasWrittenInTheFieldComesBackWithItsAuthors() {
    RecordKey fresh = FieldTrip.answer("D06", 2025, "q9");
    inField(file, REPORT, NOTE, "現地で", fresh, Answer.VALUE, "3");
    byte[] before = bytes(file);
    CheckInReport report = FieldTrip.in(offices.desk(), office, file);
    assertThat(file).as("left as it is").hasBinaryContent(before);
    assertThat(report.writes(Outcome.CHANGED)).isEqualTo(1);
    assertThat(report.writes(Outcome.NEW)).isEqualTo(1);
    assertThat(report.findings()).isEmpty();
    assertThat(report.conflicts()).isEmpty();
    assertThat(FieldTrip.shown(office, REPORT, NOTE)).isEqualTo("現地で");
    assertThat(FieldTrip.shown(office, fresh, Answer.VALUE)).isEqualTo("3");
    Logged written =
        office.records().history(REPORT).stream()
            .filter(one -> one.assertion().by().person().equals("p"))
            .findFirst()
            .orElseThrow();
    assertThat(written.assertion().by().office()).isEqualTo("O02");
    assertThat(written.arrivals())
        .singleElement()
        .satisfies(
            arrival -> assertThat(arrival.source()).isEqualTo(office.sources().all().size()));
    assertThat(office.sources().all().getLast().cover().kind()).isEqualTo("field");
    assertThat(office.sources().all().getLast().cover().districts()).isEqualTo("D06");
    assertThat(office.check()).isEmpty();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void twiceAddsNothing() throws Exception {
    inField(file, REPORT, NOTE, "現地で");
    FieldTrip.in(offices.desk(), office, file);
    String once = dump(office);
    CheckInReport again = FieldTrip.in(offices.desk(), office, file);
    assertThat(again.isNothingNew()).isTrue();
    assertThat(again.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.DUPLICATE_RETURN);
    assertThat(dump(office)).isEqualTo(once);
    assertThat(office.sources().all()).filteredOn(s -> s.cover().kind().equals("field")).hasSize(1);
  }

  @Test
  void theFileMayGoOnBeingUsedAndCheckedInAgain() {
    inField(file, REPORT, NOTE, "一回目");
    FieldTrip.in(offices.desk(), office, file);
    inField(file, REPORT, NOTE, "二回目");
    CheckInReport report = FieldTrip.in(offices.desk(), office, file);
    assertThat(report.writes(Outcome.CHANGED)).isEqualTo(1);
    assertThat(report.writes(Outcome.UNCHANGED)).isEqualTo(1);
    assertThat(FieldTrip.shown(office, REPORT, NOTE)).isEqualTo("二回目");
    assertThat(office.records().conflicts()).isEmpty();
  }

  @Test
  void bothMayChangeMeanwhileAndNeitherIsLost() {
    FieldTrip.put(office, REPORT, NOTE, "支所で");
    inField(file, REPORT, NOTE, "現地で", REPORT, HOURS, "7");
    CheckInReport report = FieldTrip.in(offices.desk(), office, file);
    assertThat(report.writes(Outcome.CONFLICTING)).isEqualTo(1);
    assertThat(report.writes(Outcome.CHANGED)).isEqualTo(1);
    assertThat(report.needsALook()).isTrue();
    assertThat(report.conflicts()).hasSize(1);
    assertThat(office.records().standing(REPORT).field(NOTE).orElseThrow().alternatives().keySet())
        .containsExactlyInAnyOrder(Value.of("支所で"), Value.of("現地で"));
    assertThat(FieldTrip.shown(office, REPORT, HOURS)).isEqualTo("7");
  }

  @Test
  void aTrialKeepsNothing() throws Exception {
    inField(file, REPORT, NOTE, "現地で");
    String before = dump(office);
    CheckInReport trial = FieldTrip.in(offices.desk(), office, file, true);
    assertThat(trial.trial()).isTrue();
    assertThat(trial.writes(Outcome.CHANGED)).isEqualTo(1);
    assertThat(dump(office)).isEqualTo(before);
    assertThat(office.check()).isEmpty();
  }

  @Test
  void withdrawnItIsAsIfItHadNeverBeen() {
    String before = standing(office);
    inField(file, REPORT, NOTE, "現地で", FieldTrip.answer("D06", 2025, "q9"), Answer.VALUE, "3");
    FieldTrip.in(offices.desk(), office, file);
    new WithdrawSource(office).withdraw("f.jdfield", "p", "誤り");
    RecordKey gone = FieldTrip.answer("D06", 2025, "q9");
    assertThat(standing(office).replace(gone + "{}\n", "")).isEqualTo(before);
    assertThat(office.check()).isEmpty();
    assertThat(FieldTrip.in(offices.desk(), office, file).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.WITHDRAWN_BEFORE);
  }

  @Test
  void aValueWithdrawnAtHomeMeanwhileDoesNotComeBack() {
    try (Store centre = offices.centre();
        Store branch = offices.branch("O02")) {
      FieldTrip.put(branch, REPORT, NOTE, "誤って出した値");
      Path book = offices.returned(branch, "芹田");
      new MergeBooks(offices.desk(), centre).merge(List.of(book), false, Progress.NONE);
      Path out = FieldTrip.out(centre, folder.resolve("c.jdfield"), "D06");
      inField(out, REPORT, HOURS, "9");
      new WithdrawSource(centre).withdraw(book.getFileName().toString(), "p", "誤り");
      CheckInReport report = FieldTrip.in(offices.desk(), centre, out);
      assertThat(report.findings()).isEmpty();
      assertThat(FieldTrip.shown(centre, REPORT, NOTE)).isEmpty();
      assertThat(FieldTrip.shown(centre, REPORT, HOURS)).isEqualTo("9");
    }
  }

  @Test
  void photosComeAlong() {
    byte[] photo = "写真".getBytes(StandardCharsets.UTF_8);
    String digest;
    try (Store field = FieldTrip.open(offices.desk(), file)) {
      digest = field.attach(photo);
      FieldTrip.put(field, REPORT, NOTE, "写真つき");
    }
    CheckInReport report = FieldTrip.in(offices.desk(), office, file);
    assertThat(report.photos()).isEqualTo(1);
    assertThat(office.attachments().content(digest))
        .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(photo));
  }

  @Test
  void inAStoreItWasNotTakenOutOfItSaysWhatIsMissing() {
    inField(file, FieldTrip.answer("D06", 2025, "q1"), Answer.VALUE, "現地で");
    try (Store centre = offices.centre()) {
      CheckInReport report = FieldTrip.in(offices.desk(), centre, file);
      assertThat(report.findings())
          .extracting(Finding::code)
          .containsExactly(FindingCode.TAKEN_FROM_ELSEWHERE);
      assertThat(FieldTrip.shown(centre, FieldTrip.answer("D06", 2025, "q1"), Answer.VALUE))
          .isEqualTo("現地で");
    }
  }

  @Test
  void aDamagedFileIsTakenInUpToTheDamageOnlyIfAskedTo() throws Exception {
    inField(file, REPORT, NOTE, "無事");
    long sound = Files.size(file);
    inField(file, REPORT, HOURS, "7");
    byte[] bytes = Files.readAllBytes(file);
    bytes[(int) sound + 30] ^= 1;
    Files.write(file, bytes);
    String before = dump(office);
    assertRefused(FindingCode.SEALED_DAMAGED, () -> FieldTrip.in(offices.desk(), office, file));
    assertThat(dump(office)).isEqualTo(before);
    try (Passphrase pass = Fields.pass()) {
      CheckInReport report =
          new CheckIn(offices.desk(), office).read(file, pass, true, false, Progress.NONE);
      assertThat(report.findings())
          .extracting(Finding::code)
          .containsExactly(FindingCode.SOUND_PART_ONLY);
      assertThat(report.writes(Outcome.CHANGED)).isEqualTo(1);
    }
    assertThat(FieldTrip.shown(office, REPORT, NOTE)).isEqualTo("無事");
  }

  @Test
  void aWrongPassphraseOrAnotherFileTouchesNothing() throws Exception {
    String before = dump(office);
    try (Passphrase wrong = Passphrase.typed("ちがう合言葉です 2026".toCharArray())) {
      assertRefused(
          FindingCode.WRONG_PASSPHRASE,
          () -> new CheckIn(offices.desk(), office).read(file, wrong, false, false, Progress.NONE));
    }
    Path other = Files.writeString(folder.resolve("x.jdfield"), "これは違うファイルです。");
    assertRefused(FindingCode.NOT_SEALED, () -> FieldTrip.in(offices.desk(), office, other));
    assertRefused(
        FindingCode.NO_SUCH_FILE,
        () -> FieldTrip.in(offices.desk(), office, folder.resolve("none.jdfield")));
    assertThat(dump(office)).isEqualTo(before);
    assertThat(office.sources().all()).noneMatch(s -> s.cover().kind().equals("field"));
  }

  @Test
  void neitherOrderNorRepetitionMatters() throws Exception {
    long seed = Long.getLong("jichidesk.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int round = 0; round < 6; round++) {
      List<Path> files = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        Path one = folder.resolve("r" + round + "-" + i + ".jdfield");
        Files.copy(i == 0 ? file : files.get(random.nextInt(i)), one);
        edits(random, one);
        files.add(one);
      }
      for (int i = 0; i < 4; i++) {
        FieldTrip.put(office, some(random), NOTE, "支所" + random.nextInt(3));
      }
      List<String> dumps = new ArrayList<>();
      for (int order = 0; order < 3; order++) {
        List<Path> shuffled = new ArrayList<>(files);
        shuffled.add(files.get(random.nextInt(3)));
        Collections.shuffle(shuffled, random);
        dumps.add(inACopy(shuffled, round + "-" + order));
      }
      assertThat(dumps.get(1)).as("-Djichidesk.seed=" + seed).isEqualTo(dumps.get(0));
      assertThat(dumps.get(2)).as("-Djichidesk.seed=" + seed).isEqualTo(dumps.get(0));
    }
  }

  private void edits(Random random, Path where) {
    try (Store field = FieldTrip.open(offices.desk(), where)) {
      for (int i = random.nextInt(5) + 1; i > 0; i--) {
        RecordKey record = some(random);
        if (random.nextInt(6) == 0) {
          FieldTrip.put(field, record, RecordType.REMOVED, "yes");
        } else {
          FieldTrip.put(field, record, random.nextBoolean() ? NOTE : HOURS, random.nextInt(3));
        }
      }
    }
  }

  private static RecordKey some(Random random) {
    return new RecordKey(DutyReport.TYPE, "D06.T01" + random.nextInt(4) + ".2025");
  }

  private String inACopy(List<Path> files, String name) throws Exception {
    Path copy = folder.resolve("copy-" + name + ".db");
    office.backup(copy);
    try (Store store = offices.desk().open(copy)) {
      files.forEach(one -> FieldTrip.in(offices.desk(), store, one));
      assertThat(store.check()).isEmpty();
      return dump(store);
    }
  }

  @Test
  void aFieldFileIsCheckedInToAnOfficeAndNotToAnotherFieldFile() {
    Path other = FieldTrip.out(office, folder.resolve("g.jdfield"), "D06");
    try (Store field = FieldTrip.open(offices.desk(), other)) {
      assertRefused(FindingCode.NOT_IN_FIELD, () -> FieldTrip.in(offices.desk(), field, file));
      assertRefused(
          FindingCode.NOT_IN_FIELD, () -> FieldTrip.out(field, folder.resolve("h.jdfield"), "D06"));
    }
    assertRefused(
        FindingCode.NOT_IN_FIELD, () -> new Restore(offices.desk()).restore(other, other));
    assertThat(Arrays.asList(folder.toFile().list())).doesNotContain("h.jdfield");
  }
}

package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.Attachment;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.domain.checkup.FormLine;
import org.jichidesk.domain.checkup.HearingNote;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.council.DistrictCouncil;
import org.jichidesk.domain.council.Officer;
import org.jichidesk.domain.council.UnitHead;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.store.ExportEntry;
import org.jichidesk.store.Fields;
import org.jichidesk.store.Logged;
import org.jichidesk.store.Store;
import org.jichidesk.store.sealed.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking one district out: all of it, nothing of another, and never half a file. */
class CheckOutTest {

  @TempDir private Path folder;
  private Offices offices;
  private Store centre;

  @BeforeEach
  void aCentreThatKnowsEverything() {
    offices = new Offices(folder);
    centre = offices.centre();
    List<Path> returns = List.of(Offices.SAMPLE.resolve("returns"));
    new MergeBooks(offices.desk(), centre).merge(returns, false, Progress.NONE);
    try (Store branch = offices.branch("O02");
        Store other = offices.branch("O03")) {
      new MergeBooks(offices.desk(), centre)
          .merge(List.of(offices.returned(branch), offices.returned(other)), false, Progress.NONE);
    }
    FieldTrip.forms(centre);
    FieldTrip.checkup(centre, "D06", 2025, "芹田の今年の秘密");
    FieldTrip.checkup(centre, "D06", 2024, "芹田の去年の秘密");
    FieldTrip.checkup(centre, "D06", 2022, "芹田の昔の秘密");
    FieldTrip.checkup(centre, "D07", 2025, "よその秘密");
    FieldTrip.put(
        centre,
        new RecordKey(Officer.TYPE, "P1"),
        Officer.TYPE.districtField().orElseThrow(),
        "D06",
        Officer.NAME,
        "芹田の会長");
    photo("D06", "芹田の写真");
    photo("D07", "よその写真");
  }

  private void photo(String district, String words) {
    String digest = centre.attach(words.getBytes(StandardCharsets.UTF_8));
    FieldTrip.put(
        centre,
        new RecordKey(Attachment.TYPE, "P-" + digest.substring(0, 40)),
        Attachment.DISTRICT,
        district,
        Attachment.YEAR,
        2025,
        Attachment.DIGEST,
        digest);
  }

  @AfterEach
  void close() {
    centre.close();
  }

  static void assertRefused(FindingCode code, ThrowingCallable doing) {
    assertThatThrownBy(doing)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.finding().code()).isEqualTo(code));
  }

  private Path file() {
    return folder.resolve("out.jdfield");
  }

  @Test
  void onlyThatDistrictIsInIt() {
    FieldTrip.Content content = FieldTrip.Content.of(FieldTrip.out(centre, file(), "芹田"));
    assertThat(content.written()).isEmpty();
    assertThat(content.keys(DutyReport.TYPE)).hasSizeGreaterThan(20);
    int looked = 0;
    for (Assertion one : content.taken()) {
      RecordType type = one.record().type();
      if (type == District.TYPE) {
        assertThat(one.record().key()).isEqualTo("D06");
      }
      for (Field field : type.shownFields()) {
        if (field.refersTo().filter(District.TYPE.name()::equals).isPresent()) {
          String of =
              type.keyFields().contains(field)
                  ? one.record().part(field).text()
                  : one.atom(field).map(atom -> atom.value().text()).orElse("D06");
          assertThat(of).as(one.toString()).isEqualTo("D06");
          looked++;
        }
      }
    }
    assertThat(looked).isGreaterThan(50);
    assertThat(content.words()).contains("芹田の今年の秘密", "芹田の写真").doesNotContain("よその");
    centre
        .records()
        .names(District.TYPE)
        .forEach((key, name) -> {
          if (!key.equals("D06")) {
            assertThat(content.words()).doesNotContain("record=duty_report/" + key + ".");
          }
        });
  }

  @Test
  void allThatACheckUpNeedsIsInItAndNoListsOfPeople() {
    FieldTrip.Content content = FieldTrip.Content.of(FieldTrip.out(centre, file(), "D06"));
    assertThat(content.keys(District.TYPE)).containsExactly("D06");
    assertThat(content.keys(DistrictCouncil.TYPE)).containsExactly("D06");
    assertThat(content.keys(Checkup.TYPE)).containsExactly("D06.2024", "D06.2025");
    assertThat(content.keys(Answer.TYPE)).containsExactly("D06.2024.F-1-q1.0", "D06.2025.F-1-q1.0");
    assertThat(content.keys(HearingNote.TYPE)).hasSize(3);
    assertThat(content.keys(CheckupForm.TYPE))
        .as("answered or open")
        .contains("F-1", "F-2")
        .doesNotContain("F-3");
    assertThat(content.keys(FormLine.TYPE)).contains("F-1-q1", "F-2-q1").doesNotContain("F-3-q1");
    assertThat(content.keys(BranchOffice.TYPE)).hasSizeGreaterThan(20);
    assertThat(content.keys(DelegatedDuty.TYPE)).hasSizeGreaterThan(20);
    assertThat(content.contents()).hasSize(1);
    assertThat(content.keys(Officer.TYPE)).isEmpty();
    assertThat(content.keys(UnitHead.TYPE)).isEmpty();
    assertThat(centre.records().keys(Officer.TYPE)).as("there would be some").isNotEmpty();
  }

  @Test
  void everyWriteKeepsItsNameAndWhatItHadSeen() {
    FieldTrip.out(centre, file(), "D06");
    RecordKey answer = FieldTrip.answer("D06", 2025, "q1");
    List<Assertion> mine =
        centre.records().history(answer).stream().map(Logged::assertion).toList();
    try (Store field = FieldTrip.open(offices.desk(), file())) {
      assertThat(field.records().history(answer).stream().map(Logged::assertion)).isEqualTo(mine);
      assertThat(field.check()).isEmpty();
      assertThat(field.notices()).isEmpty();
      assertThat(field.records().standing(answer)).isEqualTo(centre.records().standing(answer));
    }
  }

  @Test
  void whatWasWithdrawnStaysAtHome() {
    RecordKey report = new RecordKey(DutyReport.TYPE, "D06.T010.2025");
    Field note = DutyReport.TYPE.field("note").orElseThrow();
    try (Store branch = offices.branch("O02")) {
      FieldTrip.put(branch, report, note, "取り消される値");
      Path book = offices.returned(branch, "芹田");
      new MergeBooks(offices.desk(), centre).merge(List.of(book), false, Progress.NONE);
      assertThat(FieldTrip.shown(centre, report, note)).isEqualTo("取り消される値");
      new WithdrawSource(centre).withdraw(book.getFileName().toString(), "p", "誤り");
    }
    FieldTrip.Content content = FieldTrip.Content.of(FieldTrip.out(centre, file(), "D06"));
    assertThat(content.words()).doesNotContain("取り消される値");
  }

  @Test
  void itIsNotedWhoTookWhatOutWhen() {
    FieldTrip.out(centre, file(), "D06");
    FieldTrip.out(centre, folder.resolve("again.jdfield"), "D06");
    List<ExportEntry> noted =
        centre.exports().all().stream()
            .filter(entry -> CheckOut.districtOf(entry).isPresent())
            .toList();
    assertThat(noted).extracting(ExportEntry::number).containsExactly(1, 2);
    assertThat(noted.getLast())
        .satisfies(entry -> {
          assertThat(CheckOut.districtOf(entry)).contains("D06");
          assertThat(entry.person()).isEqualTo("佐藤");
          assertThat(entry.file()).isEqualTo("again.jdfield");
          assertThat(entry.previous()).isEqualTo(noted.getFirst().digest());
          assertThat(entry.personal()).isEqualTo("hearing_note");
        });
    try (Store field = FieldTrip.open(offices.desk(), file())) {
      assertThat(field.field().orElseThrow().session()).isEqualTo(noted.getFirst().exportId());
      assertThat(field.field().orElseThrow().name()).isEqualTo("芹田");
    }
  }

  @Test
  void aFileThatIsThereIsNeverOverwritten() throws Exception {
    Files.writeString(file(), "大事");
    assertRefused(FindingCode.FILE_EXISTS, () -> FieldTrip.out(centre, file(), "D06"));
    assertThat(file()).hasContent("大事");
    assertRefused(
        FindingCode.NO_SUCH_DISTRICT, () -> FieldTrip.out(centre, folder.resolve("x"), "どこか"));
    try (Passphrase weak = Passphrase.typed("短い".toCharArray())) {
      assertRefused(
          FindingCode.PASSPHRASE_WEAK,
          () ->
              new CheckOut(centre, Fields.LIGHT)
                  .write(folder.resolve("x"), "D06", 2025, weak, "", Progress.NONE));
    }
    assertThat(centre.exports().all()).noneMatch(e -> CheckOut.districtOf(e).isPresent());
  }

  @Test
  void aStickPulledMidwayLeavesNoHalfFile() throws Exception {
    Path whole = FieldTrip.out(centre, folder.resolve("whole.jdfield"), "D06");
    long size = Files.size(whole);
    SortedSet<String> before = names();
    for (long limit : new long[] {0, 50, 102, 103, 4_000, size / 2, size - 2_000}) {
      assertRefused(FindingCode.CANNOT_WRITE, () -> writeUpTo(limit));
      assertThat(names()).as("after %d bytes", limit).isEqualTo(before);
    }
    assertThat(centre.exports().all().stream().filter(e -> CheckOut.districtOf(e).isPresent()))
        .as("only the one that succeeded is noted")
        .hasSize(1);
  }

  /** As the check-out does it, on a disk that fails after so many bytes. */
  private void writeUpTo(long limit) {
    try (Passphrase pass = Fields.pass()) {
      new CheckOut(centre, Fields.LIGHT, out -> new ShortDisk(out, limit))
          .write(file(), "D06", 2025, pass, "佐藤", Progress.NONE);
    }
  }

  private SortedSet<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      TreeSet<String> names = new TreeSet<>();
      files.forEach(one -> names.add(one.getFileName().toString()));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A disk that is pulled after so many bytes. */
  private static final class ShortDisk extends java.io.FilterOutputStream {

    private long left;

    ShortDisk(java.io.OutputStream out, long left) {
      super(out);
      this.left = left;
    }

    @Override
    public void write(int octet) throws IOException {
      if (left-- <= 0) {
        throw new IOException("Input/output error");
      }
      out.write(octet);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      for (int i = from; i < from + length; i++) {
        write(bytes[i]);
      }
    }
  }
}

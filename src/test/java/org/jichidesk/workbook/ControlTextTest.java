package org.jichidesk.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.jichidesk.domain.activity.ResidentActivity;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.AssertionId;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.merge.Seen;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.api.Test;

class ControlTextTest {

  private static final String KEY = "D1.T1.2025";
  private static final RecordKey RECORD = new RecordKey(DutyReport.TYPE, KEY);

  /** Every character that is escaped, and those that make up an escape. */
  private static final String MARKS = everyMark();

  private static String everyMark() {
    StringBuilder marks = new StringBuilder("%|@*,%25%7c#=1");
    for (char c = 0; c < ' '; c++) {
      marks.append(c);
    }
    return marks.append("終").toString();
  }

  private static Standing disputed() {
    Seen seen = Seen.parse("BRANCH:3,#abc,#def");
    Assertion first =
        new Assertion(
            new AssertionId("BRANCH.7"),
            RECORD,
            new Authorship(Books.STAMP, "O24", "係" + MARKS, "理由" + MARKS),
            List.of(
                new Atom(DutyReport.PEOPLE, Value.of("12"), Seen.NOTHING),
                new Atom(DutyReport.HOURS, Value.of("1.5"), seen),
                new Atom(DutyReport.NOTE, Value.of(MARKS), Seen.NOTHING)));
    Assertion second =
        new Assertion(
            new AssertionId("#edit"),
            RECORD,
            new Authorship(Books.STAMP + 1, "O24", "", ""),
            List.of(
                new Atom(DutyReport.NOTE, Value.of("後"), Seen.NOTHING),
                new Atom(DutyReport.HOURS, Value.NO_ANSWER, Seen.NOTHING)));
    return Standing.of(RECORD, List.of(first, second));
  }

  @Test
  void tellsWhatStandsBehindTheRow() {
    String text = ControlText.of(disputed(), Books.shown());
    ControlText read = ControlText.parse(KEY, text).orElseThrow();
    assertThat(read.groups())
        .extracting(group -> group.id().text())
        .containsExactlyInAnyOrder("BRANCH.7", "BRANCH.7", "#edit");
    ControlText.Group first = read.groups().getFirst();
    assertThat(first.by()).isEqualTo(new Authorship(Books.STAMP, "O24", "係" + MARKS, "理由" + MARKS));
    assertThat(read.groups())
        .extracting(group -> group.seen().text())
        .containsExactlyInAnyOrder("", "BRANCH:3,#abc,#def", "");
    assertThat(read.shows(DutyReport.PEOPLE.tag())).isTrue();
    assertThat(read.shows(DutyReport.DONE.tag())).isFalse();
    assertThat(read.groups())
        .anySatisfy(group ->
            assertThat(group.carried()).containsEntry(DutyReport.NOTE.tag(), Value.of(MARKS)));
    assertThat(text).doesNotContain("\n").doesNotContain("\t");
  }

  @Test
  void anyDamageIsNoticed() {
    String text = ControlText.of(disputed(), Books.shown());
    Random random = new Random(4711);
    for (int i = 0; i < text.length(); i++) {
      char other = (char) (text.charAt(i) ^ 1 << random.nextInt(5));
      String changed = text.substring(0, i) + other + text.substring(i + 1);
      assertThat(ControlText.parse(KEY, changed)).as("changed at " + i).isEmpty();
      assertThat(ControlText.parse(KEY, text.substring(0, i))).as("cut at " + i).isEmpty();
      assertThat(ControlText.parse(KEY, text.substring(i + 1))).as("begins at " + i).isEmpty();
    }
    assertThat(ControlText.parse("D1.T2.2025", text)).isEmpty();
    assertThat(ControlText.parse(KEY, text + text)).isEmpty();
  }

  @Test
  void whatSomebodyForgedIsNoticed() {
    for (String forged :
        List.of(
            "",
            "|",
            "|BRANCH.7",
            "|BRANCH@1@@@@@@",
            "|@1@@@@@@",
            "|BRANCH.x@1@@@@@@",
            "|BRANCH.7@@@@@@@",
            "|BRANCH.7@!@@@@@@",
            "|BRANCH.7@1@%@@@@@",
            "|BRANCH.7@1@%zz@@@@@",
            "|BRANCH.7@1@@@@nonsense@@",
            "|BRANCH.7@1@@@@BRANCH:x@@",
            "|BRANCH.7@1@@@@@EAAA@",
            "|BRANCH.7@1@@@@@@E",
            "|BRANCH.7@1@@@@@@E=12",
            "|BRANCH.7@1@@@@@@E!nothing,",
            "|BRANCH.7@1@@@@@@Enothing,")) {
      StringBuilder text = new StringBuilder("1AAAAA").append(forged);
      int check = CellDigest.bits(KEY + text);
      CellDigest.append(text.append('*'), check);
      assertThatCode(
              () -> {
                ControlText.parse(KEY, text.toString())
                    .ifPresent(
                        read -> read.groups().forEach(g -> g.digestAt(DutyReport.DONE.tag())));
              })
          .as(forged)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void aLaterFormatIsToldFromDamage() {
    assertThat(ControlText.isNewer("2anything|at|all*AbC-_")).isTrue();
    assertThat(ControlText.isNewer("1AAAAA*AbC-_")).isFalse();
    assertThat(ControlText.isNewer("2026")).isFalse();
    assertThat(ControlText.isNewer("")).isFalse();
  }

  @Test
  void carriesKeysOfReferencesBecauseCellsShowNames() {
    Standing activity = Books.record(ResidentActivity.TYPE, "A1", ResidentActivity.DISTRICT, "D1");
    ControlText read =
        ControlText.parse("A1", ControlText.of(activity, Books.shown())).orElseThrow();
    int tag = ResidentActivity.DISTRICT.tag();
    assertThat(read.groups().getFirst().carried()).containsEntry(tag, Value.of("D1"));
    assertThat(read.digests(tag)).hasSize(1);
  }

  @Test
  void digestsAreFiveLettersOfThirtyBits() {
    for (String text : List.of("", "=12", "=戸隠", "!cleared", "=" + "長".repeat(30_000))) {
      int bits = CellDigest.bits(text);
      StringBuilder letters = new StringBuilder("ab");
      CellDigest.append(letters, bits);
      assertThat(letters).hasSize(2 + CellDigest.LENGTH);
      assertThat(CellDigest.matches(bits, letters.toString(), 2)).isTrue();
      assertThat(CellDigest.matches(bits ^ 1, letters.toString(), 2)).isFalse();
      assertThat(CellDigest.matches(bits ^ 1 << 29, letters.toString(), 2)).isFalse();
    }
    assertThat(CellDigest.bits("=12")).isNotEqualTo(CellDigest.bits("=13"));
  }

  @Test
  void everyTagHasALetterOfItsOwn() {
    for (int tag = 0; tag < 62; tag++) {
      assertThat(CellDigest.tagOf(CellDigest.tagLetter(tag))).isEqualTo(tag);
    }
  }
}

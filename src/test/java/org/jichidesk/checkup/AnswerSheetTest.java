package org.jichidesk.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.Crossing;
import org.jichidesk.store.Store;
import org.jichidesk.work.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerSheetTest {

  private static final String TOP = "0";

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    Desk desk = Surveys.desk();
    store = Surveys.centre(desk, folder.resolve("centre.db"));
    Surveys.start(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private AnswerSheet sheet() {
    return Surveys.sheet(store, "D01", 2025);
  }

  private Optional<Value> kept(String item) {
    return sheet().session().value(item, TOP);
  }

  private static FindingCode refusal(ThrowingCallable what) {
    Refusal[] refusal = new Refusal[1];
    assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, e -> refusal[0] = e);
    return refusal[0].finding().code();
  }

  @ParameterizedTest
  @CsvSource({
    "members, １２０世帯, 120",
    "members, '1,200', 1200",
    "hours, 12.50時間, 12.5",
    "founded, 平成17年4月1日, 2005-04-01",
    "q_org, そう思う, 4",
    "q_org, 4, 4",
    "works, 見守り、清掃, clean patrol",
    "works, patrol clean, clean patrol",
    "works, 見守り, patrol",
    "bus, はい, yes",
    "seen, 確認済, OK",
    "bus_why, 自由な文, 自由な文"
  })
  void readsWhatWasTypedAsTheQuestionWantsIt(String item, String typed, String canonical) {
    AnswerSheet sheet = sheet();
    if (item.equals("bus_why")) {
      sheet.write("bus", TOP, "no", "");
    }
    sheet.write(item, TOP, typed, "試験");
    assertThat(kept(item)).contains(Value.of(canonical));
  }

  @ParameterizedTest
  @CsvSource({"該当なし, NOT_APPLICABLE", "未回答, NO_ANSWER", "不明, UNKNOWN"})
  void aStateIsNoAnswerAndNoBlank(String typed, Value.Kind kind) {
    sheet().write("members", TOP, typed, "");
    assertThat(kept("members")).contains(Value.of(kind));
    Count count = sheet().count();
    assertThat(count.answered()).isZero();
    assertThat(count.notApplicable() + count.noAnswer() + count.unknown()).isEqualTo(1);
    assertThat(count.blank()).isEqualTo(count.asked() - 1);
  }

  @Test
  void refusesWithTheNameOfTheQuestionAndKeepsWhatStood() {
    sheet().write("members", TOP, "50", "");
    AnswerSheet sheet = sheet();
    assertThatThrownBy(() -> sheet.write("members", TOP, "-5", ""))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.finding().code()).isEqualTo(FindingCode.ANSWER_VIOLATES);
              assertThat(refusal.finding().args()).containsExactly("-5", "加入世帯数", "0以上で答えてください");
            });
    assertThat(sheet.session().value("members", TOP)).contains(Value.of("50"));
    assertThat(refusal(() -> sheet.write("members", TOP, "たくさん", "")))
        .isEqualTo(FindingCode.NOT_A_NUMBER);
    assertThat(refusal(() -> sheet.write("q_org", TOP, "5", "")))
        .isEqualTo(FindingCode.UNKNOWN_CODE);
    assertThat(refusal(() -> sheet.write("nowhere", TOP, "1", "")))
        .isEqualTo(FindingCode.NO_SUCH_QUESTION);
    assertThat(refusal(() -> sheet.write("per_person", TOP, "1", "")))
        .isEqualTo(FindingCode.QUESTION_NOT_ASKED);
    assertThat(refusal(() -> sheet.write("hamlet_name", TOP, "上", "")))
        .isEqualTo(FindingCode.NO_SUCH_INSTANCE);
    assertThat(kept("members")).contains(Value.of("50"));
  }

  @Test
  void whatIsNotAskedIsRefusedAndWhatIsNoLongerAskedIsKeptUncounted() {
    AnswerSheet sheet = sheet();
    assertThat(refusal(() -> sheet.write("bus_why", TOP, "遠い", "")))
        .isEqualTo(FindingCode.ANSWER_NOT_RELEVANT);
    sheet.write("bus", TOP, "いいえ", "");
    sheet.write("bus_why", TOP, "遠い", "");
    Count before = sheet.count();
    sheet.write("bus", TOP, "はい", "");
    assertThat(sheet.count().asked()).isEqualTo(before.asked() - 1);
    assertThat(sheet.count().answered()).isEqualTo(before.answered() - 1);
    assertThat(sheet().session().value("bus_why", TOP)).contains(Value.of("遠い"));
    sheet.write("bus", TOP, "no", "");
    assertThat(sheet().count()).isEqualTo(before);
  }

  @Test
  void emptyErases() {
    sheet().write("members", TOP, "50", "");
    sheet().write("members", TOP, "", "");
    assertThat(kept("members")).isEmpty();
    assertThat(sheet().count().missing()).isEqualTo(1);
  }

  @Test
  void hiddenValuesComeFromTheDistrict() {
    AnswerSheet sheet = sheet();
    assertThat(sheet.session().value("district_name", TOP)).contains(Value.of("第一"));
    sheet.write("members", TOP, "562", "");
    assertThat(sheet.session().value("per_person", TOP)).contains(Value.of("0.1"));
    assertThat(refusal(() -> sheet.write("q_mountain", TOP, "3", "")))
        .isEqualTo(FindingCode.ANSWER_NOT_RELEVANT);
    String whole =
        new Rounds(store)
            .districts().keySet().stream()
                .filter(d -> Surveys.mountain(store, d).equals("whole"))
                .findFirst()
                .orElseThrow();
    AnswerSheet mountain = Surveys.sheet(store, whole, 2025);
    mountain.write("q_mountain", TOP, "3", "");
    assertThat(mountain.count().asked()).isEqualTo(sheet.count().asked() + 1);
  }

  @Test
  void repeatsOtherAndNotesComeBackAsTheyWere() {
    AnswerSheet sheet = sheet();
    String upper = sheet.addInstance("hamlet", TOP, "試験");
    String lower = sheet.addInstance("hamlet", TOP, "試験");
    sheet.write("hamlet_name", upper, "上", "");
    sheet.write("hamlet_name", lower, "下", "");
    sheet.write("hamlet_people", lower, "３５人", "");
    sheet.write("works", TOP, "清掃、その他", "");
    sheet.writeOther("works", TOP, "雪かき", "");
    sheet.writeNote("members", TOP, "4月現在", "");
    AnswerSheet again = sheet();
    assertThat(again.session().instances("hamlet", TOP)).containsExactly(upper, lower);
    assertThat(again.session().value("hamlet_people", lower)).contains(Value.of("35"));
    assertThat(again.other("works", TOP)).isEqualTo("雪かき");
    assertThat(again.note("members", TOP)).isEqualTo("4月現在");
    again.removeInstance("hamlet", upper, "");
    assertThat(sheet().session().instances("hamlet", TOP)).containsExactly(lower);
    String third = sheet().addInstance("hamlet", TOP, "");
    assertThat(sheet().session().instances("hamlet", TOP)).containsExactly(lower, third);
  }

  @Test
  void lastRoundStandsBesideOnlyWhereTheCrosswalkSaysItMay() {
    Surveys.add(store, Surveys.form2024());
    new StartCheckups(store).start(2024, Optional.of(Surveys.OLD), List.of("D01"), "");
    AnswerSheet then = Surveys.sheet(store, "第一", 2024);
    then.write("members", TOP, "100", "");
    then.write("q_org_old", TOP, "3", "");
    then.write("q_people", TOP, "2", "");
    LastRound last = sheet().last();
    assertThat(last.of("members").flatMap(LastRound.Last::value)).contains(Value.of("100"));
    assertThat(last.of("q_org").flatMap(LastRound.Last::value)).contains(Value.of("3"));
    assertThat(last.of("q_people"))
        .hasValueSatisfying(one -> {
          assertThat(one.isComparable()).isFalse();
          assertThat(one.relation()).contains(Crossing.Relation.RESCALED);
          assertThat(one.value()).isEmpty();
          assertThat(one.note()).isEqualTo("5段階から4段階へ");
        });
    assertThat(last.of("q_young")).isEmpty();
  }

  @Test
  void aRoundNobodyStartedIsRefused() {
    assertThat(refusal(() -> Surveys.sheet(store, "D01", 2031)))
        .isEqualTo(FindingCode.CHECKUP_NOT_STARTED);
    assertThat(refusal(() -> Surveys.sheet(store, "どこでもない", 2025)))
        .isEqualTo(FindingCode.NO_SUCH_DISTRICT);
  }

  @Test
  void startingTwiceStartsNothingNewAndKeepsTheForm() {
    Surveys.add(store, Surveys.form2024());
    StartCheckups.Started again =
        new StartCheckups(store).start(2025, Optional.of("2024"), List.of(), "");
    assertThat(again.started()).isEmpty();
    assertThat(again.known()).hasSize(32);
    assertThat(sheet().formKey()).isEqualTo(Surveys.NEW);
    assertThat(refusal(() -> new StartCheckups(store).start(2026, Optional.empty(), List.of(), "")))
        .isEqualTo(FindingCode.SEVERAL_FORMS_IN_USE);
  }

  @Test
  void anAnswerToAnotherVersionIsKeptAndNotCounted() {
    Count before = sheet().count();
    store.write(
        new Round("D01", 2025).answer(Surveys.OLD, "members", TOP),
        Map.of(Answer.VALUE, Value.of("7")),
        "",
        "");
    assertThat(sheet().count()).isEqualTo(before);
  }
}

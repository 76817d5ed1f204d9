package org.jichidesk.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Reading;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.TypedText;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not fit together within a case. */
class CaseRulesTest {

  private static List<FindingCode> found(RecordType type, String... values) {
    Map<Field, Value> all = new HashMap<>();
    for (String value : values) {
      String[] parts = value.split("=", 2);
      all.put(type.field(parts[0]).orElseThrow(), Value.of(parts[1]));
    }
    return type.rules().stream()
        .flatMap(rule -> rule.check(all).stream())
        .map(finding -> finding.code())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "opened_on, closed_on",
    "opened_on, heard_on",
    "heard_on, advised_on",
  })
  void datesOfAConsultationAreInOrder(String from, String to) {
    RecordType type = LaborConsultation.TYPE;
    assertThat(found(type, from + "=2026-05-02", to + "=2026-05-01"))
        .containsExactly(FindingCode.ENDS_BEFORE_BEGIN);
    assertThat(found(type, from + "=2026-05-01", to + "=2026-05-01")).isEmpty();
    assertThat(found(type, to + "=2026-05-01")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "accepted_on, recommended_on",
    "recommended_on, commissioned_on",
    "term_from, term_to",
  })
  void datesOfANominationAreInOrder(String from, String to) {
    RecordType type = Nomination.TYPE;
    assertThat(found(type, from + "=2026-05-02", to + "=2026-05-01"))
        .containsExactly(FindingCode.ENDS_BEFORE_BEGIN);
    assertThat(found(type, from + "=2026-05-01", to + "=2026-05-02")).isEmpty();
  }

  @Test
  void nobodyIsRecommendedWhoDidNotAccept() {
    assertThat(found(Nomination.TYPE, "state=recommended"))
        .containsExactly(FindingCode.STATE_NEEDS);
    assertThat(found(Nomination.TYPE, "state=recommended", "accepted_on=2026-05-01")).isEmpty();
    assertThat(found(Nomination.TYPE, "state=selecting")).isEmpty();
  }

  @Test
  void whatIsAboutAPersonHasADateToBeDisposedOfOnceItIsOver() {
    assertThat(found(LaborConsultation.TYPE, "state=closed"))
        .containsExactly(FindingCode.STATE_NEEDS);
    assertThat(found(LaborConsultation.TYPE, "state=disposed"))
        .containsExactly(FindingCode.STATE_NEEDS);
    assertThat(found(LaborConsultation.TYPE, "state=disposed", "dispose_on=2026-05-01")).isEmpty();
    assertThat(found(Nomination.TYPE, "state=substituted"))
        .containsExactly(FindingCode.STATE_NEEDS);
  }

  @Test
  void aPartOfACollectionIsNotMoreThanTheWhole() {
    assertThat(found(Collection.TYPE, "total=1000", "coins=1001"))
        .containsExactly(FindingCode.PART_OVER_WHOLE);
    assertThat(found(Collection.TYPE, "total=1000", "coins=999", "deposited=1000")).isEmpty();
    assertThat(found(Collection.TYPE, "coins=999")).isEmpty();
  }

  /** Not a rule but a promise: giving is voluntary. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "household", "target", "unpaid", "quota", "per_", "member", "donor", "name", "due", "list",
        "世帯", "目標", "未納", "目安", "一人", "氏名", "名簿", "期限", "割当", "督促"
      })
  void aCollectionHoldsNoHouseholdNoTargetAndNoList(String forbidden) {
    for (Field field : Collection.TYPE.fields()) {
      String words =
          field.name()
              + " "
              + field.label().ja()
              + " "
              + field.label().en().toLowerCase(Locale.ROOT);
      assertThat(words).doesNotContain(forbidden);
    }
  }

  @Test
  void aCollectionHoldsWhatItMayAndNothingElse() {
    assertThat(Collection.TYPE.fields().stream().map(Field::name))
        .containsExactly(
            "title",
            "review_item",
            "district",
            "fund",
            "level",
            "ward",
            "total",
            "coins",
            "deposited",
            "deposited_on",
            "hours",
            "state",
            "opened_on",
            "closed_on",
            "note",
            "removed");
  }

  @ParameterizedTest
  @CsvSource({"0, true", "100, true", "99.5, true", "101, false", "-1, false"})
  void theDigitalShareIsAShare(String typed, boolean taken) {
    Reading reading = TypedText.read(Circulation.DIGITAL_SHARE, typed);
    assertThat(reading instanceof Reading.Taken).isEqualTo(taken);
  }

  @ParameterizedTest
  @ValueSource(strings = {"total", "coins", "deposited", "hours"})
  void totalsAreNotNegative(String field) {
    Reading reading = TypedText.read(Collection.TYPE.field(field).orElseThrow(), "△1");
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    assertThat(Objects.requireNonNull(((Reading.Refused) reading).code()))
        .isEqualTo(FindingCode.OUT_OF_RANGE);
  }
}

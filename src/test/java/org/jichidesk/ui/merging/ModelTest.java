package org.jichidesk.ui.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.api.Test;

/** What the room works out without a window. */
class ModelTest {

  private static Conflicts.Choice choice(int number, String value, String office, long stamp) {
    return new Conflicts.Choice(
        number,
        Value.of(value),
        value,
        false,
        List.of(new Conflicts.Write("A." + number, office, office, stamp, "")));
  }

  private static Conflicts.Item item(Field field, Conflicts.Choice... choices) {
    RecordKey record = new RecordKey(DutyReport.TYPE, "D06.T001.2025");
    return new Conflicts.Item("K1", record, field, "D06", "O02", "芹田", List.of(choices), false);
  }

  private static List<Integer> taken(BulkRule rule, Conflicts.Item item) {
    return rule.outcomes(List.of(item)).getFirst().choice().stream()
        .map(Conflicts.Choice::number)
        .toList();
  }

  @Test
  void numbersAreComparedAsNumbers() {
    Conflicts.Item item =
        item(DutyReport.HOURS, choice(1, "9.5", "O02", 1), choice(2, "10", "O03", 2));
    assertThat(taken(BulkRule.LARGER, item)).containsExactly(2);
    assertThat(taken(BulkRule.SMALLER, item)).containsExactly(1);
  }

  @Test
  void aTextHasNoLargerOne() {
    Conflicts.Item item = item(DutyReport.NOTE, choice(1, "1", "O02", 1), choice(2, "2", "O03", 2));
    BulkRule.Outcome outcome = BulkRule.LARGER.outcomes(List.of(item)).getFirst();
    assertThat(outcome.choice()).isEmpty();
    assertThat(outcome.why()).isEqualTo("merging.bulk.why.no-number");
  }

  @Test
  void theOfficeInChargeDecidesOnlyWithOneVoice() {
    assertThat(
            taken(
                BulkRule.IN_CHARGE,
                item(DutyReport.HOURS, choice(1, "1", "O09", 9), choice(2, "2", "O02", 2))))
        .containsExactly(2);
    assertThat(
            taken(
                BulkRule.IN_CHARGE,
                item(DutyReport.HOURS, choice(1, "1", "O02", 1), choice(2, "2", "O02", 2))))
        .isEmpty();
    assertThat(
            taken(
                BulkRule.IN_CHARGE,
                item(DutyReport.HOURS, choice(1, "1", "O08", 1), choice(2, "2", "O09", 2))))
        .isEmpty();
  }

  @Test
  void theNewestIsNoneIfTwoAreAsNew() {
    assertThat(
            taken(
                BulkRule.LATEST,
                item(DutyReport.HOURS, choice(1, "1", "O02", 7), choice(2, "2", "O03", 5))))
        .containsExactly(1);
    assertThat(
            taken(
                BulkRule.LATEST,
                item(DutyReport.HOURS, choice(1, "1", "O02", 7), choice(2, "2", "O03", 7))))
        .isEmpty();
  }

  @Test
  void everyDistrictHasItsOwnPlaceWhateverItIsCalled() {
    List<String> names = new ArrayList<>(List.of("芹田", "芹田", "吉田", "みどり", "戸隠"));
    for (int i = 0; i < 40; i++) {
      names.add("新しい地区" + i);
    }
    List<TileMap.Spot> spots = TileMap.place(names);
    assertThat(new HashSet<>(spots)).hasSameSizeAs(names);
    assertThat(spots).allSatisfy(spot -> assertThat(spot.column()).isLessThan(TileMap.COLUMNS));
    assertThat(spots.getLast().column()).isBetween(0, 6);
  }

  @Test
  void onlyLegalWaysAreOffered() {
    assertThat(Steps.from("approved"))
        .containsEntry("confirmed", List.of("submitted", "merged", "confirmed"))
        .containsEntry("returned", List.of("submitted", "returned"))
        .doesNotContainKey("closed");
    assertThat(Steps.from("confirmed")).containsOnlyKeys("returned", "closed");
    assertThat(Steps.from("closed")).containsOnlyKeys("corrected");
    assertThat(Steps.from("draft")).isEmpty();
    assertThat(Steps.from("")).isEmpty();
  }

  @Test
  void whatBeginsLikeAFormulaIsCopiedAsText() {
    assertThat(Shown.tsv(List.of(List.of("=1+1", "-", "a\tb", "「\"」", "x"))))
        .isEqualTo("'=1+1\t'-\t\"a\tb\"\t\"「\"\"」\"\tx\r\n");
  }
}

package org.jichidesk.domain.record;

import java.util.List;
import java.util.Set;

/** Units people write behind a number although the header already says them. */
final class UnitWords {

  /** Words for one unit, by {@link Fold#key}; read where the field has that unit or none. */
  private static final List<Set<String>> COMMON =
      List.of(
          Set.of("人", "名", "person", "persons", "people"),
          Set.of("時間", "時", "h", "hr", "hrs", "hour", "hours"),
          Set.of("円", "yen", "jpy"),
          Set.of("世帯", "戸", "household", "households"),
          Set.of("件", "case", "cases"),
          Set.of("回", "time", "times"),
          Set.of("部", "copy", "copies"),
          Set.of("枚", "sheet", "sheets"),
          Set.of("個", "piece", "pieces"),
          Set.of("か所", "ゕ所", "ゖ所", "箇所", "個所", "place", "places"),
          Set.of("団体", "group", "groups"));

  /** Read only where the field has that unit: elsewhere they may be a part of something else. */
  private static final List<Set<String>> PARTICULAR =
      List.of(
          Set.of("日", "日間", "day", "days"),
          Set.of("分", "分間", "min", "minute", "minutes"),
          Set.of("か月", "ゕ月", "ゖ月", "箇月", "month", "months"),
          Set.of("年", "年間", "year", "years"),
          Set.of("歳", "才", "years"),
          Set.of("%", "ぱーせんと", "percent"));

  private UnitWords() {}

  /**
   * True if the word may stand behind a number in this field. Another unit than the field's is no
   * matter of taste: five hours in a column of persons are not five persons.
   */
  static boolean fits(Field field, String typed) {
    if (typed.isEmpty()) {
      return true;
    }
    String word = Fold.key(typed);
    if (word.isEmpty()) {
      return true;
    }
    if (field.unit().isEmpty()) {
      return COMMON.stream().anyMatch(group -> group.contains(word));
    }
    Label unit = field.unit().get();
    String ja = Fold.key(unit.ja());
    String en = Fold.key(unit.en());
    return word.equals(ja)
        || word.equals(en)
        || sameGroup(COMMON, word, ja)
        || sameGroup(PARTICULAR, word, ja);
  }

  private static boolean sameGroup(List<Set<String>> groups, String word, String unit) {
    return groups.stream().anyMatch(group -> group.contains(word) && group.contains(unit));
  }
}

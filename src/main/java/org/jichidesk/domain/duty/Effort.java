package org.jichidesk.domain.duty;

import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Value;

/**
 * The questions asked of every activity, whoever thought of it (the city's principles 1 and 3): how
 * many people and hours it takes, how heavy it weighs and how much it is needed, who should do it,
 * and what should become of it.
 */
public final class Effort {

  private Effort() {}

  /** Persons who took part in a year. */
  public static Field people(int tag) {
    return Field.whole(tag, "people", "従事人数", "People")
        .unit("人", "persons")
        .range(0, 99_999)
        .allowing(Value.Kind.NOT_APPLICABLE, Value.Kind.NO_ANSWER);
  }

  /** Hours all of them spent in a year, together. */
  public static Field hours(int tag) {
    return Field.decimal(tag, "hours", "延べ時間", "Hours")
        .unit("時間", "hours")
        .range(0, 999_999)
        .allowing(Value.Kind.NOT_APPLICABLE, Value.Kind.NO_ANSWER);
  }

  /** Felt burden on four grades without a neutral. */
  public static Field burden(int tag) {
    return Field.code(
            tag,
            "burden",
            "負担感",
            "Burden",
            Code.of("1", "1 軽い", "1 light"),
            Code.of("2", "2 やや軽い", "2 rather light"),
            Code.of("3", "3 やや重い", "3 rather heavy"),
            Code.of("4", "4 重い", "4 heavy"))
        .allowing(Value.Kind.NOT_APPLICABLE, Value.Kind.NO_ANSWER, Value.Kind.UNKNOWN);
  }

  /** Felt need on four grades without a neutral. */
  public static Field need(int tag) {
    return Field.code(
            tag,
            "need",
            "必要度",
            "Need",
            Code.of("1", "1 低い", "1 low"),
            Code.of("2", "2 やや低い", "2 rather low"),
            Code.of("3", "3 やや高い", "3 rather high"),
            Code.of("4", "4 高い", "4 high"))
        .allowing(Value.Kind.NOT_APPLICABLE, Value.Kind.NO_ANSWER, Value.Kind.UNKNOWN);
  }

  /** Who should do it: the role questions. */
  public static Field bestDoneBy(int tag) {
    return Field.code(
            tag,
            "best_done_by",
            "担い手",
            "Best done by",
            Code.of("residents_only", "住民にしかできない", "only residents can"),
            Code.of("residents_better", "住民の方が上手くできる", "residents do it better"),
            Code.of("city", "市が担う", "the city"),
            Code.of("specialist", "専門家が担う", "a specialist"))
        .allowing(Value.Kind.NO_ANSWER, Value.Kind.UNKNOWN);
  }

  /** What should become of it. */
  public static Field suggestion(int tag) {
    return Field.code(
            tag,
            "suggestion",
            "今後の方向",
            "Suggestion",
            Code.of("keep", "存続", "keep"),
            Code.of("shrink", "縮小", "shrink"),
            Code.of("merge", "統合", "merge"),
            Code.of("make_elective", "任意化", "make elective"),
            Code.of("hand_over", "移管", "hand over"),
            Code.of("drop", "廃止", "drop"))
        .allowing(Value.Kind.NO_ANSWER);
  }
}

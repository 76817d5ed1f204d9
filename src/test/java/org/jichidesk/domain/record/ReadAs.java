package org.jichidesk.domain.record;

import java.util.List;

/** Says in one line what a typed text was read as, for tables of tests. */
final class ReadAs {

  static final Field WHOLE = Field.whole(1, "whole", "人数", "Whole");
  static final Field DECIMAL = Field.decimal(2, "decimal", "量", "Decimal");
  static final Field PEOPLE =
      Field.whole(3, "people", "従事人数", "People").unit("人", "persons").range(0, 99_999);
  static final Field HOURS =
      Field.decimal(4, "hours", "延べ時間", "Hours")
          .unit("時間", "hours")
          .range(0, 999_999)
          .allowing(Value.Kind.NOT_APPLICABLE, Value.Kind.NO_ANSWER);
  static final Field YEN = Field.whole(5, "yen", "金額", "Amount").unit("円", "yen");
  static final Field DATE = Field.date(6, "held_on", "実施日", "Held on");
  static final Field YEAR = Field.fiscalYear(7, "year", "年度", "Fiscal year");
  static final Field BURDEN =
      Field.code(
              8,
              "burden",
              "負担感",
              "Burden",
              Code.of("1", "1 軽い", "1 light"),
              Code.of("2", "2 やや軽い", "2 rather light"),
              Code.of("3", "3 やや重い", "3 rather heavy"),
              Code.of("4", "4 重い", "4 heavy"))
          .allowing(Value.Kind.NOT_APPLICABLE, Value.Kind.NO_ANSWER, Value.Kind.UNKNOWN);
  static final Field MOUNTAIN =
      Field.code(
          9,
          "mountain",
          "中山間地域",
          "Mountain area",
          Code.of("whole", "全域", "whole"),
          Code.of("partial", "一部", "partial"),
          Code.of("none", "なし", "none"),
          Code.of("hand_over", "イカン", "hand over"));
  static final Field FLAG = Field.flag(10, "flag", "旗", "Flag");
  static final Field DUTY = Field.reference(11, "duty", "依頼事務", "Duty", "delegated_duty");
  static final Field TEXT = Field.text(12, "note", "備考", "Note");
  static final Field TEXT_WITH_STATES =
      Field.text(13, "answer", "回答", "Answer")
          .allowing(Value.Kind.NOT_APPLICABLE, Value.Kind.NO_ANSWER, Value.Kind.UNKNOWN);

  static final List<Field> ALL =
      List.of(
          WHOLE,
          DECIMAL,
          PEOPLE,
          HOURS,
          YEN,
          DATE,
          YEAR,
          BURDEN,
          MOUNTAIN,
          FLAG,
          DUTY,
          TEXT,
          TEXT_WITH_STATES);

  private ReadAs() {}

  /** The canonical value, {@code blank}, or the name of the refusal. */
  static String of(Field field, String typed) {
    return of(TypedText.read(field, typed));
  }

  static String of(Reading reading) {
    return switch (reading) {
      case Reading.Blank() -> "blank";
      case Reading.Taken(var value, var remark) ->
          (value.isAnswer() ? value.text() : value.kind().name())
              + (remark == null ? "" : " " + remark.code());
      case Reading.Refused(var code, var args) -> code.name();
    };
  }

  /** What a refusal suggests: its words behind what stands there and the field's label. */
  static List<String> hints(Field field, String typed) {
    return TypedText.read(field, typed) instanceof Reading.Refused(var code, var args)
        ? args.subList(2, args.size())
        : List.of();
  }
}

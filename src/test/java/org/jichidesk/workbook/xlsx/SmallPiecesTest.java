package org.jichidesk.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallPiecesTest {
  @Test
  void columnsHaveLetters() {
    assertThat(List.of(CellRef.column(0), CellRef.column(25), CellRef.column(26)))
        .containsExactly("A", "Z", "AA");
    assertThat(CellRef.column(16_383)).isEqualTo("XFD");
    for (int column = 0; column < CellRef.MAX_COLUMNS; column++) {
      assertThat(CellRef.columnOf(CellRef.column(column) + "7")).isEqualTo(column);
    }
    assertThatThrownBy(() -> CellRef.column(16_384)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CellRef.column(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cellsHaveNames() {
    assertThat(CellRef.of(2, 12)).isEqualTo("C12");
    assertThat(CellRef.range(0, 1, 2, 3)).isEqualTo("A1:C3");
    assertThat(CellRef.rowOf("$C$12")).isEqualTo(12);
    assertThat(CellRef.columnOf("$C$12")).isEqualTo(2);
    assertThat(CellRef.columnOf("c12")).isEqualTo(2);
    for (String bad : List.of("", "A", "A0", "A1048577", "A1:B2", "A99999999999")) {
      assertThat(CellRef.rowOf(bad)).as(bad).isEqualTo(-1);
    }
    assertThat(CellRef.columnOf("12")).isEqualTo(-1);
    assertThatThrownBy(() -> CellRef.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void daysAreCountedAsSpreadsheetsDo() {
    assertThat(SerialDate.of(LocalDate.of(1900, 1, 1))).isEqualTo(1);
    assertThat(SerialDate.of(LocalDate.of(1900, 2, 28))).isEqualTo(59);
    assertThat(SerialDate.of(LocalDate.of(1900, 3, 1))).isEqualTo(61);
    assertThat(SerialDate.of(LocalDate.of(2024, 5, 1))).isEqualTo(45_413);
    for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() < 2100; day = day.plusDays(17)) {
      assertThat(SerialDate.toDateTime(Long.toString(SerialDate.of(day)), false))
          .isEqualTo(day.atStartOfDay());
    }
    assertThat(SerialDate.of(LocalDate.of(9999, 12, 31))).isEqualTo(2_958_465);
  }

  @Test
  void serialsAreRoundedAndKnowTheirSystem() {
    assertThat(SerialDate.toDateTime("45412.9999999999", false)).isEqualTo("2024-05-01T00:00");
    assertThat(SerialDate.toDateTime("45413.75", false)).isEqualTo("2024-05-01T18:00");
    assertThat(SerialDate.toDateTime("43951", true)).isEqualTo("2024-05-01T00:00");
    assertThat(SerialDate.toDateTime("0", true)).isEqualTo("1904-01-01T00:00");
    assertThat(SerialDate.toDateTime("0.5", false)).isEqualTo("1899-12-31T12:00");
    for (String none : List.of("60", "60.5", "-1", "2958466", "2958465.9999999999", "x", "NaN")) {
      assertThat(SerialDate.toDateTime(none, false)).as(none).isNull();
    }
    assertThat(SerialDate.toDateTime("2958465", true)).isNull();
  }

  @Test
  void listsThatFitNoRuleAreRefused() {
    assertThat(Validation.fits(List.of("はい", "いいえ"))).isTrue();
    for (List<String> bad :
        List.of(List.<String>of(), List.of("a,b"), List.of(" a"), List.of("あ".repeat(256)))) {
      assertThat(Validation.fits(bad)).isFalse();
      assertThatThrownBy(() -> Validation.list(bad)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new Validation.Message("a".repeat(33), ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Validation.decimal("0", "百"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void looksRefuseWhatNoProgramShows() {
    assertThatThrownBy(() -> new ColumnLook(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SheetLook("a", List.of()).tab("red"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PrintLook.A4_PORTRAIT.repeating(0, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(PrintLook.A4_PORTRAIT.saying("", "").xml()).doesNotContain("oddHeader");
  }
}

package org.jichidesk.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericCellTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          12 -> 12
          12.0 -> 12
          0.1 -> 0.1
          12.300000000000001 -> 12.3
          1.5E-2 -> 0.015
          9012345678 -> 9012345678
          1E+20 -> 1E+20
          -3 -> -3
          """)
  void numericCellsOfATextField(String xml, String text) {
    assertThat(ReadAs.of(TypedText.number(ReadAs.TEXT, xml))).isEqualTo(text);
  }

  @Test
  void numericCellsOfOtherFields() {
    assertThat(ReadAs.of(TypedText.number(ReadAs.BURDEN, "3.0"))).isEqualTo("3");
    assertThat(ReadAs.of(TypedText.number(ReadAs.FLAG, "1"))).isEqualTo("yes");
    assertThat(ReadAs.of(TypedText.number(ReadAs.YEAR, "2026"))).isEqualTo("2026");
    assertThat(ReadAs.of(TypedText.number(ReadAs.DATE, "20260401"))).isEqualTo("2026-04-01");
    assertThat(ReadAs.of(TypedText.number(ReadAs.DATE, "46113"))).isEqualTo("NOT_A_DATE");
    assertThat(ReadAs.of(TypedText.number(ReadAs.PEOPLE, "1.2E1"))).isEqualTo("12");
    assertThat(ReadAs.of(TypedText.number(ReadAs.PEOPLE, "1E300"))).isEqualTo("OUT_OF_RANGE");
    assertThat(ReadAs.of(TypedText.number(ReadAs.PEOPLE, "NaN"))).isEqualTo("NOT_A_NUMBER");
  }
}

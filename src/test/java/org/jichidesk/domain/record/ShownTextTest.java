package org.jichidesk.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShownTextTest {

  private static String ja(Field field, String canonical) {
    return ShownText.of(field, Value.of(canonical), "ja");
  }

  private static String en(Field field, String canonical) {
    return ShownText.of(field, Value.of(canonical), "en");
  }

  @Test
  void showsWhatPeopleExpect() {
    assertThat(ja(ReadAs.WHOLE, "1234567")).isEqualTo("1,234,567");
    assertThat(ja(ReadAs.WHOLE, "-1234")).isEqualTo("△1,234");
    assertThat(en(ReadAs.WHOLE, "-1234")).isEqualTo("-1,234");
    assertThat(ja(ReadAs.DECIMAL, "999.125")).isEqualTo("999.125");
    assertThat(ja(ReadAs.DECIMAL, "1000.5")).isEqualTo("1,000.5");
    assertThat(ja(ReadAs.DATE, "2026-04-01")).isEqualTo("令和8年4月1日（2026年4月1日）");
    assertThat(en(ReadAs.DATE, "2026-04-01")).isEqualTo("2026-04-01");
    assertThat(ja(ReadAs.YEAR, "2026")).isEqualTo("令和8年度（2026年度）");
    assertThat(en(ReadAs.YEAR, "2026")).isEqualTo("FY2026");
    assertThat(ja(ReadAs.BURDEN, "3")).isEqualTo("3 やや重い");
    assertThat(en(ReadAs.BURDEN, "3")).isEqualTo("3 rather heavy");
    assertThat(ja(ReadAs.FLAG, "yes")).isEqualTo("はい");
    assertThat(en(ReadAs.FLAG, "no")).isEqualTo("no");
    assertThat(ja(ReadAs.DUTY, "T012")).isEqualTo("T012");
    assertThat(ja(ReadAs.TEXT, " 髙橋\n")).isEqualTo(" 髙橋\n");
  }

  @Test
  void showsStates() {
    assertThat(ShownText.of(ReadAs.PEOPLE, Value.CLEARED, "ja")).isEqualTo("（消去）");
    assertThat(ShownText.of(ReadAs.PEOPLE, Value.CLEARED, "en")).isEqualTo("(cleared)");
    assertThat(ShownText.of(ReadAs.HOURS, Value.NOT_APPLICABLE, "ja")).isEqualTo("該当なし");
    assertThat(ShownText.of(ReadAs.HOURS, Value.NO_ANSWER, "ja")).isEqualTo("未回答");
    assertThat(ShownText.of(ReadAs.BURDEN, Value.UNKNOWN, "en")).isEqualTo("unknown");
  }

  @Test
  void showsWhatItDoesNotKnowAsStored() {
    for (Field field : ReadAs.ALL) {
      for (String strange : List.of("", "?", "1e5", "2026-02-30", "new_code", "maybe", "0012")) {
        assertThat(ja(field, strange)).as(field.name()).isEqualTo(strange);
      }
    }
  }

  @Test
  void whatIsShownReadsBackAsTheSame() {
    long seed = 42;
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      for (Field field : ReadAs.ALL) {
        Value value = random(field, random);
        for (String language : List.of("ja", "en")) {
          String shown = ShownText.of(field, value, language);
          assertThat(TypedText.read(field, shown))
              .as("seed %d, %s: %s", seed, field, shown)
              .isEqualTo(Reading.taken(value));
        }
      }
    }
  }

  private static Value random(Field field, Random random) {
    List<Value> states = new ArrayList<>(List.of(Value.CLEARED));
    field.states().forEach(state -> states.add(Value.of(state)));
    if (random.nextInt(10) == 0) {
      return states.get(random.nextInt(states.size()));
    }
    return Value.of(
        switch (field.type()) {
          case TEXT -> "文" + Long.toString(random.nextLong(), 36) + " ";
          case WHOLE -> Long.toString(number(field, random).longValue());
          case DECIMAL -> TypedNumber.canonical(number(field, random));
          case DATE -> LocalDate.of(1000, 1, 1).plusDays(random.nextInt(3_287_182)).toString();
          case FISCAL_YEAR -> Integer.toString(1950 + random.nextInt(151));
          case CODE -> field.codes().get(random.nextInt(field.codes().size())).code();
          case FLAG -> random.nextBoolean() ? "yes" : "no";
          case REFERENCE -> "K" + random.nextInt(1_000) + "." + random.nextInt(100);
        });
  }

  private static BigDecimal number(Field field, Random random) {
    BigDecimal number =
        BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000L, random.nextInt(5));
    return field.range().isPresent() ? number.abs().min(field.range().get().max()) : number;
  }
}

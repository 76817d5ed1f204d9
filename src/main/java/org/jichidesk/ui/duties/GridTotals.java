package org.jichidesk.ui.duties;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Value;

/**
 * Totals of a number over the rows shown. Zero is an answer; blank and the states are none and are
 * never counted as zero.
 *
 * @param sum sum of the answers
 * @param answers how many rows answered
 * @param rows how many rows there are
 * @param districts how many districts answered
 */
record GridTotals(BigDecimal sum, int answers, int rows, int districts) {

  static GridTotals of(List<GridRow> rows, Field field) {
    BigDecimal sum = BigDecimal.ZERO;
    int answers = 0;
    Set<String> districts = new HashSet<>();
    for (GridRow row : rows) {
      Value value = row.values().get(field);
      if (value != null && value.isAnswer()) {
        sum = sum.add(new BigDecimal(value.text()));
        answers++;
        row.record()
            .type()
            .districtField()
            .flatMap(row::value)
            .ifPresent(district -> districts.add(district.text()));
      }
    }
    return new GridTotals(sum, answers, rows.size(), districts.size());
  }
}

package org.jichidesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The clipboard's text, as spreadsheets write and read it. */
class TsvTest {

  @Test
  void readsWhatASpreadsheetWrites() {
    assertThat(Tsv.read("芹田\t12\r\n\"二行\nのセル\"\t\"\"\"引用\"\"\"\r\n"))
        .containsExactly(List.of("芹田", "12"), List.of("二行\nのセル", "\"引用\""));
    assertThat(Tsv.read("1\t\r\n\t2")).containsExactly(List.of("1", ""), List.of("", "2"));
    assertThat(Tsv.read("一つ")).containsExactly(List.of("一つ"));
  }

  @Test
  void whatIsWrittenIsReadBackAsItWas() {
    Random random = new Random(7);
    String letters = "あ1\t\"\n ";
    for (int i = 0; i < 2000; i++) {
      List<List<String>> rows = new ArrayList<>();
      int columns = 1 + random.nextInt(3);
      for (int r = 0; r <= random.nextInt(3); r++) {
        List<String> row = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
          StringBuilder cell = new StringBuilder();
          for (int n = random.nextInt(4); n > 0; n--) {
            cell.append(letters.charAt(random.nextInt(letters.length())));
          }
          row.add(cell.toString());
        }
        rows.add(row);
      }
      assertThat(Tsv.read(Tsv.write(rows))).isEqualTo(rows);
    }
  }
}

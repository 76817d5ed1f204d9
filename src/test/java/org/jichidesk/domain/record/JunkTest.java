package org.jichidesk.domain.record;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JunkTest {

  /**
   * Whatever is typed is read or refused; what is read is canonical and shown so that it reads
   * back.
   */
  @Test
  void junkNeverThrows() {
    long seed = 20_260_401;
    Random random = new Random(seed);
    String alphabet =
        "0123456789０１２３8.,-/年月日度 　令和平成元RHSrh△▲ー－¥円人時間h該当なし未回答不明同上〃(（消去）)#N/A!"
            + "一二十〇①²½ｱﾊﾟ㋿㍻T:水eE+~～'\"\\\u0000\u0301\uE000\uD800\uDFB7あ漢\t\n";
    for (int i = 0; i < 100_000; i++) {
      int length = i % 5_000 == 0 ? 40_000 : random.nextInt(14);
      StringBuilder junk = new StringBuilder();
      while (junk.length() < length) {
        junk.append(
            random.nextInt(20) == 0
                ? (char) random.nextInt(0x10000)
                : alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String typed = junk.toString();
      for (Field field : ReadAs.ALL) {
        Reading reading = TypedText.read(field, typed);
        if (reading instanceof Reading.Taken(var value, var remark)) {
          List<String> same = new ArrayList<>();
          if (value.isAnswer()) {
            same.add(value.text());
          }
          same.add(ShownText.of(field, value, "ja"));
          same.add(ShownText.of(field, value, "en"));
          for (String text : same) {
            if (!TypedText.read(field, text).equals(reading)) {
              fail("seed %d, %s: %s was read as %s, but not %s", seed, field, typed, value, text);
            }
          }
        }
      }
      TypedText.number(ReadAs.ALL.get(i % ReadAs.ALL.size()), typed);
      TypedText.serialDate(ReadAs.DATE, typed, i % 2 == 0);
    }
  }
}

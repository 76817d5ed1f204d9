package org.jichidesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.store.SourceStore.ExtraCell;
import org.jichidesk.store.SourceStore.FindingOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceStoreTest {

  @TempDir Path folder;

  @Test
  void everythingKnownOfAWorkbookIsReadBack() {
    Place cell = new Place("提出.xlsx", "依頼事務", "F12");
    Finding found = Finding.at(cell, FindingCode.NO_SUCH_DAY, "令和6年2月30日", "", "期日");
    Finding plain = Finding.at(Place.file("提出.xlsx"), FindingCode.DATES_1904);
    SourceSheet sheet = new SourceSheet(2, "依頼事務", 9, Map.of(4, "D", 13, "AB", 0, "Z"));
    ExtraCell extra = new ExtraCell("依頼事務", "Q5", "追加の列", "duty_report/D01.T001.2026", "本文");
    try (Store store = Stores.create(folder.resolve("a.jichi"))) {
      int number =
          store.batch(batch -> {
            int source = batch.addSource("0123456789abcdef", "提出.xlsx", Stores.cover("E1"));
            batch.addName(source, "提出 (1).xlsx");
            batch.addName(source, "提出.xlsx");
            batch.addSheet(source, sheet);
            batch.addFinding(source, 1, found, "duty_report/D01.T001.2026");
            batch.addFinding(source, 2, plain, "");
            batch.addExtra(source, extra);
            return source;
          });
      Source source = store.sources().withDigest("0123456789abcdef").orElseThrow();
      assertThat(source.number()).isEqualTo(number).isEqualTo(1);
      assertThat(source.names()).containsExactly("提出 (1).xlsx", "提出.xlsx");
      assertThat(source.cover()).isEqualTo(Stores.cover("E1"));
      assertThat(source.mergedAt()).isPositive();
      assertThat(source.withdrawal()).isEmpty();
      assertThat(store.sources().sheets(1)).containsExactly(sheet);
      assertThat(sheet.cell(13, 7)).contains("AB7");
      assertThat(sheet.cell(5, 7)).isEmpty();
      assertThat(store.sources().extras(1)).containsExactly(extra);
      List<FindingOf> findings = store.sources().findings(source);
      assertThat(findings)
          .extracting(FindingOf::record)
          .containsExactly("duty_report/D01.T001.2026", "");
      assertThat(findings.getFirst().finding().args()).isEqualTo(found.args());
      assertThat(findings.getFirst().finding().place().cell()).isEqualTo("F12");
      assertThat(findings.getLast().finding().args()).isEmpty();
      assertThat(findings.getLast().finding().place().sheet()).isNull();
      assertThat(store.sources().withDigest("x")).isEmpty();
      assertThat(store.sources().sheets(2)).isEmpty();
    }
  }
}

package org.jichidesk.ui.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.store.Source;
import org.jichidesk.store.SourceCover;
import org.jichidesk.store.SourceStore.FindingOf;
import org.jichidesk.store.Store;

/** The workbooks that were merged, as a person looks at them. */
final class Sources {

  private Sources() {}

  /**
   * One workbook.
   *
   * @param source as the store has it
   * @param office name of the office it is from
   * @param kind what kind of workbook, in words
   * @param findings what was found in it
   */
  record Line(Source source, String office, String kind, List<FindingRow> findings) {

    int number() {
      return source.number();
    }

    String names() {
      return String.join(System.lineSeparator(), source.names());
    }

    boolean isWithdrawn() {
      return source.withdrawal().isPresent();
    }
  }

  /** All of them, the newest first. */
  static List<Line> read(Store store, String language) {
    Map<String, String> offices = store.records().names(BranchOffice.TYPE);
    List<Line> lines = new ArrayList<>();
    for (Source source : store.sources().all()) {
      String key = source.cover().office();
      String office = offices.getOrDefault(key, key);
      List<FindingRow> findings = new ArrayList<>();
      for (FindingOf found : store.sources().findings(source)) {
        findings.add(new FindingRow(office, found.finding()));
      }
      lines.add(new Line(source, office, kind(source.cover().kind(), language), findings));
    }
    return lines.reversed();
  }

  private static String kind(String code, String language) {
    return SourceCover.label(code).map(label -> label.in(language)).orElse(code);
  }
}

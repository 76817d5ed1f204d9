package org.jichidesk.workbook;

import java.util.Map;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.merge.Authorship;
import org.jspecify.annotations.Nullable;

/**
 * What the reading of one workbook has in common.
 *
 * @param file what people call the file
 * @param cover its cover
 * @param shown what its list sheet says
 * @param date1904 whether its dates count from 1904
 * @param handler who is told
 * @param counts how often each finding was made on each sheet
 */
record BookContext(
    String file,
    Cover cover,
    ShownCells shown,
    boolean date1904,
    BookHandler handler,
    Map<String, Integer> counts) {

  /** After so many of one kind on a sheet only their number grows. */
  private static final int MOST_OF_A_KIND = 200;

  void finding(String sheet, @Nullable String cell, FindingCode code, String... args) {
    report(Finding.at(new Place(file, sheet, cell), code, args), "");
  }

  void report(Finding finding, String record) {
    int count = counts.merge(finding.place().sheet() + "|" + finding.code(), 1, Integer::sum);
    if (count < MOST_OF_A_KIND) {
      handler.finding(finding, record);
    } else if (count == MOST_OF_A_KIND) {
      handler.finding(
          Finding.at(
              finding.place(),
              FindingCode.TOO_MANY_FINDINGS,
              finding.code().code(),
              Integer.toString(MOST_OF_A_KIND)),
          record);
    }
  }

  /**
   * What edits in the workbook are named after: the export and whose it says it is, so that edits
   * of one name never differ in anything.
   */
  String origin() {
    Cover.Chain chain = cover.chain();
    return chain.exportId() + "\n" + cover.from().office() + "\n" + chain.at();
  }

  /** Who is taken to have typed into the workbook: the office that exported it, when it did. */
  Authorship typist() {
    return new Authorship(cover.chain().at(), cover.from().office(), "", "");
  }
}

package org.jichidesk.store;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Label;

/**
 * What the cover of a workbook says about where it comes from.
 *
 * @param kind {@code return}, {@code distribution}, {@code reply}, {@code sample}, {@link #FIELD}
 *     or {@link #CHECK_OUT}
 * @param office key of the office that exported it
 * @param form form number and version, for example {@code R-01/2}
 * @param year fiscal year, 0 if none
 * @param round round within the year
 * @param chain which export of which replica
 * @param by person who exported it
 * @param state state of the submission when it was exported; empty if not a return
 * @param districts keys of the districts in it, comma-separated
 * @param rows number of rows on its data sheets
 */
public record SourceCover(
    String kind,
    String office,
    String form,
    int year,
    int round,
    Link chain,
    String by,
    String state,
    String districts,
    long rows) {

  /** A field file that was checked in. */
  public static final String FIELD = "field";

  /** In a field session: what was taken out of the office's store. */
  public static final String CHECK_OUT = "checkout";

  private static final Map<String, Label> FIELD_LABELS =
      Map.of(
          FIELD,
          new Label("現地調査", "field session"),
          CHECK_OUT,
          new Label("持ち出し", "check-out"),
          "responses",
          new Label("地区ドックの回答", "check-up answers"),
          "sample",
          new Label("サンプル", "sample"));

  /** What people call a kind of workbook or field file, if it is one. */
  public static Optional<Label> label(String kind) {
    return Arrays.stream(BookKind.values())
        .filter(book -> book.code().equals(kind))
        .map(BookKind::label)
        .findFirst()
        .or(() -> Optional.ofNullable(FIELD_LABELS.get(kind)));
  }

  /** True if it was written on that form, in whatever version. */
  public boolean isOn(String number) {
    return form.startsWith(number + "/");
  }

  /**
   * One link of an office's chain of exports.
   *
   * @param replica the replica that exported
   * @param origin how that replica came to be, see {@link Identity}
   * @param exportId name of the export
   * @param number its number in the chain, from 1
   * @param digest digest of what was exported
   * @param previous digest of the export before it; empty for the first
   * @param at when, hybrid clock stamp
   */
  public record Link(
      String replica,
      String origin,
      String exportId,
      int number,
      String digest,
      String previous,
      long at) {}
}

package org.jichidesk.workbook;

import java.util.List;
import org.jichidesk.domain.record.BookKind;

/**
 * What the cover of a workbook says.
 *
 * @param form which form it is
 * @param from whose it is and what it is about
 * @param chain which export it is, and the one before it
 * @param by who made it, and why if personal records are in it
 * @param sheets its data sheets
 */
public record Cover(Form form, From from, Chain chain, By by, List<Sheet> sheets) {

  public Cover {
    sheets = List.copyOf(sheets);
  }

  /**
   * A form.
   *
   * @param kind kind of workbook
   * @param number number of the form, for example {@code R-01}
   * @param version version of the form
   */
  public record Form(BookKind kind, String number, int version) {

    /** Number and version. */
    @Override
    public String toString() {
      return number + "/" + version;
    }
  }

  /**
   * Whose it is and what it is about.
   *
   * @param office key of the office that exports
   * @param officeName its name
   * @param districts keys of the districts in it
   * @param districtNames their names
   * @param year fiscal year, 0 if none
   * @param round round within the year
   * @param state state of the submission; empty if none
   */
  public record From(
      String office,
      String officeName,
      List<String> districts,
      List<String> districtNames,
      int year,
      int round,
      String state) {}

  /**
   * Which export it is.
   *
   * @param replica the copy of the store that exports
   * @param origin how that copy came to be: new, copied, restored
   * @param exportId name of the export: 照合番号
   * @param number number in the office's chain, from 1
   * @param previous digest of the export before it; empty for the first
   * @param digest digest of this export's rows
   * @param at when, hybrid clock stamp
   */
  public record Chain(
      String replica,
      String origin,
      String exportId,
      int number,
      String previous,
      String digest,
      long at) {

    /** The same with the digest known once all rows are written. */
    public Chain withDigest(String known) {
      return new Chain(replica, origin, exportId, number, previous, known, at);
    }
  }

  /**
   * Who made it.
   *
   * @param person who was at the desk; may be empty
   * @param personal names of the personal record types in it
   * @param purpose why they were asked for; empty if there are none
   */
  public record By(String person, List<String> personal, String purpose) {}

  /**
   * A data sheet.
   *
   * @param name sheet name
   * @param type name of the record type
   * @param rows number of rows
   * @param digest digest of its rows
   */
  public record Sheet(String name, String type, long rows, String digest) {}

  /** Number of rows on all data sheets. */
  public long rows() {
    return sheets.stream().mapToLong(Sheet::rows).sum();
  }
}

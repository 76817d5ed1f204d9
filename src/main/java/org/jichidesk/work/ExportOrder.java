package org.jichidesk.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Subject;

/**
 * What to export.
 *
 * @param kind kind of workbook
 * @param subject what it is about; a reply is about everything
 * @param out the file to write
 * @param year fiscal year; empty: the last one with records
 * @param districts names or keys of districts; empty: all of the office's
 * @param office name or key of the office a reply is for
 * @param person who is at the desk; may be empty
 * @param personal which personal record types to include, and why
 */
public record ExportOrder(
    BookKind kind,
    Subject subject,
    Path out,
    OptionalInt year,
    List<String> districts,
    Optional<String> office,
    String person,
    Personal personal) {

  /**
   * Personal records are left out unless asked for by name with a purpose.
   *
   * @param types names of personal record types
   * @param purpose why they are needed
   */
  public record Personal(List<String> types, String purpose) {

    /** None asked for. */
    public static final Personal NONE = new Personal(List.of(), "");
  }

  /** A return of this office about its duties, with nothing special. */
  public static ExportOrder returnTo(Path out, int year, String person) {
    return new ExportOrder(
        BookKind.RETURN,
        Subject.DUTIES,
        out,
        OptionalInt.of(year),
        List.of(),
        Optional.empty(),
        person,
        Personal.NONE);
  }
}

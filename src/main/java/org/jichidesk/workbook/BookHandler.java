package org.jichidesk.workbook;

import java.util.List;
import java.util.Map;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.record.RecordType;

/** Is told what a workbook says, in reading order. */
public interface BookHandler {

  /** The cover was read; comes first. */
  void cover(Cover cover);

  /**
   * A data sheet begins.
   *
   * @param number position in the workbook, from 1
   * @param columns column letters by field tag
   */
  void sheet(int number, String name, RecordType type, Map<Integer, String> columns);

  /**
   * A row says something about a record.
   *
   * @param assertions all of one record, at least one
   * @param sheet number of the sheet
   * @param row row number, from 1
   */
  void row(List<Assertion> assertions, int sheet, int row);

  /**
   * Something a person should know.
   *
   * @param record {@code type/key} of the record it concerns, empty if none
   */
  void finding(Finding finding, String record);

  /** A cell in a column the program does not know; it is kept as it was typed. */
  void extra(String sheet, String cell, String header, String record, String text);
}

package org.jichidesk.work;

import java.util.List;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;

/**
 * Something on the way of a duty.
 *
 * @param date the day it is of, by its own word or else by the log; ISO
 * @param record the record; of several alike, the first of them
 * @param records how many records it stands for
 * @param office key of the office that wrote it
 * @param person who wrote it; may be empty
 * @param stamp when it was written, by the clock of the log
 * @param told what is told of it: a field and its value, as often as it was given
 */
public record TraceStep(
    String date,
    RecordKey record,
    int records,
    String office,
    String person,
    long stamp,
    List<Told> told) {

  /**
   * A field's value.
   *
   * @param field the field
   * @param value its value
   * @param times how many records say so
   */
  public record Told(Field field, Value value, int times) {}
}

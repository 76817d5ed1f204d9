package org.jichidesk.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jichidesk.domain.record.RecordType;

/**
 * Which records of a type.
 *
 * @param type the type
 * @param districts only records of these districts; empty: of all. Types without a district field
 *     are not limited
 * @param office only records of this office; types without an office field are not limited
 * @param year only records of this fiscal year; types without a year field are not limited
 */
public record Selection(
    RecordType type, List<String> districts, Optional<String> office, OptionalInt year) {

  /** All records of a type. */
  public static Selection all(RecordType type) {
    return new Selection(type, List.of(), Optional.empty(), OptionalInt.empty());
  }
}

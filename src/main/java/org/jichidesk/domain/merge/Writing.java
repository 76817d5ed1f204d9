package org.jichidesk.domain.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.merge.Standing.FieldStanding;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;

/** Makes new assertions out of what a person did. */
public final class Writing {

  private Writing() {}

  /**
   * A write made in the program: the writer has seen everything the store knows of each field.
   *
   * @param standing what stood when the person wrote
   * @param changes the fields written, at least one
   */
  public static Assertion write(
      AssertionId id, Authorship by, Standing standing, Map<Field, Value> changes) {
    List<Atom> atoms = new ArrayList<>();
    changes.forEach((field, value) -> {
      Seen seen = standing.field(field).map(FieldStanding::known).orElse(Seen.NOTHING);
      atoms.add(new Atom(field, value, seen));
    });
    return new Assertion(id, standing.record(), by, atoms);
  }

  /**
   * A value typed into a cell of a workbook: the writer has seen what the cell showed.
   *
   * @param origin the export that the cell belongs to
   * @param seen what stood behind the cell when it was exported
   */
  public static Assertion edit(
      String origin, Authorship by, RecordKey record, Field field, Value value, Seen seen) {
    AssertionId id = AssertionId.edit(origin, record, field, value, seen);
    return new Assertion(id, record, by, List.of(new Atom(field, value, seen)));
  }
}

package org.jichidesk.workbook;

import java.util.List;
import java.util.Optional;
import org.jichidesk.domain.record.Reading;
import org.jichidesk.domain.record.Value;

/**
 * A cell that was read.
 *
 * @param cell what it held
 * @param reading what that says
 * @param exports what may have been exported if nobody has edited it since, likeliest first
 */
record ReadCell(CellReading.Cell cell, Reading reading, List<Exported> exports) {

  /**
   * What the cell may have been exported from.
   *
   * @param bits the digest it then had
   * @param value the value; empty for a reference, whose cell shows only a name
   */
  record Exported(int bits, Optional<Value> value) {

    /** A value whose digest is made of its canonical text. */
    static Exported of(Value value) {
      return new Exported(CellDigest.bits(value.canonical()), Optional.of(value));
    }
  }

  /** The value that was exported with a group of a control text, if the cell still shows it. */
  Optional<Value> exportedValue(ControlText.Group group, int tag, int digestAt) {
    for (Exported exported : exports) {
      if (CellDigest.matches(exported.bits, group.cells(), digestAt)) {
        Value carried = group.carried().get(tag);
        return carried == null ? exported.value : Optional.of(carried);
      }
    }
    return Optional.empty();
  }

  /** Digest of what the cell shows now. */
  String digest() {
    StringBuilder digest = new StringBuilder();
    CellDigest.append(digest, exports.getFirst().bits);
    return digest.toString();
  }
}

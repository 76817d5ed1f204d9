package org.jichidesk.work;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.AssertionId;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.FieldBatch;
import org.jichidesk.store.FieldCover;
import org.jichidesk.store.FieldReader;
import org.jichidesk.store.Store;
import org.jspecify.annotations.Nullable;

/** A first look through a field file, before anything is touched. */
final class FieldLook implements FieldReader.Listener {

  private final Store store;
  private @Nullable FieldCover cover;
  private @Nullable RecordKey present;
  private final Set<AssertionId> known = new HashSet<>();
  private long unknown;
  private long written;
  private long latest;

  FieldLook(Store store) {
    this.store = store;
  }

  @Override
  public void cover(FieldCover found) {
    cover = found;
  }

  @Override
  public void taken(List<Assertion> assertions) {
    for (Assertion one : assertions) {
      if (!one.record().equals(present)) {
        present = one.record();
        known.clear();
        store.records().history(one.record()).forEach(l -> known.add(l.assertion().id()));
      }
      if (!known.contains(one.id())) {
        unknown++;
      }
    }
  }

  @Override
  public void written(List<Assertion> assertions) {
    written += assertions.size();
    assertions.forEach(one -> latest = Math.max(latest, one.by().stamp()));
  }

  @Override
  public void batch(FieldBatch batch) {
    written(batch.assertions());
  }

  @Override
  public void content(String digest, byte[] content) {
    // Looked at when it is taken in.
  }

  FieldCover cover() {
    if (cover == null) {
      throw new IllegalStateException("a field file without a cover was refused before");
    }
    return cover;
  }

  /** How many writes were made in the field. */
  long written() {
    return written;
  }

  /** The stamp of the last of them. */
  long latest() {
    return latest;
  }

  /** What the store lacks of what the file was taken out with. */
  List<Finding> findings(String name) {
    return unknown == 0
        ? List.of()
        : List.of(
            Finding.at(
                Place.file(name), FindingCode.TAKEN_FROM_ELSEWHERE, name, Long.toString(unknown)));
  }
}

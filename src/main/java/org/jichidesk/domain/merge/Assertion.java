package org.jichidesk.domain.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;

/**
 * One write to one record.
 *
 * @param id its name
 * @param record the record written to
 * @param by when, who and why
 * @param atoms the fields written, in tag order, at least one
 */
public record Assertion(AssertionId id, RecordKey record, Authorship by, List<Atom> atoms) {

  private static final Comparator<Atom> BY_TAG =
      Comparator.comparingInt((Atom atom) -> atom.field().tag());

  public Assertion {
    if (!isSorted(atoms)) {
      List<Atom> sorted = new ArrayList<>(atoms);
      sorted.sort(BY_TAG);
      atoms = sorted;
    }
    atoms = List.copyOf(atoms);
  }

  private static boolean isSorted(List<Atom> atoms) {
    for (int i = 1; i < atoms.size(); i++) {
      if (BY_TAG.compare(atoms.get(i - 1), atoms.get(i)) > 0) {
        return false;
      }
    }
    return true;
  }

  /** The write to one field, if this assertion made one. */
  public Optional<Atom> atom(Field field) {
    return atoms.stream().filter(atom -> atom.field().equals(field)).findFirst();
  }

  /** The tags of the fields written, as bits. */
  public long fieldMask() {
    long mask = 0;
    for (Atom atom : atoms) {
      mask |= 1L << atom.field().tag();
    }
    return mask;
  }

  /** This assertion with only the fields whose tag bits are set. */
  public Assertion onlyFields(long mask) {
    if ((fieldMask() & ~mask) == 0) {
      return this;
    }
    return new Assertion(
        id, record, by, atoms.stream().filter(a -> (mask >> a.field().tag() & 1) == 1).toList());
  }

  /**
   * This assertion united with another copy of it that may carry other fields.
   *
   * @throws IllegalArgumentException if the other is not the same assertion
   */
  public Assertion unitedWith(Assertion other) {
    if (!other.id.equals(id) || !other.record.equals(record)) {
      throw new IllegalArgumentException("not the same assertion: " + id + ", " + other.id);
    }
    long mine = fieldMask();
    if ((other.fieldMask() & ~mine) == 0) {
      return this;
    }
    List<Atom> all = new ArrayList<>(atoms);
    other.atoms.stream().filter(a -> (mine >> a.field().tag() & 1) == 0).forEach(all::add);
    return new Assertion(id, record, by, all);
  }

  /** True if both copies say the same wherever both say something. */
  public boolean agreesWith(Assertion other) {
    if (!by.equals(other.by)) {
      return false;
    }
    for (Atom atom : atoms) {
      Optional<Atom> theirs = other.atom(atom.field());
      if (theirs.isPresent() && !theirs.get().equals(atom)) {
        return false;
      }
    }
    return true;
  }
}

package org.jichidesk.domain.record;

import java.util.Optional;
import org.jichidesk.domain.FindingCode;

/**
 * Says what kind of answer a field takes where the single record decides and not its type: the
 * answer to a question is declared as text, and the question says that it is a number or a choice.
 */
@FunctionalInterface
public interface FieldLens {

  /** Every field is what its declaration says. */
  FieldLens PLAIN = (record, field) -> field;

  /** The field by whose kind a value is read and shown; the declared one where nothing is known. */
  Field typed(RecordKey record, Field field);

  /** Why a value newly typed there is to be looked at, or set aside; empty if all is well. */
  default Optional<FindingCode> objection(RecordKey record, Field field) {
    return Optional.empty();
  }
}

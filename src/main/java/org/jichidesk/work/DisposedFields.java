package org.jichidesk.work;

import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.cases.CaseKinds;
import org.jichidesk.domain.cases.ConfidentialEntry;
import org.jichidesk.domain.cases.EntryFields;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;

/** Which fields of a record were about a person and are disposed of, so that no list shows them. */
final class DisposedFields {

  private final Store store;

  DisposedFields(Store store) {
    this.store = store;
  }

  Set<Field> of(Standing standing) {
    if (standing.record().type() == ConfidentialEntry.TYPE) {
      boolean gone = caseOf(standing).filter(DisposedFields::isDisposed).isPresent();
      return gone ? Set.of(EntryFields.TEXT, EntryFields.WRITTEN_BY) : Set.of();
    }
    return CaseKinds.of(standing.record().type())
        .filter(kind -> isDisposed(standing))
        .map(kind -> Set.copyOf(kind.personal()))
        .orElse(Set.of());
  }

  private Optional<Standing> caseOf(Standing entry) {
    String key = entry.shown(EntryFields.CASE_KEY).map(Value::text).orElse("");
    return entry
        .shown(EntryFields.CASE_TYPE)
        .flatMap(type -> store.catalog().named(type.text()))
        .filter(type -> RecordKey.isValid(type, key))
        .map(type -> store.records().standing(new RecordKey(type, key)));
  }

  private static boolean isDisposed(Standing standing) {
    return CaseKinds.of(standing.record().type())
        .map(CaseKind::state)
        .flatMap(standing::shown)
        .filter(Value.of(CaseKind.DISPOSED)::equals)
        .isPresent();
  }
}

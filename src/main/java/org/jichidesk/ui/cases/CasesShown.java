package org.jichidesk.ui.cases;

import java.util.List;
import java.util.Optional;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.store.Store;
import org.jichidesk.ui.records.Names;
import org.jichidesk.work.cases.CaseList;
import org.jichidesk.work.cases.CaseList.Case;

/**
 * What the room shows at one moment.
 *
 * @param cases the cases of the district asked for, of all kinds
 * @param names what references are called
 */
record CasesShown(List<Case> cases, Names names) {

  static CasesShown none(String language) {
    return new CasesShown(List.of(), Names.none(language));
  }

  static CasesShown read(Store store, String today, String district, String language) {
    CaseList.Order order = new CaseList.Order(Optional.empty(), "", district, "", false);
    return new CasesShown(new CaseList(store, today).of(order), Names.read(store, language));
  }

  List<Case> of(CaseKind kind) {
    return cases.stream().filter(one -> one.kind().equals(kind)).toList();
  }

  long open(CaseKind kind) {
    return of(kind).stream().filter(Case::open).count();
  }

  /** How many want a look: overdue, or to be disposed of. */
  long due(CaseKind kind) {
    return of(kind).stream().filter(CasesShown::isDue).count();
  }

  static boolean isDue(Case one) {
    return one.overdue() || one.disposalDue();
  }
}

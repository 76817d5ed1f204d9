package org.jichidesk.work.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.cases.CaseFields;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.roadmap.ReviewItem;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.work.OwnOffice;

/** What a new case begins with. */
public final class NewCase {

  private NewCase() {}

  /**
   * The fields of a new case as a person would type them: its first state, today, the review item
   * of its kind, and its district.
   *
   * @param district key of the district; empty if it is not said
   * @param today ISO date
   * @throws Refusal {@code DISTRICT_NEEDED} in a branch that serves several: what belongs to no
   *     district would never reach the secretariat
   */
  public static Map<String, String> typed(
      Store store, CaseKind kind, String district, String today) {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put(kind.state().name(), kind.first());
    typed.put(CaseFields.OPENED_ON.name(), today);
    store.records().rows(Selection.all(ReviewItem.TYPE)).stream()
        .filter(item -> item.text(ReviewItem.NUMBER).equals(kind.item()))
        .findFirst()
        .ifPresent(item -> typed.put(CaseFields.REVIEW_ITEM.name(), item.record().key()));
    String of = district.isEmpty() ? onlyDistrict(store, kind) : district;
    if (!of.isEmpty()) {
      typed.put(CaseFields.DISTRICT.name(), of);
    }
    return typed;
  }

  /** The secretariat keeps cases of the whole city; a branch only those of its districts. */
  private static String onlyDistrict(Store store, CaseKind kind) {
    if (store.identity().kind().equals("liaison")) {
      return "";
    }
    List<String> own = OwnOffice.districts(store);
    if (own.size() != 1) {
      throw Refusal.of(FindingCode.DISTRICT_NEEDED, kind.type().label().ja());
    }
    return own.getFirst();
  }
}

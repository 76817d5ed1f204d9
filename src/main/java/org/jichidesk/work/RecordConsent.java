package org.jichidesk.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.consensus.Consent;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;

/**
 * Writes how a district stands to a proposal: its opinion, then the answer to it, then what was
 * done. Each is dated, today unless another day is given.
 */
public final class RecordConsent {

  private static final Map<Field, Field> DATES =
      Map.of(
          Consent.OPINION, Consent.OPINION_ON,
          Consent.ANSWER, Consent.ANSWERED_ON,
          Consent.HANDLING, Consent.HANDLED_ON);

  private final Desk desk;
  private final Store store;

  /** Prepares. */
  public RecordConsent(Desk desk, Store store) {
    this.desk = desk;
    this.store = store;
  }

  /**
   * Checks and writes.
   *
   * @param proposal key, number or title of the proposal
   * @param version the version it is about; 0 for the newest
   * @param district key or name of the district
   * @param typed fields as typed
   * @throws Refusal if there is no such version, or a step comes before the one it follows
   */
  public SetFields.Written write(
      String proposal, int version, String district, Map<String, String> typed, String person) {
    Row of = ProposalBoard.find(store, proposal);
    String key = of.record().key();
    int newest = ConsentMatrix.newest(store).getOrDefault(key, 0);
    int asked = version == 0 ? newest : version;
    if (asked < 1 || !exists(ProposalBoard.version(key, asked))) {
      throw Refusal.of(
          FindingCode.NO_SUCH_VERSION,
          ProposalBoard.title(of),
          Integer.toString(Math.max(asked, 1)));
    }
    String where =
        Desk.keyCalled(store, District.TYPE, district)
            .orElseThrow(() -> Refusal.of(FindingCode.NO_SUCH_DISTRICT, district));
    RecordKey record = new RecordKey(Consent.TYPE, key + "." + asked + "." + where);
    SetFields.Written written =
        new SetFields(store, Consent.TYPE, record.key())
            .strictly()
            .write(dated(record, typed), person, "");
    return asked == newest ? written : warned(written, asked, newest);
  }

  private boolean exists(RecordKey record) {
    return !store.records().standing(record).fields().isEmpty();
  }

  /** What is new is dated; what was dated before keeps its day. */
  private Map<String, String> dated(RecordKey record, Map<String, String> typed) {
    Standing before = store.records().standing(record);
    Map<String, String> all = new LinkedHashMap<>(typed);
    DATES.forEach((text, date) -> {
      boolean isNew = !typed.getOrDefault(text.name(), "").isBlank();
      if (isNew && before.shown(date).isEmpty()) {
        all.putIfAbsent(date.name(), desk.today());
      }
    });
    return all;
  }

  private static SetFields.Written warned(SetFields.Written written, int asked, int newest) {
    List<Finding> notices = new ArrayList<>(written.notices());
    notices.add(
        Finding.at(
            Place.NOWHERE,
            FindingCode.OLDER_VERSION,
            Integer.toString(asked),
            Integer.toString(newest)));
    return new SetFields.Written(written.assertion(), notices);
  }
}

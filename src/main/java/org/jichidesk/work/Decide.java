package org.jichidesk.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.consensus.Decision;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/**
 * Records a decision. The duty itself is not written: {@link DutyAsOf} puts declaration and
 * decisions together for the year asked for.
 */
public final class Decide {

  /** No decision reaches beyond it. */
  private static final int LAST_YEAR = 2100;

  private final Desk desk;
  private final Store store;

  /** Prepares. */
  public Decide(Desk desk, Store store) {
    this.desk = desk;
    this.store = store;
  }

  /**
   * Checks and writes.
   *
   * @param typed fields of the decision as typed; date and number are given if missing, the duty is
   *     that of the proposal
   * @param reason why; needed where nothing has been agreed
   * @return what was written, with a notice for every decision that says otherwise
   */
  public SetFields.Written decide(Map<String, String> typed, String person, String reason) {
    Map<String, String> fields = new LinkedHashMap<>(typed);
    String name = fields.getOrDefault(Decision.PROPOSAL.name(), "");
    if (name.isBlank()) {
      fields.remove(Decision.PROPOSAL.name());
      refuseUnless(!reason.isBlank(), FindingCode.REASON_NEEDED, Proposal.TYPE.label().ja());
    } else {
      Row proposal = ProposalBoard.find(store, name);
      boolean agreed = ProposalBoard.AGREED.contains(proposal.text(Proposal.STATE));
      refuseUnless(
          agreed || !reason.isBlank(),
          FindingCode.DECIDED_BEFORE_AGREED,
          ProposalBoard.title(proposal),
          ProposalBoard.stateLabel(proposal));
      fields.put(Decision.PROPOSAL.name(), proposal.record().key());
      String duty = proposal.text(Proposal.DUTY);
      if (!duty.isEmpty()) {
        fields.putIfAbsent(Decision.DUTY.name(), duty);
      }
    }
    fields.putIfAbsent(Decision.DECIDED_ON.name(), desk.today());
    fields.putIfAbsent(Decision.NUMBER.name(), nextNumber());
    for (Field field : Decision.TYPE.fields()) {
      boolean given = !fields.getOrDefault(field.name(), "").isBlank();
      refuseUnless(
          given || !field.isRequired(),
          FindingCode.DECISION_INCOMPLETE,
          Decision.TYPE.label().ja(),
          field.label().ja());
    }
    RecordKey record = SetFields.newKey(store, Decision.TYPE);
    SetFields.Written written =
        new SetFields(store, Decision.TYPE, record.key()).strictly().write(fields, person, reason);
    return withClashes(written);
  }

  private static void refuseUnless(boolean holds, FindingCode code, String... words) {
    if (!holds) {
      throw Refusal.of(code, words);
    }
  }

  /** Fiscal year and running number, for example {@code 2026-3}. */
  private String nextNumber() {
    String year = JapaneseDate.fiscalYearOf(LocalDate.parse(desk.today())) + "-";
    int last =
        store.records().rows(Selection.all(Decision.TYPE)).stream()
            .map(row -> row.text(Decision.NUMBER))
            .filter(number -> number.matches(year + "[0-9]{1,6}"))
            .mapToInt(number -> Integer.parseInt(number.substring(year.length())))
            .max()
            .orElse(0);
    return year + (last + 1);
  }

  private SetFields.Written withClashes(SetFields.Written written) {
    RecordKey decision = written.assertion().record();
    Map<Field, Value> values = new LinkedHashMap<>();
    for (Atom atom : written.assertion().atoms()) {
      values.put(atom.field(), atom.value());
    }
    Value duty = values.getOrDefault(Decision.DUTY, Value.CLEARED);
    Value from = values.getOrDefault(Decision.FROM_YEAR, Value.CLEARED);
    List<Finding> notices = new ArrayList<>(written.notices());
    if (duty.isAnswer() && from.isAnswer()) {
      clashes(duty.text(), decision)
          .forEach(other ->
              notices.add(
                  Finding.at(
                      Place.NOWHERE,
                      FindingCode.DECISIONS_CLASH,
                      from.text(),
                      store
                          .records()
                          .names(DelegatedDuty.TYPE)
                          .getOrDefault(duty.text(), duty.text()),
                      (other.text(Decision.NUMBER) + " " + other.text(Decision.TEXT)).strip())));
    }
    return new SetFields.Written(written.assertion(), notices);
  }

  /** The other decisions about the duty that cannot be right together with this one. */
  private List<Row> clashes(String duty, RecordKey decision) {
    List<Row> others = new ArrayList<>();
    for (DutyAsOf.InYear state : new DutyAsOf(store).in(LAST_YEAR)) {
      if (state.declared().record().key().equals(duty)) {
        for (DutyAsOf.Clash clash : state.clashes()) {
          if (clash.lost().record().equals(decision)) {
            others.add(clash.shown());
          } else if (clash.shown().record().equals(decision)) {
            others.add(clash.lost());
          }
        }
      }
    }
    return others;
  }
}

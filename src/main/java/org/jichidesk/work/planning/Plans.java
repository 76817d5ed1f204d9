package org.jichidesk.work.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.planner.Change;
import org.jichidesk.domain.planner.ShareFreed;
import org.jichidesk.domain.planner.WhatIfChange;
import org.jichidesk.domain.planner.WhatIfPlan;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.work.SetFields;

/** The what-if plans that are kept by name. */
public final class Plans {

  private static final String REMOVED = "removed";

  private final Store store;
  private final String person;

  /** The plans of a store; what is written is written by that person. */
  public Plans(Store store, String person) {
    this.store = store;
    this.person = person;
  }

  /** All plans, in the order of their keys. */
  public List<Row> all() {
    return store.records().rows(Selection.all(WhatIfPlan.TYPE));
  }

  /**
   * The plan of that name or key.
   *
   * @throws Refusal {@code NO_SUCH_RECORD}
   */
  public Row find(String name) {
    return named(all(), WhatIfPlan.NAME, name, WhatIfPlan.TYPE);
  }

  /** The changes of a plan, with the default share where it says none. */
  public List<Change> changes(Row plan) {
    return rows(plan).stream()
        .map(row -> {
          String share = row.text(WhatIfChange.SHARE);
          String change = row.text(WhatIfChange.CHANGE);
          return new Change(
              row.record().part(WhatIfChange.DUTY).text(),
              change,
              share.isEmpty() ? ShareFreed.byDefault(change).percent() : Integer.parseInt(share),
              row.text(WhatIfChange.SCOPE).isEmpty() ? "all" : row.text(WhatIfChange.SCOPE));
        })
        .toList();
  }

  /** The records of a plan's changes. */
  public List<Row> rows(Row plan) {
    return store.records().rows(Selection.all(WhatIfChange.TYPE)).stream()
        .filter(row -> row.record().part(WhatIfChange.PLAN).text().equals(plan.record().key()))
        .filter(row -> !row.text(WhatIfChange.CHANGE).isEmpty())
        .toList();
  }

  /** Begins a plan on the figures of a year. */
  public RecordKey begin(String name, int year, String note) {
    if (all().stream().anyMatch(row -> row.text(WhatIfPlan.NAME).equals(name))) {
      throw Refusal.of(FindingCode.NAME_TAKEN, name, WhatIfPlan.TYPE.label().ja());
    }
    RecordKey key = SetFields.newKey(store, WhatIfPlan.TYPE);
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("name", name);
    typed.put("year", Integer.toString(year));
    if (!note.isEmpty()) {
      typed.put("note", note);
    }
    new SetFields(store, WhatIfPlan.TYPE, key.key()).write(typed, person, "");
    return key;
  }

  /**
   * Says what a plan does to a duty.
   *
   * @param typed change, and if they are not the usual: share, scope, merged_into, note
   */
  public void set(Row plan, String duty, Map<String, String> typed) {
    String key = plan.record().key() + "." + duty(duty).record().key();
    Map<String, String> all = new LinkedHashMap<>(typed);
    boolean wasRemoved =
        store
            .records()
            .standing(new RecordKey(WhatIfChange.TYPE, key))
            .shown(RecordType.REMOVED)
            .isPresent();
    if (wasRemoved) {
      all.put(REMOVED, "");
    }
    new SetFields(store, WhatIfChange.TYPE, key).write(all, person, "");
  }

  /** Leaves a duty as it is. */
  public void remove(Row plan, String duty) {
    String key = plan.record().key() + "." + duty(duty).record().key();
    boolean there = rows(plan).stream().anyMatch(row -> row.record().key().equals(key));
    if (!there) {
      throw Refusal.of(FindingCode.NO_SUCH_RECORD, WhatIfChange.TYPE.label().ja(), duty);
    }
    new SetFields(store, WhatIfChange.TYPE, key).write(Map.of(REMOVED, "はい"), person, "");
  }

  /** Says that a proposal rests on a plan. */
  public Row attach(Row plan, String proposal) {
    List<Row> proposals = store.records().rows(Selection.all(Proposal.TYPE));
    Row found =
        proposals.stream()
            .filter(row -> row.text(Proposal.NUMBER).equals(proposal))
            .findFirst()
            .orElseGet(() -> named(proposals, Proposal.TITLE, proposal, Proposal.TYPE));
    new SetFields(store, Proposal.TYPE, found.record().key())
        .write(Map.of("plan", plan.record().key()), person, "");
    return found;
  }

  /** What a plan would free, by the figures of the year it is made on. */
  public WhatIf workOut(Row plan, int otherwise) {
    String year = plan.text(WhatIfPlan.YEAR);
    int of = year.isEmpty() ? otherwise : Integer.parseInt(year);
    return WhatIf.of(EffortOfYear.read(store, of), ComputedGrant.of(store, of), changes(plan));
  }

  private Row duty(String name) {
    List<Row> duties = store.records().rows(Selection.all(DelegatedDuty.TYPE));
    return duties.stream()
        .filter(row -> row.text(DelegatedDuty.NUMBER).equals(name))
        .findFirst()
        .orElseGet(() -> named(duties, DelegatedDuty.NAME, name, DelegatedDuty.TYPE));
  }

  private static Row named(List<Row> rows, Field field, String name, RecordType type) {
    return rows.stream()
        .filter(row -> row.record().key().equals(name) || row.text(field).equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.of(FindingCode.NO_SUCH_RECORD, type.label().ja(), name));
  }
}

package org.jichidesk.work;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.consensus.Consent;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.consensus.RoleAnswer;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;

/**
 * The records a return about the review asks for and nobody has written yet: the consent of each
 * own district to the newest version of each proposal that is put to the districts, and its answers
 * to the role questions about the duties of these proposals. They assert nothing until somebody
 * types into them.
 */
final class AskedRows {

  private final Store store;
  private final List<String> districts;
  private final int year;

  AskedRows(Store store, List<String> districts, int year) {
    this.store = store;
    this.districts = districts;
    this.year = year;
  }

  /** Keys of what is asked for of a type, in order. */
  List<RecordKey> of(RecordType type) {
    if (type == Consent.TYPE) {
      return consents();
    }
    return type == RoleAnswer.TYPE ? roleAnswers() : List.of();
  }

  private List<RecordKey> consents() {
    Map<String, Integer> newest = ConsentMatrix.newest(store);
    List<RecordKey> asked = new ArrayList<>();
    for (Row proposal : asked()) {
      int version = newest.getOrDefault(proposal.record().key(), 0);
      for (String district : version == 0 ? List.<String>of() : districts) {
        String key = proposal.record().key() + "." + version + "." + district;
        addIfNew(new RecordKey(Consent.TYPE, key), asked);
      }
    }
    return asked;
  }

  private List<RecordKey> roleAnswers() {
    Set<String> duties = new LinkedHashSet<>();
    asked().forEach(proposal -> duties.add(proposal.text(Proposal.DUTY)));
    duties.remove("");
    List<RecordKey> asked = new ArrayList<>();
    for (String duty : duties) {
      for (String district : districts) {
        addIfNew(new RecordKey(RoleAnswer.TYPE, duty + "." + district + "." + year), asked);
      }
    }
    return asked;
  }

  private List<Row> asked() {
    return ProposalBoard.sorted(store).stream().filter(ConsentMatrix::isAsked).toList();
  }

  private void addIfNew(RecordKey record, List<RecordKey> asked) {
    if (store.records().standing(record).fields().isEmpty()) {
      asked.add(record);
    }
  }
}

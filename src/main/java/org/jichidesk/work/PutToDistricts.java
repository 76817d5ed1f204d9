package org.jichidesk.work;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.consensus.ProposalVersion;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;

/**
 * Puts a new wording of a proposal to the districts: a new version, to which every district is
 * asked anew. What they said to the version before stays with that.
 */
public final class PutToDistricts {

  private final Desk desk;
  private final Store store;

  /** Prepares. */
  public PutToDistricts(Desk desk, Store store) {
    this.desk = desk;
    this.store = store;
  }

  /**
   * Writes the next version.
   *
   * @param name key, number or title of the proposal
   * @param typed fields of the version as typed; without a date it is dated today
   * @return what was written
   * @throws Refusal {@code VERSION_NOT_OPEN} after the consensus, unless it was taken back
   */
  public SetFields.Written put(String name, Map<String, String> typed, String person) {
    Row proposal = ProposalBoard.find(store, name);
    if (ProposalBoard.AGREED.contains(proposal.text(Proposal.STATE))) {
      throw Refusal.of(
          FindingCode.VERSION_NOT_OPEN,
          ProposalBoard.title(proposal),
          ProposalBoard.stateLabel(proposal));
    }
    String key = proposal.record().key();
    int next = ConsentMatrix.newest(store).getOrDefault(key, 0) + 1;
    Map<String, String> fields = new LinkedHashMap<>(typed);
    fields.putIfAbsent(ProposalVersion.DATED.name(), desk.today());
    RecordKey version = ProposalBoard.version(key, next);
    return new SetFields(store, version.type(), version.key()).write(fields, person, "");
  }
}

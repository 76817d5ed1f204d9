package org.jichidesk.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.consensus.ProposalVersion;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/** The proposals: where each stands, its versions, the steps it may take, who agrees. */
public final class ProposalBoard {

  /** The states in which districts are asked for their consent. */
  static final Set<String> ASKED = Set.of("city_draft", "liaison");

  /** The states after the consensus. */
  static final Set<String> AGREED =
      Set.of("agreed", "preparing", "running", "verifying", "settled");

  private final Store store;

  /** The proposals of a store. */
  public ProposalBoard(Store store) {
    this.store = store;
  }

  /**
   * A proposal.
   *
   * @param proposal the proposal
   * @param versions oldest first
   * @param next the states it may go to, in the order of the way
   * @param count how the districts stand to its newest version
   */
  public record Item(Row proposal, List<Row> versions, List<Code> next, ConsentCount count) {

    /** Code of its state; empty before its first. */
    public String state() {
      return proposal.text(Proposal.STATE);
    }

    /** Number of the newest version; 0 if there is none. */
    public int newest() {
      return count.version();
    }
  }

  /** All proposals in the order of their numbers. */
  public List<Item> items() {
    ConsentMatrix matrix = ConsentMatrix.read(store);
    List<Row> versions = store.records().rows(Selection.all(ProposalVersion.TYPE));
    return sorted(store).stream().map(row -> item(row, versions, matrix)).toList();
  }

  /**
   * One proposal.
   *
   * @param name its key, number, title, or number and title
   * @throws Refusal {@code NO_SUCH_RECORD} if there is none
   */
  public Item item(String name) {
    Row row = find(store, name);
    return items().stream()
        .filter(item -> item.proposal.record().equals(row.record()))
        .findFirst()
        .orElseThrow();
  }

  /** The proposal somebody means. */
  static Row find(Store store, String name) {
    return sorted(store).stream()
        .filter(row ->
            name.equals(row.record().key())
                || name.equals(row.text(Proposal.NUMBER))
                || name.equals(row.text(Proposal.TITLE))
                || name.equals(title(row)))
        .findFirst()
        .orElseThrow(
            () -> Refusal.of(FindingCode.NO_SUCH_RECORD, Proposal.TYPE.label().ja(), name));
  }

  private static Item item(Row row, List<Row> versions, ConsentMatrix matrix) {
    String key = row.record().key();
    List<Row> own = new ArrayList<>();
    for (Row version : versions) {
      if (version.record().part(ProposalVersion.PROPOSAL).text().equals(key)) {
        own.add(version);
      }
    }
    own.sort(Comparator.comparingInt(ProposalBoard::number));
    Set<String> legal = Proposal.STATE.steps().getOrDefault(row.text(Proposal.STATE), Set.of());
    ConsentCount count =
        matrix.column(key).map(ConsentMatrix.Column::count).orElse(ConsentCount.of(0, List.of()));
    return new Item(
        row,
        own,
        Proposal.STATE.codes().stream().filter(code -> legal.contains(code.code())).toList(),
        count);
  }

  /** Number of a version. */
  public static int number(Row version) {
    return Integer.parseInt(version.record().part(ProposalVersion.VERSION).text());
  }

  /** Number and title, as people call a proposal. */
  public static String title(Row proposal) {
    return (proposal.text(Proposal.NUMBER) + " " + proposal.text(Proposal.TITLE)).strip();
  }

  static List<Row> sorted(Store store) {
    List<Row> rows = new ArrayList<>(store.records().rows(Selection.all(Proposal.TYPE)));
    rows.sort(
        Comparator.<Row, String>comparing(row -> row.text(Proposal.NUMBER))
            .thenComparing(Row::record));
    return rows;
  }

  static String stateLabel(Row proposal) {
    String state = proposal.text(Proposal.STATE);
    return Proposal.STATE.code(state).map(Code::label).map(label -> label.ja()).orElse("（なし）");
  }

  /** The record of a version. */
  static RecordKey version(String proposal, int number) {
    return new RecordKey(ProposalVersion.TYPE, proposal + "." + number);
  }
}

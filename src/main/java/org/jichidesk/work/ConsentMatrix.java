package org.jichidesk.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jichidesk.domain.consensus.Consent;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.consensus.ProposalVersion;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/**
 * The districts and the proposals: how each district stands to the newest version of each.
 *
 * @param districts in key order
 * @param columns the proposals that have a version, in the order of their numbers
 */
public record ConsentMatrix(List<Row> districts, List<Column> columns) {

  /** How it stands with a district's answer. */
  public enum Standing {
    /** It took a stance to the newest version. */
    STANCE,
    /** It said 未回答. */
    NO_ANSWER,
    /** It took a stance to an older version only. */
    OLDER,
    /** Nothing has come. */
    NOTHING
  }

  /**
   * A district and a proposal.
   *
   * @param record the consent to the newest version, whether anybody wrote it or not
   * @param standing how it stands
   * @param consent the consent that is shown, to whatever version
   * @param version the version it is about; 0 without one
   */
  public record Cell(RecordKey record, Standing standing, Optional<Row> consent, int version) {

    /** Code of the stance, to whatever version; empty for none. */
    public String stance() {
      return consent.map(row -> row.text(Consent.STANCE)).orElse("");
    }

    /** Key of the district. */
    public String district() {
      return record.part(Consent.DISTRICT).text();
    }

    /** True if two offices say different things about it. */
    public boolean isInConflict() {
      return consent.filter(row -> row.conflicts() > 0).isPresent();
    }

    /** True if there is an opinion that nobody has answered yet. */
    public boolean waitsForAnswer() {
      return consent
          .filter(row -> !row.text(Consent.OPINION).isEmpty())
          .filter(row -> row.text(Consent.ANSWER).isEmpty())
          .isPresent();
    }
  }

  /**
   * A proposal.
   *
   * @param proposal the proposal
   * @param newest number of its newest version
   * @param cells one a district, in the order of the districts
   */
  public record Column(Row proposal, int newest, List<Cell> cells) {

    /** How many districts stand where. */
    public ConsentCount count() {
      return ConsentCount.of(newest, cells);
    }
  }

  /** Reads all. */
  public static ConsentMatrix read(Store store) {
    List<Row> districts = store.records().rows(Selection.all(District.TYPE));
    Map<String, Integer> newest = newest(store);
    Map<String, TreeMap<Integer, Row>> consents = new HashMap<>();
    for (Row row : store.records().rows(Selection.all(Consent.TYPE))) {
      String key = part(row, Consent.PROPOSAL) + "." + part(row, Consent.DISTRICT);
      int version = Integer.parseInt(part(row, Consent.VERSION));
      consents.computeIfAbsent(key, k -> new TreeMap<>()).put(version, row);
    }
    List<Column> columns = new ArrayList<>();
    for (Row proposal : ProposalBoard.sorted(store)) {
      String key = proposal.record().key();
      int version = newest.getOrDefault(key, 0);
      if (version > 0) {
        List<Cell> cells = new ArrayList<>();
        for (Row district : districts) {
          String of = district.record().key();
          TreeMap<Integer, Row> known = consents.getOrDefault(key + "." + of, new TreeMap<>());
          cells.add(cell(new RecordKey(Consent.TYPE, key + "." + version + "." + of), known));
        }
        columns.add(new Column(proposal, version, cells));
      }
    }
    return new ConsentMatrix(districts, columns);
  }

  /** Number of the newest version, by key of the proposal. */
  static Map<String, Integer> newest(Store store) {
    Map<String, Integer> newest = new HashMap<>();
    for (Row row : store.records().rows(Selection.all(ProposalVersion.TYPE))) {
      newest.merge(
          part(row, ProposalVersion.PROPOSAL),
          Integer.valueOf(part(row, ProposalVersion.VERSION)),
          Math::max);
    }
    return newest;
  }

  private static Cell cell(RecordKey record, TreeMap<Integer, Row> known) {
    int version = Integer.parseInt(record.part(Consent.VERSION).text());
    Row now = known.get(version);
    if (now != null && !now.text(Consent.STANCE).isEmpty()) {
      return new Cell(record, Standing.STANCE, Optional.of(now), version);
    }
    if (now != null && now.value(Consent.STANCE).filter(Value.NO_ANSWER::equals).isPresent()) {
      return new Cell(record, Standing.NO_ANSWER, Optional.of(now), version);
    }
    Optional<Row> older =
        known.headMap(version, false).descendingMap().values().stream()
            .filter(row -> !row.text(Consent.STANCE).isEmpty())
            .findFirst();
    if (older.isPresent() && now == null) {
      int of = Integer.parseInt(part(older.get(), Consent.VERSION));
      return new Cell(record, Standing.OLDER, older, of);
    }
    return new Cell(record, Standing.NOTHING, Optional.ofNullable(now), now == null ? 0 : version);
  }

  /** The column of a proposal, if it has a version. */
  public Optional<Column> column(String proposal) {
    return columns.stream()
        .filter(column -> column.proposal().record().key().equals(proposal))
        .findFirst();
  }

  private static String part(Row row, Field field) {
    return row.record().part(field).text();
  }

  /** True for the states in which districts are asked. */
  public static boolean isAsked(Row proposal) {
    return ProposalBoard.ASKED.contains(proposal.text(Proposal.STATE));
  }
}

package org.jichidesk.ui.checkups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jichidesk.checkup.FollowUp;
import org.jichidesk.checkup.Round;
import org.jichidesk.checkup.Rounds;
import org.jichidesk.domain.checkup.CheckupFinding;
import org.jichidesk.domain.checkup.ImprovementPlan;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/**
 * What came of a round.
 *
 * @param name of the district
 * @param begun false if the check-up was not begun
 * @param findings in the order of their fields
 * @param plans of that year
 * @param follow what became of earlier ones
 */
record Results(
    String name, boolean begun, List<Row> findings, List<Row> plans, FollowUp.Result follow) {

  static Results read(Store store, Round round, LocalDate today) {
    Rounds rounds = new Rounds(store);
    List<Row> findings =
        Kept.of(store, CheckupFinding.TYPE, round).stream()
            .sorted(
                java.util.Comparator.comparing((Row row) -> row.text(CheckupFinding.KIND))
                    .thenComparing(row -> row.text(CheckupFinding.AREA)))
            .toList();
    Selection ofDistrict =
        new Selection(
            ImprovementPlan.TYPE, List.of(round.district()), Optional.empty(), OptionalInt.empty());
    List<Row> plans =
        store.records().rows(ofDistrict).stream()
            .filter(row -> row.text(ImprovementPlan.YEAR).equals(Integer.toString(round.year())))
            .toList();
    return new Results(
        rounds.name(round.district()),
        rounds.checkup(round).isPresent(),
        findings,
        plans,
        new FollowUp(store, today).of(rounds, round));
  }
}

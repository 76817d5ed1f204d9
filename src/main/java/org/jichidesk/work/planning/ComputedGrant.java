package org.jichidesk.work.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.council.DistrictCouncil;
import org.jichidesk.domain.planner.GrantComponent;
import org.jichidesk.domain.planner.GrantShare;
import org.jichidesk.domain.record.Field;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/**
 * What each component of the grants comes to in each district: rate × base figure, never stored. A
 * base figure nobody gave makes the amount unknown, not zero.
 *
 * @param lines one a component and district
 */
public record ComputedGrant(List<Line> lines) {

  /**
   * A component in a district.
   *
   * @param component its record
   * @param district key of the district
   * @param quantity what the rate is multiplied by; empty if nobody gave it
   * @param amount the amount; empty if the quantity is
   * @param planned what the district plans to spend
   * @param result what it spent
   */
  public record Line(
      Row component,
      String district,
      Optional<BigDecimal> quantity,
      Optional<BigDecimal> amount,
      Optional<BigDecimal> planned,
      Optional<BigDecimal> result) {

    /** Key of the duty it is paid for; empty if for none. */
    public String duty() {
      return component.text(GrantComponent.DUTY);
    }
  }

  /** Works out a year. */
  public static ComputedGrant of(Store store, int year) {
    Places places = Places.of(store);
    Map<String, Row> shares = new HashMap<>();
    rows(store, Selection.all(GrantShare.TYPE)).forEach(r -> shares.put(r.record().key(), r));
    Map<String, Row> councils = new HashMap<>();
    rows(store, Selection.all(DistrictCouncil.TYPE))
        .forEach(r -> councils.put(r.record().key(), r));
    List<Line> lines = new ArrayList<>();
    for (Row component : rows(store, Selection.all(GrantComponent.TYPE))) {
      if (!component.text(GrantComponent.YEAR).equals(Integer.toString(year))) {
        continue;
      }
      Optional<BigDecimal> rate = number(component, GrantComponent.UNIT_AMOUNT);
      for (String district : places.rows().keySet()) {
        Optional<Row> share =
            Optional.ofNullable(shares.get(component.record().key() + "." + district));
        Optional<BigDecimal> quantity =
            share
                .flatMap(row -> number(row, GrantShare.QUANTITY))
                .or(() -> base(component, places, councils, district));
        lines.add(
            new Line(
                component,
                district,
                quantity,
                rate.flatMap(r -> quantity.map(r::multiply)),
                share.flatMap(row -> number(row, GrantShare.PLANNED)),
                share.flatMap(row -> number(row, GrantShare.RESULT))));
      }
    }
    return new ComputedGrant(lines);
  }

  /** A partly mountainous district gets the mountain part only by a quantity of its own. */
  private static Optional<BigDecimal> base(
      Row component, Places places, Map<String, Row> councils, String district) {
    Row row = places.rows().get(district);
    if (row == null) {
      return Optional.empty();
    }
    Row council = councils.get(district);
    return switch (component.text(GrantComponent.BASIS)) {
      case "per_council" -> Optional.of(BigDecimal.ONE);
      case "per_household" -> number(row, District.HOUSEHOLDS);
      case "per_person" -> number(row, District.POPULATION);
      case "per_aged_65" -> number(row, District.AGED_65);
      case "mountain" -> Optional.of(places.isWholly(district) ? BigDecimal.ONE : BigDecimal.ZERO);
      case "staff" -> council == null ? Optional.empty() : number(council, DistrictCouncil.STAFF);
      default -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> number(Row row, Field field) {
    String text = row.text(field);
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  private static List<Row> rows(Store store, Selection selection) {
    return store.records().rows(selection);
  }
}

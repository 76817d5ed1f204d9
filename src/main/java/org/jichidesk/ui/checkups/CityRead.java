package org.jichidesk.ui.checkups;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.checkup.City;
import org.jichidesk.checkup.Distribution;
import org.jichidesk.checkup.HeatMap;
import org.jichidesk.checkup.Rounds;
import org.jichidesk.domain.council.District;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;

/**
 * The whole city in a year.
 *
 * @param names all districts by key, in the order of their readings
 * @param mountain code of mountainousness by district
 * @param distributions how each question was answered, form by form
 * @param districts the records of the districts by key
 */
record CityRead(
    Map<String, String> names,
    Map<String, String> mountain,
    HeatMap heat,
    List<Distribution> distributions,
    Map<String, Row> districts) {

  static CityRead of(Store store, int year) {
    Rounds rounds = new Rounds(store);
    City city = City.of(rounds, year);
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, String> mountain = new LinkedHashMap<>();
    for (Row row : Status.districts(store)) {
      names.put(row.record().key(), row.text(District.NAME));
      mountain.put(row.record().key(), row.text(District.MOUNTAIN));
    }
    List<Distribution> distributions =
        city.forms().stream().flatMap(form -> Distribution.of(city, form).stream()).toList();
    return new CityRead(names, mountain, HeatMap.of(city), distributions, rounds.districts());
  }
}

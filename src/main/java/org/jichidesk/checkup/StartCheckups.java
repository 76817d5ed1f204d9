package org.jichidesk.checkup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.work.FormShelf;

/** Starts the check-ups of a year: one for each district, on the form in use. */
public final class StartCheckups {

  private final Store store;

  /** Starts check-ups in a store. */
  public StartCheckups(Store store) {
    this.store = store;
  }

  /**
   * What was started.
   *
   * @param form key of the form
   * @param started the districts whose check-up began
   * @param known the districts that had one already; they keep their form
   */
  public record Started(String form, List<String> started, List<String> known) {}

  /**
   * Starts.
   *
   * @param form key or version of a form; empty: the one in use
   * @param names names or keys of districts; empty: all
   */
  public Started start(int year, Optional<String> form, List<String> names, String person) {
    Rounds rounds = new Rounds(store);
    return start(rounds, form(rounds.forms(), form), year, names, person);
  }

  /** Starts on a form whatever its state: for a round of the past. */
  Started startOn(String form, int year, String person) {
    return start(new Rounds(store), form, year, List.of(), person);
  }

  private Started start(Rounds rounds, String key, int year, List<String> names, String person) {
    List<Round> wanted = new ArrayList<>();
    if (names.isEmpty()) {
      rounds.districts().keySet().forEach(district -> wanted.add(new Round(district, year)));
    } else {
      names.forEach(name -> wanted.add(Round.of(store, name, year)));
    }
    List<String> started = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (Round round : wanted) {
      if (rounds.checkup(round).isPresent()) {
        known.add(round.district());
        continue;
      }
      store.write(
          round.record(),
          Map.of(Checkup.FORM, Value.of(key), Checkup.STATE, Value.of("distributed")),
          person,
          "");
      started.add(round.district());
    }
    return new Started(key, started, known);
  }

  private static String form(FormShelf forms, Optional<String> asked) {
    if (asked.isPresent()) {
      String name = asked.get();
      Optional<String> byVersion =
          forms.inUse().stream()
              .filter(key ->
                  forms.head(key).map(r -> r.text(CheckupForm.VERSION)).orElse("").equals(name))
              .findFirst();
      String key = byVersion.orElse(name);
      if (forms.form(key).isEmpty()) {
        throw Refusal.of(FindingCode.FORM_NOT_HERE, name);
      }
      Optional<Row> head = forms.head(key);
      if (head.filter(row -> row.text(CheckupForm.STATE).equals("open")).isEmpty()) {
        throw Refusal.of(FindingCode.FORM_NOT_IN_USE, name);
      }
      return key;
    }
    List<String> inUse = forms.inUse();
    if (inUse.isEmpty()) {
      throw Refusal.of(FindingCode.NO_FORM_IN_USE);
    }
    if (inUse.size() > 1) {
      List<String> versions =
          inUse.stream()
              .map(key -> forms.head(key).map(row -> row.text(CheckupForm.VERSION)).orElse(key))
              .toList();
      throw Refusal.of(FindingCode.SEVERAL_FORMS_IN_USE, String.join(", ", versions));
    }
    return inUse.getFirst();
  }
}

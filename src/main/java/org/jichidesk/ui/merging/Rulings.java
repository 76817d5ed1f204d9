package org.jichidesk.ui.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Logged;
import org.jichidesk.store.Source;
import org.jichidesk.store.Store;
import org.jichidesk.ui.records.Names;

/** Who decided what, and why: found in the history, which keeps every decision. */
final class Rulings {

  private final Store store;
  private final Names names;
  private final String language;
  private final Labels labels;
  private final Map<String, String> offices;
  private final Set<Integer> withdrawn;

  Rulings(Store store, Names names, String language) {
    this.store = store;
    this.names = names;
    this.language = language;
    this.labels = new Labels(store, names);
    this.offices = store.records().names(BranchOffice.TYPE);
    this.withdrawn =
        store.sources().all().stream()
            .filter(source -> source.withdrawal().isPresent())
            .map(Source::number)
            .collect(Collectors.toSet());
  }

  /** What became of a decision. */
  enum Fate {
    STANDS,
    REOPENED,
    REPLACED
  }

  /**
   * A decision between values.
   *
   * @param stamp when
   * @param who office and person
   * @param about the record
   * @param field the field
   * @param before the values there were
   * @param chosen the value that was decided
   * @param reason why
   * @param fate what became of it
   */
  record Ruling(
      long stamp,
      String who,
      String about,
      String field,
      String before,
      String chosen,
      String reason,
      Fate fate) {}

  /** All decisions, the newest first. */
  List<Ruling> all() {
    List<Ruling> rulings = new ArrayList<>();
    store.records().forEachLogged(all -> all.forEach(one -> add(one.assertion(), all, rulings)));
    rulings.sort(Comparator.comparingLong(Ruling::stamp).reversed());
    return rulings;
  }

  private void add(Assertion assertion, List<Logged> all, List<Ruling> rulings) {
    if (assertion.by().reason().isEmpty()) {
      return;
    }
    for (Atom atom : assertion.atoms()) {
      List<Atom> seen = facing(atom, all);
      if (!seen.isEmpty()) {
        rulings.add(ruling(assertion, atom, seen, fate(assertion, atom.field(), all)));
      }
    }
  }

  private Ruling ruling(Assertion assertion, Atom atom, List<Atom> seen, Fate fate) {
    Set<String> before = new LinkedHashSet<>();
    seen.forEach(one -> before.add(names.of(one.field(), one.value())));
    String office = assertion.by().office();
    return new Ruling(
        assertion.by().stamp(),
        (offices.getOrDefault(office, office) + "　" + assertion.by().person()).strip(),
        labels.of(assertion.record()),
        atom.field().label().in(language),
        String.join("／", before),
        names.of(atom.field(), atom.value()),
        assertion.by().reason(),
        fate);
  }

  /**
   * The writes a decision was made between: those it had seen that no other of them had seen. One,
   * or equal ones, are no conflict; then the list is empty.
   */
  private static List<Atom> facing(Atom decision, List<Logged> all) {
    List<Assertion> seen =
        all.stream()
            .map(Logged::assertion)
            .filter(other -> other.atom(decision.field()).isPresent())
            .filter(other -> decision.seen().covers(other.id()))
            .toList();
    List<Atom> last = new ArrayList<>();
    for (Assertion one : seen) {
      boolean overtaken =
          seen.stream()
              .flatMap(other -> other.atom(decision.field()).stream())
              .anyMatch(other -> other.seen().covers(one.id()));
      if (!overtaken) {
        one.atom(decision.field()).ifPresent(last::add);
      }
    }
    Set<Value> values = last.stream().map(Atom::value).collect(Collectors.toSet());
    return values.size() > 1 ? last : List.of();
  }

  private Fate fate(Assertion ruling, Field field, List<Logged> all) {
    List<Assertion> accepted = new ArrayList<>();
    all.forEach(one -> one.accepted(withdrawn).ifPresent(accepted::add));
    return Standing.of(ruling.record(), accepted)
        .field(field)
        .filter(
            standing -> standing.live().stream().anyMatch(held -> held.id().equals(ruling.id())))
        .map(standing -> standing.isConflict() ? Fate.REOPENED : Fate.STANDS)
        .orElse(Fate.REPLACED);
  }
}

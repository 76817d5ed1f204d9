package org.jichidesk.ui.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.merge.Standing.FieldStanding;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Logged;
import org.jichidesk.store.Source;
import org.jichidesk.store.Store;
import org.jichidesk.ui.records.Names;

/**
 * What withdrawing a workbook would change, worked out from the log; nothing is written.
 *
 * @param changes every value that would be shown otherwise
 * @param review every decision that had this workbook's values in view
 */
record WithdrawPreview(List<Change> changes, List<String> review) {

  /** A value that would change. */
  record Change(String about, String field, String before, String after) {}

  /** Works it out for one source of a store. */
  static WithdrawPreview of(Store store, Names names, String language, Source source) {
    Reader reader = new Reader(store, names, language, source.number());
    store.records().forEachLogged(reader::record);
    return new WithdrawPreview(reader.changes, List.copyOf(reader.review));
  }

  private static final class Reader {
    private final Names names;
    private final String language;
    private final int source;
    private final Labels labels;
    private final Set<Integer> now = new HashSet<>();
    private final Set<Integer> then;
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> review = new LinkedHashSet<>();

    Reader(Store store, Names names, String language, int source) {
      this.names = names;
      this.language = language;
      this.source = source;
      this.labels = new Labels(store, names);
      for (Source one : store.sources().all()) {
        if (one.withdrawal().isPresent()) {
          now.add(one.number());
        }
      }
      this.then = new HashSet<>(now);
      then.add(source);
    }

    void record(List<Logged> all) {
      boolean speaksOfIt =
          all.stream()
              .flatMap(one -> one.arrivals().stream())
              .anyMatch(arrival -> arrival.source() == source);
      if (!speaksOfIt) {
        return;
      }
      RecordKey record = all.getFirst().assertion().record();
      Standing before = standing(record, all, now);
      Standing after = standing(record, all, then);
      for (Field field : record.type().fields()) {
        String was = shown(before.field(field));
        String willBe = shown(after.field(field));
        if (!was.equals(willBe)) {
          changes.add(new Change(labels.of(record), field.label().in(language), was, willBe));
        }
      }
      all.forEach(one -> one.accepted(then).ifPresent(ruling -> review(ruling, all)));
    }

    private static Standing standing(RecordKey record, List<Logged> all, Set<Integer> withdrawn) {
      List<Assertion> accepted = new ArrayList<>();
      all.forEach(one -> one.accepted(withdrawn).ifPresent(accepted::add));
      return Standing.of(record, accepted);
    }

    private String shown(Optional<FieldStanding> standing) {
      return standing
          .map(field ->
              String.join(
                  "／",
                  field.alternatives().keySet().stream()
                      .map(value -> names.of(field.field(), value))
                      .toList()))
          .orElse("");
    }

    private void review(Assertion ruling, List<Logged> all) {
      if (ruling.by().reason().isEmpty()) {
        return;
      }
      for (Atom atom : ruling.atoms()) {
        boolean sawIt =
            all.stream()
                .filter(other -> atom.seen().covers(other.assertion().id()))
                .anyMatch(other -> goes(other, atom.field()));
        if (sawIt) {
          review.add(labels.of(ruling.record()) + "　" + atom.field().label().in(language));
        }
      }
    }

    private boolean goes(Logged one, Field field) {
      return counts(one, field, now) && !counts(one, field, then);
    }

    private static boolean counts(Logged one, Field field, Set<Integer> withdrawn) {
      return one.accepted(withdrawn).flatMap(assertion -> assertion.atom(field)).isPresent();
    }
  }
}

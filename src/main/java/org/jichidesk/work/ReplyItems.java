package org.jichidesk.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Conflict;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.ShownText;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.submission.ReplyItem;
import org.jichidesk.store.Logged;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Source;
import org.jichidesk.store.SourceStore.FindingOf;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;

/** What an office is told about its returns: received, accepted, overruled, quarantined, open. */
final class ReplyItems {

  private final Store store;
  private final String office;
  private final Text text;
  private final List<Source> sources;
  private final Lineage lineage;
  private final Set<Integer> withdrawn = new HashSet<>();
  private final Map<RecordType, Map<String, String>> names = new HashMap<>();
  private final List<Map<Field, Value>> items = new ArrayList<>();

  ReplyItems(Store store, String office, int year, Text text) {
    this.store = store;
    this.office = office;
    this.text = text;
    this.lineage = new Lineage(store);
    this.sources =
        store.sources().all().stream()
            .filter(source -> source.cover().kind().equals(BookKind.RETURN.code()))
            .filter(source -> source.cover().office().equals(office))
            .filter(source -> source.cover().year() == year)
            .toList();
    for (Source source : store.sources().all()) {
      if (source.withdrawal().isPresent()) {
        withdrawn.add(source.number());
      }
    }
  }

  List<Map<Field, Value>> all() {
    for (Source source : sources) {
      received(source);
    }
    for (RecordType type : store.catalog().types()) {
      if (type.travelsIn(BookKind.RETURN) && !type.isPersonal()) {
        store.records().forEach(Selection.all(type), this::rulings);
      }
    }
    for (Conflict conflict : store.records().conflicts()) {
      open(conflict);
    }
    for (Source source : sources) {
      if (source.withdrawal().isEmpty()) {
        quarantined(source);
      }
    }
    return items;
  }

  private void received(Source source) {
    String reason =
        source
            .withdrawal()
            .map(withdrawal -> text.of("reply.withdrawn", withdrawal.reason()))
            .orElse("");
    String rows = text.of("reply.rows", Long.toString(source.cover().rows()));
    item("received", source.name(), "", rows, "", "", reason);
  }

  private void rulings(Standing standing, List<Logged> logged) {
    List<Assertion> accepted = new ArrayList<>();
    logged.forEach(one -> one.accepted(withdrawn).ifPresent(accepted::add));
    for (Assertion ruling : accepted) {
      if (ruling.by().reason().isEmpty() || ruling.by().office().equals(office)) {
        continue;
      }
      for (Atom decided : ruling.atoms()) {
        for (Logged one : logged) {
          one.accepted(withdrawn)
              .flatMap(a -> a.atom(decided.field()).filter(x -> concerns(a, decided)))
              .ifPresent(atom -> ruled(ruling, decided, atom, one));
        }
      }
    }
  }

  private boolean concerns(Assertion assertion, Atom decided) {
    return assertion.by().office().equals(office) && decided.seen().covers(assertion.id());
  }

  private void ruled(Assertion ruling, Atom decided, Atom sent, Logged from) {
    boolean taken = decided.value().equals(sent.value());
    Lineage.Origin origin = lineage.origin(from, decided.field());
    item(
        taken ? "accepted" : "overruled",
        origin.book(),
        origin.place(),
        subject(ruling.record(), decided.field()),
        shown(decided.field(), sent.value()),
        shown(decided.field(), decided.value()),
        ruling.by().reason());
  }

  private void open(Conflict conflict) {
    for (Standing.Held held : conflict.standing().live()) {
      if (held.by().office().equals(office)) {
        Optional<Logged> from =
            store.records().history(conflict.record()).stream()
                .filter(logged -> logged.assertion().id().equals(held.id()))
                .findFirst();
        Lineage.Origin origin =
            from.map(logged -> lineage.origin(logged, conflict.field()))
                .orElse(Lineage.Origin.HERE);
        item(
            "open",
            origin.book(),
            origin.place(),
            subject(conflict.record(), conflict.field()),
            shown(conflict.field(), held.value()),
            "",
            text.of("reply.open", Integer.toString(conflict.values().size())));
      }
    }
  }

  private void quarantined(Source source) {
    for (FindingOf kept : store.sources().findings(source)) {
      Finding finding = kept.finding();
      if (finding.severity() == Severity.QUARANTINE) {
        String sheet = finding.place().sheet();
        String cell = finding.place().cell();
        item(
            "quarantined",
            source.name(),
            (sheet == null ? "" : sheet) + (cell == null ? "" : " " + cell),
            subject(kept.record()),
            finding.args().isEmpty() ? "" : finding.args().getFirst(),
            "",
            text.finding(new Finding(finding.code(), Place.NOWHERE, finding.args()))
                + " "
                + text.whatToDo(finding));
      }
    }
  }

  private String subject(RecordKey record, Field field) {
    return subject(record) + " " + field.label().ja();
  }

  /** Of a record as findings name it, {@code type/key}. */
  private String subject(String record) {
    int slash = record.indexOf('/');
    return store
        .catalog()
        .named(slash < 0 ? "" : record.substring(0, slash))
        .map(type -> subject(new RecordKey(type, record.substring(slash + 1))))
        .orElse(record);
  }

  /** Kind and name of a record; where it has no name of its own, the names its key is made of. */
  private String subject(RecordKey record) {
    RecordType type = record.type();
    StringJoiner subject = new StringJoiner(" ").add(type.label().ja());
    if (!type.nameFields().isEmpty()) {
      return subject.add(name(type, record.key())).toString();
    }
    for (Field field : type.keyFields()) {
      Value part = record.part(field);
      Optional<RecordType> named = field.refersTo().flatMap(store.catalog()::named);
      subject.add(named.map(t -> name(t, part.text())).orElseGet(() -> shown(field, part)));
    }
    return subject.toString();
  }

  private String name(RecordType type, String key) {
    Map<String, String> known = names.computeIfAbsent(type, store.records()::names);
    String name = known.getOrDefault(key, "");
    return name.isBlank() ? key : name;
  }

  private static String shown(Field field, Value value) {
    return ShownText.of(field, value, "ja");
  }

  private void item(
      String outcome,
      String book,
      String place,
      String subject,
      String sent,
      String stands,
      String reason) {
    Map<Field, Value> item = new LinkedHashMap<>();
    item.put(ReplyItem.OFFICE, Value.of(office));
    item.put(ReplyItem.OUTCOME, Value.of(outcome));
    put(item, ReplyItem.BOOK, book);
    put(item, ReplyItem.PLACE, place);
    put(item, ReplyItem.SUBJECT, subject);
    put(item, ReplyItem.SENT, sent);
    put(item, ReplyItem.STANDS, stands);
    put(item, ReplyItem.REASON, reason);
    items.add(item);
  }

  private static void put(Map<Field, Value> item, Field field, String text) {
    if (!text.isBlank()) {
      item.put(field, Value.of(text));
    }
  }
}

package org.jichidesk.work;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.merge.Standing.FieldStanding;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Arrival;
import org.jichidesk.store.Logged;
import org.jichidesk.store.Source;
import org.jichidesk.store.Store;

/**
 * The canonical state as sorted JSON lines: what stands of every record, the accepted assertions
 * behind it with where they came from, and the sources. It says nothing of when or in which order
 * things arrived here, so equal sets of accepted assertions give equal bytes on any machine.
 */
public final class DumpStore {

  private static final JsonFactory JSON = new JsonFactory();

  private final Store store;
  private final Map<Integer, Source> sources = new HashMap<>();
  private final Set<Integer> withdrawn = new HashSet<>();

  /** Dumps a store. */
  public DumpStore(Store store) {
    this.store = store;
    for (Source source : store.sources().all()) {
      sources.put(source.number(), source);
      if (source.withdrawal().isPresent()) {
        withdrawn.add(source.number());
      }
    }
  }

  /** Writes all lines; the stream stays open. */
  public void to(OutputStream out) throws IOException {
    JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setRootValueSeparator(null);
    try {
      store
          .records()
          .forEachLogged(all -> {
            try {
              record(json, all);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    List<Source> sorted = new ArrayList<>(sources.values());
    sorted.sort(Comparator.comparing(Source::digest));
    for (Source source : sorted) {
      source(json, source);
    }
    json.flush();
  }

  private void record(JsonGenerator json, List<Logged> all) throws IOException {
    Map<Assertion, List<Arrival>> accepted = new LinkedHashMap<>();
    for (Logged logged : all) {
      logged.accepted(withdrawn).ifPresent(a -> accepted.put(a, logged.arrivals()));
    }
    if (accepted.isEmpty()) {
      return;
    }
    Standing standing = Standing.of(all.getFirst().assertion().record(), accepted.keySet());
    json.writeStartObject();
    json.writeStringField("type", standing.record().type().name());
    json.writeStringField("key", standing.record().key());
    json.writeObjectFieldStart("fields");
    for (FieldStanding field : standing.fields().values()) {
      if (!field.isConflict()) {
        json.writeStringField(field.field().name(), field.shown().canonical());
      } else {
        json.writeArrayFieldStart(field.field().name());
        for (Value value : field.alternatives().keySet()) {
          json.writeString(value.canonical());
        }
        json.writeEndArray();
      }
    }
    json.writeEndObject();
    json.writeArrayFieldStart("assertions");
    for (Map.Entry<Assertion, List<Arrival>> one : accepted.entrySet()) {
      assertion(json, one.getKey(), one.getValue());
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void assertion(JsonGenerator json, Assertion assertion, List<Arrival> arrivals)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", assertion.id().text());
    json.writeNumberField("stamp", assertion.by().stamp());
    json.writeStringField("office", assertion.by().office());
    json.writeStringField("person", assertion.by().person());
    json.writeStringField("reason", assertion.by().reason());
    json.writeObjectFieldStart("wrote");
    for (Atom atom : assertion.atoms()) {
      json.writeArrayFieldStart(atom.field().name());
      json.writeString(atom.value().canonical());
      json.writeString(atom.seen().text());
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("from");
    for (String origin : origins(arrivals)) {
      json.writeString(origin);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private List<String> origins(List<Arrival> arrivals) {
    List<String> origins = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      Source source = sources.get(arrival.source());
      if (source == null) {
        origins.add("");
      } else if (!withdrawn.contains(arrival.source())) {
        origins.add(
            source.digest().substring(0, 16)
                + ":"
                + arrival.sheet()
                + ":"
                + arrival.row()
                + ":"
                + Long.toHexString(arrival.fields()));
      }
    }
    origins.sort(null);
    return origins;
  }

  private static void source(JsonGenerator json, Source source) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", source.digest());
    json.writeArrayFieldStart("names");
    for (String name : source.names()) {
      json.writeString(name);
    }
    json.writeEndArray();
    json.writeStringField("kind", source.cover().kind());
    json.writeStringField("office", source.cover().office());
    json.writeNumberField("year", source.cover().year());
    json.writeStringField("export", source.cover().chain().exportId());
    json.writeNumberField("number", source.cover().chain().number());
    json.writeBooleanField("withdrawn", source.withdrawal().isPresent());
    json.writeEndObject();
    json.writeRaw('\n');
  }
}

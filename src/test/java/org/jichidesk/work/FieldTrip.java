package org.jichidesk.work;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.domain.checkup.FormLine;
import org.jichidesk.domain.checkup.HearingNote;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.FieldCover;
import org.jichidesk.store.FieldReader;
import org.jichidesk.store.Fields;
import org.jichidesk.store.Store;
import org.jichidesk.store.sealed.Passphrase;

/** Short ways to take a district out, to write in the field, and to look into a field file. */
final class FieldTrip {

  static final int YEAR = 2025;

  private FieldTrip() {}

  static Path out(Store office, Path file, String district) {
    try (Passphrase pass = Fields.pass()) {
      new CheckOut(office, Fields.LIGHT).write(file, district, YEAR, pass, "佐藤", Progress.NONE);
      return file;
    }
  }

  static Store open(Desk desk, Path file) {
    try (Passphrase pass = Fields.pass()) {
      return desk.open(file, pass);
    }
  }

  static CheckInReport in(Desk desk, Store office, Path file) {
    return in(desk, office, file, false);
  }

  static CheckInReport in(Desk desk, Store office, Path file, boolean trial) {
    try (Passphrase pass = Fields.pass()) {
      return new CheckIn(desk, office).read(file, pass, false, trial, Progress.NONE);
    }
  }

  static RecordKey answer(String district, int year, String item) {
    return new RecordKey(Answer.TYPE, district + "." + year + ".F-1-" + item + ".0");
  }

  static void put(Store store, RecordKey record, Object... fieldsAndValues) {
    Map<Field, Value> changes = new java.util.LinkedHashMap<>();
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      changes.put((Field) fieldsAndValues[i], Value.of(fieldsAndValues[i + 1].toString()));
    }
    store.write(record, changes, "p", "");
  }

  static String shown(Store store, RecordKey record, Field field) {
    return store.records().standing(record).shown(field).map(Value::text).orElse("");
  }

  /** A form that was answered, one that can be chosen, one that is retired. */
  static void forms(Store store) {
    for (String form : List.of("F-1", "F-2", "F-3")) {
      String state = form.equals("F-2") ? "open" : "retired";
      put(
          store,
          new RecordKey(CheckupForm.TYPE, form),
          CheckupForm.FORM_ID,
          "dock",
          CheckupForm.STATE,
          state);
      put(
          store,
          new RecordKey(FormLine.TYPE, form + "-q1"),
          FormLine.FORM,
          form,
          FormLine.NAME,
          "q1",
          FormLine.LABEL,
          "設問");
    }
  }

  /** A check-up of a district with words that no other district has. */
  static void checkup(Store store, String district, int year, String words) {
    put(
        store,
        new RecordKey(Checkup.TYPE, district + "." + year),
        Checkup.FORM,
        "F-1",
        Checkup.STATE,
        "self_check");
    put(store, answer(district, year, "q1"), Answer.VALUE, words);
    put(
        store,
        new RecordKey(HearingNote.TYPE, "H-" + district + "-" + year),
        HearingNote.DISTRICT,
        district,
        HearingNote.YEAR,
        year,
        HearingNote.SPEAKER,
        words,
        HearingNote.TEXT,
        words);
  }

  /** Everything that stands in a field file. */
  record Content(
      List<FieldCover> covers,
      List<Assertion> taken,
      List<Assertion> written,
      Map<String, byte[]> contents)
      implements FieldReader.Listener {

    static Content of(Path file) {
      Content content =
          new Content(
              new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new java.util.TreeMap<>());
      try (Passphrase pass = Fields.pass()) {
        FieldReader.read(file, pass, Catalog.STANDARD, false, content);
      }
      return content;
    }

    @Override
    public void cover(FieldCover cover) {
      covers.add(cover);
    }

    @Override
    public void taken(List<Assertion> assertions) {
      taken.addAll(assertions);
    }

    @Override
    public void written(List<Assertion> assertions) {
      written.addAll(assertions);
    }

    @Override
    public void batch(org.jichidesk.store.FieldBatch batch) {
      written.addAll(batch.assertions());
    }

    @Override
    public void content(String digest, byte[] content) {
      contents.put(digest, content);
    }

    List<String> keys(RecordType type) {
      return taken.stream()
          .map(Assertion::record)
          .filter(record -> record.type() == type)
          .map(RecordKey::key)
          .distinct()
          .sorted()
          .toList();
    }

    /** All of it as one text. */
    String words() {
      StringBuilder words = new StringBuilder(covers.toString());
      taken.forEach(words::append);
      written.forEach(words::append);
      contents.forEach((digest, bytes) -> words.append(new String(bytes, StandardCharsets.UTF_8)));
      return words.toString();
    }
  }
}

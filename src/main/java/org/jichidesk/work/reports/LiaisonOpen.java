package org.jichidesk.work.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.layout.FigureSheet;
import org.jichidesk.domain.layout.FigureSheet.Cell;
import org.jichidesk.domain.layout.FigureSheet.Column;
import org.jichidesk.domain.layout.FigureSheet.Mark;
import org.jichidesk.domain.merge.Conflict;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.ShownText;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.work.SubmissionBoard;

/** The conflicts that are still open, for the liaison council. Nothing personal is told. */
final class LiaisonOpen {

  private final Store store;
  private final Text text;
  private final int year;
  private final Map<String, Map<String, String>> names = new HashMap<>();

  LiaisonOpen(Store store, Text text, int year) {
    this.store = store;
    this.text = text;
    this.year = year;
  }

  FigureSheet conflicts() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Conflict conflict : store.records().conflicts()) {
      if (isOfYear(conflict.record())) {
        rows.add(row(conflict));
      }
    }
    return new FigureSheet(
        text.of("reports.liaison.conflicts"),
        List.of(text.of("reports.liaison.conflicts.about", rows.size())),
        List.of(
            new Column(text.of("reports.number"), 14, Mark.NONE),
            new Column(text.of("reports.district"), 14, Mark.NONE),
            new Column(text.of("reports.record"), 18, Mark.NONE),
            new Column(text.of("reports.what"), 36, Mark.NONE),
            new Column(text.of("reports.field"), 18, Mark.NONE),
            new Column(text.of("reports.values"), 50, Mark.NONE)),
        rows,
        List.of());
  }

  private boolean isOfYear(RecordKey record) {
    return record
        .type()
        .yearField()
        .filter(record.type().keyFields()::contains)
        .map(field -> record.part(field).text().equals(Integer.toString(year)))
        .orElse(true);
  }

  private List<Cell> row(Conflict conflict) {
    RecordKey record = conflict.record();
    String language = text.language();
    String values =
        record.type().isPersonal()
            ? text.of("reports.personal")
            : conflict.values().stream()
                .map(value -> ShownText.of(conflict.field(), value, language))
                .collect(Collectors.joining(" / "));
    String district =
        SubmissionBoard.districtOf(store, record)
            .map(key -> name(District.TYPE.name(), key))
            .orElse("");
    return List.of(
        Cells.words(conflict.id()),
        Cells.words(district),
        Cells.words(record.type().label().in(language)),
        Cells.words(what(record)),
        Cells.words(conflict.field().label().in(language)),
        Cells.words(values));
  }

  /** The record without its district and year. */
  private String what(RecordKey record) {
    List<String> parts = new ArrayList<>();
    for (Field field : record.type().keyFields()) {
      boolean isDistrict = record.type().districtField().filter(field::equals).isPresent();
      if (!isDistrict && field.refersTo().isPresent()) {
        parts.add(name(field.refersTo().get(), record.part(field).text()));
      }
    }
    return String.join(" ", parts);
  }

  private String name(String type, String key) {
    return names
        .computeIfAbsent(
            type, n -> store.catalog().named(n).map(store.records()::names).orElse(Map.of()))
        .getOrDefault(key, key);
  }
}

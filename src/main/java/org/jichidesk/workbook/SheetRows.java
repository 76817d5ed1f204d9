package org.jichidesk.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Rule;
import org.jichidesk.domain.record.Value;
import org.jichidesk.workbook.xlsx.Row;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the rows of a data sheet: rows as they were exported, rows that no longer fit their
 * control text (sorted without it, or copied and retyped), and rows newly typed.
 */
final class SheetRows {

  private static final ControlText NOT_ANY = new ControlText("", List.of());

  /** Rows of one record after the first. More would each be compared with all the others. */
  private static final int MOST_REPEATS = 20;

  /** More rows of one name than any office has would each be compared with all the others. */
  private static final int MOST_COMPARISONS = 300_000;

  private final BookContext context;
  private final String sheet;
  private final int number;
  private final SheetHead head;
  private final RecordType type;
  private final CellReading reading;
  private final RowEdits edits;
  private final Map<Field, Integer> indexes;
  private final List<Integer> keyColumns = new ArrayList<>();
  private final Map<RecordKey, Integer> repeats = new HashMap<>();
  private final Set<String> seenKeys = new HashSet<>();
  private final List<RowCells> strayed = new ArrayList<>();
  private final Map<String, ControlText> strayedControls = new LinkedHashMap<>();
  private final List<SheetHead.Column> unknown;
  private final Set<String> exportedKeys = new HashSet<>();
  private int comparisons;

  SheetRows(BookContext context, String sheet, int number, SheetHead head) {
    this.context = context;
    this.sheet = sheet;
    this.number = number;
    this.head = head;
    this.type = head.type();
    this.reading = new CellReading(context.shown(), context.date1904());
    this.indexes = head.indexes();
    this.edits = new RowEdits(context, sheet, reading, indexes);
    for (Field field : type.keyFields()) {
      keyColumns.add(indexes.getOrDefault(field, -1));
    }
    this.unknown = head.unknown();
  }

  boolean offer(Row row) {
    if (row.number() <= head.headRow() || row.size() == 0) {
      return true;
    }
    RowCells cells = RowCells.of(row);
    String key = cells.text(head.keyColumn()).strip();
    Optional<ControlText> control = Optional.empty();
    if (!key.isEmpty() && RecordKey.isValid(type, key)) {
      control = ControlText.parse(key, cells.text(head.controlColumn()));
    }
    if (control.isEmpty()) {
      if (ControlText.isNewer(cells.text(head.controlColumn()))) {
        finding(cells, head.controlColumn(), FindingCode.NEWER_CONTROL, null, key);
      } else {
        typed(cells, key);
      }
      return true;
    }
    exportedKeys.add(key);
    if (strays(cells, control.get())) {
      strayed.add(cells);
      strayedControls.put(key, control.get());
      return true;
    }
    exported(cells, new RecordKey(type, key), control.get());
    return true;
  }

  /**
   * The visible cells of the natural key are not the ones that were exported; where there is no
   * natural key, any of the cells is not.
   */
  private boolean strays(RowCells cells, ControlText control) {
    if (keyColumns.isEmpty()) {
      return edits.fit(cells, type, control).unlike() > 0;
    }
    if (keyColumns.contains(-1)) {
      return false;
    }
    StringBuilder text = new StringBuilder();
    boolean anything = false;
    for (int column : keyColumns) {
      String part = cells.text(column);
      anything |= !part.isBlank();
      text.append(part).append('\n');
    }
    return anything
        && !CellDigest.matches(CellDigest.bits(text.toString()), control.keyDigest(), 0)
        && !keyOf(cells).equals(Optional.of(cells.text(head.keyColumn()).strip()));
  }

  private void exported(RowCells cells, RecordKey record, ControlText control) {
    if (isRepeated(record)) {
      finding(cells, head.keyColumn(), FindingCode.SAME_ROW_TWICE, record, record.key());
    }
    emit(record, edits.exported(cells, record, control), cells);
  }

  private void typed(RowCells cells, String key) {
    boolean anything = indexes.values().stream().anyMatch(column -> !cells.text(column).isBlank());
    if (!anything) {
      return;
    }
    if (!key.isEmpty() || !cells.text(head.controlColumn()).isBlank()) {
      finding(cells, head.controlColumn(), FindingCode.CONTROL_DAMAGED, null, key);
    }
    Optional<String> recordKey = keyOf(cells);
    if (recordKey.isEmpty()) {
      if (type.keyFields().isEmpty()) {
        recordKey = Optional.of(RecordKey.isValid(type, key) ? key : edits.keyOfTyped(type, cells));
      } else {
        String shown = keyColumns.stream().map(cells::text).map(String::strip).toList().toString();
        finding(cells, keyColumns.getFirst(), FindingCode.KEY_MISSING, null, shown);
        return;
      }
    }
    RecordKey record = new RecordKey(type, recordKey.get());
    // Rows of a reply are sent out without control texts.
    boolean fresh = context.cover().form().kind() == BookKind.REPLY;
    if (fresh || !cells.text(head.controlColumn()).isBlank()) {
      exportedKeys.add(record.key());
    }
    List<Assertion> assertions = edits.typed(cells, record);
    if (isRepeated(record)) {
      finding(cells, keyColumn(), FindingCode.TYPED_TWICE, record, record.key());
    } else if (key.isEmpty() && !fresh && !assertions.isEmpty()) {
      finding(cells, keyColumn(), FindingCode.NEW_ROW, record, record.key());
    }
    name(record, cells);
    emit(record, assertions, cells);
  }

  /** What a new record is called may be typed on the sheets that come after this one. */
  private void name(RecordKey record, RowCells cells) {
    String name =
        type.nameFields().stream()
            .map(field -> cells.text(indexes.getOrDefault(field, -1)).strip())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    if (keyColumns.isEmpty() && !name.isEmpty()) {
      context.shown().add(type.name(), record.key(), name);
    }
  }

  private boolean isRepeated(RecordKey record) {
    if (seenKeys.add(record.key())) {
      return false;
    }
    repeats.merge(record, 1, Integer::sum);
    return true;
  }

  private int keyColumn() {
    return keyColumns.isEmpty() ? 0 : keyColumns.getFirst();
  }

  /** The natural key that the visible cells spell, if they do. */
  private Optional<String> keyOf(RowCells cells) {
    if (keyColumns.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < keyColumns.size(); i++) {
      Optional<Value> part = edits.value(type.keyFields().get(i), cells, keyColumns.get(i));
      if (part.isEmpty() || !part.get().isAnswer()) {
        return Optional.empty();
      }
      parts.add(part.get().text());
    }
    String key = String.join(".", parts);
    return RecordKey.isValid(type, key) ? Optional.of(key) : Optional.empty();
  }

  private void emit(RecordKey record, List<Assertion> assertions, RowCells cells) {
    if (repeats.getOrDefault(record, 0) > MOST_REPEATS) {
      String most = Integer.toString(MOST_REPEATS);
      finding(cells, keyColumn(), FindingCode.REPEATED_TOO_OFTEN, record, record.key(), most);
      return;
    }
    checkDistrict(record, cells);
    checkRules(record, assertions, cells);
    for (SheetHead.Column column : unknown) {
      String text = cells.text(column.index());
      if (!text.isBlank()) {
        String cell = cells.ref(column.index());
        context.handler().extra(sheet, cell, column.header(), record.toString(), text);
      }
    }
    if (!assertions.isEmpty()) {
      context.handler().row(assertions, number, cells.row());
    }
  }

  private void checkDistrict(RecordKey record, RowCells cells) {
    Optional<Field> district = type.districtField();
    List<String> own = context.cover().from().districts();
    if (district.isEmpty() || own.isEmpty()) {
      return;
    }
    Field field = district.get();
    Optional<Value> value =
        type.keyFields().contains(field)
            ? Optional.of(record.part(field))
            : edits.value(field, cells, indexes.getOrDefault(field, -1));
    if (value.isPresent() && value.get().isAnswer() && !own.contains(value.get().text())) {
      finding(
          cells,
          indexes.getOrDefault(field, 0),
          FindingCode.OTHER_DISTRICT,
          record,
          context.shown().text(field, value.get().text()),
          context.cover().from().officeName());
    }
  }

  private void checkRules(RecordKey record, List<Assertion> assertions, RowCells cells) {
    if (type.rules().isEmpty()) {
      return;
    }
    Map<Field, Value> values = new HashMap<>();
    assertions.forEach(a -> a.atoms().forEach(atom -> values.put(atom.field(), atom.value())));
    for (Rule rule : type.rules()) {
      rule.check(values)
          .ifPresent(found ->
              context.report(
                  new Finding(
                      found.code(),
                      new Place(context.file(), sheet, cells.ref(keyColumn())),
                      found.args()),
                  record.toString()));
    }
  }

  /** Ends the sheet: finds the rightful control text of rows that strayed from theirs. */
  void finish() {
    strayed.sort(Comparator.comparingInt(RowCells::row));
    long realigned = keyColumns.isEmpty() ? finishUnkeyed() : finishKeyed();
    if (realigned > 0) {
      context.finding(sheet, null, FindingCode.REALIGNED_ROWS, Long.toString(realigned));
    }
    for (Cover.Sheet promised : context.cover().sheets()) {
      boolean known = head.keyColumn() >= 0 && head.controlColumn() >= 0;
      long missing = promised.rows() - exportedKeys.size();
      if (known && promised.type().equals(type.name()) && missing > 0) {
        context.finding(
            sheet,
            null,
            FindingCode.ROW_MISSING,
            Long.toString(promised.rows()),
            Long.toString(missing));
      }
    }
  }

  /** The natural key tells where a strayed row belongs. */
  private long finishKeyed() {
    long realigned = 0;
    for (RowCells cells : strayed) {
      String own = cells.text(head.keyColumn()).strip();
      String key = keyOf(cells).orElse("");
      ControlText control = strayedControls.get(key);
      RecordKey record = new RecordKey(type, key.isEmpty() ? own : key);
      if (control != null && !seenKeys.contains(key)) {
        realigned++;
        exported(cells, record, control);
      } else if (key.isEmpty() || !seenKeys.add(key)) {
        finding(cells, keyColumn(), FindingCode.KEY_CHANGED, new RecordKey(type, own), own);
      } else {
        finding(cells, keyColumn(), FindingCode.NEW_ROW, record, key);
        emit(record, edits.typed(cells, record), cells);
      }
    }
    return realigned;
  }

  /**
   * Without a natural key a strayed row belongs to the control text that most of its cells fit; if
   * none of them is better than its own, people rewrote the row, or copied it to make a new one.
   */
  private long finishUnkeyed() {
    Map<String, List<String>> byName = new HashMap<>();
    strayedControls.forEach((key, control) -> {
      for (String digest : nameDigests(control)) {
        byName.computeIfAbsent(digest, d -> new ArrayList<>()).add(key);
      }
    });
    // Those that fit exactly go first: what fits another record is no edit of this one.
    long realigned = 0;
    List<RowCells> rest = new ArrayList<>();
    for (RowCells cells : strayed) {
      Optional<String> key = exact(cells, byName);
      if (key.isPresent()) {
        realigned++;
        exported(cells, new RecordKey(type, key.get()), controlOf(key.get()));
      } else {
        rest.add(cells);
      }
    }
    boolean sorted = realigned > 0;
    for (RowCells cells : rest) {
      String own = cells.text(head.keyColumn()).strip();
      String best = best(cells, own, byName, sorted);
      boolean copied = best.equals(own) && seenKeys.contains(own);
      if (copied && !edits.fit(cells, type, controlOf(own)).isClose()) {
        copied(cells, own);
      } else {
        realigned += best.equals(own) ? 0L : 1L;
        exported(cells, new RecordKey(type, best), controlOf(best));
      }
    }
    return realigned;
  }

  private ControlText controlOf(String key) {
    return strayedControls.getOrDefault(key, NOT_ANY);
  }

  /** The record that was exported with just these cells. */
  private Optional<String> exact(RowCells cells, Map<String, List<String>> byName) {
    return namesakes(cells, byName)
        .filter(key -> edits.fit(cells, type, controlOf(key)).unlike() == 0)
        .findFirst();
  }

  /** Records not met yet that are called what this row is called, as long as time allows. */
  private Stream<String> namesakes(RowCells cells, Map<String, List<String>> byName) {
    return type.nameFields().stream()
        .flatMap(name -> byName.getOrDefault(edits.digest(cells, name), List.of()).stream())
        .takeWhile(key -> ++comparisons < MOST_COMPARISONS)
        .filter(key -> !seenKeys.contains(key));
  }

  /**
   * The record whose exported cells the row fits best; its own unless another is better, or unless
   * its own was found elsewhere in a sorted sheet.
   */
  private String best(
      RowCells cells, String own, Map<String, List<String>> byName, boolean sorted) {
    boolean displaced = sorted && seenKeys.contains(own);
    int[] most = {displaced ? 0 : edits.fit(cells, type, controlOf(own)).alike()};
    String[] best = {own};
    namesakes(cells, byName)
        .forEach(key -> {
          RowEdits.Fit fit = edits.fit(cells, type, controlOf(key));
          if (fit.alike() > most[0] && (!displaced || fit.isClose())) {
            best[0] = key;
            most[0] = fit.alike();
          }
        });
    return best[0];
  }

  private List<String> nameDigests(ControlText control) {
    return type.nameFields().stream()
        .flatMap(field -> control.digests(field.tag()).stream())
        .distinct()
        .toList();
  }

  /** A row copied to make a new record of it. */
  private void copied(RowCells cells, String from) {
    RecordKey record = new RecordKey(type, edits.keyOfTyped(type, cells));
    FindingCode code = isRepeated(record) ? FindingCode.TYPED_TWICE : FindingCode.NEW_ROW;
    finding(cells, keyColumn(), code, record, from);
    name(record, cells);
    emit(record, edits.typed(cells, record), cells);
  }

  private void finding(
      RowCells cells, int column, FindingCode code, @Nullable RecordKey record, String... args) {
    String cell = column < 0 ? "A" + cells.row() : cells.ref(column);
    context.report(
        Finding.at(new Place(context.file(), sheet, cell), code, args),
        record == null ? "" : record.toString());
  }
}

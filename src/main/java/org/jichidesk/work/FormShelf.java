package org.jichidesk.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.domain.checkup.FormLine;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.FormReader;
import org.jichidesk.form.Question;
import org.jichidesk.form.SheetKind;
import org.jichidesk.form.XlsForm;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/**
 * The forms of a store as they stood when it was asked: rows are read at once, definitions are made
 * when first wanted. May be used beside the thread of the store.
 */
public final class FormShelf {

  private final Map<String, Row> heads = new HashMap<>();
  private final Map<String, List<XlsForm.Line>> lines = new HashMap<>();
  private final Map<String, Optional<FormDefinition>> forms = new ConcurrentHashMap<>();

  /** Reads the forms of a store. */
  public FormShelf(Store store) {
    store
        .records()
        .rows(Selection.all(CheckupForm.TYPE))
        .forEach(row -> heads.put(row.record().key(), row));
    if (heads.isEmpty()) {
      return;
    }
    for (Row row : store.records().rows(Selection.all(FormLine.TYPE))) {
      Optional<SheetKind> sheet = SheetKind.named(row.text(FormLine.SHEET));
      String number = row.text(FormLine.NUMBER);
      if (sheet.isPresent() && !number.isEmpty()) {
        lines
            .computeIfAbsent(row.text(FormLine.FORM), form -> new ArrayList<>())
            .add(
                XlsForm.Line.ofContent(
                    sheet.get(), Integer.parseInt(number), row.text(FormLine.CONTENT)));
      }
    }
  }

  /** The form of that key; empty if it is not known, or not whole. */
  public Optional<FormDefinition> form(String key) {
    return forms.computeIfAbsent(key, this::define);
  }

  private Optional<FormDefinition> define(String key) {
    return knows(key) ? FormReader.read(lines(key)).form() : Optional.empty();
  }

  /** True if rows of a form of that key are there, whether or not they are whole. */
  boolean knows(String key) {
    return lines.containsKey(key);
  }

  /** The rows of a form as its author wrote them. */
  XlsForm lines(String key) {
    List<XlsForm.Line> rows = new ArrayList<>(lines.getOrDefault(key, List.of()));
    rows.sort(
        Comparator.comparing((XlsForm.Line line) -> line.sheet())
            .thenComparingInt(XlsForm.Line::number));
    return new XlsForm(rows);
  }

  /** The record of a form. */
  public Optional<Row> head(String key) {
    return Optional.ofNullable(heads.get(key));
  }

  /** Keys of the forms in use, the newest version last. */
  public List<String> inUse() {
    return heads.values().stream()
        .filter(row -> row.text(CheckupForm.STATE).equals("open"))
        .sorted(Comparator.comparing((Row row) -> row.text(CheckupForm.VERSION)))
        .map(row -> row.record().key())
        .toList();
  }

  /** The form in whose survey a row stands; empty for what is no key of a row. */
  public static String formOf(String lineKey) {
    int from = lineKey.startsWith("F-") ? 2 : 0;
    int dash = lineKey.indexOf('-', from);
    return dash < 0 ? "" : lineKey.substring(0, dash);
  }

  /** The name of the survey row in its form. */
  public static String nameOf(String lineKey) {
    return lineKey.substring(Math.min(lineKey.length(), formOf(lineKey).length() + 1));
  }

  /** The key of the survey row of that name. */
  public static String lineKey(String form, String name) {
    return form + "-" + name;
  }

  /** The question a row asks. */
  public Optional<Question> question(String lineKey) {
    return form(formOf(lineKey)).flatMap(form -> form.question(nameOf(lineKey)));
  }
}

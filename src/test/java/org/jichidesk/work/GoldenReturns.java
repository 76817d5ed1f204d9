package org.jichidesk.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.merge.Standing.FieldStanding;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/**
 * What must come of the workbooks in {@code sample-data/returns}, as the files beside them say, and
 * what does come of them. Both are lines: {@code value}, {@code absent}, {@code conflict} (compared
 * with what the same office's clean return gives) and {@code finding}.
 */
final class GoldenReturns {

  static final Path FOLDER = Offices.SAMPLE.resolve("returns");

  private GoldenReturns() {}

  static List<String> names() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".xlsx"))
          .map(name -> name.substring(0, name.length() - 5))
          .sorted()
          .toList();
    }
  }

  static Path book(String name) {
    return FOLDER.resolve(name + ".xlsx");
  }

  /**
   * What the file beside a workbook says must come of it; an asterisk stands for every record (of a
   * type) or every field there is in the clean return.
   */
  static SortedSet<String> expected(String name, Store clean) throws IOException {
    SortedMap<String, FieldStanding> cleanValues = values(clean);
    SortedSet<String> lines = new TreeSet<>();
    for (String line : Files.readAllLines(FOLDER.resolve(name + ".tsv"), StandardCharsets.UTF_8)) {
      if (line.isBlank() || line.startsWith("#") || line.startsWith("expect\t")) {
        continue;
      }
      String[] part = line.split("\t", -1);
      String value = unfold(part[3]);
      switch (part[0]) {
        case "value" -> {
          FieldStanding stood = cleanValues.get(part[1] + "\t" + part[2]);
          if (stood == null || !shown(stood.shown()).equals(value)) {
            lines.add(line("value", part[1], part[2], value));
          }
        }
        case "conflict" -> lines.add(line("conflict", part[1], part[2], value));
        case "absent" -> {
          String pattern = (part[1] + "\t" + part[2]).replace(".", "\\.").replace("*", "[^\t]*");
          cleanValues.keySet().stream()
              .filter(spot -> spot.matches(pattern))
              .forEach(spot -> lines.add(line("absent", spot, "")));
        }
        case "finding" -> lines.add(line("finding", value, part[4], part[5]));
        case "refused" -> {
          lines.add(line("finding", value, part[4], part[5]));
          lines.add(line("absent", part[1], part[2], ""));
        }
        default -> throw new IOException(name + ": " + line);
      }
    }
    return lines;
  }

  /** Long and many-lined texts are written short in the file. */
  private static String unfold(String value) {
    int times = value.indexOf('×');
    String text =
        times > 0 && value.substring(times + 1).matches("[0-9]+")
            ? value.substring(0, times).repeat(Integer.parseInt(value.substring(times + 1)))
            : value;
    return text.replace('⏎', '\n');
  }

  private static String line(String... parts) {
    return String.join("\t", parts);
  }

  /** Lines that are expected and were not observed, or the other way round; none if all is well. */
  static List<String> difference(SortedSet<String> expected, SortedSet<String> observed) {
    List<String> difference = new ArrayList<>();
    expected.stream().filter(l -> !observed.contains(l)).forEach(l -> difference.add("- " + l));
    observed.stream().filter(l -> !expected.contains(l)).forEach(l -> difference.add("+ " + l));
    return difference;
  }

  /** What merging did, compared with what stands after a clean return. */
  static SortedSet<String> observed(Store clean, Store after, MergeReport report) {
    SortedSet<String> lines = new TreeSet<>();
    SortedMap<String, FieldStanding> before = values(clean);
    SortedMap<String, FieldStanding> now = values(after);
    before.keySet().stream()
        .filter(spot -> !now.containsKey(spot))
        .forEach(spot -> lines.add(line("absent", spot, "")));
    now.forEach((spot, standing) -> {
      FieldStanding stood = before.get(spot);
      if (standing.isConflict()) {
        List<String> values = new ArrayList<>();
        standing.alternatives().keySet().forEach(value -> values.add(shown(value)));
        values.sort(null);
        lines.add(line("conflict", spot, String.join(" | ", values)));
      } else if (stood == null || !stood.shown().equals(standing.shown())) {
        lines.add(line("value", spot, shown(standing.shown())));
      }
    });
    for (BookReport book : report.books()) {
      for (Finding finding : book.findings()) {
        String sheet = finding.place().sheet();
        String cell = finding.place().cell();
        lines.add(
            line(
                "finding",
                finding.code().code(),
                sheet == null ? "" : sheet,
                cell == null ? "" : cell));
      }
    }
    return lines;
  }

  private static String shown(Value value) {
    return value.isAnswer() ? value.text() : value.canonical();
  }

  /** What stands of everything that travels in returns, by record and field. */
  private static SortedMap<String, FieldStanding> values(Store store) {
    SortedMap<String, FieldStanding> values = new TreeMap<>();
    for (RecordType type : store.catalog().types()) {
      if (!type.travelsIn(BookKind.RETURN)) {
        continue;
      }
      store
          .records()
          .forEach(
              Selection.all(type),
              (standing, logged) ->
                  standing
                      .fields()
                      .forEach((field, stands) ->
                          values.put(spot(standing.record().toString(), field), stands)));
    }
    return values;
  }

  private static String spot(String record, Field field) {
    return record + "\t" + field.name();
  }

  /** Offices whose clean return has been merged, by office. */
  static final class CleanReturns implements AutoCloseable {

    private final Offices offices;
    private final Map<String, Store> stores = new LinkedHashMap<>();

    CleanReturns(Offices offices) {
      this.offices = offices;
    }

    Store of(String office) {
      return stores.computeIfAbsent(
          office,
          o -> {
            Store centre = offices.centre();
            try (Store branch = offices.branch(o)) {
              offices.merge(centre, offices.returned(branch));
            }
            return centre;
          });
    }

    @Override
    public void close() {
      stores.values().forEach(Store::close);
    }
  }
}

package org.jichidesk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.domain.record.Value;
import org.jichidesk.workbook.PlainSheets;
import org.junit.jupiter.api.Test;

/**
 * Whatever stands in the cells of a form, reading it ends with findings or with a form that runs.
 */
class FormMutationTest {

  private static final int TIMES = Integer.getInteger("jichidesk.forms", 200);

  private static final List<String> ODD =
      List.of(
          "",
          "x",
          "0",
          "${",
          "${}",
          "${nowhere}",
          "${population}",
          "}",
          "'",
          "\"",
          "(",
          ")))",
          "[",
          "..",
          "../..",
          "/",
          "//",
          "*",
          "@a",
          "$a",
          "1 div 0",
          "${population} >",
          "not()",
          "if(",
          "regex(., '[')",
          "count(${settlement})",
          "position(..)",
          "today()",
          "jr:choice-name(1)",
          "begin group",
          "end group",
          "begin repeat",
          "end repeat",
          "select_one",
          "select_one x y",
          "select_multiple grade4 or_other",
          "integer",
          "note",
          "calculate",
          "range",
          "geopoint",
          "population",
          "人口",
          "ﾊﾝｶｸ",
          "a b",
          "-1",
          "1e999",
          "\u0000\u0001",
          "&<>",
          "]]>",
          "😀",
          "yes",
          "start=0 end=0",
          "start=5",
          "a=b=c",
          "same",
          "dropped",
          "issue",
          "x".repeat(5_000),
          "((((((((((((((((((((1))))))))))))))))))))",
          "${population__last}",
          "${settlement_name__last}",
          "instance('x')/root/item",
          "current()/..",
          "id('a')",
          "string-length(${org_1}) = '",
          "\\");

  @Test
  void aMutatedFormNeverBreaksTheReader() throws Exception {
    Path sample = Path.of("sample-data/checkup-form-2025.xlsx").toAbsolutePath();
    List<PlainSheets.Sheet> sheets = PlainSheets.read(sample, "sample").sheets();
    int accepted = 0;
    int refused = 0;
    for (int seed = 0; seed < TIMES; seed++) {
      List<Grid> mutated = mutate(sheets, new Random(seed));
      FormReader.Result result;
      try {
        result = FormReader.read("mutated.xlsx", mutated);
        result.form().ifPresent(FormMutationTest::fill);
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed " + seed, e);
      }
      boolean faults = result.findings().stream().anyMatch(f -> f.severity() == Severity.REFUSED);
      assertThat(result.form().isPresent()).as("seed %d", seed).isNotEqualTo(faults);
      for (Finding finding : result.findings()) {
        assertThat(finding.place().file()).isEqualTo("mutated.xlsx");
      }
      accepted += faults ? 0 : 1;
      refused += faults ? 1 : 0;
    }
    assertThat(accepted).as("some are still forms").isGreaterThan(TIMES / 50);
    assertThat(refused).as("some are not").isGreaterThan(TIMES / 5);
  }

  private static void fill(FormDefinition form) {
    FormSession session = FormSession.open(form);
    session.applyDefaults(FormSession.TOP);
    for (Question question : form.questions()) {
      if (session.has(question.name(), FormSession.TOP)) {
        session.set(question.name(), FormSession.TOP, Value.of("1"));
        session.label(question.name(), FormSession.TOP);
      }
    }
    session.states();
    session.found().forEach(session::text);
  }

  private static List<Grid> mutate(List<PlainSheets.Sheet> sheets, Random random) {
    List<Grid> mutated = new ArrayList<>();
    for (PlainSheets.Sheet sheet : sheets) {
      List<Grid.Row> rows = new ArrayList<>();
      for (PlainSheets.Line line : sheet.lines()) {
        SortedMap<Integer, String> cells = new TreeMap<>(line.cells());
        rows.add(new Grid.Row(line.number(), cells));
      }
      mutated.add(new Grid(sheet.name(), rows));
    }
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      Grid sheet = mutated.get(1 + random.nextInt(mutated.size() - 1));
      Grid.Row row = sheet.rows().get(random.nextInt(sheet.rows().size()));
      List<Integer> columns = List.copyOf(row.cells().keySet());
      int column =
          random.nextInt(4) == 0 || columns.isEmpty()
              ? random.nextInt(22)
              : columns.get(random.nextInt(columns.size()));
      String before = row.cells().getOrDefault(column, "");
      String text =
          random.nextBoolean() || before.isEmpty()
              ? ODD.get(random.nextInt(ODD.size()))
              : cut(before, random);
      if (text.isEmpty()) {
        row.cells().remove(column);
      } else {
        row.cells().put(column, text);
      }
    }
    return mutated;
  }

  /** Loses a character, doubles one, or gets another's. */
  private static String cut(String text, Random random) {
    int at = random.nextInt(text.length());
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
      default -> text.substring(0, at) + "({['\"$.<".charAt(random.nextInt(8)) + text.substring(at);
    };
  }
}

package org.jichidesk.checkup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.FormSession;
import org.jichidesk.form.Group;
import org.jichidesk.form.ItemState;
import org.jichidesk.form.Question;
import org.jichidesk.work.WholeFile;
import org.jichidesk.workbook.Bundle;

/**
 * Writes a year's check-ups as ODK Central writes submissions: a row a district, heads with their
 * groups, a file for each repeat with {@code PARENT_KEY}, UTF-8 with a byte order mark. Answers are
 * in canonical text; 該当なし, 未回答 and 不明 stand as these words, for a blank would say something else.
 * What is not asked now is left out.
 */
public final class ExportCsv {

  private final City city;

  /** Prepares an export. */
  public ExportCsv(City city) {
    this.city = city;
  }

  /**
   * Writes for each form a table of the districts and one a repeat: into a folder, or into one file
   * if the name ends in {@code .zip}.
   *
   * @return the files
   */
  public List<Path> write(Path target) {
    Map<String, byte[]> tables = tables();
    if (tables.isEmpty()) {
      throw new Refusal(
          Finding.at(Place.NOWHERE, FindingCode.NOTHING_TO_EXPORT, Integer.toString(city.year())));
    }
    String name = String.valueOf(target.getFileName());
    if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
      return List.of(whole(target, out -> Bundle.write(out, tables)));
    }
    if (Files.isRegularFile(target)) {
      throw Refusal.of(FindingCode.FILE_EXISTS, name);
    }
    List<Path> files = new ArrayList<>();
    tables.forEach((file, bytes) -> files.add(whole(target.resolve(file), o -> o.write(bytes))));
    return files;
  }

  private Map<String, byte[]> tables() {
    Map<String, byte[]> tables = new LinkedHashMap<>();
    for (String form : city.forms()) {
      FormDefinition definition = city.definition(form);
      String base = definition.head().id() + "_" + definition.head().version();
      tables.put(base + ".csv", bytes(top(form, definition)));
      for (var item : definition.all()) {
        if (item instanceof Group group && group.repeats()) {
          tables.put(base + "-" + group.name() + ".csv", bytes(repeat(form, definition, group)));
        }
      }
    }
    return tables;
  }

  private static byte[] bytes(List<List<String>> rows) {
    StringBuilder text = new StringBuilder("\uFEFF");
    rows.forEach(row -> text.append(Csv.line(row)));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Writes what is inside a file. */
  @FunctionalInterface
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private static Path whole(Path file, Content content) {
    return WholeFile.write(
        file,
        out -> {
          content.writeTo(out);
          return file;
        },
        done -> {});
  }

  private String key(String district) {
    return "jichidesk:" + district + "." + city.year();
  }

  private List<List<String>> top(String form, FormDefinition definition) {
    List<Question> questions = questions(definition, Optional.empty());
    List<String> heads = new ArrayList<>(List.of("SubmissionDate", "district_key"));
    questions.forEach(question -> heads(definition, question, "").forEach(heads::add));
    heads.addAll(List.of("meta-instanceID", "KEY", "FormVersion"));
    List<List<String>> rows = new ArrayList<>(List.of(heads));
    for (String district : city.on(form)) {
      List<String> row = new ArrayList<>(List.of("", district));
      for (Question question : questions) {
        cells(district, question, FormSession.TOP, row);
      }
      row.addAll(List.of(key(district), key(district), definition.head().version()));
      rows.add(row);
    }
    return rows;
  }

  private List<List<String>> repeat(String form, FormDefinition definition, Group repeat) {
    List<Question> questions = questions(definition, Optional.of(repeat.name()));
    List<String> heads = new ArrayList<>();
    questions.forEach(question -> heads(definition, question, repeat.name()).forEach(heads::add));
    heads.addAll(List.of("PARENT_KEY", "KEY"));
    List<List<String>> rows = new ArrayList<>(List.of(heads));
    boolean nested = definition.repeatAround(repeat.name()).isPresent();
    for (String district : city.on(form)) {
      String around = "";
      for (ItemState state : city.states(district)) {
        boolean outer =
            nested
                && definition
                    .repeatAround(repeat.name())
                    .filter(group -> group.name().equals(state.item().name()))
                    .isPresent();
        around = outer ? state.instance() : around;
        if (state.item().name().equals(repeat.name()) && state.relevant()) {
          List<String> row = new ArrayList<>();
          for (Question question : questions) {
            cells(district, question, state.instance(), row);
          }
          row.add(nested ? key(district) + "/" + around : key(district));
          row.add(key(district) + "/" + state.instance());
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static List<Question> questions(FormDefinition form, Optional<String> repeat) {
    return form.questions().stream()
        .filter(q -> q.type() != org.jichidesk.form.QuestionType.NOTE)
        .filter(q -> form.repeatAround(q.name()).map(Group::name).equals(repeat))
        .toList();
  }

  /** The groups up to the table's own repeat, then the name; one more for "other". */
  private static List<String> heads(FormDefinition form, Question question, String within) {
    List<String> path = new ArrayList<>();
    for (Group group : form.groupsAround(question.name())) {
      path.add(group.name());
      if (group.name().equals(within)) {
        path.clear();
      }
    }
    String groups = path.isEmpty() ? "" : String.join("-", path) + "-";
    return question.look().orOther()
        ? List.of(groups + question.name(), groups + question.otherName())
        : List.of(groups + question.name());
  }

  private void cells(String district, Question question, String instance, List<String> row) {
    Optional<ItemState> state =
        city.states(district).stream()
            .filter(s -> s.item().name().equals(question.name()))
            .filter(s -> s.instance().equals(instance))
            .filter(ItemState::relevant)
            .findFirst();
    row.add(state.flatMap(ItemState::value).map(ExportCsv::shown).orElse(""));
    if (question.look().orOther()) {
      row.add(state.isEmpty() ? "" : city.other(district, question.name(), instance));
    }
  }

  private static String shown(Value value) {
    return value.isAnswer() ? value.text() : value.kind().label().ja();
  }
}

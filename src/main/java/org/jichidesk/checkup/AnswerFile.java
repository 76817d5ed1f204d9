package org.jichidesk.checkup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.form.FormSession;

/**
 * Files of one district's answers. As CSV: a row an answer, under the heads {@code name}, {@code
 * instance}, {@code value}, {@code other}, {@code note}. As JSON: an object of answers by name; a
 * repeat is a list of such objects, a multiple choice a list of texts.
 */
final class AnswerFile {

  private AnswerFile() {}

  static List<TypedAnswer> read(String name, String text) {
    String start = text.strip();
    return name.toLowerCase(Locale.ROOT).endsWith(".json") || start.startsWith("{")
        ? json(name, text)
        : csv(name, text);
  }

  private static List<TypedAnswer> csv(String file, String text) {
    List<Csv.Line> lines = Csv.read(file, text);
    List<String> heads =
        lines.isEmpty()
            ? List.of()
            : lines.getFirst().cells().stream()
                .map(head -> head.strip().toLowerCase(Locale.ROOT))
                .toList();
    int item = heads.indexOf("name");
    int value = heads.indexOf("value");
    if (item < 0 || value < 0) {
      throw notOne(file, "name, value");
    }
    List<TypedAnswer> answers = new ArrayList<>();
    for (Csv.Line line : lines.subList(1, lines.size())) {
      String instance = cell(line, heads.indexOf("instance"));
      String where = Letters.of(value) + line.line();
      answers.add(
          new TypedAnswer(
              cell(line, item),
              instance.isEmpty() ? FormSession.TOP : instance,
              cell(line, value),
              cell(line, heads.indexOf("other")),
              cell(line, heads.indexOf("note")),
              new Place(file, null, where)));
    }
    return answers;
  }

  private static String cell(Csv.Line line, int column) {
    return column >= 0 && column < line.cells().size() ? line.cells().get(column).strip() : "";
  }

  private static Refusal notOne(String file, String why) {
    return new Refusal(Finding.at(Place.file(file), FindingCode.NOT_AN_ANSWER_FILE, file, why));
  }

  private static List<TypedAnswer> json(String file, String text) {
    List<TypedAnswer> answers = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw notOne(file, "{");
      }
      object(file, json, FormSession.TOP, answers);
    } catch (IOException e) {
      String why = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
      throw new Refusal(Finding.at(Place.file(file), FindingCode.NOT_AN_ANSWER_FILE, file, why), e);
    }
    return answers;
  }

  private static void object(
      String file, JsonParser json, String instance, List<TypedAnswer> answers) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      int line = json.currentTokenLocation().getLineNr();
      Place place = new Place(file, null, name + ":" + line);
      JsonToken token = json.nextToken();
      if (token == JsonToken.START_ARRAY) {
        array(file, json, name, instance, place, answers);
      } else if (token == JsonToken.START_OBJECT) {
        object(file, json, instance, answers);
      } else if (token != JsonToken.VALUE_NULL) {
        answers.add(new TypedAnswer(name, instance, json.getText(), "", "", place));
      }
    }
  }

  private static void array(
      String file,
      JsonParser json,
      String name,
      String instance,
      Place place,
      List<TypedAnswer> answers)
      throws IOException {
    List<String> chosen = new ArrayList<>();
    int number = 0;
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY && token != null;
        token = json.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        object(file, json, Integer.toString(++number), answers);
      } else {
        chosen.add(json.getText());
      }
    }
    if (!chosen.isEmpty()) {
      String typed = String.join("、", chosen);
      answers.add(new TypedAnswer(name, instance, typed, "", "", place));
    }
  }
}

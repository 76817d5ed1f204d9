package org.jichidesk.work.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jichidesk.domain.cases.CaseEntry;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.cases.CaseKinds;
import org.jichidesk.domain.cases.ConfidentialEntry;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Reading;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.TypedText;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample cases are such as a person could have typed. */
class CaseSampleTest {

  private static final Path SAMPLES = Path.of("sample-data");

  private record Line(String key, Map<Field, Value> values) {}

  static Stream<RecordType> types() {
    return Stream.concat(
        CaseKinds.ALL.stream().map(CaseKind::type),
        Stream.of(CaseEntry.TYPE, ConfidentialEntry.TYPE));
  }

  static Stream<CaseKind> kinds() {
    return CaseKinds.ALL.stream();
  }

  private static List<Line> lines(RecordType type) throws IOException {
    List<String> all =
        Files.readAllLines(SAMPLES.resolve(type.name() + ".tsv")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    assertThat(Files.readString(SAMPLES.resolve(type.name() + ".tsv"))).startsWith("# サンプル");
    String[] head = all.getFirst().split("\t", -1);
    List<Line> lines = new ArrayList<>();
    for (String line : all.subList(1, all.size())) {
      String[] cells = line.split("\t", -1);
      Map<Field, Value> values = new HashMap<>();
      for (int i = 1; i < head.length; i++) {
        Optional<Field> field = type.field(head[i]);
        assertThat(field).as(head[i]).isPresent();
        if (!cells[i].isEmpty()) {
          values.put(field.get(), Value.of(cells[i]));
        }
      }
      lines.add(new Line(cells[0], values));
    }
    return lines;
  }

  private static Set<String> keys(String type) throws IOException {
    Set<String> keys = new HashSet<>();
    for (String line : Files.readAllLines(SAMPLES.resolve(type + ".tsv"))) {
      keys.add(line.split("\t", 2)[0]);
    }
    return keys;
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyValueCouldHaveBeenTypedAndNothingContradicts(RecordType type) throws IOException {
    for (Line line : lines(type)) {
      for (Map.Entry<Field, Value> entry : line.values.entrySet()) {
        Field field = entry.getKey();
        String text = entry.getValue().text();
        if (field.refersTo().isPresent()) {
          assertThat(keys(field.refersTo().get())).as(line.key).contains(text);
        } else {
          Reading reading = TypedText.read(field, text);
          assertThat(reading)
              .as(line.key + " " + field + " " + text)
              .isInstanceOf(Reading.Taken.class);
          assertThat(((Reading.Taken) reading).value().text()).isEqualTo(text);
        }
      }
      assertThat(type.rules().stream().flatMap(rule -> rule.check(line.values).stream()))
          .as(line.key)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindHasSomeCasesInSeveralStatesAndDistricts(CaseKind kind) throws IOException {
    List<Line> lines = lines(kind.type());
    assertThat(lines).hasSizeBetween(3, 12);
    assertThat(lines.stream().map(line -> line.values.get(kind.state())).distinct())
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(
            lines.stream()
                .map(line -> line.values.get(kind.type().districtField().orElseThrow()))
                .distinct())
        .hasSizeGreaterThanOrEqualTo(3);
  }
}

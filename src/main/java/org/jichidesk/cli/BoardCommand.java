package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.submission.Submission;
import org.jichidesk.store.Store;
import org.jichidesk.work.SubmissionBoard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows who has sent what. */
@Command(name = "board")
final class BoardCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Option(names = "--year", paramLabel = "N", descriptionKey = "year")
  private int year;

  @Option(
      names = "--about",
      paramLabel = "duties|checkup|review",
      converter = Subjects.class,
      descriptionKey = "export.about")
  private Subject subject = Subject.DUTIES;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    try (Store opened = store.open(root)) {
      int asked = year == 0 ? root.desk().yearOf(opened) : year;
      List<SubmissionBoard.Line> lines = new SubmissionBoard(opened, asked, subject).lines();
      if (json) {
        printJson(lines);
      } else {
        print(root.console(), lines, asked);
      }
      boolean look =
          lines.stream()
              .anyMatch(
                  line -> line.conflicts() + line.quarantined() > 0 || !line.notices().isEmpty());
      return look ? JichiDesk.LOOK : JichiDesk.DONE;
    }
  }

  static void print(Console console, List<SubmissionBoard.Line> lines, int year) {
    String language = console.text().language();
    long sent = lines.stream().filter(line -> !line.exports().isEmpty()).count();
    console.say("cli.board.title", Integer.toString(year), Long.toString(sent), lines.size() + "");
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            console.of("cli.district"),
            console.of("cli.mountain"),
            console.of("cli.office"),
            console.of("cli.state"),
            console.of("cli.exports"),
            console.of("cli.last"),
            console.of("cli.conflicts"),
            console.of("cli.quarantined")));
    Set<Finding> notices = new LinkedHashSet<>();
    for (SubmissionBoard.Line line : lines) {
      String state =
          Submission.STATE
              .code(line.state())
              .map(Code::label)
              .map(label -> label.in(language))
              .orElse(console.of("cli.board.nothing"));
      String mountain =
          District.MOUNTAIN
              .code(line.mountain())
              .map(Code::label)
              .map(label -> label.in(language))
              .orElse("");
      rows.add(
          List.of(
              line.name(),
              mountain,
              line.office(),
              state,
              String.join(",", line.exports().stream().map(String::valueOf).toList()),
              Console.time(line.lastAt()),
              Integer.toString(line.conflicts()),
              Integer.toString(line.quarantined())));
      notices.addAll(line.notices());
    }
    console.table(rows);
    notices.forEach(console::finding);
  }

  private void printJson(List<SubmissionBoard.Line> lines) {
    root.console()
        .json(json -> {
          json.writeStartArray();
          for (SubmissionBoard.Line line : lines) {
            json.writeStartObject();
            json.writeStringField("district", line.district());
            json.writeStringField("name", line.name());
            json.writeStringField("office", line.office());
            json.writeStringField("mountain", line.mountain());
            json.writeStringField("state", line.state());
            json.writeArrayFieldStart("exports");
            for (int number : line.exports()) {
              json.writeNumber(number);
            }
            json.writeEndArray();
            json.writeNumberField("conflicts", line.conflicts());
            json.writeNumberField("quarantined", line.quarantined());
            json.writeArrayFieldStart("notices");
            for (Finding notice : line.notices()) {
              root.console().finding(json, notice);
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}

package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.List;
import org.jichidesk.domain.consensus.Consent;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.work.ConsentMatrix;
import org.jichidesk.work.RecordConsent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Consents: write one, show all. */
@Command(name = "consent")
final class ConsentCommand {

  @ParentCommand private JichiDesk root;

  @Command(name = "set")
  int set(
      @Mixin StoreOption store,
      @Option(names = "--of-version", paramLabel = "N", descriptionKey = "consent.version")
          int version,
      @Parameters(index = "0", paramLabel = "PROPOSAL", descriptionKey = "proposal") String name,
      @Parameters(index = "1", paramLabel = "DISTRICT", descriptionKey = "consent.district")
          String district,
      @Parameters(
              index = "2..*",
              arity = "1..*",
              paramLabel = "FIELD=VALUE",
              descriptionKey = "assign")
          List<String> assignments) {
    try (Store opened = store.open(root)) {
      return Review.told(
          root.console(),
          new RecordConsent(root.desk(), opened)
              .write(name, version, district, Assignments.of(assignments), store.person()));
    }
  }

  @Command(name = "matrix")
  int matrix(
      @Mixin StoreOption store, @Option(names = "--json", descriptionKey = "json") boolean json) {
    try (Store opened = store.open(root)) {
      ConsentMatrix matrix = ConsentMatrix.read(opened);
      if (json) {
        print(matrix);
      } else {
        print(matrix, opened);
      }
      boolean open =
          matrix.columns().stream()
              .flatMap(column -> column.cells().stream())
              .anyMatch(ConsentMatrix.Cell::isInConflict);
      return open ? JichiDesk.LOOK : JichiDesk.DONE;
    }
  }

  private void print(ConsentMatrix matrix, Store opened) {
    Console console = root.console();
    Names names = new Names(opened, console.text().language());
    List<List<String>> rows = new ArrayList<>();
    List<String> head =
        new ArrayList<>(List.of(console.of("cli.district"), console.of("cli.mountain")));
    matrix
        .columns()
        .forEach(column ->
            head.add(
                console.of(
                    "cli.consent.column",
                    column.proposal().text(Proposal.NUMBER),
                    Integer.toString(column.newest()))));
    rows.add(head);
    for (int i = 0; i < matrix.districts().size(); i++) {
      Row district = matrix.districts().get(i);
      List<String> line =
          new ArrayList<>(
              List.of(
                  district.text(District.NAME),
                  district
                      .value(District.MOUNTAIN)
                      .filter(value -> !value.equals(Value.of("none")))
                      .map(value -> names.value(District.MOUNTAIN, value))
                      .orElse("")));
      for (ConsentMatrix.Column column : matrix.columns()) {
        line.add(words(column.cells().get(i)));
      }
      rows.add(line);
    }
    console.table(rows);
    for (ConsentMatrix.Column column : matrix.columns()) {
      console.line(
          column.proposal().text(Proposal.NUMBER)
              + "  "
              + ProposalCommand.counts(console, column.count()));
    }
    console.say("cli.as-of", Console.time(opened.stamp()));
  }

  private String words(ConsentMatrix.Cell cell) {
    Console console = root.console();
    String stance =
        Consent.STANCE
            .code(cell.stance())
            .map(Code::label)
            .map(label -> label.in(console.text().language()))
            .orElse("");
    String words =
        switch (cell.standing()) {
          case STANCE -> stance;
          case NO_ANSWER -> Value.Kind.NO_ANSWER.label().in(console.text().language());
          case OLDER -> console.of("cli.consent.older", Integer.toString(cell.version()), stance);
          case NOTHING -> "-";
        };
    return words
        + (cell.waitsForAnswer() ? " " + console.of("cli.consent.waits") : "")
        + (cell.isInConflict() ? " " + console.of("cli.provisional") : "");
  }

  private void print(ConsentMatrix matrix) {
    root.console()
        .json(json -> {
          json.writeStartArray();
          for (ConsentMatrix.Column column : matrix.columns()) {
            json.writeStartObject();
            json.writeStringField("proposal", column.proposal().record().key());
            ProposalCommand.write(json, column.count());
            json.writeArrayFieldStart("districts");
            for (ConsentMatrix.Cell cell : column.cells()) {
              json.writeStartObject();
              json.writeStringField("district", cell.district());
              json.writeStringField(
                  "standing", cell.standing().name().toLowerCase(java.util.Locale.ROOT));
              json.writeStringField("stance", cell.stance());
              json.writeNumberField("stance_to_version", cell.version());
              json.writeBooleanField("conflict", cell.isInConflict());
              json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}

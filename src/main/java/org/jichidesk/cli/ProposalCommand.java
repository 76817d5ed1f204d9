package org.jichidesk.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.consensus.Consent;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.consensus.ProposalVersion;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.work.ConsentCount;
import org.jichidesk.work.ProposalBoard;
import org.jichidesk.work.PutToDistricts;
import org.jichidesk.work.SetFields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Proposals: list, show, begin, write, put to the districts, take a step. */
@Command(name = "proposal")
final class ProposalCommand {

  @ParentCommand private JichiDesk root;

  @Command(name = "list")
  int list(
      @Mixin StoreOption store, @Option(names = "--json", descriptionKey = "json") boolean json) {
    try (Store opened = store.open(root)) {
      List<ProposalBoard.Item> items = new ProposalBoard(opened).items();
      Console console = root.console();
      if (json) {
        console.json(generator -> {
          generator.writeStartArray();
          for (ProposalBoard.Item item : items) {
            write(generator, item);
          }
          generator.writeEndArray();
        });
        return JichiDesk.DONE;
      }
      Names names = new Names(opened, console.text().language());
      List<List<String>> rows = new ArrayList<>();
      rows.add(
          List.of(
              label(Proposal.NUMBER),
              label(Proposal.TITLE),
              label(Proposal.DUTY),
              label(Proposal.STATE),
              label(ProposalVersion.VERSION),
              console.of("cli.consent.counts")));
      for (ProposalBoard.Item item : items) {
        Row row = item.proposal();
        rows.add(
            List.of(
                row.text(Proposal.NUMBER),
                row.text(Proposal.TITLE),
                Review.text(names, row, Proposal.DUTY),
                Review.text(names, row, Proposal.STATE),
                item.newest() == 0 ? "" : Integer.toString(item.newest()),
                item.newest() == 0 ? "" : counts(console, item.count())));
      }
      console.table(rows);
      console.say("cli.as-of", Console.time(opened.stamp()));
      return JichiDesk.DONE;
    }
  }

  @Command(name = "show")
  int show(
      @Mixin StoreOption store,
      @Option(names = "--json", descriptionKey = "json") boolean json,
      @Parameters(index = "0", paramLabel = "PROPOSAL", descriptionKey = "proposal") String name) {
    try (Store opened = store.open(root)) {
      ProposalBoard.Item item = new ProposalBoard(opened).item(name);
      Console console = root.console();
      if (json) {
        console.json(generator -> write(generator, item));
        return JichiDesk.DONE;
      }
      Names names = new Names(opened, console.text().language());
      List<List<String>> rows = new ArrayList<>();
      for (Field field : Proposal.TYPE.shownFields()) {
        String text = Review.text(names, item.proposal(), field);
        if (!text.isEmpty()) {
          rows.add(List.of(label(field), text));
        }
      }
      console.table("", rows, 0);
      String steps =
          String.join(
              ", ",
              item.next().stream()
                  .map(code -> code.label().in(console.text().language()))
                  .toList());
      console.say("cli.case.next", steps);
      for (Row version : item.versions()) {
        console.line("");
        console.say(
            "cli.proposal.version",
            Integer.toString(ProposalBoard.number(version)),
            Review.text(names, version, ProposalVersion.DATED));
        for (Field field :
            List.of(ProposalVersion.TEXT, ProposalVersion.CHANGE, ProposalVersion.REASON)) {
          String text = Review.text(names, version, field);
          if (!text.isEmpty()) {
            console.line("  " + label(field) + ": " + text);
          }
        }
      }
      if (item.newest() > 0) {
        console.line("");
        console.line(counts(console, item.count()));
        console.say("cli.as-of", Console.time(opened.stamp()));
      }
      return JichiDesk.DONE;
    }
  }

  @Command(name = "new")
  int begin(
      @Mixin StoreOption store,
      @Parameters(
              index = "0..*",
              arity = "1..*",
              paramLabel = "FIELD=VALUE",
              descriptionKey = "assign")
          List<String> assignments) {
    List<String> all = new ArrayList<>(List.of("state=raised", "raised_on=" + root.desk().today()));
    all.addAll(assignments);
    return Review.write(root, store, Proposal.TYPE, "", all);
  }

  @Command(name = "set")
  int set(
      @Mixin StoreOption store,
      @Parameters(index = "0", paramLabel = "PROPOSAL", descriptionKey = "proposal") String name,
      @Parameters(
              index = "1..*",
              arity = "1..*",
              paramLabel = "FIELD=VALUE",
              descriptionKey = "assign")
          List<String> assignments) {
    return Review.write(root, store, Proposal.TYPE, name, assignments);
  }

  @Command(name = "version")
  int version(
      @Mixin StoreOption store,
      @Option(names = "--change", descriptionKey = "proposal.change") String change,
      @Option(names = "--reason", descriptionKey = "reason") String reason,
      @Option(names = "--on", descriptionKey = "case.on") String dated,
      @Parameters(index = "0", paramLabel = "PROPOSAL", descriptionKey = "proposal") String name,
      @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "proposal.text") String text) {
    Map<String, String> typed = new java.util.LinkedHashMap<>(Map.of("text", text));
    given(typed, ProposalVersion.CHANGE, change);
    given(typed, ProposalVersion.REASON, reason);
    given(typed, ProposalVersion.DATED, dated);
    try (Store opened = store.open(root)) {
      return Review.told(
          root.console(), new PutToDistricts(root.desk(), opened).put(name, typed, store.person()));
    }
  }

  private static void given(
      Map<String, String> typed, Field field, @org.jspecify.annotations.Nullable String text) {
    if (text != null) {
      typed.put(field.name(), text);
    }
  }

  @Command(name = "step")
  int step(
      @Mixin StoreOption store,
      @Parameters(index = "0", paramLabel = "PROPOSAL", descriptionKey = "proposal") String name,
      @Parameters(index = "1", paramLabel = "STATE", descriptionKey = "proposal.state")
          String state) {
    try (Store opened = store.open(root)) {
      Row row = new ProposalBoard(opened).item(name).proposal();
      SetFields.Written written =
          new SetFields(opened, Proposal.TYPE, row.record().key())
              .write(Map.of(Proposal.STATE.name(), state), store.person(), "");
      return Review.told(root.console(), written);
    }
  }

  private String label(Field field) {
    return field.label().in(root.console().text().language());
  }

  /** The counts in words: of how many, who answered what, and who did not. */
  static String counts(Console console, ConsentCount count) {
    StringBuilder words = new StringBuilder();
    for (Code code : Consent.STANCE.codes()) {
      words
          .append(code.label().in(console.text().language()))
          .append(' ')
          .append(count.stance(code.code()))
          .append("  ");
    }
    return words
        + console.of(
            "cli.consent.rest",
            Integer.toString(count.noAnswer()),
            Integer.toString(count.nothing()),
            Integer.toString(count.older()),
            count.answered() + "/" + count.of());
  }

  private static void write(JsonGenerator json, ProposalBoard.Item item) throws IOException {
    json.writeStartObject();
    Review.fields(json, item.proposal());
    json.writeArrayFieldStart("next");
    for (Code code : item.next()) {
      json.writeString(code.code());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("versions");
    for (Row version : item.versions()) {
      json.writeStartObject();
      Review.fields(json, version);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("consents");
    write(json, item.count());
    json.writeEndObject();
    json.writeEndObject();
  }

  static void write(JsonGenerator json, ConsentCount count) throws IOException {
    json.writeNumberField("version", count.version());
    for (Code code : Consent.STANCE.codes()) {
      json.writeNumberField(code.code(), count.stance(code.code()));
    }
    json.writeNumberField("no_answer", count.noAnswer());
    json.writeNumberField("nothing", count.nothing());
    json.writeNumberField("older", count.older());
    json.writeNumberField("of", count.of());
  }
}

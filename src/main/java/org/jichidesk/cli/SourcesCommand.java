package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jichidesk.store.Source;
import org.jichidesk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists what was merged. */
@Command(name = "sources")
final class SourcesCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    try (Store opened = store.open(root)) {
      List<Source> all = opened.sources().all();
      if (json) {
        printJson(all);
      } else {
        print(all, new Names(opened, root.console().text().language()));
      }
      return JichiDesk.DONE;
    }
  }

  private void print(List<Source> all, Names names) {
    Console console = root.console();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            console.of("cli.number"),
            console.of("cli.file"),
            console.of("cli.kind"),
            console.of("cli.office"),
            console.of("cli.export-id"),
            console.of("cli.rows"),
            console.of("cli.merged-at"),
            console.of("cli.withdrawn")));
    for (Source source : all) {
      rows.add(
          List.of(
              Integer.toString(source.number()),
              String.join(", ", source.names()),
              names.kind(source.cover().kind()),
              names.office(source.cover().office()),
              source.cover().chain().exportId(),
              Long.toString(source.cover().rows()),
              Console.time(source.mergedAt()),
              source.withdrawal().map(Source.Withdrawal::reason).orElse("")));
    }
    console.table(rows);
  }

  private void printJson(List<Source> all) {
    root.console()
        .json(json -> {
          json.writeStartArray();
          for (Source source : all) {
            json.writeStartObject();
            json.writeNumberField("number", source.number());
            json.writeStringField("digest", source.digest());
            json.writeArrayFieldStart("names");
            for (String name : source.names()) {
              json.writeString(name);
            }
            json.writeEndArray();
            json.writeStringField("kind", source.cover().kind());
            json.writeStringField("office", source.cover().office());
            json.writeStringField("export", source.cover().chain().exportId());
            json.writeNumberField("exportNumber", source.cover().chain().number());
            json.writeNumberField("rows", source.cover().rows());
            json.writeBooleanField("withdrawn", source.withdrawal().isPresent());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}

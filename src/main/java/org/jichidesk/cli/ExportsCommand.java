package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jichidesk.store.ExportEntry;
import org.jichidesk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the workbooks this store has written. */
@Command(name = "exports")
final class ExportsCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    try (Store opened = store.open(root)) {
      List<ExportEntry> all = opened.exports().all();
      if (json) {
        printJson(all);
      } else {
        print(all);
      }
      return JichiDesk.DONE;
    }
  }

  private void print(List<ExportEntry> all) {
    Console console = root.console();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            console.of("cli.chain"),
            console.of("cli.number"),
            console.of("cli.export-id"),
            console.of("cli.when"),
            console.of("cli.rows"),
            console.of("cli.file"),
            console.of("cli.personal"),
            console.of("cli.purpose")));
    for (ExportEntry entry : all) {
      rows.add(
          List.of(
              entry.chain(),
              Integer.toString(entry.number()),
              entry.exportId(),
              Console.time(entry.at()),
              Long.toString(entry.rows()),
              entry.file(),
              entry.personal(),
              entry.purpose()));
    }
    console.table(rows);
  }

  private void printJson(List<ExportEntry> all) {
    root.console()
        .json(json -> {
          json.writeStartArray();
          for (ExportEntry entry : all) {
            json.writeStartObject();
            json.writeStringField("chain", entry.chain());
            json.writeNumberField("number", entry.number());
            json.writeStringField("export", entry.exportId());
            json.writeStringField("digest", entry.digest());
            json.writeStringField("previous", entry.previous());
            json.writeStringField("file", entry.file());
            json.writeNumberField("rows", entry.rows());
            json.writeStringField("personal", entry.personal());
            json.writeStringField("purpose", entry.purpose());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}

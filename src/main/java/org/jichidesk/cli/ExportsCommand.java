package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jichidesk.store.ExportEntry;
import org.jichidesk.store.Store;
import org.jichidesk.work.CheckOut;
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
        print(all, new Names(opened, root.console().text().language()));
      }
      return JichiDesk.DONE;
    }
  }

  private void print(List<ExportEntry> all, Names names) {
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
              chain(entry, names),
              Integer.toString(entry.number()),
              entry.exportId(),
              Console.time(entry.at()),
              Long.toString(entry.rows()),
              entry.file(),
              personal(entry.personal(), names),
              entry.purpose()));
    }
    console.table(rows);
  }

  /** A chain is called by its kind and the office it goes to or the district it takes out. */
  private static String chain(ExportEntry entry, Names names) {
    int slash = entry.chain().indexOf('/');
    if (slash < 0) {
      return names.kind(entry.chain());
    }
    String whose = entry.chain().substring(slash + 1);
    String shown = CheckOut.districtOf(entry).map(names::district).orElse(names.office(whose));
    return names.kind(entry.chain().substring(0, slash)) + " " + shown;
  }

  private static String personal(String types, Names names) {
    return Stream.of(types.split(",")).map(names::type).collect(Collectors.joining(", "));
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

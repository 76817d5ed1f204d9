package org.jichidesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jichidesk.domain.Finding;
import org.jichidesk.store.Outcome;
import org.jichidesk.store.Store;
import org.jichidesk.work.BookReport;
import org.jichidesk.work.Consolidate;
import org.jichidesk.work.MergeBooks;
import org.jichidesk.work.MergeReport;
import org.jichidesk.work.Progress;
import org.jichidesk.work.Shuffle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Merges workbooks. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Parameters(arity = "1..*", paramLabel = "BOOK.xlsx", descriptionKey = "books")
  private List<Path> books;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  @Option(names = "--shuffle", paramLabel = "N", descriptionKey = "shuffle")
  private int shuffle;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
  private long seed = 1;

  @Option(names = "--consolidated", paramLabel = "BOOK.xlsx", descriptionKey = "consolidated")
  private @Nullable Path consolidated;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    try (Store opened = store.open(root)) {
      if (shuffle > 0) {
        return shuffle(opened);
      }
      MergeReport report = new MergeBooks(root.desk(), opened).merge(books, dryRun, Progress.NONE);
      if (consolidated != null && !report.trial() && !report.nothingApplied()) {
        new Consolidate(root.desk(), opened).write(consolidated, OptionalInt.empty());
      }
      if (json) {
        printJson(root.console(), report);
      } else {
        print(root.console(), report);
      }
      if (report.nothingApplied()) {
        return JichiDesk.NOTHING;
      }
      return report.needsALook() ? JichiDesk.LOOK : JichiDesk.DONE;
    }
  }

  private int shuffle(Store opened) {
    if (MergeBooks.workbooks(books).isEmpty()) {
      root.console().say("cli.merge.nothing");
      return JichiDesk.NOTHING;
    }
    Shuffle.Result result =
        new Shuffle(root.desk(), opened).run(books, shuffle, seed, Progress.NONE);
    if (json) {
      printJson(result);
    } else {
      String key = result.allEqual() ? "cli.shuffle.equal" : "cli.shuffle.unequal";
      root.console()
          .say(key, Integer.toString(result.orders()), String.join(" ", result.digests()));
    }
    return result.allEqual() ? JichiDesk.DONE : JichiDesk.LOOK;
  }

  static void print(Console console, MergeReport report) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            console.of("cli.file"),
            console.of("cli.new"),
            console.of("cli.changed"),
            console.of("cli.unchanged"),
            console.of("cli.conflicting"),
            console.of("cli.quarantined"),
            console.of("cli.state")));
    for (BookReport book : report.books()) {
      String state = book.isRefused() ? "refused" : book.isKnown() ? "known" : "read";
      rows.add(
          List.of(
              book.name(),
              Long.toString(book.rows(Outcome.NEW)),
              Long.toString(book.rows(Outcome.CHANGED)),
              Long.toString(book.rows(Outcome.UNCHANGED)),
              Long.toString(book.rows(Outcome.CONFLICTING)),
              Long.toString(book.quarantined()),
              console.of("cli.merge." + state)));
    }
    if (!report.books().isEmpty()) {
      console.table(rows);
    }
    report.books().forEach(book -> console.findings(book.findings()));
    console.findings(report.notices());
    console.say("cli.merge.conflicts", Integer.toString(report.conflicts().size()));
    if (!report.trial() && !report.conflicts().isEmpty()) {
      console.say("cli.merge.list");
    }
    if (report.trial()) {
      console.say("cli.merge.trial");
    } else if (report.nothingApplied()) {
      console.say("cli.merge.nothing");
    }
  }

  private void printJson(Shuffle.Result result) {
    root.console()
        .json(json -> {
          json.writeStartObject();
          json.writeNumberField("orders", result.orders());
          json.writeBooleanField("equal", result.allEqual());
          json.writeArrayFieldStart("digests");
          for (String digest : result.digests()) {
            json.writeString(digest);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  static void printJson(Console console, MergeReport report) {
    console.json(json -> {
      json.writeStartObject();
      json.writeBooleanField("trial", report.trial());
      json.writeBooleanField("applied", !report.trial() && !report.nothingApplied());
      json.writeArrayFieldStart("books");
      for (BookReport book : report.books()) {
        json.writeStartObject();
        json.writeStringField("name", book.name());
        json.writeBooleanField("refused", book.isRefused());
        json.writeBooleanField("known", book.isKnown());
        json.writeNumberField("new", book.rows(Outcome.NEW));
        json.writeNumberField("changed", book.rows(Outcome.CHANGED));
        json.writeNumberField("unchanged", book.rows(Outcome.UNCHANGED));
        json.writeNumberField("conflicting", book.rows(Outcome.CONFLICTING));
        json.writeNumberField("quarantined", book.quarantined());
        json.writeArrayFieldStart("findings");
        for (Finding finding : book.findings()) {
          console.finding(json, finding);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("notices");
      for (Finding finding : report.notices()) {
        console.finding(json, finding);
      }
      json.writeEndArray();
      json.writeNumberField("conflicts", report.conflicts().size());
      json.writeEndObject();
    });
  }
}

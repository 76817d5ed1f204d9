package org.jichidesk.cli;

import java.util.Comparator;
import java.util.List;
import org.jichidesk.domain.consensus.Meeting;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Meetings: list, begin, write agenda, minutes and conclusions. */
@Command(name = "meeting")
final class MeetingCommand {

  @ParentCommand private JichiDesk root;

  @Command(name = "list")
  int list(
      @Mixin StoreOption store, @Option(names = "--json", descriptionKey = "json") boolean json) {
    try (Store opened = store.open(root)) {
      List<Row> meetings =
          opened.records().rows(Selection.all(Meeting.TYPE)).stream()
              .sorted(Comparator.comparing(row -> row.text(Meeting.HELD_ON)))
              .toList();
      if (json) {
        Review.json(root.console(), meetings);
      } else {
        Review.table(
            root.console(),
            new Names(opened, root.console().text().language()),
            meetings,
            List.of(Meeting.HELD_ON, Meeting.KIND, Meeting.TITLE, Meeting.CONCLUSION));
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
    return Review.write(root, store, Meeting.TYPE, "", assignments);
  }

  @Command(name = "set")
  int set(
      @Mixin StoreOption store,
      @Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "meeting") String name,
      @Parameters(
              index = "1..*",
              arity = "1..*",
              paramLabel = "FIELD=VALUE",
              descriptionKey = "assign")
          List<String> assignments) {
    return Review.write(root, store, Meeting.TYPE, name, assignments);
  }
}

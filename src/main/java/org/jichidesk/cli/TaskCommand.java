package org.jichidesk.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jichidesk.domain.consensus.GroupTask;
import org.jichidesk.domain.record.Field;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.work.DueTasks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tasks of working groups: list what is open, begin one, write into one. */
@Command(name = "task")
final class TaskCommand {

  static final List<Field> SHOWN =
      List.of(
          GroupTask.DEADLINE,
          GroupTask.TITLE,
          GroupTask.OWNER,
          GroupTask.OFFICE,
          GroupTask.STATE,
          GroupTask.RESULT);

  @ParentCommand private JichiDesk root;

  @Command(name = "list")
  int list(
      @Mixin StoreOption store,
      @Option(names = "--own", descriptionKey = "task.own") boolean own,
      @Option(names = "--json", descriptionKey = "json") boolean json) {
    LocalDate today = LocalDate.parse(root.desk().today());
    try (Store opened = store.open(root)) {
      List<DueTasks.Due> due = own ? DueTasks.own(opened, today) : DueTasks.all(opened, today);
      List<Row> rows = due.stream().map(DueTasks.Due::task).toList();
      Console console = root.console();
      if (json) {
        Review.json(console, rows);
      } else {
        Review.table(console, new Names(opened, console.text().language()), rows, SHOWN);
      }
      long overdue = due.stream().filter(DueTasks.Due::overdue).count();
      if (!json) {
        console.say("cli.task.count", Integer.toString(rows.size()), Long.toString(overdue));
      }
      return overdue > 0 ? JichiDesk.LOOK : JichiDesk.DONE;
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
    List<String> all = new ArrayList<>(List.of("state=open"));
    all.addAll(assignments);
    return Review.write(root, store, GroupTask.TYPE, "", all);
  }

  @Command(name = "set")
  int set(
      @Mixin StoreOption store,
      @Parameters(index = "0", paramLabel = "TASK", descriptionKey = "task") String name,
      @Parameters(
              index = "1..*",
              arity = "1..*",
              paramLabel = "FIELD=VALUE",
              descriptionKey = "assign")
          List<String> assignments) {
    return Review.write(root, store, GroupTask.TYPE, name, assignments);
  }
}

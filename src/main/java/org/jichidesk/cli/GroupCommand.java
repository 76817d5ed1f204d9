package org.jichidesk.cli;

import java.util.List;
import org.jichidesk.domain.consensus.GroupMember;
import org.jichidesk.domain.consensus.GroupTask;
import org.jichidesk.domain.consensus.Meeting;
import org.jichidesk.domain.consensus.WorkingGroup;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Working groups: list, and one with its members, meetings and tasks. */
@Command(name = "group")
final class GroupCommand {

  @ParentCommand private JichiDesk root;

  @Command(name = "list")
  int list(
      @Mixin StoreOption store, @Option(names = "--json", descriptionKey = "json") boolean json) {
    try (Store opened = store.open(root)) {
      List<Row> groups = opened.records().rows(Selection.all(WorkingGroup.TYPE));
      if (json) {
        Review.json(root.console(), groups);
      } else {
        Names names = new Names(opened, root.console().text().language());
        Review.table(
            root.console(),
            names,
            groups,
            List.of(
                WorkingGroup.NAME,
                WorkingGroup.REVIEW_ITEM,
                WorkingGroup.FROM_DATE,
                WorkingGroup.TO_DATE));
      }
      return JichiDesk.DONE;
    }
  }

  @Command(name = "show")
  int show(
      @Mixin StoreOption store,
      @Option(names = "--names", descriptionKey = "group.names") boolean named,
      @Option(names = "--json", descriptionKey = "json") boolean json,
      @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group") String name) {
    try (Store opened = store.open(root)) {
      RecordKey group = Review.find(opened, WorkingGroup.TYPE, name);
      List<Row> members = of(opened, GroupMember.TYPE, GroupMember.WORKING_GROUP, group);
      List<Row> meetings = of(opened, Meeting.TYPE, Meeting.WORKING_GROUP, group);
      List<Row> tasks = of(opened, GroupTask.TYPE, GroupTask.WORKING_GROUP, group);
      Console console = root.console();
      if (json) {
        Review.json(
            console, java.util.stream.Stream.concat(meetings.stream(), tasks.stream()).toList());
        return JichiDesk.DONE;
      }
      Names names = new Names(opened, console.text().language());
      console.say("cli.group.title", names.of(group), Integer.toString(members.size()));
      List<Field> shown =
          named
              ? List.of(GroupMember.BODY, GroupMember.BODY_NAME, GroupMember.NAME, GroupMember.ROLE)
              : List.of(GroupMember.BODY, GroupMember.BODY_NAME, GroupMember.ROLE);
      Review.table(console, names, members, shown);
      if (!named) {
        console.say("cli.group.masked");
      }
      console.line("");
      Review.table(
          console, names, meetings, List.of(Meeting.HELD_ON, Meeting.TITLE, Meeting.CONCLUSION));
      console.line("");
      Review.table(console, names, tasks, TaskCommand.SHOWN);
      return JichiDesk.DONE;
    }
  }

  private static List<Row> of(Store store, RecordType type, Field field, RecordKey group) {
    return store.records().rows(Selection.all(type)).stream()
        .filter(row -> row.text(field).equals(group.key()))
        .toList();
  }
}

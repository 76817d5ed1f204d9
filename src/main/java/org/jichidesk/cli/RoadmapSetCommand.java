package org.jichidesk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Store;
import org.jichidesk.work.Roadmap;
import org.jichidesk.work.RoadmapRevisions;
import org.jichidesk.work.SetFields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes fields of an item, a phase, a course or a stage of a draft. */
@Command(name = "set")
final class RoadmapSetCommand implements Callable<Integer> {

  @ParentCommand private RoadmapCommand roadmap;
  @Mixin private StoreOption store;

  @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "roadmap.target")
  private String item;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FIELD=VALUE", descriptionKey = "assign")
  private List<String> assignments;

  @Option(names = "--year", paramLabel = "N", descriptionKey = "roadmap.phase")
  private int year;

  @Option(names = "--revision", paramLabel = "N", descriptionKey = "roadmap.draft")
  private String revision = "";

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
  private String reason = "";

  @Override
  public Integer call() {
    Console console = roadmap.root().console();
    try (Store opened = store.open(roadmap.root())) {
      String key = new RoadmapRevisions(opened).draft(revision).record().key();
      RecordKey record = Roadmap.of(opened, key).record(item, year);
      SetFields.Written written =
          new SetFields(opened, record.type(), record.key())
              .write(Assignments.of(assignments), store.person(), reason);
      console.say("cli.set.done", written.assertion().id().text(), record.key());
      console.findings(written.notices());
      boolean look = written.notices().stream().anyMatch(n -> n.severity() != Severity.NOTE);
      return look ? JichiDesk.LOOK : JichiDesk.DONE;
    }
  }
}

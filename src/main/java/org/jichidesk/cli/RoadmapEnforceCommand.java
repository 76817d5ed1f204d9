package org.jichidesk.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.work.EnforceRevision;
import org.jichidesk.work.RoadmapRevisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Puts a draft in force. */
@Command(name = "enforce")
final class RoadmapEnforceCommand implements Callable<Integer> {

  @ParentCommand private RoadmapCommand roadmap;
  @Mixin private StoreOption store;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "roadmap.on")
  private String on = "";

  @Option(names = "--revision", paramLabel = "N", descriptionKey = "roadmap.draft")
  private String revision = "";

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
  private String reason = "";

  @Override
  public Integer call() {
    try (Store opened = store.open(roadmap.root())) {
      Row draft = new RoadmapRevisions(opened).draft(revision);
      EnforceRevision.Enforced enforced =
          new EnforceRevision(opened, store.person()).enforce(draft.record().key(), day(), reason);
      roadmap
          .root()
          .console()
          .say(
              "cli.roadmap.enforced",
              draft.text(RoadmapRevision.TITLE),
              String.join("、", enforced.superseded()));
      return JichiDesk.DONE;
    }
  }

  private LocalDate day() {
    return on.isEmpty()
        ? roadmap.today()
        : JapaneseDate.parse(on)
            .orElseThrow(() ->
                Refusal.of(FindingCode.NOT_A_DATE, on, RoadmapRevision.DECIDED_ON.label().ja()));
  }
}

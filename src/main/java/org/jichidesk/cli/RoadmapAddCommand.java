package org.jichidesk.cli;

import java.util.concurrent.Callable;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.work.AddReviewItem;
import org.jichidesk.work.RoadmapRevisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Adds an item to a draft, as when a priority arises. */
@Command(name = "add")
final class RoadmapAddCommand implements Callable<Integer> {

  @ParentCommand private RoadmapCommand roadmap;
  @Mixin private StoreOption store;

  @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "roadmap.number")
  private String number;

  @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "roadmap.name")
  private String name;

  @Option(names = "--course", required = true, paramLabel = "I", descriptionKey = "roadmap.course")
  private String course;

  @Option(names = "--revision", paramLabel = "N", descriptionKey = "roadmap.draft")
  private String revision = "";

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
  private String reason = "";

  @Override
  public Integer call() {
    try (Store opened = store.open(roadmap.root())) {
      Row draft = new RoadmapRevisions(opened).draft(revision);
      RecordKey item =
          new AddReviewItem(opened, store.person())
              .add(draft.record().key(), number, name, course, reason);
      roadmap
          .root()
          .console()
          .say("cli.roadmap.added", number, draft.text(RoadmapRevision.TITLE), item.key());
      return JichiDesk.DONE;
    }
  }
}

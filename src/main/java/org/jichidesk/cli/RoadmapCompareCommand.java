package org.jichidesk.cli;

import java.util.concurrent.Callable;
import org.jichidesk.store.Store;
import org.jichidesk.work.CompareRevisions;
import org.jichidesk.work.RoadmapRevisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lays two revisions of the roadmap side by side. */
@Command(name = "compare")
final class RoadmapCompareCommand implements Callable<Integer> {

  @ParentCommand private RoadmapCommand roadmap;
  @Mixin private StoreOption store;

  @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "roadmap.before")
  private String before;

  @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "roadmap.after")
  private String after;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    Console console = roadmap.root().console();
    try (Store opened = store.open(roadmap.root())) {
      RoadmapRevisions revisions = new RoadmapRevisions(opened);
      CompareRevisions.Comparison comparison =
          new CompareRevisions(opened)
              .compare(
                  revisions.named(before).record().key(), revisions.named(after).record().key());
      if (json) {
        console.json(generator -> RoadmapJson.comparison(generator, comparison));
      } else {
        new RoadmapLines(console, opened).comparison(comparison);
      }
      return JichiDesk.DONE;
    }
  }
}

package org.jichidesk.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jichidesk.store.Store;
import org.jichidesk.work.Roadmap;
import org.jichidesk.work.RoadmapRevisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows a revision of the roadmap, or one item of it with what goes on below. */
@Command(name = "show")
final class RoadmapShowCommand implements Callable<Integer> {

  @ParentCommand private RoadmapCommand roadmap;
  @Mixin private StoreOption store;

  @Parameters(index = "0", arity = "0..1", paramLabel = "ITEM", descriptionKey = "roadmap.item")
  private String item = "";

  @Option(names = "--revision", paramLabel = "N", descriptionKey = "roadmap.revision")
  private String revision = "";

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    Console console = roadmap.root().console();
    try (Store opened = store.open(roadmap.root())) {
      String key = new RoadmapRevisions(opened).named(revision).record().key();
      Roadmap shown = Roadmap.of(opened, key);
      LocalDate today = roadmap.today();
      if (json) {
        console.json(generator -> new RoadmapJson(opened, today).roadmap(generator, shown, item));
      } else if (item.isEmpty()) {
        new RoadmapLines(console, opened).all(shown);
      } else {
        new RoadmapLines(console, opened).one(shown, shown.item(item), today);
      }
      return JichiDesk.DONE;
    }
  }
}

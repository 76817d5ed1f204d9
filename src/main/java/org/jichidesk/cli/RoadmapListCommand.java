package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.work.RoadmapRevisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the revisions of the roadmap. */
@Command(name = "list")
final class RoadmapListCommand implements Callable<Integer> {

  @ParentCommand private RoadmapCommand roadmap;
  @Mixin private StoreOption store;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    Console console = roadmap.root().console();
    try (Store opened = store.open(roadmap.root())) {
      List<Row> all = new RoadmapRevisions(opened).all();
      Names names = new Names(opened, console.text().language());
      if (json) {
        console.json(generator -> RoadmapJson.revisions(generator, all));
        return JichiDesk.DONE;
      }
      List<List<String>> rows = new ArrayList<>();
      rows.add(
          List.of(
              names.label(RoadmapRevision.NUMBER),
              names.label(RoadmapRevision.TITLE),
              names.label(RoadmapRevision.STATE),
              names.label(RoadmapRevision.DECIDED_ON),
              names.label(RoadmapRevision.BASED_ON),
              names.label(RoadmapRevision.REASON)));
      for (Row row : all) {
        rows.add(
            List.of(
                names.value(row, RoadmapRevision.NUMBER),
                names.value(row, RoadmapRevision.TITLE),
                names.value(row, RoadmapRevision.STATE),
                names.value(row, RoadmapRevision.DECIDED_ON),
                names.value(row, RoadmapRevision.BASED_ON),
                names.value(row, RoadmapRevision.REASON)));
      }
      console.table(rows);
      return JichiDesk.DONE;
    }
  }
}

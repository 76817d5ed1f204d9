package org.jichidesk.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.domain.roadmap.Actor;
import org.jichidesk.store.Store;
import org.jichidesk.work.MineThisYear;
import org.jichidesk.work.Roadmap;
import org.jichidesk.work.RoadmapRevisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows what an actor has to do in a fiscal year. */
@Command(name = "mine")
final class RoadmapMineCommand implements Callable<Integer> {

  @ParentCommand private RoadmapCommand roadmap;
  @Mixin private StoreOption store;

  @Option(
      names = "--actor",
      paramLabel = "council|branch|section|secretariat",
      descriptionKey = "roadmap.actor")
  private String actor = "";

  @Option(names = "--year", paramLabel = "N", descriptionKey = "roadmap.year")
  private int year;

  @Option(names = "--revision", paramLabel = "N", descriptionKey = "roadmap.revision")
  private String revision = "";

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    Console console = roadmap.root().console();
    try (Store opened = store.open(roadmap.root())) {
      String key = new RoadmapRevisions(opened).named(revision).record().key();
      Actor asked = actor(opened);
      int of = year == 0 ? JapaneseDate.fiscalYearOf(roadmap.today()) : year;
      MineThisYear.Result result = MineThisYear.of(Roadmap.of(opened, key), asked, of);
      if (json) {
        console.json(generator -> RoadmapJson.mine(generator, asked, of, result));
      } else {
        new RoadmapLines(console, opened).mine(asked, of, result);
      }
      return JichiDesk.DONE;
    }
  }

  /** Whoever does not say who they are is the office whose store it is. */
  private Actor actor(Store opened) {
    if (actor.isEmpty()) {
      return opened.identity().kind().equals("liaison") ? Actor.SECRETARIAT : Actor.BRANCH;
    }
    return Actor.named(actor)
        .orElseThrow(() ->
            Refusal.of(
                FindingCode.NO_SUCH_ACTOR,
                actor,
                String.join(", ", Arrays.stream(Actor.values()).map(Actor::code).toList())));
  }
}

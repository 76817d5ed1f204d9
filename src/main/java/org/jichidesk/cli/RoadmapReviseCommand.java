package org.jichidesk.cli;

import java.util.concurrent.Callable;
import org.jichidesk.store.Store;
import org.jichidesk.work.ReviseRoadmap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes a draft of the next revision. */
@Command(name = "revise")
final class RoadmapReviseCommand implements Callable<Integer> {

  @ParentCommand private RoadmapCommand roadmap;
  @Mixin private StoreOption store;

  @Option(names = "--from", paramLabel = "N", descriptionKey = "roadmap.from")
  private String from = "";

  @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "roadmap.title")
  private String title = "";

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
  private String reason = "";

  @Override
  public Integer call() {
    Console console = roadmap.root().console();
    try (Store opened = store.open(roadmap.root())) {
      ReviseRoadmap.Draft draft =
          new ReviseRoadmap(opened, store.person()).draft(from, title, reason);
      console.say(
          "cli.roadmap.revised",
          Integer.toString(draft.number()),
          draft.title(),
          Integer.toString(draft.records()));
      if (draft.provisional() > 0) {
        console.say("cli.roadmap.provisional", Integer.toString(draft.provisional()));
        return JichiDesk.LOOK;
      }
      return JichiDesk.DONE;
    }
  }
}

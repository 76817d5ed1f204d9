package org.jichidesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jichidesk.store.Store;
import org.jichidesk.work.ExportRoadmap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes a revision into a workbook a person can edit. */
@Command(name = "export")
final class RoadmapExportCommand implements Callable<Integer> {

  @ParentCommand private RoadmapCommand roadmap;
  @Mixin private StoreOption store;

  @Option(names = "--out", required = true, paramLabel = "BOOK.xlsx", descriptionKey = "out")
  private Path out;

  @Option(names = "--revision", paramLabel = "N", descriptionKey = "roadmap.revision")
  private String revision = "";

  @Override
  public Integer call() {
    try (Store opened = store.open(roadmap.root())) {
      ExportRoadmap.Written written =
          new ExportRoadmap(roadmap.root().desk(), opened, store.person()).write(revision, out);
      roadmap
          .root()
          .console()
          .say("cli.roadmap.exported", out, Long.toString(written.rows()), written.exportId());
      return JichiDesk.DONE;
    }
  }
}

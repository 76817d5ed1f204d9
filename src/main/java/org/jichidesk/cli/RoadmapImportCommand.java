package org.jichidesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jichidesk.store.Store;
import org.jichidesk.work.ImportRoadmap;
import org.jichidesk.work.MergeReport;
import org.jichidesk.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes an edited workbook of the roadmap back. */
@Command(name = "import")
final class RoadmapImportCommand implements Callable<Integer> {

  @ParentCommand private RoadmapCommand roadmap;
  @Mixin private StoreOption store;

  @Parameters(paramLabel = "BOOK.xlsx", descriptionKey = "roadmap.book")
  private Path book;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    Console console = roadmap.root().console();
    try (Store opened = store.open(roadmap.root())) {
      MergeReport report =
          new ImportRoadmap(roadmap.root().desk(), opened).take(book, dryRun, Progress.NONE);
      if (json) {
        MergeCommand.printJson(console, report);
      } else {
        MergeCommand.print(console, report);
      }
      if (report.nothingApplied()) {
        return JichiDesk.NOTHING;
      }
      return report.needsALook() ? JichiDesk.LOOK : JichiDesk.DONE;
    }
  }
}

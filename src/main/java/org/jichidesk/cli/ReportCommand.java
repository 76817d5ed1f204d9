package org.jichidesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jichidesk.store.Store;
import org.jichidesk.work.reports.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes a report as PDF or as a workbook. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "report.out")
  private Path out;

  @Option(names = "--year", paramLabel = "N", descriptionKey = "year")
  private int year;

  @Parameters(index = "0", paramLabel = "roadmap|liaison|plan", descriptionKey = "report.kind")
  private String kind;

  @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", descriptionKey = "report.name")
  private String name = "";

  @Override
  public Integer call() {
    try (Store opened = store.open(root)) {
      int asked = year == 0 ? root.desk().yearOf(opened) : year;
      new Report(Report.kind(kind), name, asked).save(opened, root.console().text(), out);
      root.console().say("cli.written", out);
      return JichiDesk.DONE;
    }
  }
}

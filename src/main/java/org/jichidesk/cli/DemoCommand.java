package org.jichidesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jichidesk.checkup.SampleCheckups;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.store.Store;
import org.jichidesk.work.Demo;
import org.jichidesk.work.MergeReport;
import org.jichidesk.work.SubmissionBoard;
import org.jichidesk.work.Totals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Runs the main job on the sample data. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "demo.out")
  private Path out = Path.of("jichidesk-demo");

  @Override
  public Integer call() throws IOException {
    Console console = root.console();
    Demo demo = new Demo(root.desk(), root.samples(), out, console::say);
    MergeReport report = demo.run();
    MergeCommand.print(console, report);
    console.line("");
    try (Store centre = root.desk().open(demo.centre())) {
      new SampleCheckups(centre, root.samples()).load("");
      BoardCommand.print(
          console, new SubmissionBoard(centre, Demo.YEAR, Subject.DUTIES).lines(), Demo.YEAR);
      console.line("");
      ConflictsCommand.print(console, centre, centre.records().conflicts());
      console.line("");
      TotalsCommand.print(
          console, new Totals(centre, Demo.YEAR).add(), Demo.YEAR, Console.time(centre.stamp()));
    }
    console.line("");
    console.say("demo.left", out.toAbsolutePath());
    return JichiDesk.DONE;
  }
}

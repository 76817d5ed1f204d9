package org.jichidesk.cli;

import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What can be done with the roadmap; each is a command of its own. */
@Command(
    name = "roadmap",
    subcommands = {
      RoadmapShowCommand.class,
      RoadmapListCommand.class,
      RoadmapCompareCommand.class,
      RoadmapMineCommand.class,
      RoadmapReviseCommand.class,
      RoadmapSetCommand.class,
      RoadmapAddCommand.class,
      RoadmapEnforceCommand.class,
      RoadmapExportCommand.class,
      RoadmapImportCommand.class,
    })
final class RoadmapCommand implements Runnable {

  @ParentCommand private JichiDesk root;
  @Spec private CommandSpec spec;

  JichiDesk root() {
    return root;
  }

  LocalDate today() {
    return LocalDate.parse(root.desk().today());
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), root.console().of("cli.roadmap.which"));
  }
}

package org.jichidesk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Forms of check-ups: to be said with what to do. */
@Command(
    name = "form",
    subcommands = {
      FormCheckCommand.class,
      FormAddCommand.class,
      FormListCommand.class,
      FormShowCommand.class,
    })
final class FormCommand implements Runnable {

  @ParentCommand private JichiDesk root;
  @Spec private CommandSpec spec;

  JichiDesk root() {
    return root;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), root.console().of("cli.form.which"));
  }
}

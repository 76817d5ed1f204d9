package org.jichidesk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Forms of check-ups: to be said with what to do. */
@Command(
    name = "form",
    subcommands = {
      FormCheckCommand.class,
      FormAddCommand.class,
      FormListCommand.class,
      FormShowCommand.class,
    })
final class FormCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;

  JichiDesk root() {
    return root;
  }

  @Override
  public Integer call() {
    root.console().usage(root.console().of("cli.form.which"), "");
    return JichiDesk.USAGE;
  }
}

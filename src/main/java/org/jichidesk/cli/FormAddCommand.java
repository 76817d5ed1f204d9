package org.jichidesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jichidesk.store.Store;
import org.jichidesk.work.AddForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a form in. */
@Command(name = "add")
final class FormAddCommand implements Callable<Integer> {

  @ParentCommand private FormCommand form;
  @Mixin private StoreOption store;

  @Parameters(index = "0", paramLabel = "FORM.xlsx", descriptionKey = "form.file")
  private Path file;

  @Override
  public Integer call() {
    Console console = form.root().console();
    try (Store opened = store.open(form.root())) {
      AddForm.Added added = new AddForm(opened).from(file, store.person());
      console.findings(added.check().findings());
      console.say(added.isNew() ? "cli.form.added" : "cli.form.known", added.key());
      return FormCheckCommand.code(added.check());
    }
  }
}

package org.jichidesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jichidesk.domain.Finding;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.Question;
import org.jichidesk.work.CheckForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks a form without taking it in. */
@Command(name = "check")
final class FormCheckCommand implements Callable<Integer> {

  @ParentCommand private FormCommand form;

  @Parameters(index = "0", paramLabel = "FORM.xlsx", descriptionKey = "form.file")
  private Path file;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    Console console = form.root().console();
    CheckForm.Result result = CheckForm.of(file);
    if (json) {
      printJson(console, result);
    } else {
      console.findings(result.findings());
      String faults = Long.toString(result.faults());
      result
          .form()
          .ifPresentOrElse(
              accepted -> console.say("cli.form.sound", about(accepted)),
              () -> console.say("cli.form.faulty", faults));
    }
    return code(result);
  }

  static int code(CheckForm.Result result) {
    if (result.form().isEmpty()) {
      return JichiDesk.NOTHING;
    }
    boolean look = result.findings().stream().anyMatch(f -> f.severity() != Finding.Severity.NOTE);
    return look ? JichiDesk.LOOK : JichiDesk.DONE;
  }

  /** Title, id, version, number of questions, of rules and of crossings. */
  static Object[] about(FormDefinition form) {
    long asked = form.questions().stream().map(Question::type).filter(t -> t.isAsked()).count();
    return new Object[] {
      form.head().title(),
      form.head().id(),
      form.head().version(),
      Long.toString(asked),
      Integer.toString(form.rules().size()),
      Integer.toString(form.crosswalk().size())
    };
  }

  private static void printJson(Console console, CheckForm.Result result) {
    console.json(json -> {
      json.writeStartObject();
      json.writeBooleanField("accepted", result.form().isPresent());
      json.writeStringField("id", result.form().map(f -> f.head().id()).orElse(""));
      json.writeStringField("version", result.form().map(f -> f.head().version()).orElse(""));
      json.writeNumberField("questions", result.form().map(f -> f.questions().size()).orElse(0));
      json.writeArrayFieldStart("findings");
      for (Finding finding : result.findings()) {
        console.finding(json, finding);
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }
}

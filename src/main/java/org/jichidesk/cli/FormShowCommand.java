package org.jichidesk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jichidesk.form.Expression;
import org.jichidesk.form.FindingRule;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.Group;
import org.jichidesk.form.Item;
import org.jichidesk.form.Question;
import org.jichidesk.form.Use;
import org.jichidesk.store.Store;
import org.jichidesk.work.Forms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows a form: its questions as people read them, its rules and its crosswalk. */
@Command(name = "show")
final class FormShowCommand implements Callable<Integer> {

  @ParentCommand private FormCommand form;
  @Mixin private StoreOption store;

  @Parameters(index = "0", paramLabel = "FORM", descriptionKey = "form.which")
  private String which;

  @Override
  public Integer call() {
    Console console = form.root().console();
    try (Store opened = store.open(form.root())) {
      Forms forms = new Forms(opened);
      FormDefinition shown = forms.load(forms.find(which).key());
      console.say("cli.form.head", FormCheckCommand.about(shown));
      items(console, shown.items(), "");
      for (FindingRule rule : shown.rules()) {
        console.say(
            "cli.form.rule", rule.name(), rule.kind().code(), rule.when().text(), text(rule));
      }
      shown
          .crosswalk()
          .forEach(crossing ->
              console.say(
                  "cli.form.crossing",
                  crossing.fromVersion(),
                  crossing.fromName(),
                  crossing.relation().name().toLowerCase(java.util.Locale.ROOT),
                  crossing.toName()));
      return JichiDesk.DONE;
    }
  }

  private String text(FindingRule rule) {
    return rule.text().in(form.root().console().text().language());
  }

  private static void items(Console console, List<Item> items, String indent) {
    String language = console.text().language();
    for (Item item : items) {
      String label = item.wording().label().in(language).replaceAll("\\R", " ");
      String when = item.logic().of(Use.RELEVANT).map(Expression::text).orElse("");
      String shown =
          indent + item.name() + "  " + label + (when.isEmpty() ? "" : "  ⟨" + when + "⟩");
      switch (item) {
        case Group group -> {
          console.line((group.repeats() ? "◇ " : "■ ") + shown);
          items(console, group.items(), indent + "  ");
        }
        case Question question ->
            console.line("・ " + shown + "  [" + question.type().word() + "]" + unit(question));
      }
    }
  }

  private static String unit(Question question) {
    return question.facts().unit().isEmpty() ? "" : " " + question.facts().unit();
  }
}

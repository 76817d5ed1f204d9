package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.store.Store;
import org.jichidesk.work.Forms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the forms of a store. */
@Command(name = "list")
final class FormListCommand implements Callable<Integer> {

  @ParentCommand private FormCommand form;
  @Mixin private StoreOption store;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    Console console = form.root().console();
    try (Store opened = store.open(form.root())) {
      List<Forms.Known> all = new Forms(opened).all();
      if (json) {
        printJson(console, all);
      } else {
        print(console, all);
      }
      return JichiDesk.DONE;
    }
  }

  private static void print(Console console, List<Forms.Known> all) {
    String language = console.text().language();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            console.of("cli.form.key"),
            CheckupForm.FORM_ID.label().in(language),
            CheckupForm.VERSION.label().in(language),
            CheckupForm.TITLE.label().in(language),
            CheckupForm.STATE.label().in(language)));
    for (Forms.Known known : all) {
      String state =
          CheckupForm.STATE
              .code(known.state())
              .map(code -> code.label().in(language))
              .orElse(known.state());
      rows.add(List.of(known.key(), known.id(), known.version(), known.title(), state));
    }
    console.table(rows);
  }

  private static void printJson(Console console, List<Forms.Known> all) {
    console.json(json -> {
      json.writeStartArray();
      for (Forms.Known known : all) {
        json.writeStartObject();
        json.writeStringField("key", known.key());
        json.writeStringField("id", known.id());
        json.writeStringField("version", known.version());
        json.writeStringField("title", known.title());
        json.writeStringField("state", known.state());
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }
}

package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.cases.CaseKinds;
import org.jichidesk.domain.record.Code;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the kinds of case: what review item each is about, and its states. */
@Command(name = "kinds")
final class CaseKindsCommand implements Callable<Integer> {

  @ParentCommand private CaseCommand cases;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    Console console = cases.root().console();
    if (json) {
      printJson(console);
      return JichiDesk.DONE;
    }
    String language = console.text().language();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            console.of("cli.case.item"),
            console.of("cli.type"),
            console.of("cli.case.kind"),
            console.of("cli.case.personal"),
            console.of("cli.case.states")));
    for (CaseKind kind : CaseKinds.ALL) {
      rows.add(
          List.of(
              kind.item(),
              kind.type().name(),
              kind.type().label().in(language),
              kind.type().isPersonal() ? console.of("cli.case.yes") : "",
              String.join(
                  " ",
                  kind.state().codes().stream()
                      .map(code -> code.code() + "=" + code.label().in(language))
                      .toList())));
    }
    console.table(rows);
    return JichiDesk.DONE;
  }

  private static void printJson(Console console) {
    console.json(json -> {
      json.writeStartArray();
      for (CaseKind kind : CaseKinds.ALL) {
        json.writeStartObject();
        json.writeStringField("item", kind.item());
        json.writeStringField("kind", kind.type().name());
        json.writeBooleanField("personal", kind.type().isPersonal());
        json.writeObjectFieldStart("steps");
        json.writeStringField("", kind.first());
        for (Code code : kind.state().codes()) {
          json.writeArrayFieldStart(code.code());
          for (String next : kind.next(code.code())) {
            json.writeString(next);
          }
          json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }
}

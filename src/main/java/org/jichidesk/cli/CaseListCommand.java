package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.cases.CaseFields;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Fold;
import org.jichidesk.store.Store;
import org.jichidesk.work.cases.CaseList;
import org.jichidesk.work.cases.CaseList.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists cases. What is about a person is hidden unless its kind is asked for by name. */
@Command(name = "list")
final class CaseListCommand implements Callable<Integer> {

  @ParentCommand private CaseCommand cases;
  @Mixin private StoreOption store;

  @Parameters(index = "0", arity = "0..1", paramLabel = "KIND", descriptionKey = "case.kind")
  private String kind = "";

  @Option(names = "--state", paramLabel = "STATE", descriptionKey = "case.state")
  private String state = "";

  @Option(names = "--district", paramLabel = "NAME", descriptionKey = "case.district")
  private String district = "";

  @Option(names = "--item", paramLabel = "I-1", descriptionKey = "case.item")
  private String item = "";

  @Option(names = "--due", descriptionKey = "case.due")
  private boolean due;

  @Option(names = "--personal", paramLabel = "KIND", descriptionKey = "case.personal")
  private List<String> personal = List.of();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    Optional<CaseKind> asked =
        kind.isEmpty() ? Optional.empty() : Optional.of(CaseCommand.kind(kind));
    List<CaseKind> open = personal.stream().map(CaseCommand::kind).toList();
    try (Store opened = store.open(cases.root())) {
      List<Case> found =
          new CaseList(opened, cases.today())
              .of(new CaseList.Order(asked, "", district(opened), item, due)).stream()
                  .filter(one -> state.isEmpty() || isState(one))
                  .toList();
      if (json) {
        printJson(found, open);
      } else {
        print(found, open, new Names(opened, cases.root().console().text().language()));
      }
      boolean look = found.stream().anyMatch(one -> one.overdue() || one.disposalDue());
      return look ? JichiDesk.LOOK : JichiDesk.DONE;
    }
  }

  private boolean isState(Case one) {
    return one.state().equals(state)
        || Fold.key(cases.state(one.kind(), one.state())).equals(Fold.key(state));
  }

  private String district(Store opened) {
    if (district.isEmpty()) {
      return "";
    }
    return opened.records().names(District.TYPE).entrySet().stream()
        .filter(one -> one.getKey().equals(district) || one.getValue().equals(district))
        .map(one -> one.getKey())
        .findFirst()
        .orElseThrow(() -> Refusal.of(FindingCode.NO_SUCH_DISTRICT, district));
  }

  private static boolean isMasked(Case one, List<CaseKind> open) {
    return one.kind().type().isPersonal() && !open.contains(one.kind());
  }

  private void print(List<Case> found, List<CaseKind> open, Names names) {
    Console console = cases.root().console();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            console.of("cli.case.kind"),
            console.of("cli.key"),
            console.of("cli.case.title"),
            console.of("cli.district"),
            console.of("cli.case.state"),
            console.of("cli.case.due-on"),
            console.of("cli.case.look")));
    for (Case one : found) {
      rows.add(
          List.of(
              names.type(one.kind().type().name()),
              one.row().record().key(),
              isMasked(one, open) ? CaseCommand.MASK : value(one, CaseFields.TITLE, names),
              value(one, CaseFields.DISTRICT, names),
              cases.state(one.kind(), one.state()),
              value(one, CaseFields.DUE_ON, names),
              one.disposalDue()
                  ? console.of("cli.case.disposal")
                  : one.overdue() ? console.of("cli.case.overdue") : ""));
    }
    console.table(rows);
    console.say("cli.case.count", found.size());
  }

  private static String value(Case one, Field field, Names names) {
    return one.row().value(field).map(value -> names.value(field, value)).orElse("");
  }

  private void printJson(List<Case> found, List<CaseKind> open) {
    cases
        .root()
        .console()
        .json(json -> {
          json.writeStartArray();
          for (Case one : found) {
            json.writeStartObject();
            json.writeStringField("kind", one.kind().type().name());
            json.writeStringField("key", one.row().record().key());
            boolean masked = isMasked(one, open);
            json.writeBooleanField("masked", masked);
            for (Field field : one.kind().type().shownFields()) {
              String text = one.row().text(field);
              if (!text.isEmpty() && !(masked && one.kind().personal().contains(field))) {
                json.writeStringField(field.name(), text);
              }
            }
            json.writeBooleanField("open", one.open());
            json.writeBooleanField("overdue", one.overdue());
            json.writeBooleanField("disposal_due", one.disposalDue());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}

package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jichidesk.checkup.AnswerSheet;
import org.jichidesk.checkup.LastRound;
import org.jichidesk.checkup.Round;
import org.jichidesk.checkup.Rounds;
import org.jichidesk.domain.record.ShownText;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.AnswerField;
import org.jichidesk.form.FormSession;
import org.jichidesk.form.Group;
import org.jichidesk.form.ItemState;
import org.jichidesk.form.Question;
import org.jichidesk.form.QuestionType;
import org.jichidesk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows a check-up: what is asked now, what was answered, and the round before. */
@Command(name = "show")
final class CheckupShowCommand implements Callable<Integer> {

  @ParentCommand private CheckupCommand checkup;
  @Mixin private StoreOption store;

  @Option(
      names = "--district",
      required = true,
      paramLabel = "NAME",
      descriptionKey = "checkup.district")
  private String district;

  @Option(names = "--year", paramLabel = "N", descriptionKey = "checkup.year")
  private int year;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    try (Store opened = store.open(checkup.root())) {
      Rounds rounds = new Rounds(opened);
      Round round = Round.of(opened, district, checkup.year(opened, year));
      AnswerSheet sheet = AnswerSheet.open(rounds, round);
      sheet.session().language(checkup.console().text().language());
      if (json) {
        printJson(sheet);
      } else {
        print(sheet, rounds.name(round.district()));
      }
      return sheet.count().wrong() > 0 ? JichiDesk.LOOK : JichiDesk.DONE;
    }
  }

  private void print(AnswerSheet sheet, String name) {
    Console console = checkup.console();
    console.say(
        "cli.checkup.title",
        name,
        Integer.toString(sheet.round().year()),
        sheet.form().head().title(),
        Integer.toString(sheet.count().done()),
        Integer.toString(sheet.count().asked()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            console.of("cli.checkup.name"),
            console.of("cli.checkup.question"),
            console.of("cli.value"),
            console.of("cli.checkup.last"),
            console.of("cli.checkup.remark")));
    for (ItemState state : sheet.session().states()) {
      if (state.relevant()) {
        row(sheet, state).ifPresent(rows::add);
      }
    }
    console.table(rows);
  }

  private Optional<List<String>> row(AnswerSheet sheet, ItemState state) {
    if (state.item() instanceof Group group) {
      String label = group.wording().label().in(checkup.console().text().language());
      String mark = group.repeats() ? "# " + state.instance() : "■";
      return Optional.of(List.of(group.name(), mark + " " + label, "", "", ""));
    }
    Question question = (Question) state.item();
    if (question.type() == QuestionType.NOTE || question.type() == QuestionType.HIDDEN) {
      return Optional.empty();
    }
    String language = checkup.console().text().language();
    String remark =
        state
            .complaint()
            .map(complaint -> "!" + complaint.message())
            .orElse(question.type().isAsked() ? sheet.note(question.name(), state.instance()) : "");
    return Optional.of(
        List.of(
            question.name(),
            sheet.session().label(question.name(), state.instance()),
            sheet.shown(question.name(), state.instance(), language),
            last(sheet, state, question),
            remark));
  }

  private String last(AnswerSheet sheet, ItemState state, Question question) {
    if (!state.instance().equals(FormSession.TOP)) {
      return "";
    }
    Optional<LastRound.Last> last = sheet.last().of(question.name());
    if (last.isEmpty()) {
      return "";
    }
    return last.get().isComparable()
        ? last.get().value().map(value -> shown(question, value)).orElse("")
        : checkup.console().of("cli.checkup.not-comparable", last.get().note());
  }

  private String shown(Question question, Value value) {
    return ShownText.of(AnswerField.of(question), value, checkup.console().text().language());
  }

  private void printJson(AnswerSheet sheet) {
    checkup
        .console()
        .json(json -> {
          json.writeStartObject();
          json.writeStringField("district", sheet.round().district());
          json.writeNumberField("year", sheet.round().year());
          json.writeStringField("form", sheet.formKey());
          json.writeNumberField("asked", sheet.count().asked());
          json.writeNumberField("answered", sheet.count().answered());
          json.writeArrayFieldStart("answers");
          for (ItemState state : sheet.session().states()) {
            if (state.relevant() && state.value().isPresent()) {
              json.writeStartObject();
              json.writeStringField("name", state.item().name());
              json.writeStringField("instance", state.instance());
              json.writeStringField("value", state.value().get().canonical());
              json.writeEndObject();
            }
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}

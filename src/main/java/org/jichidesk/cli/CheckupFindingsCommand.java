package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jichidesk.checkup.AnswerSheet;
import org.jichidesk.checkup.FindByRules;
import org.jichidesk.checkup.Round;
import org.jichidesk.checkup.Rounds;
import org.jichidesk.domain.checkup.CheckupFinding;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Runs the rules of the form, and shows what was found. */
@Command(name = "findings")
final class CheckupFindingsCommand implements Callable<Integer> {

  @ParentCommand private CheckupCommand checkup;
  @Mixin private StoreOption store;

  @Option(names = "--district", paramLabel = "NAME", descriptionKey = "district")
  private List<String> districts = List.of();

  @Option(names = "--year", paramLabel = "N", descriptionKey = "checkup.year")
  private int year;

  @Option(names = "--dry-run", descriptionKey = "checkup.only-show")
  private boolean onlyShow;

  @Override
  public Integer call() {
    try (Store opened = store.open(checkup.root())) {
      int asked = checkup.year(opened, year);
      Rounds rounds = new Rounds(opened);
      List<Round> wanted = new ArrayList<>();
      districts.forEach(name -> wanted.add(Round.of(opened, name, asked)));
      if (districts.isEmpty()) {
        rounds.of(asked).keySet().forEach(key -> wanted.add(new Round(key, asked)));
      }
      int written = onlyShow ? 0 : find(opened, rounds, wanted);
      print(opened, rounds, wanted, asked);
      if (!onlyShow) {
        checkup.console().say("cli.checkup.found", Integer.toString(written));
      }
      return JichiDesk.DONE;
    }
  }

  private int find(Store opened, Rounds rounds, List<Round> wanted) {
    int written = 0;
    for (Round round : wanted) {
      written +=
          new FindByRules(opened, store.person()).find(AnswerSheet.open(rounds, round)).written();
    }
    return written;
  }

  private void print(Store opened, Rounds rounds, List<Round> wanted, int asked) {
    List<String> keys = wanted.stream().map(Round::district).toList();
    List<List<String>> rows = new ArrayList<>();
    Console console = checkup.console();
    rows.add(
        List.of(
            console.of("cli.district"),
            console.of("cli.checkup.area"),
            console.of("cli.kind"),
            console.of("cli.checkup.finding"),
            console.of("cli.state"),
            console.of("cli.key")));
    if (!keys.isEmpty()) {
      for (Row row :
          opened
              .records()
              .rows(
                  new Selection(
                      CheckupFinding.TYPE, keys, Optional.empty(), OptionalInt.of(asked)))) {
        rows.add(
            List.of(
                rounds.name(row.text(CheckupFinding.DISTRICT)),
                row.text(CheckupFinding.AREA),
                label(row, CheckupFinding.KIND),
                row.text(CheckupFinding.TEXT),
                label(row, CheckupFinding.STATE),
                row.record().key()));
      }
    }
    console.table(rows);
  }

  private String label(Row row, Field field) {
    String language = checkup.console().text().language();
    return row.value(field)
        .filter(Value::isAnswer)
        .flatMap(value -> field.code(value.text()))
        .map(code -> code.label().in(language))
        .orElse("");
  }
}

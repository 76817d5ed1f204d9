package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jichidesk.checkup.City;
import org.jichidesk.checkup.HeatMap;
import org.jichidesk.checkup.Rounds;
import org.jichidesk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows districts by fields of life. */
@Command(name = "heat")
final class CheckupHeatCommand implements Callable<Integer> {

  @ParentCommand private CheckupCommand checkup;
  @Mixin private StoreOption store;

  @Option(names = "--year", paramLabel = "N", descriptionKey = "checkup.year")
  private int year;

  @Override
  public Integer call() {
    try (Store opened = store.open(checkup.root())) {
      Console console = checkup.console();
      int asked = checkup.year(opened, year);
      Rounds rounds = new Rounds(opened);
      HeatMap map = HeatMap.of(City.of(rounds, asked));
      console.say("cli.checkup.heat.title", Integer.toString(asked), Console.time(opened.stamp()));
      List<List<String>> rows = new ArrayList<>();
      List<String> head = new ArrayList<>(List.of(console.of("cli.district")));
      head.addAll(map.areas());
      rows.add(head);
      for (String district : map.districts()) {
        List<String> row = new ArrayList<>(List.of(rounds.name(district)));
        map.areas().forEach(area -> row.add(shown(map.cell(district, area))));
        rows.add(row);
      }
      console.table(rows);
      return JichiDesk.DONE;
    }
  }

  private static String shown(HeatMap.Cell cell) {
    if (cell.count().asked() == 0) {
      return "";
    }
    String of = " (" + cell.count().answered() + "/" + cell.count().asked() + ")";
    return cell.mean()
            .map(mean -> mean.setScale(1, java.math.RoundingMode.HALF_UP).toString())
            .orElse("－")
        + of;
  }
}

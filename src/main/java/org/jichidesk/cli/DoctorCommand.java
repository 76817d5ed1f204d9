package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jichidesk.domain.Finding;
import org.jichidesk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Checks a store. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Option(names = "--repair", descriptionKey = "repair")
  private boolean repair;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    try (Store opened = store.openQuietly(root)) {
      List<Finding> findings = new ArrayList<>(opened.notices());
      findings.addAll(opened.check());
      long wrong = findings.stream().filter(f -> f.severity() != Finding.Severity.NOTE).count();
      if (repair) {
        opened.rebuild();
        List<Finding> left = opened.check();
        if (!json) {
          root.console().say("cli.doctor.rebuilt", Integer.toString(left.size()));
        }
      }
      if (json) {
        printJson(findings);
      } else {
        root.console().findings(findings);
        String key = wrong == 0 ? "cli.doctor.sound" : "cli.doctor.found";
        root.console().say(key, Long.toString(wrong));
      }
      return wrong == 0 ? JichiDesk.DONE : JichiDesk.LOOK;
    }
  }

  private void printJson(List<Finding> findings) {
    root.console()
        .json(json -> {
          json.writeStartArray();
          for (Finding finding : findings) {
            root.console().finding(json, finding);
          }
          json.writeEndArray();
        });
  }
}

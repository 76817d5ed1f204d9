package org.jichidesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jichidesk.domain.Finding;
import org.jichidesk.store.Outcome;
import org.jichidesk.store.Store;
import org.jichidesk.store.sealed.Passphrase;
import org.jichidesk.work.CheckIn;
import org.jichidesk.work.CheckInReport;
import org.jichidesk.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes back what was written in a field file. */
@Command(name = "checkin")
final class CheckInCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Parameters(paramLabel = "FILE.jdfield", descriptionKey = "checkin.file")
  private Path file;

  @Option(names = "--sound-part", descriptionKey = "checkin.sound-part")
  private boolean soundPart;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    try (Store opened = store.open(root);
        Passphrase passphrase = store.passphrase(root, file)) {
      CheckInReport report =
          new CheckIn(root.desk(), opened).read(file, passphrase, soundPart, dryRun, Progress.NONE);
      if (json) {
        printJson(report);
      } else {
        print(report);
      }
      return report.needsALook() ? JichiDesk.LOOK : JichiDesk.DONE;
    }
  }

  private void print(CheckInReport report) {
    Console console = root.console();
    console.say(
        "cli.checkin.done",
        report.cover().name(),
        count(report, Outcome.NEW),
        count(report, Outcome.CHANGED),
        count(report, Outcome.CONFLICTING),
        count(report, Outcome.UNCHANGED),
        Long.toString(report.photos()));
    console.findings(report.findings());
    console.say("cli.merge.conflicts", Integer.toString(report.conflicts().size()));
    if (report.trial()) {
      console.say("cli.merge.trial");
    } else if (report.isNothingNew()) {
      console.say("cli.checkin.nothing");
    } else if (!report.conflicts().isEmpty()) {
      console.say("cli.merge.list");
    }
  }

  private static String count(CheckInReport report, Outcome outcome) {
    return Long.toString(report.writes(outcome));
  }

  private void printJson(CheckInReport report) {
    root.console()
        .json(json -> {
          json.writeStartObject();
          json.writeStringField("district", report.cover().district());
          json.writeStringField("session", report.cover().session());
          json.writeBooleanField("trial", report.trial());
          json.writeNumberField("new", report.writes(Outcome.NEW));
          json.writeNumberField("changed", report.writes(Outcome.CHANGED));
          json.writeNumberField("unchanged", report.writes(Outcome.UNCHANGED));
          json.writeNumberField("conflicting", report.writes(Outcome.CONFLICTING));
          json.writeNumberField("photos", report.photos());
          json.writeArrayFieldStart("findings");
          for (Finding finding : report.findings()) {
            root.console().finding(json, finding);
          }
          json.writeEndArray();
          json.writeNumberField("conflicts", report.conflicts().size());
          json.writeEndObject();
        });
  }
}

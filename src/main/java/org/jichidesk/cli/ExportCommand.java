package org.jichidesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.store.Store;
import org.jichidesk.work.ExportBook;
import org.jichidesk.work.ExportOrder;
import org.jichidesk.work.Progress;
import org.jichidesk.workbook.Cover;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes a workbook that travels. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Option(names = "--out", required = true, paramLabel = "BOOK.xlsx", descriptionKey = "out")
  private Path out;

  @Option(names = "--year", paramLabel = "N", descriptionKey = "year")
  private int year;

  @Option(names = "--district", arity = "1..*", paramLabel = "NAME", descriptionKey = "district")
  private List<String> districts = new ArrayList<>();

  @Option(names = "--office", paramLabel = "NAME", descriptionKey = "export.office")
  private String office = "";

  @Option(
      names = "--kind",
      paramLabel = "return|distribution|reply",
      descriptionKey = "export.kind")
  private String kind = "return";

  @Option(names = "--personal", arity = "1..*", paramLabel = "TYPE", descriptionKey = "personal")
  private List<String> personal = new ArrayList<>();

  @Option(names = "--purpose", paramLabel = "TEXT", descriptionKey = "purpose")
  private String purpose = "";

  @Override
  public Integer call() {
    BookKind asked =
        Arrays.stream(BookKind.values())
            .filter(one -> one.code().equals(kind))
            .findFirst()
            .orElseThrow(() -> Refusal.of(FindingCode.NOT_AN_ASSIGNMENT, kind));
    ExportOrder order =
        new ExportOrder(
            asked,
            out,
            year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
            districts,
            office.isEmpty() ? Optional.empty() : Optional.of(office),
            store.person(),
            new ExportOrder.Personal(personal, purpose));
    try (Store opened = store.open(root)) {
      Cover cover = new ExportBook(root.desk(), opened, order, Progress.NONE).write();
      root.console()
          .say(
              "cli.export.done",
              out,
              cover.form().kind().label().in(root.console().text().language()),
              Integer.toString(cover.chain().number()),
              cover.chain().exportId(),
              Long.toString(cover.rows()));
      List<String> personalTypes = cover.by().personal();
      root.console()
          .say(
              personalTypes.isEmpty() ? "cli.export.no-personal" : "cli.export.personal",
              String.join(", ", personalTypes),
              cover.by().purpose());
      return JichiDesk.DONE;
    }
  }
}

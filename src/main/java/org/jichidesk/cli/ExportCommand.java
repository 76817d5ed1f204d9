package org.jichidesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.store.Store;
import org.jichidesk.work.ExportBook;
import org.jichidesk.work.ExportOrder;
import org.jichidesk.work.Progress;
import org.jichidesk.workbook.Cover;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

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
      converter = Kinds.class,
      descriptionKey = "export.kind")
  private BookKind kind = BookKind.RETURN;

  @Option(
      names = "--about",
      paramLabel = "duties|checkup|review",
      converter = Subjects.class,
      descriptionKey = "export.about")
  private Subject subject = Subject.DUTIES;

  @Option(names = "--personal", arity = "1..*", paramLabel = "TYPE", descriptionKey = "personal")
  private List<String> personal = new ArrayList<>();

  @Option(names = "--purpose", paramLabel = "TEXT", descriptionKey = "purpose")
  private String purpose = "";

  @Override
  public Integer call() {
    ExportOrder order =
        new ExportOrder(
            kind,
            subject,
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
      Names names = new Names(opened, root.console().text().language());
      List<String> personalTypes = cover.by().personal().stream().map(names::type).toList();
      root.console()
          .say(
              personalTypes.isEmpty() ? "cli.export.no-personal" : "cli.export.personal",
              String.join(", ", personalTypes),
              cover.by().purpose());
      return JichiDesk.DONE;
    }
  }

  /** The kinds that travel; a report does not. */
  static final class Kinds implements ITypeConverter<BookKind> {

    @Override
    public BookKind convert(String typed) {
      return Stream.of(BookKind.RETURN, BookKind.DISTRIBUTION, BookKind.REPLY)
          .filter(kind -> kind.code().equals(typed))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException(typed));
    }
  }
}

package org.jichidesk.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.store.Batch;
import org.jichidesk.store.Source;
import org.jichidesk.store.Store;

/**
 * Merges workbooks into a store: all of them in one transaction, after a backup, or not at all. A
 * workbook that cannot be read is left out whole and reported; the others go on.
 */
public final class MergeBooks {

  private final Desk desk;
  private final Store store;
  private final Consumer<List<BookReport>> objection;

  /** Merges into a store. */
  public MergeBooks(Desk desk, Store store) {
    this(desk, store, reports -> {});
  }

  /**
   * Merges into a store unless somebody objects.
   *
   * @param objection looks at the store as it would be; if it throws, nothing is kept
   */
  MergeBooks(Desk desk, Store store, Consumer<List<BookReport>> objection) {
    this.desk = desk;
    this.store = store;
    this.objection = objection;
  }

  /**
   * The workbooks meant by some paths: a folder stands for the workbooks in it.
   *
   * @return sorted within each folder, Excel's own lock files left out
   */
  public static List<Path> workbooks(List<Path> paths) {
    List<Path> books = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        books.add(path);
        continue;
      }
      try (Stream<Path> files = Files.list(path)) {
        files.filter(MergeBooks::isWorkbook).sorted().forEach(books::add);
      } catch (IOException | UncheckedIOException e) {
        String name = String.valueOf(path.getFileName());
        String why = String.valueOf(e.getMessage());
        throw new Refusal(Finding.at(Place.file(name), FindingCode.UNREADABLE_FILE, name, why), e);
      }
    }
    return books;
  }

  private static boolean isWorkbook(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(".xlsx")
        && !name.startsWith("~$")
        && !name.startsWith(".");
  }

  /**
   * Reads the workbooks and applies them.
   *
   * @param paths workbooks and folders of workbooks
   * @param trial only say what would happen
   */
  public MergeReport merge(List<Path> paths, boolean trial, Progress progress) {
    if (store.field().isPresent()) {
      throw Refusal.of(FindingCode.NOT_IN_FIELD, String.valueOf(store.file().getFileName()));
    }
    List<Path> books = workbooks(paths);
    List<Finding> notices = new ArrayList<>();
    if (!trial && store.records().hasAny()) {
      new BackUp(store, desk.wall()).beforeMerge().ifPresent(notices::add);
    }
    CoverCheck check = new CoverCheck(store);
    DecidedRows decided = new DecidedRows(store);
    MergeReport report =
        store.batch(batch -> {
          List<BookReport> reports = new ArrayList<>();
          Set<String> known = new HashSet<>();
          store.sources().all().forEach(source -> known.add(source.digest()));
          try (Ahead ahead = new Ahead(desk.reader(store), books, known)) {
            for (Path book : books) {
              progress.at(String.valueOf(book.getFileName()), reports.size(), books.size());
              reports.add(one(batch, book, ahead, check, decided));
            }
          }
          objection.accept(reports);
          notices.addAll(SubmissionBoard.chainFindings(store));
          if (trial || reports.stream().noneMatch(BookReport::wasRead)) {
            batch.discard();
          }
          return new MergeReport(trial, reports, notices, store.records().conflicts());
        });
    if (!trial) {
      OwnOffice.takeFromLists(store);
    }
    return report;
  }

  private BookReport one(
      Batch batch, Path book, Ahead ahead, CoverCheck check, DecidedRows decided) {
    BookReport report = new BookReport(String.valueOf(book.getFileName()));
    try {
      Ahead.Next next = ahead.next();
      Optional<Source> known = store.sources().withDigest(next.digest());
      if (known.isPresent()) {
        batch.addName(known.get().number(), next.name());
        report.alreadyKnown(known.get());
        ahead.skip();
        return report;
      }
      batch.attempt(() -> {
        try (BookIntake intake = new BookIntake(batch, next, report, check, decided)) {
          ahead.play(intake);
        }
      });
    } catch (Refusal refusal) {
      if (!refusal.finding().code().isOfWorkbook()) {
        throw refusal;
      }
      report.refused(refusal.finding());
    }
    return report;
  }
}

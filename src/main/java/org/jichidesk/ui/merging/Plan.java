package org.jichidesk.ui.merging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.store.Outcome;
import org.jichidesk.store.Source;
import org.jichidesk.store.Store;
import org.jichidesk.work.BookReport;
import org.jichidesk.work.Desk;
import org.jichidesk.work.MergeBooks;
import org.jichidesk.work.MergeReport;
import org.jichidesk.work.Progress;

/**
 * What merging some workbooks would do, or did.
 *
 * @param applied true if it was done
 * @param paths what was handed in
 * @param books each workbook, by office
 * @param findings all findings, those of the offices' chains included
 * @param conflictsBefore how many conflicts were open
 * @param conflictsAfter how many are open with these workbooks
 */
record Plan(
    boolean applied,
    List<Path> paths,
    List<Book> books,
    List<FindingRow> findings,
    int conflictsBefore,
    int conflictsAfter) {

  /** What became of a workbook. */
  enum State {
    READ,
    KNOWN,
    REFUSED
  }

  /** One workbook. */
  record Book(
      String file,
      String office,
      State state,
      long added,
      long changed,
      long unchanged,
      long conflicting,
      long quarantined,
      int findings) {}

  /** Reads the workbooks, and keeps them unless it is a trial. */
  static Plan read(Desk desk, Store store, List<Path> paths, boolean trial, Progress progress) {
    int before = store.records().conflictCount();
    MergeReport report = new MergeBooks(desk, store).merge(paths, trial, progress);
    Map<String, String> offices = offices(store, report);
    List<Book> books = new ArrayList<>();
    List<FindingRow> findings = new ArrayList<>();
    for (BookReport book : report.books()) {
      String office = offices.getOrDefault(book.name(), "");
      books.add(book(book, office));
      book.findings().forEach(finding -> findings.add(new FindingRow(office, finding)));
    }
    List<String> known = List.copyOf(store.records().names(BranchOffice.TYPE).values());
    books.sort(
        Comparator.comparingInt((Book book) -> known.indexOf(book.office()))
            .thenComparing(Book::file));
    for (Finding notice : report.notices()) {
      String about = notice.args().isEmpty() ? "" : notice.args().getFirst();
      findings.add(new FindingRow(known.contains(about) ? about : "", notice));
    }
    return new Plan(!trial, paths, books, findings, before, report.conflicts().size());
  }

  private static Book book(BookReport book, String office) {
    State state = book.isRefused() ? State.REFUSED : book.isKnown() ? State.KNOWN : State.READ;
    return new Book(
        book.name(),
        office,
        state,
        book.rows(Outcome.NEW),
        book.rows(Outcome.CHANGED),
        book.rows(Outcome.UNCHANGED),
        book.rows(Outcome.CONFLICTING),
        book.quarantined(),
        book.findings().size());
  }

  /** Office by file name; a workbook known before has that of the one it is the same as. */
  private static Map<String, String> offices(Store store, MergeReport report) {
    Map<String, String> names = store.records().names(BranchOffice.TYPE);
    Map<String, String> offices = new HashMap<>();
    for (Source source : store.sources().all()) {
      String office = source.cover().office();
      source.names().forEach(name -> offices.put(name, names.getOrDefault(office, office)));
    }
    for (BookReport book : report.books()) {
      if (!book.office().isEmpty()) {
        offices.put(book.name(), names.getOrDefault(book.office(), book.office()));
      }
    }
    for (BookReport book : report.books()) {
      if (book.isKnown()) {
        String same = book.findings().getFirst().args().getLast();
        offices.put(book.name(), offices.getOrDefault(same, ""));
      } else if (book.isRefused() && book.office().isEmpty()) {
        offices.remove(book.name());
      }
    }
    return offices;
  }

  /** How many workbooks came to that. */
  long count(State state) {
    return books.stream().filter(book -> book.state == state).count();
  }

  /** A sum over all workbooks. */
  long sum(ToLongFunction<Book> of) {
    return books.stream().mapToLong(of).sum();
  }

  /** True if there is something to take over. */
  boolean canApply() {
    return !applied && count(State.READ) > 0;
  }

  /** True if what was done is not what was planned: a workbook was changed in between. */
  boolean differsFrom(Plan planned) {
    return !planned.books.equals(books);
  }
}

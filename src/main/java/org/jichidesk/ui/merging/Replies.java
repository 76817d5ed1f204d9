package org.jichidesk.ui.merging;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.store.ExportEntry;
import org.jichidesk.store.Source;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.work.Consolidate;
import org.jichidesk.work.Desk;
import org.jichidesk.work.ExportBook;
import org.jichidesk.work.ExportOrder;
import org.jichidesk.work.Progress;

/**
 * The offices that may be answered, and all that was written.
 *
 * @param offices those with returns in the year
 * @param written replies and distributions, the newest first
 */
record Replies(List<Office> offices, List<Written> written) {

  private static final String REPLY = BookKind.REPLY.code() + "/";

  /** An office with returns. */
  record Office(String key, String name, String arrived, long lastReply) {}

  /** A workbook that was written. */
  record Written(String kind, String office, String file, int number, String exportId, long at) {}

  static Replies read(Store store, int year, String language) {
    Map<String, String> names = store.records().names(BranchOffice.TYPE);
    Map<String, List<Integer>> arrived = new LinkedHashMap<>();
    for (Source source : store.sources().all()) {
      if (source.cover().kind().equals(BookKind.RETURN.code())
          && source.cover().year() == year
          && source.withdrawal().isEmpty()) {
        arrived
            .computeIfAbsent(source.cover().office(), office -> new ArrayList<>())
            .add(source.cover().chain().number());
      }
    }
    List<ExportEntry> exports = store.exports().all();
    List<Office> offices = new ArrayList<>();
    names.forEach((key, name) -> {
      List<Integer> numbers = arrived.get(key);
      if (numbers != null) {
        String shown =
            String.join(", ", numbers.stream().distinct().sorted().map(String::valueOf).toList());
        offices.add(new Office(key, name, shown, lastReply(exports, key)));
      }
    });
    List<Written> written = new ArrayList<>();
    exports.stream()
        .sorted(Comparator.comparingLong(ExportEntry::at).reversed())
        .forEach(entry -> written(entry, names, language).ifPresent(written::add));
    return new Replies(offices, written);
  }

  private static boolean isReplyTo(ExportEntry entry, String office) {
    return entry.chain().equalsIgnoreCase(REPLY + office.replace("-", ""));
  }

  private static long lastReply(List<ExportEntry> exports, String office) {
    return exports.stream()
        .filter(entry -> isReplyTo(entry, office))
        .mapToLong(ExportEntry::at)
        .max()
        .orElse(0);
  }

  private static Optional<Written> written(
      ExportEntry entry, Map<String, String> names, String language) {
    boolean reply = entry.chain().startsWith(REPLY);
    if (!reply && !entry.chain().equals(BookKind.DISTRIBUTION.code())) {
      return Optional.empty();
    }
    String office =
        names.entrySet().stream()
            .filter(name -> isReplyTo(entry, name.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    BookKind kind = reply ? BookKind.REPLY : BookKind.DISTRIBUTION;
    return Optional.of(
        new Written(
            kind.label().in(language),
            office,
            entry.file(),
            entry.number(),
            entry.exportId(),
            entry.at()));
  }

  /**
   * Writes workbooks into a folder, none over another.
   *
   * @param desk what errands need
   * @param store the store
   * @param folder where to
   * @param year the fiscal year
   * @param person who is at the desk
   * @param text the words file names are made of
   */
  record Writer(Desk desk, Store store, Path folder, int year, String person, Text text) {

    /** A reply for each of the offices. */
    List<String> replies(List<Office> offices, Progress progress) {
      List<String> files = new ArrayList<>();
      for (Office office : offices) {
        progress.at(office.name(), files.size(), offices.size());
        Path file = free(text.of("merging.replies.file.reply", office.name(), year));
        write(BookKind.REPLY, Subject.DUTIES, file, Optional.of(office.key()));
        files.add(name(file));
      }
      return files;
    }

    /** The lists for all branches, a workbook for each subject there is something about. */
    List<String> distribution() {
      List<String> files = new ArrayList<>();
      for (Subject subject : Subject.values()) {
        String about = subject == Subject.DUTIES ? "" : "-" + subject.label().in(text.language());
        Path file = free(text.of("merging.replies.file.distribution", year) + about);
        try {
          write(BookKind.DISTRIBUTION, subject, file, Optional.empty());
          files.add(name(file));
        } catch (Refusal refusal) {
          if (refusal.finding().code() != FindingCode.NOTHING_TO_EXPORT) {
            throw refusal;
          }
        }
      }
      return files;
    }

    /** Everything in one workbook, for reading only. */
    List<String> consolidated() {
      Path file = free(text.of("merging.replies.file.consolidated", year));
      new Consolidate(desk, store).write(file, OptionalInt.of(year));
      return List.of(name(file));
    }

    private void write(BookKind kind, Subject subject, Path file, Optional<String> office) {
      ExportOrder order =
          new ExportOrder(
              kind,
              subject,
              file,
              OptionalInt.of(year),
              List.of(),
              office,
              person,
              ExportOrder.Personal.NONE);
      new ExportBook(desk, store, order, Progress.NONE).write();
    }

    private static String name(Path file) {
      return String.valueOf(file.getFileName());
    }

    private Path free(String wanted) {
      String name = wanted.replaceAll("[\\\\/:*?\"<>|]", "_");
      Path file = folder.resolve(name + ".xlsx");
      for (int i = 2; Files.exists(file); i++) {
        file = folder.resolve(name + " (" + i + ").xlsx");
      }
      return file;
    }
  }
}

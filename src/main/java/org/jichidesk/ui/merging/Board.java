package org.jichidesk.ui.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.submission.Submission;
import org.jichidesk.store.Source;
import org.jichidesk.store.SourceStore.FindingOf;
import org.jichidesk.store.Store;
import org.jichidesk.work.SubmissionBoard;

/**
 * Who has sent what in a fiscal year, district by district.
 *
 * @param subject what the returns are about
 * @param year the fiscal year
 * @param tiles the districts in order
 * @param otherYears fiscal years of which returns arrived too, the newest first
 */
record Board(Subject subject, int year, List<Tile> tiles, List<Integer> otherYears) {

  /**
   * One district.
   *
   * @param district its key
   * @param name its name
   * @param mountain code of its mountain area
   * @param state how far its office's return has come; empty if nothing arrived
   * @param conflicts open conflicts of its records
   * @param quarantined cells set aside in what arrived from its office
   * @param office its office, which may have other districts too
   */
  record Tile(
      String district,
      String name,
      String mountain,
      String state,
      int conflicts,
      int quarantined,
      Office office) {}

  /**
   * The office in charge.
   *
   * @param key its key
   * @param name its name
   * @param submission the submission that says how far its return has come
   * @param recorded the state recorded there; empty if none is
   * @param arrived the returns that arrived, in the order of their numbers
   * @param notices what is wrong with its chain of exports
   */
  record Office(
      String key,
      String name,
      RecordKey submission,
      String recorded,
      List<Arrived> arrived,
      List<Finding> notices) {}

  /** A return that arrived. */
  record Arrived(
      int number,
      String exportId,
      String file,
      long exportedAt,
      long mergedAt,
      String person,
      long rows) {}

  static Board read(Store store, Subject subject, int year) {
    Map<String, List<Source>> returns = new HashMap<>();
    for (Source source : returns(store, subject, year)) {
      returns.computeIfAbsent(source.cover().office(), o -> new ArrayList<>()).add(source);
    }
    Map<String, String> names = store.records().names(BranchOffice.TYPE);
    List<Tile> tiles = new ArrayList<>();
    for (SubmissionBoard.Line line : new SubmissionBoard(store, year, subject).lines()) {
      String key = officeOf(store, line.district());
      List<Source> sent = returns.getOrDefault(key, List.of());
      int round = sent.stream().mapToInt(source -> source.cover().round()).max().orElse(1);
      RecordKey submission = submission(subject, key, year, round);
      Office office =
          new Office(
              key,
              names.getOrDefault(key, key),
              submission,
              recorded(store, submission),
              sent.stream().map(Board::arrived).toList(),
              line.notices());
      tiles.add(
          new Tile(
              line.district(),
              line.name(),
              line.mountain(),
              line.state(),
              line.conflicts(),
              line.quarantined(),
              office));
    }
    return new Board(subject, year, tiles, otherYears(store, subject, year));
  }

  private static List<Integer> otherYears(Store store, Subject subject, int year) {
    return returns(store, subject)
        .map(source -> source.cover().year())
        .filter(other -> other != year)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static Stream<Source> returns(Store store, Subject subject) {
    return store.sources().all().stream()
        .filter(source -> source.cover().kind().equals(BookKind.RETURN.code()))
        .filter(source -> source.cover().isOn(subject.form(BookKind.RETURN)))
        .filter(source -> source.withdrawal().isEmpty());
  }

  private static List<Source> returns(Store store, Subject subject, int year) {
    return returns(store, subject)
        .filter(source -> source.cover().year() == year)
        .sorted(Comparator.comparingInt(source -> source.cover().chain().number()))
        .toList();
  }

  private static String officeOf(Store store, String district) {
    return store
        .records()
        .standing(new RecordKey(District.TYPE, district))
        .shown(District.OFFICE)
        .filter(Value::isAnswer)
        .map(Value::text)
        .orElse("");
  }

  private static RecordKey submission(Subject subject, String office, int year, int round) {
    return new RecordKey(
        Submission.TYPE,
        String.join(
            ".", office, subject.form(BookKind.RETURN), year + "", Integer.toString(round)));
  }

  private static String recorded(Store store, RecordKey submission) {
    return store
        .records()
        .standing(submission)
        .shown(Submission.STATE)
        .filter(Value::isAnswer)
        .map(Value::text)
        .orElse("");
  }

  private static Arrived arrived(Source source) {
    return new Arrived(
        source.cover().chain().number(),
        source.cover().chain().exportId(),
        source.name(),
        source.cover().chain().at(),
        source.mergedAt(),
        source.cover().by(),
        source.cover().rows());
  }

  /** What was found in an office's returns of the year. */
  List<FindingRow> findings(Store store, Office office) {
    List<FindingRow> rows = new ArrayList<>();
    office.notices.forEach(notice -> rows.add(new FindingRow(office.name, notice)));
    for (Source source : returns(store, subject, year)) {
      if (source.cover().office().equals(office.key)) {
        for (FindingOf found : store.sources().findings(source)) {
          rows.add(new FindingRow(office.name, found.finding()));
        }
      }
    }
    return rows;
  }

  /** How many districts' returns arrived. */
  long arrived() {
    return tiles.stream().filter(tile -> !tile.state.isEmpty()).count();
  }

  Optional<Tile> tile(String district) {
    return tiles.stream().filter(tile -> tile.district.equals(district)).findFirst();
  }

  /** The districts of an office, by name. */
  List<String> districtsOf(Office office) {
    return tiles.stream()
        .filter(tile -> tile.office.key.equals(office.key))
        .map(Tile::name)
        .toList();
  }
}

package org.jichidesk.checkup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.form.Choice;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.FormSession;
import org.jichidesk.form.Group;
import org.jichidesk.form.Question;
import org.jichidesk.store.Source;
import org.jichidesk.store.Store;
import org.jichidesk.work.PrivateCopy;
import org.jichidesk.workbook.PlainSheets;

/**
 * Takes in responses that were collected with ODK, Kobo or the like, as a source like any other:
 * known by its digest, to be withdrawn, each answer set aside on its own if the form does not take
 * it. Nobody who answered there had seen what the store holds: what differs is a conflict.
 */
public final class ImportResponses {

  private static final String[] DISTRICT = {
    "district_name", "district", "district_key", "地区", "地区名"
  };
  private static final String[] NAME_OF_RESPONSE = {
    "KEY", "meta-instanceID", "meta/instanceID", "instanceID", "_uuid", "_id", "_index"
  };
  private static final String[] PARENT = {"PARENT_KEY", "_parent_index", "_submission__uuid"};

  private final Store store;
  private final Rounds rounds;
  private final int year;
  private final Optional<String> districtColumn;

  /**
   * Prepares an import into a year.
   *
   * @param districtColumn head of the column that says which district; empty: the usual ones
   */
  public ImportResponses(Rounds rounds, int year, Optional<String> districtColumn) {
    this.store = rounds.store();
    this.rounds = rounds;
    this.year = year;
    this.districtColumn = districtColumn;
  }

  /**
   * What came of it.
   *
   * @param known the source these files are already; nothing was taken again
   * @param responses how many responses were read
   * @param districts how many districts they are of
   * @param changed how many answers changed anything
   * @param conflicting how many contradict what stands
   * @param findings what a person should know
   */
  public record Imported(
      Optional<Source> known,
      int responses,
      int districts,
      int changed,
      int conflicting,
      List<Finding> findings) {}

  /** A table, what its columns mean, and the rows that were placed. */
  private record Placed(ResponseTable table, ResponseColumns columns) {}

  /** Where a response belongs. */
  private record Owner(RoundIntake intake, String instance) {}

  private static final class Work {
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, RoundIntake> intakes = new LinkedHashMap<>();
    private final Map<String, Owner> owners = new HashMap<>();
    private final Map<String, Integer> responses = new LinkedHashMap<>();
    private final List<Extra> extras = new ArrayList<>();
    private final Map<Integer, ResponseTable> tables = new LinkedHashMap<>();
  }

  private record Extra(String sheet, String cell, String header, String text) {}

  /** Takes in the files of one collection: the responses, and a file for each repeat. */
  public Imported take(List<Path> files, String person) {
    List<byte[]> contents = new ArrayList<>();
    List<ResponseTable> tables = new ArrayList<>();
    for (Path file : files) {
      contents.add(bytes(file));
      read(file, contents.getLast(), tables);
    }
    String digest = AnswerSource.digest(contents, "responses " + year + districtColumn.orElse(""));
    Optional<Source> known = store.sources().withDigest(digest);
    if (known.isPresent()) {
      return new Imported(known, 0, 0, 0, 0, List.of());
    }
    Work work = new Work();
    tables.forEach(table -> work.tables.put(table.number(), table));
    String formKey = formKey(tables.getFirst().file());
    FormDefinition form = rounds.forms().form(formKey).orElseThrow();
    List<Placed> placed = new ArrayList<>();
    for (ResponseTable table : tables) {
      placed.add(new Placed(table, new ResponseColumns(form, table.heads(), district(table))));
    }
    whole(placed, formKey, work);
    repeats(placed, work);
    return write(files, digest, work, person);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      String name = String.valueOf(file.getFileName());
      throw new Refusal(Finding.at(Place.file(name), FindingCode.NO_SUCH_FILE, name), e);
    }
  }

  private static void read(Path file, byte[] bytes, List<ResponseTable> tables) {
    String name = String.valueOf(file.getFileName());
    if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      tables.add(ResponseTable.of(tables.size() + 1, name, Csv.read(name, Csv.text(bytes))));
      return;
    }
    try (PrivateCopy copy = PrivateCopy.of(file)) {
      for (PlainSheets.Sheet sheet : PlainSheets.read(copy.file(), name).sheets()) {
        tables.add(ResponseTable.of(tables.size() + 1, name, sheet));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The form most districts use that year. */
  private String formKey(String file) {
    Map<String, Integer> uses = new HashMap<>();
    rounds.of(year).values().forEach(row -> uses.merge(row.text(Checkup.FORM), 1, Integer::sum));
    return uses.entrySet().stream()
        .filter(entry -> rounds.forms().form(entry.getKey()).isPresent())
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow(
            () -> Refusal.of(FindingCode.CHECKUP_NOT_STARTED, file, Integer.toString(year)));
  }

  private int district(ResponseTable table) {
    return districtColumn.isPresent() ? table.column(districtColumn.get()) : table.column(DISTRICT);
  }

  private void whole(List<Placed> placed, String formKey, Work work) {
    boolean any = false;
    for (Placed one : placed) {
      ResponseTable table = one.table();
      int district = district(table);
      if (district < 0 || table.column(PARENT) >= 0) {
        continue;
      }
      any = true;
      version(table, formKey, work);
      for (ResponseTable.ResponseRow row : table.rows()) {
        response(one, row, district, work);
      }
    }
    if (!any) {
      String file = placed.getFirst().table().file();
      throw new Refusal(Finding.at(Place.file(file), FindingCode.NO_DISTRICT_COLUMN, file));
    }
  }

  private void version(ResponseTable table, String formKey, Work work) {
    int column = table.column("FormVersion", "__version__", "_version_");
    String ours = rounds.forms().head(formKey).map(row -> row.text(CheckupForm.VERSION)).orElse("");
    if (column < 0) {
      return;
    }
    for (ResponseTable.ResponseRow row : table.rows()) {
      String theirs = row.cell(column);
      if (!theirs.isEmpty() && !theirs.equals(ours)) {
        work.findings.add(
            Finding.at(
                place(table, column, row), FindingCode.RESPONSE_OF_OTHER_VERSION, theirs, ours));
        return;
      }
    }
  }

  private void response(Placed one, ResponseTable.ResponseRow row, int district, Work work) {
    ResponseTable table = one.table();
    String typed = row.cell(district);
    Optional<String> key = districtKey(typed);
    if (key.isEmpty()) {
      work.findings.add(
          Finding.at(place(table, district, row), FindingCode.RESPONSE_WITHOUT_DISTRICT, typed));
      return;
    }
    Round round = new Round(key.get(), year);
    String id = nameOf(table, row);
    int before = work.responses.merge(key.get(), 1, Integer::sum) - 1;
    if (before == 1) {
      work.findings.add(
          Finding.at(place(table, district, row), FindingCode.DISTRICT_ANSWERED_TWICE, typed));
    }
    RoundIntake intake;
    try {
      // A second response of a district is judged by itself and stands beside the first.
      intake = new RoundIntake(AnswerSheet.open(rounds, round));
    } catch (Refusal refusal) {
      work.findings.add(
          new Finding(
              refusal.finding().code(), place(table, district, row), refusal.finding().args()));
      return;
    }
    work.intakes.put(table.number() + "." + row.line(), intake);
    work.owners.put(id, new Owner(intake, FormSession.TOP));
    answers(one, row, new Owner(intake, FormSession.TOP), work);
  }

  private Optional<String> districtKey(String typed) {
    String wanted = typed.strip();
    if (rounds.districts().containsKey(wanted)) {
      return Optional.of(wanted);
    }
    String plain = plain(wanted);
    return rounds.districts().entrySet().stream()
        .filter(entry -> plain(entry.getValue().text(District.NAME)).equals(plain))
        .map(Map.Entry::getKey)
        .findFirst()
        .filter(key -> !plain.isEmpty());
  }

  /** 第一 地区 and 第一 are one. */
  private static String plain(String name) {
    String folded =
        java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC).replaceAll("\\s+", "");
    return folded.endsWith("地区") ? folded.substring(0, folded.length() - 2) : folded;
  }

  /** What a response calls itself; else a name made of all it says. */
  private static String nameOf(ResponseTable table, ResponseTable.ResponseRow row) {
    for (String head : NAME_OF_RESPONSE) {
      int column = table.heads().indexOf(head);
      if (column >= 0 && !row.cell(column).isEmpty()) {
        return row.cell(column);
      }
    }
    return AnswerSource.shortName(String.join("\n", row.cells()));
  }

  private void answers(Placed one, ResponseTable.ResponseRow row, Owner owner, Work work) {
    ResponseTable table = one.table();
    RoundIntake intake = owner.intake();
    one.columns()
        .answers()
        .forEach((column, question) -> {
          if (belongs(intake, question, owner)) {
            intake.answer(
                question.name(), owner.instance(), row.cell(column), place(table, column, row));
          }
        });
    for (Map.Entry<String, Map<Integer, Choice>> split : one.columns().split().entrySet()) {
      Place place = place(table, split.getValue().keySet().iterator().next(), row);
      String chosen = ResponseColumns.chosen(split.getValue(), row);
      intake.answer(split.getKey(), owner.instance(), chosen, place);
    }
    one.columns()
        .others()
        .forEach((column, question) ->
            intake.text(
                Answer.OTHER,
                question.name(),
                owner.instance(),
                row.cell(column),
                place(table, column, row)));
    one.columns()
        .unknown()
        .forEach((column, head) -> {
          String text = row.cell(column);
          if (!text.isEmpty()) {
            String sheet = table.sheet().isEmpty() ? table.file() : table.sheet();
            work.extras.add(new Extra(sheet, Letters.of(column) + row.line(), head, text));
          }
        });
  }

  /** A table of whole responses may repeat columns of a repeat, which have files of their own. */
  private static boolean belongs(RoundIntake intake, Question question, Owner owner) {
    return owner.instance().equals(FormSession.TOP)
        == intake.sheet().form().repeatAround(question.name()).isEmpty();
  }

  private void repeats(List<Placed> placed, Work work) {
    for (Placed one : placed) {
      ResponseTable table = one.table();
      int parent = table.column(PARENT);
      Optional<Group> repeat = one.columns().repeat();
      if (parent < 0 || repeat.isEmpty()) {
        continue;
      }
      Map<String, Integer> numbers = new HashMap<>();
      for (ResponseTable.ResponseRow row : table.rows()) {
        Owner owner = work.owners.get(row.cell(parent));
        if (owner == null) {
          work.findings.add(
              Finding.at(
                  place(table, parent, row),
                  FindingCode.RESPONSE_WITHOUT_PARENT,
                  row.cell(parent)));
          continue;
        }
        String id =
            AnswerSource.shortName(
                repeat.get().name() + "\n" + row.cell(parent) + "\n" + nameOf(table, row));
        int number = numbers.merge(row.cell(parent), 1, Integer::sum);
        owner
            .intake()
            .instance(
                repeat.get().name(),
                owner.instance(),
                id,
                Optional.of(number),
                place(table, parent, row));
        Owner inside = new Owner(owner.intake(), id);
        int key = table.heads().indexOf("KEY");
        if (key >= 0) {
          work.owners.put(row.cell(key), inside);
        }
        answers(one, row, inside, work);
      }
    }
  }

  private static Place place(ResponseTable table, int column, ResponseTable.ResponseRow row) {
    String cell = Letters.of(Math.max(0, column)) + row.line();
    return new Place(table.file(), table.sheet().isEmpty() ? null : table.sheet(), cell);
  }

  private Imported write(List<Path> files, String digest, Work work, String person) {
    List<AnswerSource.Row> rows = new ArrayList<>();
    long stamp =
        LocalDate.of(year, 4, 1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli() << 16;
    Authorship by = new Authorship(stamp, "", "", "");
    work.intakes.forEach((place, intake) -> {
      intake.judge(false);
      work.findings.addAll(intake.findings());
      int sheet = Integer.parseInt(place.substring(0, place.indexOf('.')));
      for (RoundIntake.Taken one : intake.taken()) {
        // The response itself is the origin: whoever takes it in makes the same assertions.
        rows.add(
            new AnswerSource.Row(
                RoundIntake.assertion(one, "responses", by, Optional.empty()),
                sheet(work, one, sheet),
                FillAnswers.line(one.place())));
      }
    });
    unknownColumns(work);
    String name =
        String.join("、", files.stream().map(f -> String.valueOf(f.getFileName())).toList());
    return store.batch(batch -> {
      AnswerSource source = new AnswerSource(batch, digest, name, year, person, stamp);
      work.tables.forEach((number, table) ->
          source.sheet(number, table.sheet().isEmpty() ? table.file() : table.sheet(), Map.of()));
      work.findings.forEach(finding -> source.finding(finding, ""));
      work.extras.forEach(e -> source.extra(e.sheet(), e.cell(), e.header(), e.text()));
      source.take(rows);
      rounds.forget(year);
      return new Imported(
          Optional.empty(),
          work.intakes.size(),
          work.responses.size(),
          source.changed(),
          source.conflicting(),
          work.findings);
    });
  }

  private static int sheet(Work work, RoundIntake.Taken one, int otherwise) {
    for (ResponseTable table : work.tables.values()) {
      String sheet = one.place().sheet() == null ? "" : one.place().sheet();
      if (table.file().equals(one.place().file()) && table.sheet().equals(sheet)) {
        return table.number();
      }
    }
    return otherwise;
  }

  private static void unknownColumns(Work work) {
    List<String> told = new ArrayList<>();
    for (Extra extra : work.extras) {
      if (!told.contains(extra.sheet() + "\n" + extra.header())) {
        told.add(extra.sheet() + "\n" + extra.header());
        work.findings.add(
            Finding.at(
                new Place(null, extra.sheet(), extra.cell()),
                FindingCode.RESPONSE_COLUMN_UNKNOWN,
                extra.header()));
      }
    }
  }
}

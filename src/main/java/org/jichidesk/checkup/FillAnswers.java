package org.jichidesk.checkup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.form.FormSession;
import org.jichidesk.form.Group;
import org.jichidesk.store.Store;

/**
 * Fills in a round from a file of one district's answers: all of it, or nothing with every trouble
 * named. Whoever wrote the file is taken to have seen what the store holds.
 */
public final class FillAnswers {

  private final Store store;
  private final Rounds rounds;
  private final Round round;

  /** Fills in a round. */
  public FillAnswers(Rounds rounds, Round round) {
    this.store = rounds.store();
    this.rounds = rounds;
    this.round = round;
  }

  /**
   * What came of it.
   *
   * @param written how many answers were written
   * @param count how much is answered now
   * @param findings what a person should know; with any of QUARANTINE or REFUSED nothing was
   *     written
   * @param known true if this very file was filled in before; nothing was written again
   */
  public record Filled(int written, Count count, List<Finding> findings, boolean known) {

    /** True if the file was refused. */
    public boolean isRefused() {
      return findings.stream()
          .anyMatch(finding ->
              finding.severity() == Severity.QUARANTINE || finding.severity() == Severity.REFUSED);
    }
  }

  /** Fills in the answers of a file: {@code .json}, or rows of name, instance, value. */
  public Filled fill(Path file, String person) {
    String name = String.valueOf(file.getFileName());
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new Refusal(Finding.at(Place.file(name), FindingCode.NO_SUCH_FILE, name), e);
    }
    AnswerSheet sheet = AnswerSheet.open(rounds, round);
    String digest =
        AnswerSource.digest(List.of(bytes), "fill " + round.district() + "." + round.year());
    if (store.sources().withDigest(digest).filter(s -> s.withdrawal().isEmpty()).isPresent()) {
      return new Filled(0, sheet.count(), List.of(), true);
    }
    RoundIntake intake = new RoundIntake(sheet);
    List<TypedAnswer> typed = AnswerFile.read(name, Csv.text(bytes));
    Map<String, String> ids = new HashMap<>();
    typed.forEach(one -> give(intake, one, ids, digest));
    intake.judge(true);
    Filled refused = new Filled(0, sheet.count(), intake.findings(), false);
    if (refused.isRefused()) {
      rounds.forget(round.year());
      return refused;
    }
    int written = write(digest, name, intake, person);
    rounds.forget(round.year());
    return new Filled(written, sheet.count(), intake.findings(), false);
  }

  private static void give(
      RoundIntake intake, TypedAnswer one, Map<String, String> ids, String digest) {
    Optional<Group> repeat = intake.sheet().form().repeatAround(one.item());
    String instance = FormSession.TOP;
    if (repeat.isPresent()) {
      instance = instance(intake, repeat.get(), one, ids, digest);
    }
    intake.answer(one.item(), instance, one.value(), one.place());
    intake.text(Answer.OTHER, one.item(), instance, one.other(), one.place());
    intake.text(Answer.NOTE, one.item(), instance, one.note(), one.place());
  }

  /** An instance is called by its id, or by its number from 1; a new number makes a new one. */
  private static String instance(
      RoundIntake intake, Group repeat, TypedAnswer one, Map<String, String> ids, String digest) {
    FormSession session = intake.sheet().session();
    String called = one.instance();
    if (session.has(repeat.name(), called)) {
      return called;
    }
    List<String> there = session.instances(repeat.name(), FormSession.TOP);
    int number = LoadedSession.number(called).map(n -> n.intValue()).orElse(0);
    if (number >= 1 && number <= there.size()) {
      return there.get(number - 1);
    }
    String id =
        ids.computeIfAbsent(
            repeat.name() + "\n" + called, key -> AnswerSource.shortName(digest + "\n" + key));
    intake.instance(repeat.name(), FormSession.TOP, id, one.place());
    return id;
  }

  private int write(String digest, String name, RoundIntake intake, String person) {
    long stamp = store.stamp();
    String origin = "fill " + store.identity().replica() + " " + stamp;
    Authorship by = new Authorship(stamp, store.identity().office(), person, "");
    List<AnswerSource.Row> rows = new ArrayList<>();
    for (RoundIntake.Taken one : intake.taken()) {
      rows.add(
          new AnswerSource.Row(
              RoundIntake.assertion(
                  one, origin, by, Optional.of(store.records().standing(one.record()))),
              1,
              line(one.place())));
    }
    return store.batch(batch -> {
      AnswerSource source = new AnswerSource(batch, digest, name, round.year(), person, stamp);
      source.sheet(1, name, Map.of(Answer.VALUE.tag(), "C"));
      for (Finding finding : intake.findings()) {
        source.finding(finding, "");
      }
      source.take(rows);
      return rows.size();
    });
  }

  static int line(Place place) {
    String cell = place.cell() == null ? "" : place.cell();
    String digits = cell.replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
  }
}

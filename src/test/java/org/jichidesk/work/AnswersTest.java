package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jichidesk.MemoryFolder;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.council.Officer;
import org.jichidesk.domain.council.UnitHead;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Conflict;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.submission.ReplyItem;
import org.jichidesk.store.ExportEntry;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.workbook.CellPatch;
import org.jichidesk.workbook.Grid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes back to the branches: replies, rulings, masters; and what never goes anywhere. */
class AnswersTest {

  private static final String SHEET = DutyReport.TYPE.label().ja();
  private static final RecordKey DISPUTED = new RecordKey(DutyReport.TYPE, "D28.T001.2025");

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  private Offices offices;
  private Store centre;
  private Store branch;

  @BeforeEach
  void begin() {
    offices = new Offices(folder);
    centre = offices.centre();
    branch = offices.branch("O24");
  }

  @AfterEach
  void end() {
    centre.close();
    branch.close();
  }

  private Path typed(Path book, String key, String field, String text) throws IOException {
    Path edited = offices.file("typed.xlsx");
    CellPatch.apply(book, edited, Map.of(new CellPatch.Spot(SHEET, key, field), text));
    return edited;
  }

  /** Two copies of a return come with different hours; the centre rules for the first. */
  private Conflict disputeAndRule() throws IOException {
    Path book = offices.returned(branch);
    offices.merge(
        centre,
        typed(book, DISPUTED.key(), "hours", "210"),
        typed(book, DISPUTED.key(), "hours", "260時間"));
    Conflict conflict = centre.records().conflicts().getFirst();
    int number = conflict.values().indexOf(Value.of("210")) + 1;
    new RuleOnConflict(centre).take(conflict.id(), number, "事務局", "原票で確かめた");
    return conflict;
  }

  private static List<String> items(Store store) {
    List<String> items = new ArrayList<>();
    store
        .records()
        .forEach(
            Selection.all(ReplyItem.TYPE),
            (standing, logged) ->
                items.add(
                    standing.shown(ReplyItem.OUTCOME).map(Value::text).orElse("")
                        + " "
                        + standing.shown(ReplyItem.SENT).map(Value::text).orElse("")
                        + " "
                        + standing.shown(ReplyItem.STANDS).map(Value::text).orElse("")
                        + " "
                        + standing.shown(ReplyItem.REASON).map(Value::text).orElse("")));
    items.replaceAll(String::strip);
    Collections.sort(items);
    return items;
  }

  @Test
  void aReplyBringsTheRulingAndWhatBecameOfTheReturn() throws IOException {
    Conflict conflict = disputeAndRule();
    assertThat(conflict.record()).isEqualTo(DISPUTED);
    Path reply = offices.reply(centre, "O24");
    MergeReport report = offices.merge(branch, reply);
    assertThat(report.books().getFirst().findings()).isEmpty();
    assertThat(branch.records().standing(DISPUTED).shown(DutyReport.HOURS))
        .contains(Value.of("210"));
    assertThat(branch.records().conflicts()).isEmpty();
    assertThat(items(branch))
        .containsExactly(
            "accepted 210 210 原票で確かめた", "overruled 260 210 原票で確かめた", "received", "received");
  }

  @Test
  void theSameReplyTwiceChangesNothing() throws IOException {
    disputeAndRule();
    Path reply = offices.reply(centre, "O24");
    offices.merge(branch, reply);
    String before = Offices.dumpOfRecords(branch);
    offices.merge(branch, reply);
    assertThat(Offices.dumpOfRecords(branch)).isEqualTo(before);
    Path pasted = Grid.read(reply).write(offices.file("pasted.xlsx"));
    offices.merge(branch, pasted);
    assertThat(Offices.dumpOfRecords(branch)).isEqualTo(before);
    assertThat(branch.check()).isEmpty();
  }

  @Test
  void aReplyNamesTheCellThatWasSetAside() throws IOException {
    Path book = typed(offices.returned(branch), DISPUTED.key(), "people", "同上");
    offices.merge(centre, book);
    offices.merge(branch, offices.reply(centre, "O24"));
    List<String> places = new ArrayList<>();
    branch
        .records()
        .forEach(
            Selection.all(ReplyItem.TYPE),
            (standing, logged) -> {
              if (standing.shown(ReplyItem.OUTCOME).equals(Optional.of(Value.of("quarantined")))) {
                places.add(standing.shown(ReplyItem.PLACE).orElseThrow().text());
                assertThat(standing.shown(ReplyItem.SUBJECT).orElseThrow().text())
                    .contains("戸隠", "広報紙")
                    .doesNotContain("D28");
              }
            });
    assertThat(places).containsExactly(SHEET + " E3");
  }

  @Test
  void anotherOfficeHearsNothingOfIt() throws IOException {
    disputeAndRule();
    try (Store other = offices.branch("O25")) {
      offices.merge(centre, offices.returned(other));
      offices.merge(other, offices.reply(centre, "O25"));
      assertThat(items(other)).containsExactly("received");
      assertThat(other.records().history(DISPUTED)).isEmpty();
    }
  }

  @Test
  void aLateWorkbookDoesNotBringAnOverruledValueBack() throws IOException {
    Path old = offices.returned(branch);
    disputeAndRule();
    offices.merge(branch, offices.reply(centre, "O24"));
    offices.merge(centre, old, typed(old, DISPUTED.key(), "hours", "260"));
    assertThat(centre.records().conflicts()).hasSize(1);
    offices.merge(branch, old);
    assertThat(branch.records().standing(DISPUTED).shown(DutyReport.HOURS))
        .contains(Value.of("210"));
    assertThat(branch.records().conflicts()).isEmpty();
  }

  @Test
  void withdrawingListsTheRulingsThatHadSeenIt() throws IOException {
    disputeAndRule();
    String first =
        centre.sources().all().stream()
            .filter(source -> !source.cover().kind().equals("sample"))
            .map(source -> String.valueOf(source.number()))
            .findFirst()
            .orElseThrow();
    WithdrawSource.Withdrawn withdrawn = new WithdrawSource(centre).withdraw(first, "事務局", "取り違え");
    assertThat(withdrawn.rulings()).extracting(Assertion::record).containsExactly(DISPUTED);
    assertThat(centre.records().standing(DISPUTED).shown(DutyReport.HOURS))
        .contains(Value.of("210"));
  }

  @Test
  void anOpenConflictTravelsWithAllItsValues() throws IOException {
    Path book = offices.returned(branch);
    Path edited = typed(book, DISPUTED.key(), "hours", "210");
    branch.write(DISPUTED, Map.of(DutyReport.HOURS, Value.of("220")), "係", "");
    offices.merge(branch, edited);
    assertThat(branch.records().conflicts()).hasSize(1);
    offices.merge(centre, offices.returned(branch));
    Conflict arrived = centre.records().conflicts().getFirst();
    assertThat(arrived.values()).containsExactlyInAnyOrder(Value.of("210"), Value.of("220"));
    new RuleOnConflict(centre).write(arrived.id(), "２１５", "事務局", "間を取る");
    offices.merge(branch, offices.reply(centre, "O24"));
    assertThat(branch.records().conflicts()).isEmpty();
    assertThat(branch.records().standing(DISPUTED).shown(DutyReport.HOURS))
        .contains(Value.of("215"));
  }

  @Test
  void aDistributionBringsMasters() {
    centre.write(
        new RecordKey(District.TYPE, "D28"),
        Map.of(District.HOUSEHOLDS, Value.of("1301")),
        "係",
        "");
    centre.write(
        new RecordKey(DelegatedDuty.TYPE, "T900"),
        Map.of(
            DelegatedDuty.NUMBER, Value.of("個-99"),
            DelegatedDuty.NAME, Value.of("新しい依頼"),
            DelegatedDuty.KIND, Value.of("individual")),
        "係",
        "");
    Path book = offices.distributed(centre);
    offices.merge(branch, book);
    assertThat(
            branch
                .records()
                .standing(new RecordKey(District.TYPE, "D28"))
                .shown(District.HOUSEHOLDS))
        .contains(Value.of("1301"));
    assertThat(branch.records().names(DelegatedDuty.TYPE)).containsEntry("T900", "個-99 新しい依頼");
    String before = Offices.dumpOfRecords(branch);
    offices.merge(branch, book, Grid.read(book).write(offices.file("pasted.xlsx")));
    assertThat(Offices.dumpOfRecords(branch)).isEqualTo(before);
  }

  @Test
  void aPartialReturnSaysNothingOfTheRest() throws IOException {
    try (Store head = offices.branch("O01")) {
      RecordKey first = new RecordKey(DutyReport.TYPE, "D01.T001.2025");
      RecordKey second = new RecordKey(DutyReport.TYPE, "D02.T001.2025");
      Path whole = offices.returned(head);
      head.write(first, Map.of(DutyReport.HOURS, Value.of("1")), "係", "");
      head.write(second, Map.of(DutyReport.HOURS, Value.of("2")), "係", "");
      Path part = offices.returned(head, "第一");
      offices.merge(centre, part);
      assertThat(centre.records().standing(first).shown(DutyReport.HOURS)).contains(Value.of("1"));
      assertThat(centre.records().history(second)).isEmpty();
      offices.merge(centre, whole);
      assertThat(centre.records().standing(first).shown(DutyReport.HOURS)).contains(Value.of("1"));
      assertThat(centre.records().standing(second).shown(DutyReport.HOURS))
          .isPresent()
          .isNotEqualTo(Optional.of(Value.of("2")));
      assertThat(centre.records().conflicts()).isEmpty();
    }
  }

  private ExportOrder order(List<String> personal, String purpose) {
    return new ExportOrder(
        BookKind.RETURN,
        Subject.DUTIES,
        offices.file("personal.xlsx"),
        OptionalInt.of(Offices.YEAR),
        List.of(),
        Optional.empty(),
        "係",
        new ExportOrder.Personal(personal, purpose));
  }

  private static String everything(Path book) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(book.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  private static List<String> people(Store store, RecordType type) {
    return new ArrayList<>(store.records().names(type).values());
  }

  @Test
  void personsStayAtHomeUnlessAskedForByNameWithAPurpose() throws IOException {
    try (Store store = offices.branch("O02")) {
      List<String> officers = people(store, Officer.TYPE);
      List<String> heads = people(store, UnitHead.TYPE);
      assertThat(officers).isNotEmpty();
      assertThat(heads).isNotEmpty();
      String plain = everything(offices.returned(store));
      assertThat(officers).noneMatch(plain::contains);
      assertThat(heads).noneMatch(plain::contains);

      assertThatThrownBy(() ->
              new ExportBook(offices.desk(), store, order(List.of("officer"), " "), Progress.NONE)
                  .write())
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("PERSONAL_NEEDS_PURPOSE");

      ExportOrder order = order(List.of("officer"), "委嘱状の作成");
      new ExportBook(offices.desk(), store, order, Progress.NONE).write();
      String asked = everything(order.out());
      assertThat(officers).allMatch(asked::contains);
      assertThat(heads).noneMatch(asked::contains);
      assertThat(Grid.read(order.out()).cover("personal")).isEqualTo("officer");
      assertThat(Grid.read(order.out()).cover("purpose")).isEqualTo("委嘱状の作成");
      List<ExportEntry> logged = store.exports().all();
      assertThat(logged).extracting(ExportEntry::personal).containsExactly("", "officer");
      assertThat(logged).extracting(ExportEntry::purpose).containsExactly("", "委嘱状の作成");
    }
  }
}

package org.jichidesk.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;
import org.jichidesk.work.Desk;
import org.jichidesk.work.WithdrawSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResponsesTest {

  private static final String TOP = "0";

  @TempDir Path folder;
  private Desk desk;
  private Store store;

  @BeforeEach
  void open() {
    desk = Surveys.desk();
    store = Surveys.centre(desk, folder.resolve("centre.db"));
    Surveys.start(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private ImportResponses.Imported take(Path... files) {
    return new ImportResponses(new Rounds(store), 2025, Optional.empty())
        .take(List.of(files), "試験");
  }

  private Optional<Value> value(String district, String item) {
    return Surveys.sheet(store, district, 2025).session().value(item, TOP);
  }

  private static List<FindingCode> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  @Test
  void headsMayBeNamedAsOdkOrKoboOrPeopleDo() throws IOException {
    for (String heads :
        List.of(
            "district_name,figures-members,self-q_org,self-works,self-works_other",
            "district_name,figures/members,self/q_org,self/works,self/works_other",
            "地区,加入世帯数,組織はまとまっているか,行っている作業,works_other",
            "district,members,q_org,works,works_other")) {
      String text = heads + "\n第一地区,１２０,そう思う,patrol clean,\n第二,80,2,清掃、その他,雪かき\n";
      try (Store fresh = Surveys.centre(desk, folder.resolve(heads.hashCode() + ".db"))) {
        Surveys.start(fresh);
        ImportResponses.Imported done =
            new ImportResponses(new Rounds(fresh), 2025, Optional.empty())
                .take(List.of(file("r" + heads.hashCode() + ".csv", text)), "");
        assertThat(done.findings()).as(heads).isEmpty();
        assertThat(done.districts()).isEqualTo(2);
        AnswerSheet one = Surveys.sheet(fresh, "第一", 2025);
        assertThat(one.session().value("members", TOP)).contains(Value.of("120"));
        assertThat(one.session().value("q_org", TOP)).contains(Value.of("4"));
        assertThat(one.session().value("works", TOP)).contains(Value.of("clean patrol"));
        assertThat(Surveys.sheet(fresh, "第二", 2025).other("works", TOP)).isEqualTo("雪かき");
      }
    }
  }

  @Test
  void aMultipleChoiceMayHaveAColumnForEachChoice() throws IOException {
    take(
        file(
            "kobo.csv",
            "district_name,self/works/clean,self/works/patrol,_id\n第一,0,1,7\n第三,1,1,8\n"));
    assertThat(value("第一", "works")).contains(Value.of("patrol"));
    assertThat(value("第三", "works")).contains(Value.of("clean patrol"));
  }

  @Test
  void whatIsWrongIsSetAsideAtItsCellAndTheRestGoesOn() throws IOException {
    ImportResponses.Imported done =
        take(
            file(
                "odk.csv",
                """
                district_name,members,q_org,雑感,FormVersion
                第一,-3,4,よい,2025
                どこか,5,3,,2025
                第二,たくさん,7,,2024
                """));
    assertThat(codes(done.findings()))
        .containsExactlyInAnyOrder(
            FindingCode.RESPONSE_OF_OTHER_VERSION,
            FindingCode.RESPONSE_WITHOUT_DISTRICT,
            FindingCode.ANSWER_VIOLATES,
            FindingCode.NOT_A_NUMBER,
            FindingCode.UNKNOWN_CODE,
            FindingCode.RESPONSE_COLUMN_UNKNOWN);
    assertThat(done.findings())
        .filteredOn(f -> f.code() == FindingCode.ANSWER_VIOLATES)
        .allMatch(f -> "odk.csv".equals(f.place().file()) && "B2".equals(f.place().cell()));
    assertThat(value("第一", "members")).isEmpty();
    assertThat(value("第一", "q_org")).contains(Value.of("4"));
    int source = store.sources().all().getLast().number();
    assertThat(store.sources().extras(source))
        .hasSize(1)
        .allMatch(extra -> extra.text().equals("よい") && extra.cell().equals("D2"));
    assertThat(store.sources().findings(store.sources().all().getLast())).hasSize(6);
  }

  @Test
  void theSameFileIsTakenOnceAndCanBeWithdrawn() throws IOException {
    Path file = file("odk.csv", "district_name,members\n第一,120\n");
    take(file);
    ImportResponses.Imported again = take(file);
    assertThat(again.known()).isPresent();
    new WithdrawSource(store).withdraw("odk.csv", "試験", "誤り");
    assertThat(value("第一", "members")).isEmpty();
  }

  @Test
  void twoStoresMakeTheSameAssertions() throws IOException {
    Path file = file("odk.csv", "district_name,members\n第一,120\n");
    Path repeats = file("odk-hamlet.csv", "hamlet_name,PARENT_KEY,KEY\n");
    take(file, repeats);
    try (Store other = Surveys.centre(desk, folder.resolve("other.db"))) {
      Surveys.start(other);
      new ImportResponses(new Rounds(other), 2025, Optional.empty())
          .take(List.of(file, repeats), "別の人");
      var record = new Round("D01", 2025).answer(Surveys.NEW, "members", TOP);
      assertThat(other.records().history(record))
          .extracting(one -> one.assertion())
          .isEqualTo(store.records().history(record).stream().map(one -> one.assertion()).toList());
    }
  }

  @Test
  void whatDiffersFromWhatStandsIsAConflict() throws IOException {
    Surveys.sheet(store, "第一", 2025).write("members", TOP, "100", "");
    ImportResponses.Imported done =
        take(file("odk.csv", "district_name,members,q_org\n第一,120,3\n第一,130,3\n"));
    assertThat(codes(done.findings())).containsExactly(FindingCode.DISTRICT_ANSWERED_TWICE);
    assertThat(store.records().conflicts()).hasSize(1);
    assertThat(value("第一", "q_org")).contains(Value.of("3"));
  }

  @Test
  void repeatsComeInFilesOfTheirOwn() throws IOException {
    ImportResponses.Imported done =
        take(
            file("form.csv", "district_name,members,KEY\n第一,120,uuid:1\n第二,90,uuid:2\n"),
            file(
                "form-hamlet.csv",
                """
                hamlet_name,hamlet_people,PARENT_KEY,KEY
                上,35人,uuid:1,uuid:1/hamlet[1]
                下,20,uuid:1,uuid:1/hamlet[2]
                迷子,1,uuid:9,uuid:9/hamlet[1]
                """));
    assertThat(codes(done.findings())).containsExactly(FindingCode.RESPONSE_WITHOUT_PARENT);
    AnswerSheet sheet = Surveys.sheet(store, "第一", 2025);
    List<String> hamlets = sheet.session().instances("hamlet", TOP);
    assertThat(hamlets).hasSize(2);
    assertThat(sheet.session().value("hamlet_name", hamlets.getFirst())).contains(Value.of("上"));
    assertThat(sheet.session().value("hamlet_people", hamlets.getFirst())).contains(Value.of("35"));
  }

  @Test
  void koboWorkbooksHaveASheetForEachRepeat() throws IOException {
    Path book = folder.resolve("kobo.xlsx");
    try (OutputStream out = Files.newOutputStream(book);
        Books books = new Books(out)) {
      books.sheet("main", List.of("_index", "district_name", "members"), List.of("1", "第一", "77"));
      books.sheet(
          "hamlet", List.of("hamlet_name", "_index", "_parent_index"), List.of("上", "1", "1"));
      books.finish();
    }
    ImportResponses.Imported done = take(book);
    assertThat(done.findings()).isEmpty();
    AnswerSheet sheet = Surveys.sheet(store, "第一", 2025);
    assertThat(sheet.session().value("members", TOP)).contains(Value.of("77"));
    assertThat(sheet.session().instances("hamlet", TOP)).hasSize(1);
  }

  /** Plain tables, heads in the first row. */
  private static final class Books implements AutoCloseable {

    private final org.jichidesk.workbook.xlsx.WorkbookWriter book;

    Books(OutputStream out) throws IOException {
      book = new org.jichidesk.workbook.xlsx.WorkbookWriter(out);
    }

    @SafeVarargs
    final void sheet(String name, List<String>... rows) throws IOException {
      var columns = new ArrayList<org.jichidesk.workbook.xlsx.ColumnLook>();
      rows[0].forEach(cell -> columns.add(new org.jichidesk.workbook.xlsx.ColumnLook(12)));
      var sheet = book.addSheet(new org.jichidesk.workbook.xlsx.SheetLook(name, columns));
      for (List<String> row : rows) {
        sheet.startRow();
        for (String cell : row) {
          sheet.text(org.jichidesk.workbook.xlsx.CellStyle.PLAIN, cell);
        }
        sheet.endRow();
      }
    }

    void finish() throws IOException {
      book.finish();
    }

    @Override
    public void close() {
      book.close();
    }
  }

  @Test
  void aFileWithoutDistrictsIsRefusedAndOneOfSpreadsheetProgramsIsRead() throws IOException {
    Path bare = file("bare.csv", "members\n3\n");
    assertThatThrownBy(() -> take(bare))
        .isInstanceOfSatisfying(
            Refusal.class,
            e -> assertThat(e.finding().code()).isEqualTo(FindingCode.NO_DISTRICT_COLUMN));
    Path excel =
        Files.write(
            folder.resolve("sjis.csv"),
            "町名,加入世帯数\r\n\"第一\",\"1,200\"\r\n".getBytes(Charset.forName("windows-31j")));
    new ImportResponses(new Rounds(store), 2025, Optional.of("町名")).take(List.of(excel), "");
    assertThat(value("第一", "members")).contains(Value.of("1200"));
  }

  @Test
  void whatIsExportedComesBackTheSame() throws IOException {
    AnswerSheet sheet = Surveys.sheet(store, "第一", 2025);
    sheet.write("members", TOP, "120", "");
    sheet.write("q_org", TOP, "不明", "");
    sheet.write("bus", TOP, "no", "");
    sheet.write("bus_why", TOP, "遠い、\"坂\"\n二行目", "");
    sheet.write("works", TOP, "clean、その他", "");
    sheet.writeOther("works", TOP, "雪かき", "");
    String id = sheet.addInstance("hamlet", TOP, "");
    sheet.write("hamlet_name", id, "上", "");
    Path out = folder.resolve("csv");
    List<Path> files = new ExportCsv(City.of(new Rounds(store), 2025)).write(out);
    assertThat(files)
        .extracting(file -> file.getFileName().toString())
        .containsExactly("sample_dock_2025.csv", "sample_dock_2025-hamlet.csv");
    byte[] bytes = Files.readAllBytes(files.getFirst());
    assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
        .contains("figures-members", "meta-instanceID");
    sameInOneZip(files);
    try (Store other = Surveys.centre(desk, folder.resolve("other.db"))) {
      Surveys.start(other);
      ImportResponses.Imported done =
          new ImportResponses(new Rounds(other), 2025, Optional.empty()).take(files, "");
      assertThat(done.findings()).isEmpty();
      AnswerSheet back = Surveys.sheet(other, "第一", 2025);
      for (String item : List.of("members", "q_org", "bus", "bus_why", "works")) {
        assertThat(back.session().value(item, TOP))
            .as(item)
            .isEqualTo(sheet.session().value(item, TOP));
      }
      assertThat(back.other("works", TOP)).isEqualTo("雪かき");
      assertThat(back.session().instances("hamlet", TOP)).hasSize(1);
    }
  }

  private void sameInOneZip(List<Path> files) throws IOException {
    Path zip = folder.resolve("csv.ZIP");
    ExportCsv export = new ExportCsv(City.of(new Rounds(store), 2025));
    assertThat(export.write(zip)).containsExactly(zip);
    try (var inside = new java.util.zip.ZipInputStream(Files.newInputStream(zip))) {
      for (Path file : files) {
        assertThat(inside.getNextEntry())
            .extracting(java.util.zip.ZipEntry::getName)
            .isEqualTo(file.getFileName().toString());
        assertThat(inside.readAllBytes()).isEqualTo(Files.readAllBytes(file));
      }
      assertThat(inside.getNextEntry()).isNull();
    }
    byte[] before = Files.readAllBytes(zip);
    export.write(zip);
    assertThat(Files.readAllBytes(zip)).as("the same files, the same bytes").isEqualTo(before);
  }

  @Test
  void aCommaNobodyMeantDoesNotCutAValueShort() throws IOException {
    Round round = Round.of(store, "第一", 2025);
    Path cut = file("cut.csv", "name,value\nq_org,3\nmembers,1,250\n");
    assertThatThrownBy(() -> new FillAnswers(new Rounds(store), round).fill(cut, ""))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.finding().code()).isEqualTo(FindingCode.ROW_LONGER_THAN_HEADS);
              assertThat(refusal.finding().place().cell()).isEqualTo("C3");
            });
    assertThat(Surveys.sheet(store, "第一", 2025).session().value("q_org", TOP)).isEmpty();
  }

  @Test
  void aFewAnswersAreSetTogetherOrNotAtAll() {
    SetAnswers set = new SetAnswers(new Rounds(store), new Round("D01", 2025));
    SetAnswers.Written done =
        set.set(TOP, Map.of("bus_why", "遠い", "bus", "no", "members", "１２０"), "試験");
    assertThat(done.written()).isEqualTo(3);
    AnswerSheet sheet = Surveys.sheet(store, "第一", 2025);
    assertThat(sheet.session().value("members", TOP)).contains(Value.of("120"));
    assertThat(sheet.session().value("bus_why", TOP)).contains(Value.of("遠い"));
    refused("members", () -> set.set(TOP, Map.of("bus", "yes", "members", "-1"), "試験"));
    refused("bus_why", () -> set.set(TOP, Map.of("bus", "yes", "bus_why", "近い"), "試験"));
    refused("nowhere", () -> set.set(TOP, Map.of("bus", "yes", "nowhere", "1"), "試験"));
    assertThat(Surveys.sheet(store, "第一", 2025).session().value("bus", TOP))
        .as("nothing of what was refused")
        .contains(Value.of("no"));
    set.set(TOP, Map.of("members", "", "q_org", "不明"), "試験");
    AnswerSheet after = Surveys.sheet(store, "第一", 2025);
    assertThat(after.session().value("members", TOP).filter(Value::isAnswer)).isEmpty();
    assertThat(after.session().value("q_org", TOP)).contains(Value.UNKNOWN);
  }

  private static void refused(
      String why, org.assertj.core.api.ThrowableAssert.ThrowingCallable set) {
    org.assertj.core.api.Assertions.assertThatExceptionOfType(org.jichidesk.domain.Refusal.class)
        .as(why)
        .isThrownBy(set);
  }

  @Test
  void aFilledFileIsAllOrNothing() throws IOException {
    Round round = Round.of(store, "第一", 2025);
    Path bad =
        file("bad.csv", "name,value\nmembers,-1\nq_org,9\nnowhere,1\nq_people,3\nbus_why,遠い\n");
    FillAnswers.Filled refused = new FillAnswers(new Rounds(store), round).fill(bad, "");
    assertThat(codes(refused.findings()))
        .containsExactlyInAnyOrder(
            FindingCode.ANSWER_VIOLATES,
            FindingCode.UNKNOWN_CODE,
            FindingCode.NO_SUCH_QUESTION,
            FindingCode.ANSWER_NOT_RELEVANT);
    assertThat(refused.findings().stream().map(f -> f.place().cell()))
        .containsExactlyInAnyOrder("B2", "B3", "B4", "B6");
    assertThat(value("第一", "q_people")).isEmpty();
    Path good =
        file(
            "good.json",
            """
            {"bus_why": "遠い", "bus": "no", "members": 50, "works": ["清掃", "patrol"],
             "hamlet": [{"hamlet_name": "上", "hamlet_people": 30}, {"hamlet_name": "下"}]}
            """);
    FillAnswers.Filled filled = new FillAnswers(new Rounds(store), round).fill(good, "試験");
    assertThat(filled.findings()).isEmpty();
    assertThat(value("第一", "bus_why")).contains(Value.of("遠い"));
    assertThat(value("第一", "works")).contains(Value.of("clean patrol"));
    assertThat(Surveys.sheet(store, "第一", 2025).session().instances("hamlet", TOP)).hasSize(2);
    assertThat(new FillAnswers(new Rounds(store), round).fill(good, "").known()).isTrue();
    Surveys.sheet(store, "第一", 2025).write("members", TOP, "51", "");
    Path later =
        file("later.csv", "name,instance,value,note\nmembers,,52,数え直した\nhamlet_people,2,9,\n");
    assertThat(new FillAnswers(new Rounds(store), round).fill(later, "").written()).isEqualTo(3);
    assertThat(value("第一", "members")).contains(Value.of("52"));
    assertThat(store.records().conflictCount()).isZero();
  }

  @Test
  void csvIsReadAsItWasWritten() {
    List<String> cells = List.of("a,b", "c\"d", "e\nf", "", " g", "最後");
    assertThat(Csv.read("x.csv", Csv.line(cells)).getFirst().cells()).isEqualTo(cells);
    assertThat(Map.of(0, "A", 25, "Z", 26, "AA", 701, "ZZ"))
        .allSatisfy((column, letters) -> assertThat(Letters.of(column)).isEqualTo(letters));
  }
}

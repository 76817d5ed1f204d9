package org.jichidesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job at the centre: merge, look, rule, withdraw. */
class JobTest {

  private static final String KEY = "D06.T001.2025";

  @TempDir private static Path shared;
  private static Path book;
  private static Path freshCentre;

  @TempDir private Path folder;
  private Path centre;

  @BeforeAll
  static void anOfficeSendsItsReturn() {
    Path branch = Cli.sample(shared, "O02");
    book = Cli.export(branch, shared.resolve("芹田.xlsx"));
    freshCentre = Cli.sample(shared, "O00");
  }

  @BeforeEach
  void theCentreIsReady() throws IOException {
    centre = folder.resolve("centre.db");
    Files.copy(freshCentre, centre);
  }

  private Cli.Said centre(int code, String command, Object... words) {
    return Cli.expect(code, command, "--store", centre, List.of(words));
  }

  private Path typed(String name, String hours) {
    return Cli.typed(book, folder.resolve(name), KEY, "hours", hours);
  }

  private Path savedAgain(Path original, String name) throws IOException {
    Path copy = folder.resolve(name);
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(original));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
      out.setLevel(1);
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(part.getName()));
        in.transferTo(out);
      }
    }
    assertThat(Files.mismatch(original, copy)).isNotNegative();
    return copy;
  }

  private String conflict() {
    return centre(1, "conflicts").find("(?m)^(K[0-9A-F]{8}) ");
  }

  private String hours() {
    return centreShow().find("\"hours\" : \"([^\"]*)\"");
  }

  private Cli.Said centreShow() {
    return Cli.run("show", "--store", centre, "--json", "duty_report", KEY);
  }

  @Test
  void writesShowsAndRemembers() {
    assertThat(
            centre(0, "set", "duty_report", KEY, "hours=１２０時間", "people=12", "--person", "山﨑")
                .out())
        .contains("保存しました", KEY);
    assertThat(hours()).isEqualTo("120");
    centre(0, "set", "duty_report", KEY, "hours=121");
    assertThat(centre(0, "show", "duty_report", KEY).out())
        .contains("延べ時間  hours     121", "依頼事務  duty      必-01 広報紙の配布");
    assertThat(centre(0, "history", "duty_report", KEY, "hours").out())
        .containsSubsequence("120", "更新前", "山﨑", "この台帳", "121", "有効");
    centre(0, "set", "duty_report", KEY, "hours=");
    assertThat(hours()).isEqualTo("!cleared");
    assertThat(centre(1, "set", "duty_report", KEY, "people=0", "hours=5").out())
        .contains("[C121 要確認]");
    assertThat(
            Cli.expect(1, "set", "--store", centre, "duty_report", KEY, "people=0", "--lang", "en")
                .out())
        .contains("Saved", "There are 5 hours although nobody took part");
  }

  @Test
  void aFolderStandsForItsWorkbooksAndADuplicateForNothing() throws IOException {
    Path returns = Files.createDirectories(folder.resolve("returns"));
    Files.copy(book, returns.resolve("芹田.xlsx"));
    Files.copy(book, returns.resolve("（コピー）芹田.XLSX"));
    Files.writeString(returns.resolve("~$芹田.xlsx"), "lock of another program");
    Files.writeString(returns.resolve("読んでください.txt"), "no workbook");
    Cli.Said said = centre(0, "merge", returns);
    assertThat(said.out()).contains("[M401 お知らせ]").doesNotContain("~$", "読んで");
    assertThat(said.out()).containsPattern("芹田.xlsx +59 +0 +0 +0 +0 +読取済");
    String dump = Cli.dump(centre);
    assertThat(centre(0, "merge", returns, "--json").out()).doesNotContain("\"known\" : false");
    assertThat(Cli.dump(centre)).isEqualTo(dump);
    assertThat(centre(0, "sources").out()).containsPattern("芹田.xlsx, （コピー）芹田.XLSX +提出 +芹田支所");
  }

  @Test
  void aTrialChangesNothing() throws IOException {
    byte[] workbook = Cli.bytes(book);
    Object modified = Files.getLastModifiedTime(book);
    String before = Cli.dump(centre);
    Cli.Said said = centre(0, "merge", "--dry-run", book);
    assertThat(said.out()).containsPattern("芹田.xlsx +59 ").contains("試しに読み取っただけです");
    assertThat(centre(0, "merge", "--dry-run", "--json", book).out())
        .contains("\"applied\" : false");
    Cli.Said shuffled = centre(0, "merge", book, typed("b.xlsx", "7"), "--shuffle", 4, "--dry-run");
    assertThat(shuffled.out()).contains("順番を変えて4回", "すべて同じ");
    assertThat(Cli.dump(centre)).isEqualTo(before);
    assertThat(Cli.bytes(book)).isEqualTo(workbook);
    assertThat(Files.getLastModifiedTime(book)).isEqualTo(modified);
    assertThat(Cli.files(folder)).noneMatch(name -> name.contains("backups"));
    assertThat(said.out().lines().limit(2).toList())
        .isEqualTo(centre(0, "merge", book).out().lines().limit(2).toList());
  }

  @Test
  void aMergeKeepsTheSourceAsItIsAndABackupFromBefore() throws IOException {
    byte[] workbook = Cli.bytes(book);
    String before = Cli.dump(centre);
    centre(0, "merge", book);
    assertThat(Cli.bytes(book)).isEqualTo(workbook);
    List<String> backups = Cli.files(folder.resolve("centre.db.backups"));
    assertThat(backups).hasSize(1).allMatch(name -> name.startsWith("before-merge-"));
    Path backup = folder.resolve("centre.db.backups").resolve(backups.getFirst());
    assertThat(Cli.dump(backup)).isEqualTo(before);
  }

  @Test
  void aConflictKeepsAllValuesUntilSomebodyRules() {
    centre(1, "merge", typed("a.xlsx", "210"), typed("b.xlsx", "260"));
    Cli.Said listed = centre(1, "conflicts");
    assertThat(listed.out())
        .contains("依頼事務実績 " + KEY + " 延べ時間", "a.xlsx 依頼事務実績 F3", "b.xlsx 依頼事務実績 F3", "〔暫定〕");
    assertThat(listed.out()).containsPattern("1\\)  2[16]0").containsPattern("2\\)  2[16]0");
    centre(3, "rule", conflict(), "--take", 3, "--reason", "x");
    centre(3, "rule", conflict(), "--take", 0, "--reason", "x");
    centre(3, "rule", conflict(), "--take", 1, "--reason", " ");
    centre(3, "rule", conflict(), "--value", "たくさん", "--reason", "x");
    String id = conflict();
    int taken = listed.find("(?m)([12])\\)  210").charAt(0) - '0';
    assertThat(centre(0, "rule", id, "--take", taken, "--reason", "電話で確認", "--person", "係長").out())
        .contains("決定を記録しました", "未決定の食い違い: 0件");
    assertThat(hours()).isEqualTo("210");
    assertThat(centre(3, "rule", id, "--take", 1, "--reason", "もう一度").err()).contains("[U607 中止]");
    assertThat(centre(0, "history", "duty_report", KEY, "hours").out())
        .contains("260", "更新前", "b.xlsx 依頼事務実績 F3", "電話で確認", "係長");
  }

  @Test
  void aValueOfOnesOwnMaySettleAConflict() {
    centre(1, "merge", typed("a.xlsx", "210"), typed("b.xlsx", "260"));
    centre(0, "rule", conflict(), "--value", "２３５．５時間", "--reason", "間をとった");
    assertThat(hours()).isEqualTo("235.5");
    Cli.Said json = centre(0, "history", "--json", "duty_report", KEY, "hours");
    assertThat(json.out()).contains("\"=210\"", "\"=260\"", "\"=235.5\"", "依頼事務実績 F3");
  }

  @Test
  void aRulingIsRememberedUntilThereIsNewEvidence() throws IOException {
    Path a = typed("a.xlsx", "210");
    Path b = typed("b.xlsx", "260");
    centre(1, "merge", a, b);
    String id = conflict();
    centre(0, "rule", id, "--value", "210", "--reason", "確認済");
    centre(0, "merge", a, b, savedAgain(a, "a2.xlsx"), savedAgain(b, "b2.xlsx"));
    assertThat(centre(0, "conflicts").out()).contains("0件");
    assertThat(hours()).isEqualTo("210");
    centre(1, "merge", typed("c.xlsx", "300"));
    assertThat(conflict()).isNotEqualTo(id);
    assertThat(centre(1, "conflicts", "--json").out()).contains("\"=210\"", "\"=300\"");
    assertThat(centre(3, "rule", id, "--take", 1, "--reason", "古い番号").err()).contains("[U607");
  }

  @Test
  void sourcesCanBeWithdrawnInAnyOrder() throws IOException {
    Path a = typed("a.xlsx", "210");
    Path b = typed("b.xlsx", "260");
    centre(0, "merge", book);
    String alone = records(Cli.dump(centre));
    Path other = folder.resolve("other.db");
    Files.copy(centre, other);
    centre(1, "merge", a, b);
    Cli.expect(1, "merge", "--store", other, b, a);
    centre(0, "withdraw", "a.xlsx", "--reason", "取り違え");
    assertThat(centre(0, "history", "duty_report", KEY, "hours").out())
        .contains("210", "取消", "a.xlsx 依頼事務実績 F3");
    assertThat(hours()).isEqualTo("260");
    centre(0, "withdraw", "b.xlsx", "--reason", "取り違え");
    Cli.expect(0, "withdraw", "--store", other, "b.xlsx", "--reason", "取り違え");
    Cli.expect(0, "withdraw", "--store", other, "a.xlsx", "--reason", "取り違え");
    assertThat(Cli.dump(centre)).isEqualTo(Cli.dump(other));
    assertThat(records(Cli.dump(centre))).isEqualTo(alone);
    assertThat(centre(3, "withdraw", "a.xlsx", "--reason", "もう一度").err()).contains("[U617");
    assertThat(centre(1, "merge", a).out()).contains("[M405 要確認]");
    assertThat(centre(0, "sources").out()).contains("取り違え");
    assertThat(centre(0, "doctor").out()).contains("異常はありません");
  }

  @Test
  void aRulingOverAWithdrawnSourceIsListedForAnotherLook() {
    centre(1, "merge", typed("a.xlsx", "210"), typed("b.xlsx", "260"));
    centre(0, "rule", conflict(), "--value", "210", "--reason", "確認済");
    assertThat(centre(1, "withdraw", "a.xlsx", "--reason", "取り違え").out())
        .contains("[M411 要確認]", "a.xlsx", "延べ時間");
    assertThat(hours()).isEqualTo("210");
  }

  @Test
  void theBoardAndTheTotalsSayWhatIsOpen() {
    centre(1, "merge", typed("a.xlsx", "210"), typed("b.xlsx", "同上"), book);
    Cli.Said board = centre(1, "board");
    assertThat(board.out()).contains("2025年度 提出状況: 1/32 地区").containsPattern("芹田 .*取込 .*1  20");
    assertThat(centre(0, "board", "--year", 2024).out()).contains("0/32");
    assertThat(centre(1, "board", "--json", "--lang", "en").out()).contains("\"quarantined\" : 1");
    Cli.Said totals = Cli.run("totals", "--store", centre);
    assertThat(totals.out()).contains("1/32 地区");
  }

  @Test
  void aFindingNamesTheCell() {
    Cli.Said said = centre(1, "merge", typed("a.xlsx", "同上"));
    assertThat(said.out()).contains("[C109 保留] a.xlsx / 依頼事務実績 / F3: 「延べ時間」に「同上」");
    Cli.Said json =
        Cli.expect(
            1, "merge", "--store", centre, typed("b.xlsx", "約200"), "--json", "--lang", "en");
    assertThat(json.out())
        .contains("\"code\" : \"C101\"", "\"cell\" : \"F3\"", "\"quarantined\" : 1");
  }

  @Test
  void theReplySaysWhatBecameOfIt() {
    centre(1, "merge", typed("a.xlsx", "210"), typed("b.xlsx", "260"));
    Path reply = folder.resolve("回答.xlsx");
    assertThat(centre(0, "export", "--kind", "reply", "--office", "芹田支所", "--out", reply).out())
        .contains("回答 第1号", "個人情報は入っていません");
    Path branch = folder.resolve("branch.db");
    Cli.expect(0, "init", "--store", branch, "--office", "O02", "--sample");
    Cli.expect(0, "merge", "--store", branch, reply);
    assertThat(Cli.expect(0, "show", "--store", branch, "reply_item").out())
        .contains("2とおりの値が届いており、確認中です");
    assertThat(centre(0, "exports").out()).contains("回答 芹田支所");
  }

  @Test
  void personalRecordsNeedAPurposeWhichIsKept() {
    Path branch = Cli.sample(folder, "O02");
    Path out = folder.resolve("p.xlsx");
    assertThat(
            Cli.expect(
                    0,
                    "export",
                    "--store",
                    branch,
                    "--out",
                    out,
                    "--personal",
                    "duty_report",
                    "--purpose",
                    "x")
                .out())
        .contains("個人情報は入っていません");
    Cli.expect(0, "merge", "--store", centre, out);
    Cli.expect(3, "show", "--store", centre, "officer", "P0001");
    Cli.Said said =
        Cli.expect(
            0,
            "export",
            "--store",
            branch,
            "--out",
            out,
            "--personal",
            "officer",
            "--purpose",
            "名簿の確認");
    assertThat(said.out()).contains("個人情報が入っています: 役員（利用目的: 名簿の確認）");
    assertThat(Cli.expect(0, "exports", "--store", branch).out()).contains("役員      名簿の確認");
    Cli.expect(0, "merge", "--store", centre, out);
    assertThat(Cli.expect(0, "show", "--store", centre, "officer", "P0001").out())
        .contains("濵田 三本");
  }

  @Test
  void whatMachinesReadIsJson() throws IOException {
    centre(1, "merge", typed("a.xlsx", "210"), typed("b.xlsx", "260"), "--json");
    Map<String, List<Object>> commands = new TreeMap<>();
    commands.put("show", List.of("duty_report"));
    commands.put("history", List.of("duty_report", KEY));
    commands.put("merge", List.of(book, "--dry-run"));
    commands.put("merge ", List.of(book, "--shuffle", 2));
    commands.put("sources", List.of());
    commands.put("exports", List.of());
    commands.put("board", List.of());
    commands.put("totals", List.of());
    commands.put("conflicts", List.of());
    commands.put("doctor", List.of());
    commands.put("doctor ", List.of("--repair"));
    commands.put("conflicts ", List.of("--lang", "en"));
    for (Map.Entry<String, List<Object>> one : commands.entrySet()) {
      Cli.Said said = Cli.run(one.getKey().strip(), "--json", "--store", centre, one.getValue());
      assertThat(said.code()).as(said.toString()).isBetween(0, 1);
      assertThat(values(said.out())).as(one.getKey()).isEqualTo(1);
      assertThat(said.err()).doesNotContain("中止");
    }
    assertThat(values(Cli.dump(centre))).isGreaterThan(100);
  }

  private static int values(String json) throws IOException {
    int values = 0;
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        parser.skipChildren();
        values++;
      }
    }
    return values;
  }

  /** The dump without the list of sources. */
  private static String records(String dump) {
    return String.join("\n", dump.lines().filter(line -> line.startsWith("{\"type\"")).toList());
  }
}

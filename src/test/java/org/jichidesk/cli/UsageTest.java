package org.jichidesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was not understood, and what was refused. */
class UsageTest {

  @TempDir private static Path folder;
  private static Path store;
  private static List<Object> at;

  @BeforeAll
  static void makeAStore() {
    store = Cli.sample(folder, "O02");
    at = List.of("--store", store);
  }

  private static void misunderstood(String message, Object... words) {
    Cli.Said said = Cli.expect(2, words);
    assertThat(said.err()).contains(message).doesNotContain("\tat ", "Exception");
    assertThat(said.out()).isEmpty();
  }

  private static void refused(String code, Object... words) {
    String before = Cli.dump(store);
    Cli.Said said = Cli.expect(3, words);
    assertThat(said.err()).startsWith("[" + code + " 中止] ").contains("\n    → ");
    assertThat(said.out()).isEmpty();
    assertThat(Cli.dump(store)).isEqualTo(before);
  }

  @Test
  void tellsWhatIsMissingUnknownOrTooMuch() {
    misunderstood("分からない言葉: mergee もしかして: merge", "mergee");
    misunderstood("足りないもの: --store=FILE, TYPE", "show");
    misunderstood("足りないもの: --store=FILE", "show", "--store");
    misunderstood("足りないもの: FIELD=VALUE", "set", at, "district", "D06");
    misunderstood("分からない言葉: --nope", "show", at, "--nope", "district");
    misunderstood("--store=FILEは一度だけ", "show", at, at, "district");
    misunderstood("「abc」は--year=Nに使えません", "board", at, "--year", "abc");
    misunderstood(
        "「report」は--kind=return|distribution|reply",
        "export",
        at,
        "--out",
        "x",
        "--kind",
        "report");
    misunderstood("「x」は--kind=branch|head|liaison", "init", at, "--office", "x", "--kind", "x");
    misunderstood("どちらか一つ", "rule", at, "K1", "--take", 1, "--value", 2, "--reason", "x");
    misunderstood("足りないもの: --take=N, --value=V", "rule", at, "K1", "--reason", "x");
    misunderstood("足りないもの: --reason=TEXT", "rule", at, "K1", "--take", 1);
    misunderstood("使い方: jichidesk rule", "rule", at);
  }

  @Test
  void tellsItInEnglishToo() {
    misunderstood("Not understood: mergee Did you mean: merge", "mergee", "--lang", "en");
    misunderstood("Missing: --store=FILE, TYPE", "show", "--lang=en");
    misunderstood(
        "“abc” cannot be used for --year=N", "board", at, "--year", "abc", "--lang", "en");
    misunderstood("More: jichidesk show --help", "show", "--lang", "en");
    misunderstood(
        "only one of the two",
        "rule",
        at,
        "K1",
        "--take",
        1,
        "--value",
        2,
        "--reason",
        "x",
        "--lang",
        "en");
    misunderstood("There is no kind of record called “nope”", "show", at, "nope", "--lang", "en");
  }

  @Test
  void tellsWhatTypesAndFieldsThereAre() {
    misunderstood("[U601 中止] 「nope」", "show", at, "nope");
    misunderstood("duty_report", "history", at, "nope", "D06");
    misunderstood(
        "[U602 中止] 「依頼事務実績」に、「nope」", "set", at, "duty_report", "D06.T001.2025", "nope=1");
    misunderstood("done, people, hours", "set", at, "duty_report", "D06.T001.2025", "district=D07");
    misunderstood("[U602 中止]", "history", at, "duty_report", "D06.T001.2025", "nope");
    misunderstood("[U603 中止] 「D06T001」", "set", at, "duty_report", "D06T001", "hours=1");
    misunderstood("[U603 中止]", "set", at, "duty_report", "D06.T001.令和7", "hours=1");
    misunderstood("[U603 中止]", "set", at, "duty_report", "D06.T001.25", "hours=1");
    misunderstood("[U603 中止]", "set", at, "district", "D 06", "population=1");
    misunderstood("[U614 中止] 「hours」", "set", at, "duty_report", "D06.T001.2025", "hours");
    misunderstood("[U614 中止]", "set", at, "duty_report", "D06.T001.2025", "=5");
  }

  @Test
  void refusesValuesAndWritesNoneOfThem() {
    refused("C101", "set", at, "duty_report", "D06.T001.2025", "people=5", "hours=二十くらい");
    refused("C103", "set", at, "district", "D06", "population=-5");
    refused("C105", "set", at, "duty_report", "D06.T001.2025", "reported_on=令和6年2月30日");
    refused("C108", "set", at, "duty_report", "D06.T001.2025", "burden=とても重い");
    refused("C109", "set", at, "duty_report", "D06.T001.2025", "people=同上");
    refused("C114", "set", at, "district", "D06", "office=ない支所");
    refused("C114", "set", at, "duty_report", "D99.T001.2025", "hours=1");
    refused("C114", "set", at, "duty_report", "D06.T999.2025", "hours=1");
    refused("U604", "show", at, "duty_report", "D06.T001.1999");
    refused("U604", "history", at, "duty_report", "x y/z");
  }

  @Test
  void aReturnGoesThroughItsStatesStepByStep() throws IOException {
    Path own = folder.resolve("steps.db");
    Files.copy(store, own);
    List<Object> set = List.of("set", "--store", own, "submission", "O02.R-01.2024.1");
    assertThat(Cli.expect(3, words(set, "state=締め")).err())
        .contains("[U610 中止]", "「（なし）」から「締め」へは進めません", "作成中", "点検済");
    for (String state : List.of("作成中", "点検済", "決裁済", "提出", "受付", "取込", "確定", "締め")) {
      Cli.expect(0, words(set, "state=" + state));
    }
    assertThat(Cli.expect(3, words(set, "state=訂正届")).err()).contains("[U609 中止]");
    Cli.expect(0, words(set, "state=訂正届", "--reason", "集計の誤り"));
    assertThat(Cli.run("history", "--store", own, "submission", "O02.R-01.2024.1", "state").out())
        .contains("訂正届", "有効", "更新前", "集計の誤り");
  }

  private static Object[] words(List<Object> first, Object... more) {
    Object[] all = new Object[more.length + 1];
    all[0] = first;
    System.arraycopy(more, 0, all, 1, more.length);
    return all;
  }

  @Test
  void refusesStoresThatAreNone() throws IOException {
    refused("S501", "show", "--store", folder.resolve("none.db"), "district");
    refused("S502", "show", "--store", folder, "district");
    refused("S502", "show", "--store", "", "district");
    refused("S502", "show", "--store", Cli.HOME.resolve("pom.xml"), "district");
    Path empty = Files.createFile(folder.resolve("empty.db"));
    refused("S502", "doctor", "--store", empty);
    refused("S505", "init", "--store", store, "--office", "芹田支所");
    refused("U605", "init", "--store", folder.resolve("n.db"), "--office", "どこか", "--sample");
    refused("U605", "init", "--store", folder.resolve("n.db"), "--office", "");
    assertThat(Cli.files(folder)).doesNotContain("n.db", "none.db", "n.db.guard");
  }

  @Test
  void refusesExportsThatCannotBe() throws IOException {
    Path out = folder.resolve("out.xlsx");
    Files.writeString(out, "kept");
    refused("U606", "export", at, "--out", out, "--district", "ない地区");
    refused("U616", "export", at, "--out", out, "--kind", "reply");
    refused("U616", "export", at, "--out", out, "--kind", "reply", "--district", "芹田", "吉田");
    refused("U605", "export", at, "--out", out, "--kind", "reply", "--office", "ない支所");
    refused("U613", "export", at, "--out", out, "--personal", "officer");
    refused("U613", "export", at, "--out", out, "--personal", "officer", "--purpose", " ");
    refused("S515", "export", at, "--out", folder);
    refused("S515", "export", at, "--out", "");
    refused("S509", "export", at, "--out", out.resolve("x.xlsx"));
    misunderstood("[U601 中止]", "export", at, "--out", out, "--personal", "nope", "--purpose", "x");
    assertThat(out).hasContent("kept");
    assertThat(Cli.files(folder)).noneMatch(name -> name.endsWith(".part"));
    assertThat(Cli.expect(0, "exports", at, "--json").out().strip()).isEqualTo("[ ]");
  }

  @Test
  void refusesRulingsWithdrawalsAndMergesThatCannotBe() {
    refused("U607", "rule", at, "KNOPE", "--take", 1, "--reason", "x");
    refused("U608", "withdraw", at, "no.xlsx", "--reason", "x");
    refused("U609", "withdraw", at, 1, "--reason", " ");
    String before = Cli.dump(store);
    Cli.Said said = Cli.expect(3, "merge", at, folder.resolve("none.xlsx"), store);
    assertThat(said.out()).contains("[B301 中止]", "[B302 中止]", "台帳は変わっていません");
    Cli.expect(3, "merge", at, Cli.HOME.resolve("src/build"));
    Cli.expect(3, "merge", at, Cli.HOME.resolve("src/build"), "--shuffle", 2);
    assertThat(Cli.dump(store)).isEqualTo(before);
  }

  @Test
  void tellsTablesInColumnsThatStandBelowEachOther() {
    Cli.Said said = Cli.expect(0, "show", at, "officer");
    List<String> lines = said.out().lines().toList();
    int column = Console.width(lines.getFirst().substring(0, lines.getFirst().indexOf("ヨミ")));
    for (String line : lines.subList(1, lines.size())) {
      int from = line.offsetByCodePoints(0, 0);
      while (Console.width(line.substring(0, from)) < column) {
        from = line.offsetByCodePoints(from, 1);
      }
      assertThat(line.substring(from)).matches("[ァ-ヶ ]+ .*");
    }
    assertThat(said.out()).doesNotContain("削除").doesNotContain(" \n");
  }
}

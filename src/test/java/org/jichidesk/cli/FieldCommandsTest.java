package org.jichidesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The field session on the command line. */
class FieldCommandsTest {

  private static final String KEY = "D06.T010.2025";

  @TempDir private Path folder;
  private Path store;
  private Path pass;
  private Path field;

  @BeforeEach
  void takeOut() throws Exception {
    store = Cli.sample(folder, "O02");
    pass = Files.writeString(folder.resolve("pass.txt"), "\ufeff電車 りんご 17月\r\nこの行は使わない\n");
    field = folder.resolve("芹田.jdfield");
    Cli.Said said =
        Cli.expect(
            0,
            "checkout",
            "--store",
            store,
            "--district",
            "芹田",
            "--year",
            2025,
            "--out",
            field,
            "--passphrase-file",
            pass,
            "--person",
            "佐藤");
    assertThat(said.out()).contains("芹田を持ち出しました");
  }

  @Test
  void everyCommandWorksOnAFieldFileWithItsPassphrase() {
    List<Object> on = List.of("--store", field, "--passphrase-file", pass);
    Cli.expect(0, "set", on, "duty_report", KEY, "hours=12.5", "note=現地で", "--person", "鈴木");
    assertThat(Cli.expect(0, "show", on, "duty_report", KEY).out()).contains("12.5", "現地で");
    assertThat(Cli.expect(0, "history", on, "duty_report", KEY, "hours").out()).contains("鈴木");
    assertThat(Cli.expect(0, "dump", on).out()).contains("現地で");
    assertThat(Cli.expect(0, "doctor", on).code()).isZero();
    assertThat(Cli.expect(0, "sources", on).out()).contains("持ち出し");
    assertThat(Cli.expect(0, "conflicts", on).out()).contains("0件");
    Path copy = folder.resolve("copy.jdfield");
    Cli.expect(0, "backup", on, "--out", copy);
    assertThat(
            Cli.expect(0, "show", "--store", copy, "--passphrase-file", pass, "duty_report", KEY)
                .out())
        .contains("現地で");
    Path book = folder.resolve("r.xlsx");
    Cli.Said refused = Cli.expect(3, "export", on, "--out", book, "--year", 2025);
    assertThat(refused.err()).contains("S539");
    assertThat(book).doesNotExist();
    assertThat(Cli.expect(3, "merge", on, Cli.export(store, folder.resolve("b.xlsx"))).err())
        .contains("S539");
  }

  @Test
  void withoutThePassphraseNothingIsShown() throws Exception {
    for (String command : List.of("dump", "doctor", "sources", "board", "conflicts")) {
      Cli.Said said = Cli.expect(3, command, "--store", field);
      assertThat(said.err()).contains("S537");
      assertThat(said.out()).isEmpty();
    }
    Path wrong = Files.writeString(folder.resolve("wrong.txt"), "電車 りんご 18月");
    assertThat(Cli.expect(3, "dump", "--store", field, "--passphrase-file", wrong).err())
        .contains("S532");
    assertThat(
            Cli.expect(3, "dump", "--store", field, "--passphrase-file", folder.resolve("no"))
                .err())
        .contains("B301");
    assertThat(Cli.files(folder)).doesNotContain("芹田.jdfield.guard");
  }

  @Test
  void checkedInItSaysWhatCameAndTwiceThatThereIsNothingNew() {
    List<Object> on = List.of("--store", field, "--passphrase-file", pass);
    Cli.expect(0, "set", on, "duty_report", KEY, "note=現地で");
    List<Object> in = List.of("checkin", "--store", store, "--passphrase-file", pass, field);
    assertThat(Cli.expect(0, in, "--dry-run").out()).contains("変更1件", "台帳は変わっていません");
    assertThat(Cli.expect(0, "show", "--store", store, "duty_report", KEY).out())
        .doesNotContain("現地で");
    assertThat(Cli.expect(0, in).out()).contains("芹田: 新規0件、変更1件");
    assertThat(Cli.expect(0, "show", "--store", store, "duty_report", KEY).out()).contains("現地で");
    assertThat(Cli.expect(0, in).out()).contains("新しいものはありませんでした", "M401");
    assertThat(Cli.expect(0, in, "--json").out()).contains("\"changed\" : 0");
    assertThat(Cli.expect(0, "sources", "--store", store).out()).contains("現地調査");
    assertThat(Cli.expect(0, "exports", "--store", store).out()).contains("持ち出し 芹田");
    assertThat(Cli.expect(0, "history", "--store", store, "duty_report", KEY, "note").out())
        .contains("芹田.jdfield");
    assertThat(Cli.expect(0, "doctor", "--store", store).code()).isZero();
  }

  @Test
  void aConflictIsToldAndCanBeDecided() {
    Cli.expect(0, "set", "--store", store, "duty_report", KEY, "note=支所で");
    Cli.expect(
        0, "set", "--store", field, "--passphrase-file", pass, "duty_report", KEY, "note=現地で");
    Cli.Said said = Cli.expect(1, "checkin", "--store", store, "--passphrase-file", pass, field);
    assertThat(said.out()).contains("食い違い1件", "未決定の食い違い: 1件");
    assertThat(Cli.expect(1, "conflicts", "--store", store).out()).contains("支所で", "現地で");
  }

  @Test
  void aCheckUpIsFilledInFromAFileInTheFieldAndComesBack() throws Exception {
    Cli.expect(
        0,
        "checkup",
        "start",
        "--store",
        store,
        "--year",
        2025,
        "--district",
        "芹田",
        "--form",
        "2025");
    Path out = folder.resolve("dock.jdfield");
    Cli.expect(
        0,
        "checkout",
        "--store",
        store,
        "--district",
        "芹田",
        "--year",
        2025,
        "--out",
        out,
        "--passphrase-file",
        pass);
    Path answers =
        Files.writeString(
            folder.resolve("a.csv"), "name,instance,value\npopulation,,26000\nhouseholds,,12000\n");
    List<Object> on =
        List.of("--store", out, "--passphrase-file", pass, "--district", "芹田", "--year", 2025);
    assertThat(Cli.run("checkup", "fill", on, "--answers", answers).code()).isLessThan(2);
    assertThat(Cli.run("checkup", "show", on).out()).contains("26,000");
    Cli.expect(0, "checkin", "--store", store, "--passphrase-file", pass, out);
    assertThat(
            Cli.run("checkup", "show", "--store", store, "--district", "芹田", "--year", 2025).out())
        .contains("26,000", "12,000");
    assertThat(Cli.expect(0, "doctor", "--store", store).code()).isZero();
  }

  @Test
  void theFilesHoldNothingReadable() throws Exception {
    Cli.expect(
        0, "set", "--store", field, "--passphrase-file", pass, "duty_report", KEY, "note=秘密の話");
    String bytes = Files.readString(field, StandardCharsets.ISO_8859_1);
    for (String word : List.of("芹田", "秘密の話", "duty_report", "D06", "佐藤", "O02")) {
      assertThat(bytes)
          .doesNotContain(
              new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void aWeakPassphraseOrAFileThatIsThereIsRefused() throws Exception {
    Path weak = Files.writeString(folder.resolve("weak.txt"), "1234");
    Path other = folder.resolve("other.jdfield");
    assertThat(
            Cli.expect(
                    3,
                    "checkout",
                    "--store",
                    store,
                    "--district",
                    "D06",
                    "--out",
                    other,
                    "--passphrase-file",
                    weak)
                .err())
        .contains("S538");
    assertThat(other).doesNotExist();
    assertThat(
            Cli.expect(
                    3,
                    "checkout",
                    "--store",
                    store,
                    "--district",
                    "D06",
                    "--out",
                    field,
                    "--passphrase-file",
                    pass)
                .err())
        .contains("S514");
    assertThat(Cli.expect(3, "checkin", "--store", store, "--passphrase-file", pass, store).err())
        .contains("[S5");
  }
}

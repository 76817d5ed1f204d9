package org.jichidesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The year of a check-up as the command line knows it. */
class CheckupTest {

  @TempDir Path folder;

  @Test
  void aYearFromTheFormToTheReport() throws IOException {
    Path store = folder.resolve("centre.db");
    Cli.expect(0, "init", "--store", store, "--office", "事務局", "--kind", "liaison", "--sample");
    assertThat(Cli.expect(0, "checkup", "status", "--store", store).out())
        .contains("2025年度 地区ドック: 32/32 地区", "前年値配布");
    assertThat(Cli.expect(0, "checkup", "status", "--store", store, "--json").out())
        .contains("\"version\" : \"2025\"");
    Path answers = folder.resolve("a.csv");
    Files.writeString(answers, "name,value\npopulation,９９０人\norg_1,そう思う\n");
    Cli.Said filled =
        Cli.expect(
            0, "checkup", "fill", "--store", store, "--district", "第三", "--answers", answers);
    assertThat(filled.out()).contains("2件の回答を書き込みました");
    Files.writeString(answers, "name,value\npopulation,-1\norg_1,五\n");
    Cli.Said refused =
        Cli.expect(
            3, "checkup", "fill", "--store", store, "--district", "第三", "--answers", answers);
    assertThat(refused.out()).contains("A820", "C108", "a.csv / B2", "a.csv / B3");
    assertThat(refused.err()).contains("A823");
    assertThat(Cli.expect(0, "checkup", "show", "--store", store, "--district", "第三").out())
        .contains("990", "そう思う");
    assertThat(
            Cli.expect(0, "checkup", "show", "--store", store, "--district", "第三", "--json").out())
        .contains("\"=990\"");
    assertThat(
            Cli.expect(
                    0,
                    "checkup",
                    "set",
                    "--store",
                    store,
                    "--district",
                    "第三",
                    "population=985",
                    "org_1=未回答")
                .out())
        .contains("2件の回答を書き込みました");
    Cli.expect(
        3, "checkup", "set", "--store", store, "--district", "第三", "org_1=4", "population=-1");
    assertThat(Cli.expect(0, "checkup", "show", "--store", store, "--district", "第三").out())
        .contains("985", "未回答");
    Cli.Said found = Cli.expect(0, "checkup", "findings", "--store", store);
    assertThat(found.out()).contains("所見を").doesNotContain("所見を0件");
    assertThat(Cli.expect(0, "checkup", "findings", "--store", store).out()).contains("所見を0件");
    String finding = found.find("(R-D06-2025-\\S+)");
    Cli.expect(
        0,
        "checkup",
        "plan",
        "--store",
        store,
        "--district",
        "芹田",
        "--finding",
        finding,
        "title=声かけ",
        "bearer=council",
        "deadline=2027-03-31");
    assertThat(
            Cli.expect(0, "checkup", "findings", "--store", store, "--district", "芹田", "--dry-run")
                .out())
        .contains("改善案あり");
    Cli.expect(0, "checkup", "follow", "--store", store, "--district", "芹田");
    assertThat(Cli.expect(0, "checkup", "heat", "--store", store).out()).contains("組織運営");
    Cli.expect(0, "checkup", "step", "--store", store, "--district", "芹田", "self_check");
    Cli.expect(3, "checkup", "step", "--store", store, "--district", "芹田", "confirmed");
    Path pdf = folder.resolve("r.pdf");
    Cli.expect(0, "checkup", "report", "--store", store, "--district", "芹田", "--out", pdf);
    assertThat(Cli.bytes(pdf)).startsWith('%', 'P', 'D', 'F');
    Path csv = folder.resolve("csv");
    Cli.expect(
        0, "checkup", "export", "--store", store, "--out", folder.resolve("c.xlsx"), "--csv", csv);
    assertThat(Cli.files(csv)).contains("chiku_dock_sample_2025.csv");
    Cli.expect(2, "checkup", "--store", store);
    Cli.expect(2, "checkup", "export", "--store", store);
    Path zip = folder.resolve("odk.zip");
    Cli.expect(0, "checkup", "export", "--store", store, "--csv", zip);
    assertThat(Cli.bytes(zip)).startsWith('P', 'K');
  }

  @Test
  void aStartedYearTakesResponsesFromElsewhereOnce() throws IOException {
    Path store = folder.resolve("centre.db");
    Cli.expect(0, "init", "--store", store, "--office", "事務局", "--kind", "liaison", "--sample");
    Cli.expect(0, "checkup", "start", "--store", store, "--year", 2026, "--form", "2025");
    Path responses = folder.resolve("r.csv");
    Files.writeString(responses, "地区,population\n第一,5000\nない所,3\n");
    Cli.Said taken =
        Cli.expect(1, "checkup", "import", "--store", store, "--year", 2026, responses);
    assertThat(taken.out()).contains("1件（1地区）", "A831", "r.csv / A3");
    Cli.expect(3, "checkup", "import", "--store", store, "--year", 2026, responses);
  }
}

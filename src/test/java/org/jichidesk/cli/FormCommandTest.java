package org.jichidesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jichidesk.workbook.Grid;
import org.jichidesk.workbook.Grid.Cell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms on the command line. */
class FormCommandTest {

  private static final Path SAMPLE = Cli.HOME.resolve("sample-data/checkup-form-2025.xlsx");

  @TempDir private Path folder;
  private Path store;

  @BeforeEach
  void makeStore() {
    store = folder.resolve("desk.jichi");
    Cli.DESK.create(store, "O01", "liaison").close();
  }

  private Path bad() {
    Grid book = Grid.read(SAMPLE);
    Grid.Sheet survey = book.sheet("survey");
    for (Map<Integer, Cell> row : survey.rows()) {
      Cell name = row.get(1);
      if (name != null && name.text().equals("population")) {
        row.put(0, Cell.text("geopoint"));
      }
      if (name != null && name.text().equals("aged_share")) {
        row.replaceAll((column, cell) ->
            cell.text().startsWith("round(") ? Cell.text("roundd(${aged_65}, 1)") : cell);
      }
    }
    return book.write(folder.resolve("bad.xlsx"));
  }

  @Test
  void aSoundFormIsSaidToBeSound() {
    Cli.Said said = Cli.expect(0, "form", "check", SAMPLE);
    assertThat(said.out()).contains("サンプル 地区ドック調査票 2025年度", "登録できます").doesNotContain("F7");
    assertThat(Cli.expect(0, "form", "check", SAMPLE, "--json").out())
        .contains("\"accepted\" : true", "\"findings\" : [ ]");
  }

  @Test
  void faultsAreListedWithSheetRowAndColumn() {
    Cli.Said said = Cli.expect(3, "form", "check", bad());
    assertThat(said.out())
        .contains("F710", "bad.xlsx / survey / A", "geopoint")
        .contains("F723", "roundd", "近いもの: round")
        .contains("直すところ: 2か所");
    assertThat(Cli.expect(3, "form", "check", bad(), "--lang", "en").out())
        .contains("is not supported", "Nearest: round", "To be mended: 2");
  }

  @Test
  void aBadFormIsNotAdded() {
    Cli.Said said = Cli.expect(3, "form", "add", bad(), "--store", store);
    assertThat(said.err()).contains("F743", "2か所");
    assertThat(Cli.expect(0, "form", "list", "--store", store).out()).doesNotContain("chiku_dock");
  }

  @Test
  void aFormIsAddedListedAndShown() {
    String key =
        Cli.expect(0, "form", "add", SAMPLE, "--store", store, "--person", "佐藤")
            .find("(F-[0-9a-f]{12})");
    assertThat(Cli.expect(0, "form", "add", SAMPLE, "--store", store).out())
        .contains("すでにあります", key);
    assertThat(Cli.expect(0, "form", "list", "--store", store).out())
        .contains(key, "chiku_dock_sample", "2025", "使用中");
    assertThat(Cli.expect(0, "form", "list", "--store", store, "--json").out())
        .contains("\"key\" : \"" + key + "\"");
    Cli.Said shown = Cli.expect(0, "form", "show", "chiku_dock_sample", "--store", store);
    assertThat(shown.out())
        .contains("population  人口  [integer] 人")
        .contains("⟨${district_mountain} = 'whole'⟩")
        .contains("所見 aged_high")
        .contains("対応 2024 の km_services: split km_clinic");
    assertThat(Cli.expect(0, "form", "show", key, "--store", store, "--lang", "en").out())
        .contains("Population", "Finding aged_high (issue)");
    assertThat(Cli.expect(3, "form", "show", "nothing", "--store", store).err()).contains("F745");
  }

  @Test
  void whatIsNoFormIsRefusedInWords() throws Exception {
    Path text = folder.resolve("text.xlsx");
    Files.writeString(text, "type,name,label\n");
    assertThat(Cli.expect(3, "form", "check", text).err()).contains("B314");
    assertThat(Cli.expect(3, "form", "check", folder.resolve("none.xlsx")).err()).contains("B301");
    assertThat(Cli.expect(2, "form").err()).contains("check", "add", "list", "show");
  }
}

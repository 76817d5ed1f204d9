package org.jichidesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A roadmap is read, revised, edited and put in force with words alone. */
class RoadmapCommandTest {

  @TempDir private Path folder;
  private Path store;

  @BeforeEach
  void init() {
    store = folder.resolve("centre.db");
    Cli.expect(0, "init", "--store", store, "--office", "O00", "--sample");
  }

  private Cli.Said roadmap(int code, Object... words) {
    return Cli.expect(code, "roadmap", List.of(words), "--store", store);
  }

  @Test
  void showsTheWholeRoadmapAndOneItem() {
    assertThat(roadmap(0, "show").out())
        .contains("第1版 ロードマップ2023（現行）", "離陸期 2023–2024", "I-8", "II-4", "III-4")
        .contains("WGでの検討・方針決定・随時適用(事務のあり方)");
    Cli.Said one = roadmap(0, "show", "I-7", "--lang", "en");
    assertThat(one.out()).contains("Delegated duty 5", "広報紙の配布").doesNotContain("I-8");
    assertThat(roadmap(0, "show", "I-7", "--json").out())
        .contains("\"type\" : \"delegated_duty\"", "\"from\" : 2024");
    assertThat(roadmap(2, "show", "I-77").err()).contains("U655", "I-77", "ロードマップ2023");
    assertThat(roadmap(2, "show", "--revision", "9").err()).contains("U650", "1 ロードマップ2023");
    assertThat(Cli.expect(2, "roadmap").err()).contains("ロードマップの何を");
  }

  @Test
  void comparesTwoRevisions() {
    assertThat(roadmap(0, "compare", "1", "2").out())
        .contains("追加 1、削除 0、変更 2", "新方針による業務・雇用の開始")
        .doesNotContain("募金に関する事務");
    assertThat(roadmap(0, "compare", "1", "2", "--json").out()).contains("\"kind\" : \"ADDED\"");
  }

  @Test
  void tellsWhatIsMineAndWhatNobodySaid() {
    assertThat(roadmap(0, "mine", "--actor", "支所", "--year", "2025").out())
        .contains("4項目", "事務のメニュー化", "I-5");
    assertThat(roadmap(0, "mine", "--year", "2026", "--json").out())
        .contains("\"actor\" : \"secretariat\"", "\"number\" : \"II-2\"");
    assertThat(roadmap(2, "mine", "--actor", "mayor").err()).contains("U656", "council");
  }

  @Test
  void revisesAddsSetsAndEnforces() {
    assertThat(roadmap(3, "revise").err()).contains("U609");
    assertThat(roadmap(0, "revise", "--reason", "課題が生じた").out()).contains("第3版");
    roadmap(0, "add", "I-11", "空き家対策", "--course", "I");
    roadmap(0, "set", "I-11", "council=◎", "current=空き家が増えている");
    roadmap(0, "set", "I-11", "--year", "2026", "text=調査する", "to_year=R9");
    assertThat(roadmap(3, "set", "I-1", "name=別", "--revision", "1").err()).contains("U653");
    assertThat(roadmap(3, "enforce", "--on", "きのう").err()).contains("C104");
    assertThat(roadmap(0, "enforce", "--on", "R8.6.1").out()).contains("ロードマップ2023");
    assertThat(roadmap(0, "show", "I-11").out()).contains("現行", "◎", "2026–2027", "調査する");
    assertThat(roadmap(0, "list").out()).contains("旧版", "令和8年6月1日");
  }

  @Test
  void goesOutAsAWorkbookAndComesBack() {
    Path book = folder.resolve("roadmap.xlsx");
    assertThat(roadmap(0, "export", "--out", book, "--revision", "2").out()).contains("行");
    assertThat(Files.exists(book)).isTrue();
    assertThat(roadmap(0, "import", book, "--dry-run").out()).contains("M410");
    assertThat(roadmap(0, "import", book).out()).contains("食い違い");
    assertThat(roadmap(0, "import", book, "--json").out()).contains("\"known\" : true");
  }
}

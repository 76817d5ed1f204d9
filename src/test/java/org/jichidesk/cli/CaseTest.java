package org.jichidesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases on the command line, in a branch that serves one district. */
class CaseTest {

  @TempDir private Path folder;
  private List<Object> at;

  @BeforeEach
  void makeAStore() {
    at = List.of("--store", Cli.sample(folder, "O02"), "--person", "山田");
  }

  @Test
  void theKindsAreListedWithTheirStates() {
    assertThat(Cli.expect(0, "case", "kinds").out())
        .contains("I-7", "circulation", "配布・回覧・周知", "delivered=配布済み", "II-2");
    assertThat(Cli.expect(0, "case", "kinds", "--lang", "en").out())
        .contains("Circulation", "delivered=delivered");
    assertThat(Cli.expect(0, "case", "kinds", "--json").out())
        .contains("\"kind\" : \"nomination\"", "\"personal\" : true");
  }

  @Test
  void aCaseIsBegunFilledInTakenFurtherAndLogged() {
    Cli.Said begun =
        Cli.expect(
            0,
            "case",
            "new",
            at,
            "I-7",
            "title=防災マップの配布",
            "opened_on=R8.5.20",
            "way=回覧",
            "copies=９００");
    String key = begun.find("案件 (\\S+) を始めました");
    Cli.expect(0, "case", "set", at, "circulation", key, "delivered_on=R8.6.1");
    Cli.expect(0, "case", "log", at, "circulation", key, "区長に届けた", "--on", "R8.5.30", "--hours", 2);
    Cli.Said stepped = Cli.expect(0, "case", "step", at, "circulation", key, "配布済み");
    assertThat(stepped.out()).contains("「配布済み」");
    String shown = Cli.expect(0, "case", "show", at, "circulation", key).out();
    assertThat(shown)
        .contains("防災マップの配布", "900", "芹田", "配布・回覧・周知に関する事務", "配布済み")
        .contains("closed_on", "次の状態: requested=依頼", "区長に届けた", "2", "山田");
    assertThat(Cli.expect(0, "case", "show", at, "circulation", key, "--json").out())
        .contains("\"next\" : [ \"requested\" ]", "\"text\" : \"区長に届けた\"");
    Cli.expect(0, "case", "step", at, "circulation", key, "requested");
    assertThat(Cli.expect(0, "case", "show", at, "circulation", key).out())
        .as("taken up again, it has not ended")
        .contains("（消去）");
  }

  @Test
  void stepsThatAreNotLegalAreRefusedWithThoseThatAre() {
    Cli.Said said = Cli.expect(3, "case", "step", at, "nomination", "KH001", "in_office");
    assertThat(said.err()).contains("U610", "推薦済み", "選考中", "取下げ");
    assertThat(Cli.expect(3, "case", "show", at, "nomination", "KH999").err()).contains("U604");
    assertThat(Cli.expect(2, "case", "list", at, "nominations").err()).contains("U601");
    assertThat(Cli.expect(3, "case", "set", at, "circulation", "N-1", "copies=1").err())
        .contains("U604");
  }

  @Test
  void whatIsAboutAPersonIsHiddenUnlessItsKindIsAskedForByName() {
    String all = Cli.run("case", "list", at).out();
    assertThat(all).contains("KB001", "●●●", "広報紙").doesNotContain("年次有給休暇", "𠮷田");
    assertThat(Cli.run("case", "list", at, "labor_consultation").out()).contains("●●●");
    assertThat(
            Cli.run("case", "list", at, "labor_consultation", "--personal", "labor_consultation")
                .out())
        .contains("年次有給休暇")
        .doesNotContain("●●●");
    String json = Cli.run("case", "list", at, "nomination", "--json").out();
    assertThat(json)
        .contains("\"masked\" : true", "\"post\"", "\"state\" : \"accepted\"")
        .doesNotContain("𠮷信", "タカハシ", "はしごだか");
    assertThat(Cli.run("case", "show", at, "nomination", "KH001").out()).contains("髙橋 𠮷信");
  }

  @Test
  void casesAreFoundByStateDistrictItemAndWhatIsDue() {
    assertThat(Cli.run("case", "list", at, "--state", "配布済み").out())
        .contains("KF002", "KF003")
        .doesNotContain("KF001", "KE001");
    assertThat(Cli.run("case", "list", at, "--item", "II-2").out())
        .contains("KI001", "KI002")
        .doesNotContain("KF001");
    assertThat(Cli.run("case", "list", at, "--district", "芹田", "circulation").out())
        .contains("KF001");
    assertThat(Cli.expect(3, "case", "list", at, "--district", "どこか").err()).contains("U606");
    String due = Cli.expect(1, "case", "list", at, "--due").out();
    assertThat(due).contains("KF001", "期限超過", "KB002", "廃棄の時期").doesNotContain("KF002");
  }

  @Test
  void disposingErasesWhatWasSaidAboutThePersonAndSaysSoInTheHistory() {
    assertThat(Cli.expect(3, "case", "step", at, "labor_consultation", "KB001", "disposed").err())
        .contains("U610");
    Cli.expect(0, "case", "step", at, "labor_consultation", "KB002", "disposed");
    String shown = Cli.expect(0, "case", "show", at, "labor_consultation", "KB002").out();
    assertThat(shown).contains("廃棄済み", "社会保険").doesNotContain("髙﨑", "資格喪失", "聞き取りの内容");
    String past = Cli.expect(0, "history", at, "labor_consultation", "KB002").out();
    assertThat(past).contains("廃棄済み").doesNotContain("髙﨑", "資格喪失");
    String entries = Cli.expect(0, "show", at, "confidential_entry").out();
    assertThat(entries).doesNotContain("聞き取りの内容", "助言を伝えた");
    String entry = Cli.expect(0, "history", at, "confidential_entry", "KY003").out();
    assertThat(entry).contains("廃棄済み").doesNotContain("聞き取りの内容");
    assertThat(Cli.dump((Path) at.get(1))).as("the log keeps it, and we say so").contains("髙﨑");
  }
}

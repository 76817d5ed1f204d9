package org.jichidesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proposals, consents, decisions and what became of a duty, on the command line. */
class ReviewCommandsTest {

  @TempDir private Path folder;
  private Path centre;

  @BeforeEach
  void theCentreIsReady() {
    centre = Cli.sample(folder, "O00");
  }

  private Cli.Said centre(int code, List<String> command, Object... words) {
    return Cli.expect(code, command, "--store", centre, List.of(words));
  }

  @Test
  void aProposalGoesFromItsFirstWordToADecision() {
    centre(
        0, List.of("proposal", "new"), "number=見-20", "title=花いっぱい運動を任意にする", "duty=選-14 花いっぱい運動");
    centre(0, List.of("proposal", "version"), "見-20", "花の植替えを任意にする");
    for (String state : List.of("WG", "市見直し案", "連絡協議会")) {
      centre(0, List.of("proposal", "step"), "見-20", state);
    }
    Cli.Said refused = centre(3, List.of("proposal", "step"), "見-20", "実施");
    assertThat(refused.err()).contains("[U610", "合意");
    assertThat(centre(0, List.of("consent", "set"), "見-20", "芹田", "stance=同意").out())
        .contains("保存しました");
    assertThat(centre(3, List.of("consent", "set"), "見-20", "芹田", "answer=はい").err())
        .contains("[C131");
    Object[] end = {"--proposal", "見-20", "change=終了", "from_year=2027", "decided_by=市長"};
    assertThat(centre(3, List.of("decide"), end).err()).contains("[U661");
    centre(0, List.of("proposal", "step"), "見-20", "合意");
    centre(0, List.of("decide"), end);
    assertThat(centre(0, List.of("proposal", "show"), "見-20").out())
        .contains("第1版", "花の植替えを任意にする", "同意 1", "回答 1/32 地区", "次の状態: 連絡協議会, 移行準備");
    assertThat(centre(0, List.of("trace"), "選-14").out())
        .containsSubsequence("■ 選-14", "見-20 花いっぱい運動", "合意", "決定", "終了");
    assertThat(centre(0, List.of("trace"), "選-14", "--json").out())
        .contains("\"type\" : \"decision\"", "\"change=end\" : 1");
  }

  @Test
  void theMatrixNamesEveryDistrictAndKeepsOlderAnswersApart() {
    Cli.Said matrix = centre(0, List.of("consent", "matrix"));
    assertThat(matrix.out()).contains("見-1 第2版", "（第1版には同意）", "要回答", "全域");
    assertThat(matrix.out().lines().filter(line -> line.matches("^(第一|中条) .*")).count())
        .isEqualTo(2);
    String json = centre(0, List.of("consent", "matrix"), "--json").out();
    assertThat(json).contains("\"standing\" : \"older\"", "\"of\" : 32", "\"nothing\" : 8");
    assertThat(centre(0, List.of("consent", "matrix"), "--lang", "en").out())
        .contains("(v1: agrees)", "to be answered", "23/32 districts answered");
  }

  @Test
  void theSampleTellsTheWholeWayFromAFindingToADecision() {
    assertThat(centre(0, List.of("trace"), "必-01").out())
        .containsSubsequence(
            "■ 必-01 広報紙の配布",
            "2024-11-20",
            "広報紙を配る人が見つからず",
            "2025-02-14",
            "広報紙の配布を見直す（サンプル）",
            "2025-05-20",
            "見-3",
            "2025-11-10",
            "配布と募金を軽くする（サンプル）",
            "2026-02-20",
            "2025-3");
    assertThat(centre(0, List.of("trace"), "--type", "checkup_finding", "SF01").out())
        .contains("■ 必-01 広報紙の配布");
    assertThat(centre(0, List.of("trace"), "--type", "what_if_plan", "WP1").out())
        .contains("■ 必-01 広報紙の配布");
  }

  @Test
  void theWayLeadsBackToTheDuty() {
    assertThat(centre(0, List.of("trace"), "--type", "decision", "2025-3").out())
        .contains("■ 必-01 広報紙の配布");
    assertThat(centre(0, List.of("trace"), "--type", "working_group", "W01").out())
        .contains("■ 必-11 地域福祉ワーカーの配置");
    assertThat(centre(3, List.of("trace"), "ない事務").err()).contains("[U604");
  }

  @Test
  void aSuggestionIsGivenWithItsReasonsAndNothingIsWritten() {
    String before = Cli.dump(centre);
    Cli.Said said = centre(0, List.of("role"), "他-04", "--year", 2025);
    assertThat(said.out()).contains("目安: 自助・廃止（「必要とされていない」）", "必要不可欠と思う地区が", "（目安 25%以下）", "中央値");
    assertThat(centre(0, List.of("role"), "個-05", "--year", 2025).out())
        .contains("回答 0/32", "継続検討（「回答が少ない」）");
    assertThat(centre(0, List.of("role"), "--year", 2025, "--json").out())
        .contains("\"outcome\" : \"drop\"", "\"no_answer\"");
    assertThat(Cli.dump(centre)).isEqualTo(before);
  }

  @Test
  void groupsShowTheirMembersNamesOnlyWhenAsked() {
    assertThat(centre(0, List.of("group", "list")).out()).contains("委員等推薦事務WG");
    assertThat(centre(0, List.of("group", "show"), "W02").out())
        .contains("篠ノ井住民自治協議会", "第3回 委員等推薦事務WG", "氏名は出していません")
        .doesNotContain("見本 梅子");
    assertThat(centre(0, List.of("group", "show"), "W02", "--names").out()).contains("見本 梅子");
    assertThat(centre(0, List.of("group", "show"), "W02", "--json").out()).doesNotContain("見本 梅子");
  }

  @Test
  void meetingsAndTasksAreWrittenAndListed() {
    centre(
        0,
        List.of("meeting", "new"),
        "kind=ワーキンググループ",
        "working_group=W02",
        "title=第4回",
        "held_on=R8.6.9");
    centre(0, List.of("meeting", "set"), "第4回", "minutes=持回りの様式を決めた");
    assertThat(centre(0, List.of("meeting", "list"), "--json").out()).contains("持回りの様式を決めた");
    centre(
        0, List.of("task", "new"), "title=様式を配る", "owner=事務局", "office=O00", "deadline=2100-01-01");
    assertThat(Cli.run("task", "list", "--store", centre, "--own").out()).contains("様式を配る");
    centre(0, List.of("task", "set"), "様式を配る", "state=完了");
    assertThat(Cli.run("task", "list", "--store", centre, "--own").out()).doesNotContain("様式を配る");
  }
}

package org.jichidesk.ui.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Source;
import org.jichidesk.work.MergeBooks;
import org.jichidesk.work.MergeReport;
import org.jichidesk.work.Progress;
import org.jichidesk.work.RuleOnConflict;
import org.junit.jupiter.api.Test;

/** Workbooks that were merged: withdrawn with a reason, answered with a reply. */
class SourcesTest extends MergeTable {

  private static final RecordKey SERITA = new RecordKey(DutyReport.TYPE, "D06.T001.2025");

  private void choose(String name) {
    onScreen(() -> {
      TableView<Sources.Line> table =
          robot.lookup("#merging-sources").<TableView<Sources.Line>>query();
      table.getItems().stream()
          .filter(line -> line.source().name().equals(name))
          .findFirst()
          .ifPresent(line -> table.getSelectionModel().select(line));
      return true;
    });
    settle();
  }

  private Optional<Source.Withdrawal> withdrawal(String name) {
    return inStore(store ->
        store.sources().all().stream()
            .filter(source -> source.name().equals(name))
            .findFirst()
            .orElseThrow()
            .withdrawal());
  }

  @Test
  void withdrawingShowsWhatChangesAsksWhyAndNamesTheDecisionsToLookAtAgain() throws Exception {
    openCentre("sources");
    inStore(store -> {
      String id =
          store.records().conflicts().stream()
              .filter(conflict -> conflict.record().equals(SERITA))
              .findFirst()
              .orElseThrow()
              .id();
      return new RuleOnConflict(store).take(id, 1, "前の担当", "確認済み");
    });
    choose("O02-芹田支所-2.xlsx");
    click("merging-withdraw");
    awaitShown("このファイルを見て決めたものがあります");
    clickInDialog("取込を取り消す");
    awaitShown("取り消す理由を書いてください。");
    assertThat(withdrawal("O02-芹田支所-2.xlsx")).isEmpty();
    click("merging-withdraw-reason");
    type("違う年度のファイルだった");
    clickInDialog("取込を取り消す");
    awaitShown("見直してほしい決定");
    awaitShown("M411");
    assertThat(withdrawal("O02-芹田支所-2.xlsx"))
        .map(Source.Withdrawal::reason)
        .contains("違う年度のファイルだった");
  }

  @Test
  void thePreviewIsExactlyWhatComes() throws Exception {
    openCentre("sources");
    Value before = hours();
    WithdrawPreview preview =
        inStore(store -> {
          Source source =
              store.sources().all().stream()
                  .filter(one -> one.name().equals("O02-芹田支所-2.xlsx"))
                  .findFirst()
                  .orElseThrow();
          return WithdrawPreview.of(
              store, org.jichidesk.ui.records.Names.read(store, "ja"), "ja", source);
        });
    assertThat(hours()).as("looking changes nothing").isEqualTo(before);
    assertThat(preview.changes())
        .filteredOn(change -> change.field().equals("延べ時間"))
        .singleElement()
        .satisfies(change -> {
          assertThat(change.before()).isEqualTo("398.5／420");
          assertThat(change.after()).isEqualTo("398.5");
        });
    choose("O02-芹田支所-2.xlsx");
    click("merging-withdraw");
    click("merging-withdraw-reason");
    type("間違い");
    clickInDialog("取込を取り消す");
    assertThat(hours()).isEqualTo(Value.of("398.5"));
    awaitShown("理由: 間違い");
  }

  private Value hours() {
    return inStore(store -> store.records().standing(SERITA).shown(DutyReport.HOURS).orElseThrow());
  }

  @Test
  void aReplyIsWrittenForTheOfficesChosenAndCanBeReadAgain() throws Exception {
    openCentre("replies");
    Path out = Files.createDirectories(folder.resolve("out"));
    chosen.next = Optional.of(out);
    robot.clickOn("芹田支所");
    settle();
    awaitShown("回答ファイルを書き出す（1か所）");
    click("merging-write-replies");
    awaitShown("1冊を");
    List<Path> files = list(out);
    assertThat(files)
        .extracting(Path::getFileName)
        .extracting(Path::toString)
        .containsExactly("回答-芹田支所-2025年度.xlsx");
    List<Replies.Written> written = rows("merging-written");
    assertThat(written.getFirst().office()).isEqualTo("芹田支所");
    assertThat(written.getFirst().number()).isEqualTo(2);
    assertThat(written.getFirst().exportId()).isNotEmpty();
    MergeReport read =
        inStore(store -> new MergeBooks(DESK, store).merge(files, true, Progress.NONE));
    assertThat(read.books().getFirst().isRefused()).isFalse();
    click("merging-write-replies");
    assertThat(list(out)).as("none is written over").hasSize(2);
    click("merging-write-distribution");
    click("merging-write-consolidated");
    assertThat(list(out))
        .extracting(file -> file.getFileName().toString())
        .as("a list for each subject, and everything for reading")
        .contains("配布-2025年度.xlsx", "配布-2025年度-地区ドック.xlsx", "配布-2025年度-見直し・合意形成.xlsx")
        .hasSize(6);
    assertThat(this.<Replies.Written>rows("merging-written"))
        .extracting(Replies.Written::kind)
        .contains("配布", "回答");
  }

  private static List<Path> list(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}

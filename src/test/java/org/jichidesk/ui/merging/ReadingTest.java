package org.jichidesk.ui.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.scene.input.Clipboard;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.store.Selection;
import org.junit.jupiter.api.Test;

/** Workbooks in: read, plan, apply. */
class ReadingTest extends MergeTable {

  private int reports() {
    return inStore(store -> store.records().rows(Selection.all(DutyReport.TYPE)).size());
  }

  private int sources() {
    return inStore(store -> store.sources().all().size());
  }

  @Test
  void aFolderIsReadPlannedAndOnlyThenApplied() throws Exception {
    openEmpty();
    int before = sources();
    chosen.next = Optional.of(returns());
    click("merging-folder");
    awaitShown("まだ取り込んでいません");
    List<Plan.Book> books = rows("merging-books");
    assertThat(books).hasSizeGreaterThan(28).extracting(Plan.Book::office).contains("芹田支所");
    assertThat(books).filteredOn(book -> book.state() == Plan.State.KNOWN).hasSize(1);
    List<FindingRow> findings = rows("merging-plan-findings");
    assertThat(findings)
        .anySatisfy(row -> {
          assertThat(row.finding().code().code()).isEqualTo("C109");
          assertThat(row.where()).isEqualTo("依頼事務実績 E4");
          assertThat(row.office()).isEqualTo("芹田支所");
        });
    assertThat(sources()).as("reading keeps nothing").isEqualTo(before);
    assertThat(reports()).isZero();
    click("merging-apply");
    awaitShown("取り込みました");
    assertThat(sources()).isEqualTo(before + books.size() - 1);
    assertThat(reports()).isGreaterThan(500);
    awaitShown("食い違いを決める（2件）");
    go("board");
    click("merging-year-2025");
    awaitShown("提出 32／32地区");
  }

  @Test
  void aDamagedWorkbookIsNamedAndTheGoodOnesBesideItAreTaken() throws Exception {
    openEmpty();
    Path bad = folder.resolve("壊れた提出.xlsx");
    byte[] good = Files.readAllBytes(book("O04-"));
    Files.write(bad, java.util.Arrays.copyOf(good, good.length / 2));
    List<File> files = List.of(bad.toFile(), book("O04-").toFile());
    chosen.several = files.stream().map(File::toPath).toList();
    click("merging-files");
    List<Plan.Book> books = rows("merging-books");
    assertThat(books)
        .extracting(Plan.Book::state)
        .containsExactlyInAnyOrder(Plan.State.REFUSED, Plan.State.READ);
    List<FindingRow> findings = rows("merging-plan-findings");
    assertThat(findings)
        .anySatisfy(row -> {
          assertThat(row.finding().code().code()).isEqualTo("B307");
          assertThat(row.file()).isEqualTo("壊れた提出.xlsx");
        });
    click("merging-apply");
    awaitShown("取り込みました");
    List<String> kept =
        inStore(store -> store.sources().all().stream().map(source -> source.name()).toList());
    assertThat(kept)
        .contains(String.valueOf(book("O04-").getFileName()))
        .doesNotContain("壊れた提出.xlsx");
  }

  @Test
  void discardingKeepsNothing() throws Exception {
    openEmpty();
    int before = sources();
    chosen.several = List.of(book("O04-"));
    click("merging-files");
    click("merging-discard");
    awaitShown("ここにドロップ");
    assertThat(sources()).isEqualTo(before);
  }

  @Test
  void whoStopsTheReadingKeepsNothingAndIsBackAtTheBeginning() throws Exception {
    openEmpty();
    int before = sources();
    onScreen(() -> {
      session()
          .around()
          .background()
          .job()
          .addListener((property, was, job) -> {
            if (job != null) {
              job.cancel();
            }
          });
      return true;
    });
    chosen.next = Optional.of(returns());
    click("merging-folder");
    awaitShown("ここにドロップ");
    assertThat(isThere("merging-books")).isFalse();
    assertThat(sources()).isEqualTo(before);
  }

  @Test
  void mergingThatIsStoppedHalfwayKeepsNothing() throws Exception {
    openEmpty();
    int before = sources();
    boolean stopped =
        inStore(store -> {
          try {
            Plan.read(
                DESK,
                store,
                List.of(returns()),
                false,
                (what, done, all) -> {
                  if (done == 5) {
                    throw new CancellationException(what);
                  }
                });
            return false;
          } catch (CancellationException e) {
            return true;
          }
        });
    assertThat(stopped).isTrue();
    assertThat(sources()).isEqualTo(before);
    assertThat(reports()).isZero();
  }

  @Test
  void theFindingsAreFilteredAndCopiedForAMail() throws Exception {
    openEmpty();
    chosen.several = List.of(book("O02-"), book("コピー"), book("O08-"));
    click("merging-files");
    assertThat(this.<FindingRow>rows("merging-plan-findings")).hasSize(2);
    onScreen(() -> {
      robot
          .lookup("#merging-plan-severity")
          .<javafx.scene.control.ComboBox<String>>query()
          .getSelectionModel()
          .select("保留");
      return true;
    });
    assertThat(this.<FindingRow>rows("merging-plan-findings")).hasSize(1);
    click("merging-plan-copy");
    String copied = onScreen(() -> Clipboard.getSystemClipboard().getString());
    assertThat(copied.lines()).hasSize(2);
    assertThat(copied.lines().toList().get(1))
        .startsWith("保留\tC109\t芹田支所\tO02-芹田支所-1.xlsx\t依頼事務実績\tE4\t");
  }

  @Test
  void workbooksThatAreDroppedAreRead() throws Exception {
    openEmpty();
    onScreen(() -> {
      ReadPane pane = new ReadPane(session());
      stage().getScene().setRoot(new javafx.scene.layout.StackPane(pane.node()));
      pane.dropped(List.of(book("O04-").toFile(), book("O05-").toFile()));
      return true;
    });
    settle();
    assertThat(this.<Plan.Book>rows("merging-books"))
        .extracting(Plan.Book::office)
        .containsExactly("三輪支所", "吉田支所");
  }

  @Test
  void otherOrdersAreTriedOnCopies() throws Exception {
    openEmpty();
    int before = sources();
    chosen.several = List.of(book("O04-"), book("O05-"));
    click("merging-files");
    click("merging-shuffle-these");
    onScreen(() -> {
      robot
          .lookup("#merging-orders")
          .<javafx.scene.control.Spinner<Integer>>query()
          .getValueFactory()
          .setValue(3);
      return true;
    });
    clickButton("試す");
    awaitShown("順番を変えて3回取り込みました。結果はすべて同じです。");
    assertThat(sources()).isEqualTo(before);
  }
}

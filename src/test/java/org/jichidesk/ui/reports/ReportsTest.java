package org.jichidesk.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import org.jichidesk.ui.DeskTest;
import org.junit.jupiter.api.Test;

/** Reports are seen before they are saved. */
class ReportsTest extends DeskTest {

  private void choose(int index) {
    ListView<?> list = (ListView<?>) find("reports-list");
    onScreen(() -> {
      list.getSelectionModel().select(index);
      return true;
    });
    settle();
  }

  private double ratio() {
    ImageView picture = (ImageView) find("reports-preview");
    return onScreen(() -> picture.getImage().getWidth() / picture.getImage().getHeight());
  }

  @Test
  void theRoadmapIsSeenLyingAndSavedAsPdfAndAsAWorkbook() throws Exception {
    openLiaison();
    click("go-reports");
    awaitShown("1／1ページ");
    assertThat(ratio()).isGreaterThan(1.3);
    chosen.next = Optional.of(folder);
    click("reports-pdf");
    awaitShown("に保存しました");
    Path pdf = folder.resolve("ロードマップ.pdf");
    assertThat(Files.readAllBytes(pdf)).startsWith((byte) '%', (byte) 'P', (byte) 'D', (byte) 'F');
    click("reports-xlsx");
    await("the workbook", () -> Files.exists(folder.resolve("ロードマップ.xlsx")));
  }

  @Test
  void pagesAreTurnedAndAPlanHasNoWorkbook() throws Exception {
    openLiaison();
    click("go-reports");
    awaitShown("連絡協議会の集計資料（A4）");
    ListView<?> list = (ListView<?>) find("reports-list");
    choose(list.getItems().size() - 1);
    awaitShown("1／3ページ");
    assertThat(ratio()).isLessThan(0.8);
    assertThat(robot.lookup("#reports-xlsx").queryButton().isVisible()).isFalse();
    click("reports-after");
    awaitShown("2／3ページ");
    click("reports-after");
    awaitShown("3／3ページ");
    assertThat(robot.lookup("#reports-after").queryButton().isDisabled()).isTrue();
    click("reports-before");
    awaitShown("2／3ページ");
  }
}

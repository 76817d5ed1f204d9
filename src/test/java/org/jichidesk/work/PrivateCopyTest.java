package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jichidesk.cli.Cli;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateCopyTest {

  @TempDir Path folder;

  @Test
  void theOpenStoreIsNoWorkbookUnderAnyName() throws Exception {
    Path file = Cli.sample(folder, "O02");
    Path other = Files.createLink(folder.resolve("return.xlsx"), file);
    Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), file);
    try (Store store = Cli.DESK.open(file)) {
      for (Path name : List.of(file, other, link, folder.resolve("O02.db.guard"))) {
        assertThatThrownBy(() -> PrivateCopy.of(name).close())
            .isInstanceOfSatisfying(
                Refusal.class,
                refusal ->
                    assertThat(refusal.finding().code()).isEqualTo(FindingCode.NOT_A_WORKBOOK));
      }
      assertThat(store.check()).isEmpty();
    }
    try (PrivateCopy copy = PrivateCopy.of(other)) {
      assertThat(copy.file()).hasSameBinaryContentAs(file);
    }
  }
}

package org.jichidesk.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {
  @TempDir Path folder;

  private Path write(Cells.Writing writing) throws IOException {
    return Cells.write(folder.resolve("a.xlsx"), writing);
  }

  private static SheetLook look(String name) {
    return new SheetLook(name, List.of());
  }

  @Test
  void everyKindOfCellComesBack() throws Exception {
    Path file =
        write(w -> {
          SheetWriter s = w.addSheet(look("一覧"));
          s.startRow();
          s.text(CellStyle.TEXT, "芹田支所");
          s.shared(CellStyle.CODE, "回答済");
          s.number(CellStyle.WHOLE, -12);
          s.number(CellStyle.DECIMAL, "0.25");
          s.date(CellStyle.DATE, LocalDate.of(2024, 5, 1));
          s.blank(CellStyle.TEXT);
          s.skip(2);
          assertThat(s.ref()).isEqualTo("I1");
          s.shared(CellStyle.CODE, "回答済");
          s.endRow();
          s.skipRows(3);
          s.startRow(40);
          s.number(CellStyle.WHOLE, Long.MIN_VALUE);
          s.text(CellStyle.TEXT, "");
          s.endRow();
        });

    assertThat(Cells.of(file))
        .isEqualTo(
            Map.of(
                "A1", "TEXT 芹田支所",
                "B1", "TEXT 回答済",
                "C1", "NUMBER -12",
                "D1", "NUMBER 0.25",
                "E1", "NUMBER 45413 date",
                "I1", "TEXT 回答済",
                "A5", "NUMBER -9223372036854775808"));
  }

  @Test
  void textsComeBackCharacterByCharacter() throws Exception {
    List<String> texts = new ArrayList<>();
    texts.addAll(
        List.of("=1+1", "+81", "-5", "@a", " a ", "a\nb\tc", "a\r\nb", "_x0041_", "_x005F_"));
    texts.addAll(List.of("_x0041\u0001", "𠮷野家 😀", "\uD842", "\uDFB7\uD842", "\uFFFE\uFFFF"));
    texts.addAll(
        List.of("<&>\"'", "]]>", "\u0000", "_", "_x", "__x000D_", "é\u0301", "\u007F\u0085"));
    texts.add("長".repeat(SheetWriter.LONGEST_TEXT));
    Random random = new Random(7);
    String letters = "_x0041Fg\u0001\r\n é長\uD842\uDFB7<&\"";
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(20); k >= 0; k--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      texts.add(text.toString());
    }
    Path file =
        write(w -> {
          SheetWriter s = w.addSheet(look("a"));
          for (String text : texts) {
            s.startRow();
            s.text(CellStyle.TEXT, text);
            s.shared(CellStyle.TEXT, text);
            s.endRow();
          }
        });

    try (WorkbookFile workbook = WorkbookFile.open(file)) {
      List<String> read = new ArrayList<>();
      workbook.readRows(
          workbook.sheets().getFirst(),
          row -> {
            assertThat(row.text(1)).isEqualTo(row.text(0));
            read.add(row.text(0));
            return true;
          });
      assertThat(read).isEqualTo(texts);
    }
  }

  @Test
  void severalSheetsStandInOrderAndTheHandlerMayStop() throws Exception {
    Path file =
        write(w -> {
          for (String name : List.of("表紙", "O'Neil & \"q\" <x>", "一覧")) {
            SheetWriter s = w.addSheet(look(name));
            for (int i = 0; i < 3; i++) {
              s.startRow();
              s.text(CellStyle.PLAIN, name + i);
              s.endRow();
            }
          }
        });

    try (WorkbookFile workbook = WorkbookFile.open(file)) {
      assertThat(workbook.sheets())
          .extracting(SheetInfo::name)
          .containsExactly("表紙", "O'Neil & \"q\" <x>", "一覧");
      List<String> read = new ArrayList<>();
      workbook.readRows(
          workbook.sheets().get(2),
          row -> {
            read.add(row.text(0));
            return row.number() < 2;
          });
      assertThat(read).containsExactly("一覧0", "一覧1");
      assertThatThrownBy(() ->
              workbook.readRows(
                  workbook.sheets().getFirst(),
                  row -> {
                    throw new IllegalStateException("mine");
                  }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("mine");
    }
  }

  private static void large(WorkbookWriter w) throws IOException {
    SheetWriter s = w.addSheet(look("a"));
    Random random = new Random(3);
    for (int i = 0; i < 8_000; i++) {
      s.startRow();
      for (int k = 0; k < 10; k++) {
        s.text(CellStyle.TEXT, Long.toString(random.nextLong(), 36) + "町");
      }
      s.endRow();
    }
  }

  @Test
  void theSameCallsGiveTheSameBytesOnAnyThread() throws Exception {
    byte[] alone = Cells.bytes(RoundTripTest::large);
    try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (WorkbookWriter w = new WorkbookWriter(out, pool)) {
        large(w);
        w.finish();
      }
      assertThat(out.toByteArray()).isEqualTo(alone);
    }
  }

  @Test
  void anExecutorThatNeverRunsOrRefusesIsNoObstacle() throws Exception {
    byte[] alone = Cells.bytes(RoundTripTest::large);
    ByteArrayOutputStream lazy = new ByteArrayOutputStream();
    try (WorkbookWriter w = new WorkbookWriter(lazy, task -> {})) {
      large(w);
      w.finish();
    }
    ByteArrayOutputStream refused = new ByteArrayOutputStream();
    try (WorkbookWriter w =
        new WorkbookWriter(
            refused,
            task -> {
              throw new RejectedExecutionException();
            })) {
      large(w);
      w.finish();
    }
    assertThat(lazy.toByteArray()).isEqualTo(alone);
    assertThat(refused.toByteArray()).isEqualTo(alone);
  }

  @Test
  void aWriterThatWasNotFinishedLeavesNoReadableFile() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WorkbookWriter w = new WorkbookWriter(out)) {
      large(w);
    }
    Path file = folder.resolve("half.xlsx");
    java.nio.file.Files.write(file, out.toByteArray());
    assertThatThrownBy(() -> WorkbookFile.open(file))
        .isInstanceOfSatisfying(
            UnreadableWorkbook.class, e -> assertThat(e.problem()).isEqualTo(Problem.DAMAGED));
  }

  @Test
  void moreThanTwentyThousandSharedTextsFallBackToTheCells() throws Exception {
    Path file =
        write(w -> {
          SheetWriter s = w.addSheet(look("a"));
          for (int i = 0; i < 21_000; i++) {
            s.startRow();
            s.shared(CellStyle.CODE, "町" + i);
            s.endRow();
          }
        });
    Map<String, String> cells = Cells.of(file);
    assertThat(cells).hasSize(21_000).containsEntry("A21000", "TEXT 町20999");
  }

  @Test
  void whatNoCellCanHoldIsRefused() throws Exception {
    try (WorkbookWriter w = new WorkbookWriter(new ByteArrayOutputStream())) {
      SheetWriter s = w.addSheet(look("a"));
      assertThatThrownBy(s::endRow).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> s.number(CellStyle.WHOLE, 1))
          .isInstanceOf(IllegalStateException.class);
      s.startRow();
      for (String bad : List.of("", "1,000", "△5", "0x1", "1e", ".", "NaN", "１")) {
        assertThatThrownBy(() -> s.number(CellStyle.WHOLE, bad))
            .isInstanceOf(IllegalArgumentException.class);
      }
      assertThatThrownBy(() -> s.text(CellStyle.TEXT, "a".repeat(32_768)))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> s.date(CellStyle.DATE, LocalDate.of(1899, 12, 31)))
          .isInstanceOf(IllegalArgumentException.class);
      s.skip(16_384);
      assertThatThrownBy(() -> s.text(CellStyle.TEXT, "a"))
          .isInstanceOf(IllegalArgumentException.class);
      s.endRow();
      s.skipRows(CellRef.MAX_ROWS - 1);
      assertThatThrownBy(s::startRow).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> w.addSheet(look("A"))).isInstanceOf(IllegalArgumentException.class);
    }
    for (String bad : List.of("", "a/b", "a".repeat(32), "'a", "[a]", "a:b")) {
      assertThatThrownBy(() -> look(bad)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}

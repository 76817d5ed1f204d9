package org.jichidesk.workbook.xlsx;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A return form with everything the writer can do, for other programs to read. */
final class FormSample {
  static final String NAME = "回答 'A' 票";
  static final int ROWS = 300;

  private FormSample() {}

  static void to(WorkbookWriter w) throws IOException {
    w.lockStructure().created(Instant.parse("2026-01-02T03:04:05.678Z"));
    SheetLook look =
        new SheetLook(
                NAME,
                List.of(
                    new ColumnLook(20, CellStyle.TEXT),
                    new ColumnLook(12, CellStyle.CODE),
                    new ColumnLook(12, CellStyle.WHOLE),
                    new ColumnLook(12, CellStyle.DATE)))
            .freeze(3, 1)
            .filter(3, 4)
            .protect()
            .tab("1F4E79")
            .print(PrintLook.A4_LANDSCAPE.repeating(1, 3).saying("調査 & 票", "2024年度"))
            .validate(new Validation(0, 4, Validation.listFrom("一覧", 0, 1, 2)))
            .validate(
                new Validation(1, 4, Validation.list(List.of("は\"い", "いいえ<")))
                    .saying(
                        new Validation.Message("選択", "一覧から\n選ぶ"),
                        new Validation.Message("確認", "一覧にない値です")))
            .validate(new Validation(2, 4, Validation.whole(-10, 100)).refusing())
            .validate(
                new Validation(
                    3, 4, Validation.date(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31))));
    SheetWriter s = w.addSheet(look);
    s.startRow(30);
    s.text(CellStyle.TITLE, "調査票");
    s.endRow();
    s.startRow();
    for (String id : List.of("name", "code", "count", "date")) {
      s.text(CellStyle.IDS, id);
    }
    s.endRow();
    s.startRow();
    for (String head : List.of("名前", "区分", "件数", "日付")) {
      s.text(CellStyle.HEADER, head);
    }
    s.endRow();
    for (int i = 0; i < ROWS; i++) {
      s.startRow();
      s.text(CellStyle.TEXT, "=1+" + i + " 町\n<&>");
      s.shared(CellStyle.CODE, i % 2 == 0 ? "は\"い" : "いいえ<");
      s.number(CellStyle.WHOLE, i - 10L);
      s.date(CellStyle.DATE_LOCKED, LocalDate.of(2024, 2, 1).plusDays(i));
      s.endRow();
    }
    SheetLook form = new SheetLook("一覧", List.of()).withoutGridLines().merge(0, 3, 2, 3);
    SheetWriter list = w.addSheet(form);
    for (String text : List.of("=1+0", "乙", "様式")) {
      list.startRow();
      list.text(CellStyle.FORM_TEXT, text);
      list.endRow();
    }
    form.merge(0, 4, 2, 5);
  }
}

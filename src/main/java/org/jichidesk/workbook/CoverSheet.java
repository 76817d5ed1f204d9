package org.jichidesk.workbook;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.workbook.xlsx.CellStyle;
import org.jichidesk.workbook.xlsx.ColumnLook;
import org.jichidesk.workbook.xlsx.PrintLook;
import org.jichidesk.workbook.xlsx.SheetLook;
import org.jichidesk.workbook.xlsx.SheetWriter;

/**
 * The cover as a sheet: in each row an id, a label people read, and a value in an ordinary cell.
 * Read by id, wherever the row stands.
 */
final class CoverSheet {

  static final String NAME = "表紙";

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final String BETWEEN = " ";

  private CoverSheet() {}

  static SheetLook look() {
    return new SheetLook(NAME, List.of(new ColumnLook(3), new ColumnLook(24), new ColumnLook(70)))
        .protect()
        .withoutGridLines()
        .tab("1F4E79")
        .merge(1, 1, 2, 1)
        .merge(1, 2, 2, 2)
        .merge(1, 3, 2, 3)
        .print(PrintLook.A4_PORTRAIT);
  }

  static void write(SheetWriter sheet, Cover cover) throws IOException {
    title(sheet, 30, CellStyle.TITLE, title(cover));
    title(sheet, 18, CellStyle.NOTE, "住民自治デスクのファイルです。この表紙と灰色の行・列は変更しないでください。");
    title(sheet, 32, CellStyle.NOTE, hint(cover.form().kind()));
    sheet.skipRows(1);
    for (Map.Entry<String, String[]> row : rows(cover).entrySet()) {
      sheet.startRow();
      sheet.text(CellStyle.IDS, row.getKey());
      sheet.text(CellStyle.LABEL, row.getValue()[0]);
      sheet.text(CellStyle.VALUE, row.getValue()[1]);
      sheet.endRow();
    }
  }

  private static void title(SheetWriter sheet, double height, CellStyle style, String text)
      throws IOException {
    sheet.startRow(height);
    sheet.skip();
    sheet.text(style, text);
    sheet.endRow();
  }

  private static String title(Cover cover) {
    String year =
        cover.from().year() == 0 ? "" : JapaneseDate.fiscalYearLabel(cover.from().year()) + "　";
    return year + cover.form().kind().label().ja() + "　" + cover.from().officeName();
  }

  private static String hint(BookKind kind) {
    return switch (kind) {
      case RETURN -> "白い欄に入力してください。空欄は「未記入」で、値を消すものではありません。消すときは「（消去）」と入力します。";
      case DISTRIBUTION -> "支所の住民自治デスクで「取込」を行うと、各シートの内容が反映されます。";
      case REPORT -> "読むための集計です。取り込むことはできません。";
      case REPLY -> "提出された内容の取扱いです。支所の住民自治デスクに取り込むと一覧で確認できます。";
    };
  }

  private static Map<String, String[]> rows(Cover cover) {
    Map<String, String[]> rows = new LinkedHashMap<>();
    Cover.From from = cover.from();
    Cover.Chain chain = cover.chain();
    put(rows, "form", "様式", cover.form().number());
    put(rows, "form_version", "様式の版", Integer.toString(cover.form().version()));
    put(rows, "kind", "種類", cover.form().kind().label().ja());
    put(rows, "office_name", "作成した所属", from.officeName());
    put(rows, "office", "所属の番号", from.office());
    put(rows, "district_names", "地区", String.join("、", from.districtNames()));
    put(rows, "districts", "地区の番号", String.join(BETWEEN, from.districts()));
    put(rows, "year", "年度", from.year() == 0 ? "" : Integer.toString(from.year()));
    put(rows, "round", "回", Integer.toString(from.round()));
    put(rows, "state", "提出の状態", from.state());
    put(rows, "export_id", "照合番号", chain.exportId());
    put(rows, "number", "出力番号（第何号）", Integer.toString(chain.number()));
    put(rows, "exported_shown", "出力日時", shownTime(chain.at()));
    put(rows, "person", "担当者", cover.by().person());
    put(rows, "personal", "個人情報", String.join(BETWEEN, cover.by().personal()));
    put(rows, "purpose", "個人情報の利用目的", cover.by().purpose());
    for (Cover.Sheet sheet : cover.sheets()) {
      put(
          rows,
          "sheet:" + sheet.type(),
          "シート「" + sheet.name() + "」",
          sheet.rows() + " 行 " + sheet.digest());
    }
    put(rows, "exported_at", "出力日時（機械用）", Long.toString(chain.at(), 36));
    put(rows, "replica", "台帳の控え（機械用）", chain.replica());
    put(rows, "origin", "控えの由来（機械用）", chain.origin());
    put(rows, "previous", "前号の照合値（機械用）", chain.previous());
    put(rows, "digest", "この号の照合値（機械用）", chain.digest());
    return rows;
  }

  private static void put(Map<String, String[]> rows, String id, String label, String value) {
    rows.put(id, new String[] {label, value});
  }

  private static String shownTime(long stamp) {
    ZonedDateTime time = Instant.ofEpochMilli(stamp >> 16).atZone(JAPAN);
    LocalDate date = time.toLocalDate();
    return JapaneseDate.formatBoth(date) + " " + CLOCK.format(time);
  }

  /**
   * Reads a cover from its cells by id.
   *
   * @param cells values by id
   * @return the cover, or the first id that is missing or cannot be read
   */
  static Parsed parse(Map<String, String> cells) {
    for (String id :
        List.of("form", "form_version", "kind", "office", "export_id", "exported_at")) {
      if (cells.getOrDefault(id, "").isBlank()) {
        return new Parsed(Optional.empty(), id);
      }
    }
    String at = "";
    try {
      at = "kind";
      BookKind kind = kind(cells.getOrDefault(at, ""));
      at = "form_version";
      int version = number(cells, at);
      at = "year";
      int year = number(cells, at);
      at = "round";
      int round = Math.max(1, number(cells, at));
      at = "number";
      int number = Math.max(1, number(cells, at));
      at = "exported_at";
      long exportedAt = Long.parseLong(cells.getOrDefault(at, ""), 36);
      Cover.Form form = new Cover.Form(kind, cells.getOrDefault("form", ""), version);
      Cover.From from =
          new Cover.From(
              cells.getOrDefault("office", ""),
              cells.getOrDefault("office_name", ""),
              words(cells.getOrDefault("districts", "")),
              List.of(cells.getOrDefault("district_names", "").split("、")),
              year,
              round,
              cells.getOrDefault("state", ""));
      Cover.Chain chain =
          new Cover.Chain(
              cells.getOrDefault("replica", ""),
              cells.getOrDefault("origin", ""),
              cells.getOrDefault("export_id", ""),
              number,
              cells.getOrDefault("previous", ""),
              cells.getOrDefault("digest", ""),
              exportedAt);
      Cover.By by =
          new Cover.By(
              cells.getOrDefault("person", ""),
              words(cells.getOrDefault("personal", "")),
              cells.getOrDefault("purpose", ""));
      return new Parsed(Optional.of(new Cover(form, from, chain, by, sheets(cells))), "");
    } catch (IllegalArgumentException e) {
      return new Parsed(Optional.empty(), at);
    }
  }

  private static BookKind kind(String code) {
    for (BookKind kind : BookKind.values()) {
      if (kind.code().equals(code) || kind.label().ja().equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(code);
  }

  private static int number(Map<String, String> cells, String id) {
    String text = cells.getOrDefault(id, "").strip();
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  private static List<Cover.Sheet> sheets(Map<String, String> cells) {
    List<Cover.Sheet> sheets = new ArrayList<>();
    cells.forEach((id, value) -> {
      if (id.startsWith("sheet:")) {
        List<String> words = words(value);
        long rows = words.isEmpty() ? 0 : Long.parseLong(words.getFirst());
        sheets.add(
            new Cover.Sheet("", id.substring(6), rows, words.isEmpty() ? "" : words.getLast()));
      }
    });
    return sheets;
  }

  /**
   * What came of reading a cover.
   *
   * @param cover the cover, if it could be read
   * @param trouble id of the row that could not be read; empty if all is well
   */
  record Parsed(Optional<Cover> cover, String trouble) {}
}

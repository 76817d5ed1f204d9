package org.jichidesk.ui.merging;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.text.Text;

/** How times, tables for the clipboard and running text are shown in this room. */
final class Shown {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private Shown() {}

  /** A stamp of the hybrid clock as a local time; empty for none. */
  static String time(long stamp) {
    return stamp == 0
        ? ""
        : TIME.format(Instant.ofEpochMilli(stamp >> 16).atZone(ZoneId.systemDefault()));
  }

  /** A fiscal year as people call it. */
  static String year(int year, Text text) {
    return text.language().equals("en") ? "FY" + year : JapaneseDate.fiscalYearLabel(year);
  }

  /** Rows as a spreadsheet takes them from the clipboard. */
  static String tsv(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append(String.join("\t", row.stream().map(Shown::cell).toList())).append("\r\n");
    }
    return text.toString();
  }

  /** What begins like a formula came from somebody's workbook and must stay a text. */
  private static String cell(String text) {
    String safe = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** Puts a text on the clipboard. */
  static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** A text over as many lines as it needs. */
  static Label wrapped(String words, String... styles) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** Pushes what follows to the right. */
  static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}

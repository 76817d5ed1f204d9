package org.jichidesk.workbook.xlsx;

import java.time.LocalDate;
import java.util.List;

/**
 * What people may type in the cells of one column. Blank is always allowed.
 *
 * @param column the column, from 0
 * @param firstRow first row, from 1
 * @param lastRow last row
 * @param rule what is allowed
 * @param strict whether anything else is refused; otherwise there is a warning that can be answered
 *     with yes
 * @param prompt what to say when the cell is chosen
 * @param error what to say when something else is typed
 */
public record Validation(
    int column,
    int firstRow,
    int lastRow,
    Rule rule,
    boolean strict,
    Message prompt,
    Message error) {
  private static final int LONGEST_FORMULA = 255;

  /**
   * What is allowed: made by {@link #list}, {@link #listFrom}, {@link #whole}, {@link #decimal} or
   * {@link #date}.
   *
   * @param type name of the kind in the file
   * @param first first formula
   * @param second second formula; empty if there is none
   */
  public record Rule(String type, String first, String second) {}

  /**
   * A message with its title; both empty: none.
   *
   * @param title at most 32 characters
   * @param text at most 255 characters
   */
  public record Message(String title, String text) {
    /** No message of one's own. */
    public static final Message NONE = new Message("", "");

    /** Checks the lengths, which spreadsheet programs insist on. */
    public Message {
      if (title.length() > 32 || text.length() > 255) {
        throw new IllegalArgumentException("message too long: " + title);
      }
    }
  }

  /** Checks the place. */
  public Validation {
    CellRef.column(column);
    CellRef.checkRow(firstRow);
    CellRef.checkRow(lastRow);
    if (lastRow < firstRow) {
      throw new IllegalArgumentException(firstRow + " to " + lastRow);
    }
  }

  /** A rule for a column from a row to the end of the sheet, with a warning and no words. */
  public Validation(int column, int firstRow, Rule rule) {
    this(column, firstRow, CellRef.MAX_ROWS, rule, false, Message.NONE, Message.NONE);
  }

  /** The same with words. */
  public Validation saying(Message newPrompt, Message newError) {
    return new Validation(column, firstRow, lastRow, rule, strict, newPrompt, newError);
  }

  /** The same, refusing everything else. */
  public Validation refusing() {
    return new Validation(column, firstRow, lastRow, rule, true, prompt, error);
  }

  /** Whether these texts can be listed in the rule itself. */
  public static boolean fits(List<String> choices) {
    return !choices.isEmpty()
        && String.join(",", choices).length() <= LONGEST_FORMULA
        && choices.stream().noneMatch(c -> c.isBlank() || c.contains(",") || !c.equals(c.strip()));
  }

  /**
   * One of these texts, from a drop-down list.
   *
   * @throws IllegalArgumentException if they do not {@link #fits fit}; list them on a sheet then
   */
  public static Rule list(List<String> choices) {
    if (!fits(choices)) {
      throw new IllegalArgumentException("not to be listed in a rule: " + choices);
    }
    return new Rule("list", '"' + String.join(",", choices).replace("\"", "\"\"") + '"', "");
  }

  /** One of the texts that stand in a range of a sheet of this workbook, both ends included. */
  public static Rule listFrom(String sheetName, int column, int firstRow, int lastRow) {
    String letters = CellRef.column(column);
    CellRef.checkRow(firstRow);
    CellRef.checkRow(lastRow);
    return new Rule(
        "list",
        SheetLook.quotedName(sheetName)
            + "!$"
            + letters
            + "$"
            + firstRow
            + ":$"
            + letters
            + "$"
            + lastRow,
        "");
  }

  /** A whole number, both ends included. */
  public static Rule whole(long least, long most) {
    return new Rule("whole", Long.toString(least), Long.toString(most));
  }

  /** A number, both ends included, given as plain decimals such as {@code 0.5}. */
  public static Rule decimal(String least, String most) {
    return new Rule("decimal", SheetWriter.requireNumber(least), SheetWriter.requireNumber(most));
  }

  /** A date, both ends included. */
  public static Rule date(LocalDate first, LocalDate last) {
    return new Rule(
        "date", Long.toString(SerialDate.of(first)), Long.toString(SerialDate.of(last)));
  }

  String xml() {
    StringBuilder s = new StringBuilder(256);
    s.append("<dataValidation type=\"").append(rule.type()).append("\" errorStyle=\"");
    s.append(strict ? "stop" : "warning").append("\" allowBlank=\"1\"");
    s.append(" showInputMessage=\"1\" showErrorMessage=\"1\"");
    attribute(s, "errorTitle", error.title());
    attribute(s, "error", error.text());
    attribute(s, "promptTitle", prompt.title());
    attribute(s, "prompt", prompt.text());
    s.append(" sqref=\"").append(CellRef.range(column, firstRow, column, lastRow));
    s.append("\"><formula1>").append(XmlOut.quoted(rule.first())).append("</formula1>");
    if (!rule.second().isEmpty()) {
      s.append("<formula2>").append(XmlOut.quoted(rule.second())).append("</formula2>");
    }
    return s.append("</dataValidation>").toString();
  }

  private static void attribute(StringBuilder s, String name, String text) {
    if (!text.isEmpty()) {
      s.append(' ').append(name).append("=\"").append(XmlOut.quoted(text)).append('"');
    }
  }
}

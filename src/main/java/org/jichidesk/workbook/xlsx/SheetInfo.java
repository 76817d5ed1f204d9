package org.jichidesk.workbook.xlsx;

/**
 * A worksheet as the workbook declares it.
 *
 * @param index its place among the worksheets, from 0
 * @param name the name on the tab
 * @param visibility whether the tab is shown
 */
public record SheetInfo(int index, String name, Visibility visibility) {
  /** Whether a tab is shown. */
  public enum Visibility {
    /** Shown. */
    VISIBLE,
    /** Hidden; a person can show it. */
    HIDDEN,
    /** Hidden from the list of hidden sheets too. */
    VERY_HIDDEN
  }
}

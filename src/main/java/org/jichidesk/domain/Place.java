package org.jichidesk.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where a finding was made: a workbook, a sheet in it, a cell of that sheet; each part may be
 * unknown.
 *
 * @param file file name without its folder, or null when nothing was read from a file
 * @param sheet sheet name, or null
 * @param cell cell reference such as {@code F12}, or null when the whole sheet is meant
 */
public record Place(@Nullable String file, @Nullable String sheet, @Nullable String cell) {

  /** No particular place. */
  public static final Place NOWHERE = new Place(null, null, null);

  /** A whole file. */
  public static Place file(String file) {
    return new Place(file, null, null);
  }

  /** Shown as {@code file / sheet / cell}, leaving out what is unknown. */
  @Override
  public String toString() {
    StringBuilder shown = new StringBuilder();
    for (String part : new String[] {file, sheet, cell}) {
      if (part != null) {
        shown.append(shown.isEmpty() ? "" : " / ").append(part);
      }
    }
    return shown.toString();
  }
}

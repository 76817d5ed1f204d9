package org.jichidesk.workbook.xlsx;

/**
 * How much of one file is read before it is refused as {@link Problem#TOO_LARGE}. The limits are
 * absolute: a ratio of packed to unpacked size says nothing, honest forms repeat themselves a
 * hundred times over.
 *
 * @param entries most entries in the archive
 * @param inflatedBytes most bytes unpacked, counted as they come out, all parts together
 * @param cells most cells of one sheet, styled empty ones included
 * @param sharedCharacters most characters of the shared texts; each text costs four more
 */
public record Limits(int entries, long inflatedBytes, long cells, long sharedCharacters) {
  /** For the files offices exchange. */
  public static final Limits DEFAULT = new Limits(2_000, 256L << 20, 20_000_000L, 40_000_000L);
}

package org.jichidesk.workbook.xlsx;

/**
 * Why a file cannot be read as a workbook; one short message a person can act on belongs to each.
 */
public enum Problem {
  /** The file has no bytes. */
  EMPTY_FILE,
  /** Plain text, such as CSV. */
  TEXT,
  /** A web page saved under a workbook's name. */
  HTML,
  /** Some XML document, such as the XML spreadsheet of 2003. */
  XML,
  /** The binary workbook of Excel 97–2003. */
  XLS,
  /** A workbook locked with a password to open. */
  ENCRYPTED,
  /** An OpenDocument spreadsheet. */
  ODS,
  /** An Office Open XML workbook of the Strict kind. */
  STRICT_OOXML,
  /** The binary workbook of Excel 2007. */
  XLSB,
  /** A whole file of another program: a document, a picture, an archive. */
  NOT_A_WORKBOOK,
  /** Cut short, overwritten or changed on the way; argument: the part, where one is known. */
  DAMAGED,
  /** An archive with duplicate or escaping names; argument: the name. */
  ZIP_SUSPICIOUS,
  /** More than this program is willing to read; arguments: what, and the limit. */
  TOO_LARGE,
  /** A part declares a document type, which no workbook needs; argument: the part. */
  DTD,
  /** Whole, but it contradicts itself; arguments: the part or sheet, and the place or name. */
  BROKEN_STRUCTURE
}

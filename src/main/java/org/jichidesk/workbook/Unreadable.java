package org.jichidesk.workbook;

import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.workbook.xlsx.UnreadableWorkbook;

/** Turns what is wrong with a file into what a person should do about it. */
final class Unreadable {

  private Unreadable() {}

  static Finding finding(String name, UnreadableWorkbook trouble) {
    FindingCode code =
        switch (trouble.problem()) {
          case EMPTY_FILE -> FindingCode.EMPTY_FILE;
          case TEXT, HTML, XML -> FindingCode.TEXT_FILE;
          case XLS, XLSB -> FindingCode.OLD_EXCEL;
          case ENCRYPTED -> FindingCode.ENCRYPTED;
          case ODS -> FindingCode.OTHER_SPREADSHEET;
          case STRICT_OOXML -> FindingCode.STRICT_FORMAT;
          case NOT_A_WORKBOOK -> FindingCode.NOT_A_WORKBOOK;
          case DAMAGED, BROKEN_STRUCTURE -> FindingCode.DAMAGED;
          case ZIP_SUSPICIOUS, DTD -> FindingCode.SUSPICIOUS;
          case TOO_LARGE -> FindingCode.TOO_LARGE;
        };
    return Finding.at(Place.file(name), code, name, String.join(" ", trouble.arguments()));
  }
}

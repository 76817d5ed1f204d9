package org.jichidesk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipOutputStream;

/** What an export cannot do without: deflate the sheet, whose XML is there already. */
final class ExportFloor {

  private ExportFloor() {}

  /** Takes the XML of the sheet and the workbook to make. */
  public static void main(String[] args) throws IOException {
    try (ZipOutputStream zip = PlainSheet.zip(Path.of(args[1]))) {
      Files.copy(Path.of(args[0]), zip);
    }
  }
}

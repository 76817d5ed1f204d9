package org.jichidesk.workbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.record.RecordType;

/** Reads a workbook and counts; run in a process of its own, with a small heap. */
final class CountRows implements BookHandler {

  private int rows;
  private int findings;

  private CountRows() {}

  public static void main(String[] args) throws Exception {
    CountRows count = new CountRows();
    Books.reader().read(Path.of(args[0]), "book", count);
    System.out.println(count.rows + " rows, " + count.findings + " findings");
  }

  @Override
  public void cover(Cover cover) {
    // Only counts.
  }

  @Override
  public void sheet(int number, String name, RecordType type, Map<Integer, String> columns) {
    // Only counts.
  }

  @Override
  public void row(List<Assertion> assertions, int sheet, int row) {
    rows++;
  }

  @Override
  public void finding(Finding finding, String record) {
    findings++;
  }

  @Override
  public void extra(String sheet, String cell, String header, String record, String text) {
    findings++;
  }
}

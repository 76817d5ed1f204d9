package org.jichidesk.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.FormReader;
import org.jichidesk.form.Grid;
import org.jichidesk.form.XlsForm;
import org.jichidesk.workbook.PlainSheets;

/** Reads a form from a workbook and says everything that is wrong with it. Changes nothing. */
public final class CheckForm {

  private CheckForm() {}

  /**
   * What came of the check.
   *
   * @param lines the form as its author wrote it
   * @param form the form; empty if it cannot be accepted
   * @param findings what a person should know, those that forbid the form first
   */
  public record Result(XlsForm lines, Optional<FormDefinition> form, List<Finding> findings) {

    /** How many findings forbid the form. */
    public long faults() {
      return findings.stream().filter(f -> f.severity() == Severity.REFUSED).count();
    }
  }

  /**
   * Checks a file.
   *
   * @throws org.jichidesk.domain.Refusal if it is no workbook that can be read
   */
  public static Result of(Path file) {
    try (PrivateCopy copy = PrivateCopy.of(file)) {
      PlainSheets.Contents contents = PlainSheets.read(copy.file(), copy.name());
      List<Grid> sheets = contents.sheets().stream().map(CheckForm::grid).toList();
      FormReader.Result read = FormReader.read(copy.name(), sheets);
      List<Finding> findings = new ArrayList<>(contents.findings());
      findings.addAll(read.findings());
      findings.sort((a, b) -> b.severity().compareTo(a.severity()));
      boolean whole = contents.findings().isEmpty();
      return new Result(read.lines(), whole ? read.form() : Optional.empty(), findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Grid grid(PlainSheets.Sheet sheet) {
    return new Grid(
        sheet.name(),
        sheet.lines().stream().map(line -> new Grid.Row(line.number(), line.cells())).toList());
  }
}

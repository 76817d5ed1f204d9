package org.jichidesk.domain.checkup;

import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** 調査票の行: one row of a sheet of the form as the secretariat wrote it. */
public final class FormLine {

  public static final Field FORM =
      Field.reference(1, "form", "調査票", "Form", CheckupForm.TYPE.name()).required();
  public static final Field SHEET =
      Field.code(
          2,
          "sheet",
          "シート",
          "Sheet",
          Code.of("survey", "survey", "survey"),
          Code.of("choices", "choices", "choices"),
          Code.of("settings", "settings", "settings"),
          Code.of("crosswalk", "crosswalk", "crosswalk"),
          Code.of("findings", "findings", "findings"));
  public static final Field NUMBER = Field.whole(3, "number", "行番号", "Row").range(1, 1048576);
  public static final Field NAME = Field.text(4, "name", "項目名", "Name");
  public static final Field LABEL = Field.text(5, "label", "設問", "Label");

  /** All cells of the row: one {@code column=value} a line, backslash and line end escaped. */
  public static final Field CONTENT = Field.text(6, "content", "内容", "Content");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(15, "form_line", "調査票の行", "Line of a form")
          .fields(FORM, SHEET, NUMBER, NAME, LABEL, CONTENT)
          .calledBy("label")
          .about(Subject.CHECKUP)
          .travelsIn(BookKind.DISTRIBUTION)
          .declare();

  private FormLine() {}
}

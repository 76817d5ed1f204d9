package org.jichidesk.domain.checkup;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/**
 * 調査票: one version of a form. Its key is made of its content, so an answered version never changes.
 */
public final class CheckupForm {

  public static final Field FORM_ID = Field.text(1, "form_id", "様式ID", "Form id").required();
  public static final Field VERSION = Field.text(2, "version", "版", "Version").required();
  public static final Field TITLE = Field.text(3, "title", "調査票名", "Title").required();
  public static final Field STATE =
      Field.code(
              4,
              "state",
              "状態",
              "State",
              Code.of("draft", "準備中", "draft"),
              Code.of("open", "使用中", "in use"),
              Code.of("retired", "使用終了", "retired"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("draft", "open")),
                  Map.entry("draft", Set.of("open", "retired")),
                  Map.entry("open", Set.of("retired")),
                  Map.entry("retired", Set.of("open"))));
  public static final Field LANGUAGE = Field.text(5, "language", "言語", "Languages");
  public static final Field NOTE = Field.text(6, "note", "備考", "Note");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(14, "checkup_form", "調査票", "Check-up form")
          .fields(FORM_ID, VERSION, TITLE, STATE, LANGUAGE, NOTE)
          .calledBy("title", "version")
          .about(Subject.CHECKUP)
          .travelsIn(BookKind.DISTRIBUTION)
          .declare();

  private CheckupForm() {}
}

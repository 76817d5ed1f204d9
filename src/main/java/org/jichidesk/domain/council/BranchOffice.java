package org.jichidesk.domain.council;

import static org.jichidesk.domain.record.BookKind.DISTRIBUTION;

import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;

/** 支所・本庁: an office of the city that keeps records. */
public final class BranchOffice {

  static final String NAME_OF_TYPE = "branch_office";

  public static final Field NAME = Field.text(1, "name", "名称", "Office").required();

  /** The secretariat of the liaison council is an office like any other, of its own kind. */
  public static final Field KIND =
      Field.code(
          2,
          "kind",
          "種別",
          "Kind",
          Code.of("branch", "支所", "branch"),
          Code.of("head", "本庁", "head office"),
          Code.of("liaison", "連絡協議会事務局", "liaison secretariat"));

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(2, NAME_OF_TYPE, "支所・本庁", "Office")
          .fields(NAME, KIND)
          .calledBy("name")
          .travelsIn(DISTRIBUTION)
          .declare();

  private BranchOffice() {}
}

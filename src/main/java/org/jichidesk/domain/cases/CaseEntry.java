package org.jichidesk.domain.cases;

import org.jichidesk.domain.record.RecordType;

/** 経過: something that happened in a case, dated; a case has as many as it takes. */
public final class CaseEntry {

  /** The declaration. */
  public static final RecordType TYPE =
      EntryFields.entry(74, "case_entry", "案件の経過", "Case entry").declare();

  private CaseEntry() {}
}

package org.jichidesk.domain.cases;

import org.jichidesk.domain.record.RecordType;

/**
 * 経過（個人情報）: what happened in a case about a person. A noun of its own, so that it travels only when
 * asked for by name, as its case does.
 */
public final class ConfidentialEntry {

  /** The declaration. */
  public static final RecordType TYPE =
      EntryFields.entry(75, "confidential_entry", "案件の経過（個人情報）", "Confidential entry")
          .personal()
          .declare();

  private ConfidentialEntry() {}
}

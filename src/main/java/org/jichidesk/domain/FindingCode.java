package org.jichidesk.domain;

import org.jichidesk.domain.Finding.Severity;

/**
 * Every finding the program makes, each with a short code a person can read over the phone. Codes
 * are never reused; a retired one stays listed. 1xx cells, 2xx rows and sheets, 3xx workbooks, 4xx
 * returns and merging, 5xx store and files, 6xx what was typed on the command line or screen, 7xx
 * forms.
 */
public enum FindingCode {
  NOT_A_NUMBER("C101", Severity.QUARANTINE),
  NOT_A_WHOLE_NUMBER("C102", Severity.QUARANTINE),
  OUT_OF_RANGE("C103", Severity.QUARANTINE),
  NOT_A_DATE("C104", Severity.QUARANTINE),
  NO_SUCH_DAY("C105", Severity.QUARANTINE),
  OUTSIDE_ERA("C106", Severity.QUARANTINE),
  AMBIGUOUS_DATE("C107", Severity.QUARANTINE),
  UNKNOWN_CODE("C108", Severity.QUARANTINE),
  DITTO("C109", Severity.QUARANTINE),
  STATE_NOT_ALLOWED("C110", Severity.QUARANTINE),
  FORMULA_ERROR("C111", Severity.QUARANTINE),
  NOT_A_FLAG("C112", Severity.QUARANTINE),
  NOT_A_YEAR("C113", Severity.QUARANTINE),
  UNKNOWN_REFERENCE("C114", Severity.QUARANTINE),
  TEXT_TOO_LONG("C115", Severity.QUARANTINE),
  BLANKED("C116", Severity.WARNING),
  UNUSUAL_CHARACTER("C117", Severity.NOTE),
  ENDS_BEFORE_BEGIN("C120", Severity.WARNING),
  HOURS_WITHOUT_PEOPLE("C121", Severity.WARNING),
  LARGE_CHANGE("C122", Severity.NOTE),
  STATE_NEEDS("C140", Severity.WARNING),
  PART_OVER_WHOLE("C141", Severity.WARNING),
  KEY_MISSING("R201", Severity.QUARANTINE),
  KEY_CHANGED("R202", Severity.QUARANTINE),
  CONTROL_DAMAGED("R203", Severity.WARNING),
  SAME_ROW_TWICE("R204", Severity.WARNING),
  ROW_MISSING("R205", Severity.WARNING),
  NEW_ROW("R206", Severity.NOTE),
  EXTRA_COLUMN("R207", Severity.NOTE),
  RENAMED_COLUMN("R208", Severity.NOTE),
  MISSING_COLUMN("R209", Severity.WARNING),
  NO_HEADER("R210", Severity.WARNING),
  UNKNOWN_SHEET("R211", Severity.NOTE),
  MERGED_CELLS("R212", Severity.WARNING),
  OTHER_DISTRICT("R213", Severity.WARNING),
  TYPED_TWICE("R214", Severity.WARNING),
  NEWER_CONTROL("R215", Severity.QUARANTINE),
  MISSING_SHEET("R216", Severity.WARNING),
  REALIGNED_ROWS("R217", Severity.WARNING),
  TOO_MANY_FINDINGS("R218", Severity.WARNING),
  REPEATED_TOO_OFTEN("R219", Severity.QUARANTINE),
  NO_SUCH_FILE("B301", Severity.REFUSED),
  NOT_A_WORKBOOK("B302", Severity.REFUSED),
  OLD_EXCEL("B303", Severity.REFUSED),
  ENCRYPTED("B304", Severity.REFUSED),
  STRICT_FORMAT("B305", Severity.REFUSED),
  OTHER_SPREADSHEET("B306", Severity.REFUSED),
  DAMAGED("B307", Severity.REFUSED),
  SUSPICIOUS("B308", Severity.REFUSED),
  TOO_LARGE("B309", Severity.REFUSED),
  NO_COVER("B310", Severity.REFUSED),
  NEWER_FORM("B311", Severity.REFUSED),
  OLD_FORM("B312", Severity.NOTE),
  EMPTY_FILE("B313", Severity.REFUSED),
  TEXT_FILE("B314", Severity.REFUSED),
  UNREADABLE_FILE("B315", Severity.REFUSED),
  DATES_1904("B316", Severity.NOTE),
  COVER_INCOMPLETE("B317", Severity.REFUSED),
  OPEN_ELSEWHERE("B318", Severity.REFUSED),
  FOR_READING_ONLY("B319", Severity.REFUSED),
  DUPLICATE_RETURN("M401", Severity.NOTE),
  GAP("M402", Severity.WARNING),
  FORK("M403", Severity.WARNING),
  ROLLBACK("M404", Severity.WARNING),
  WITHDRAWN_BEFORE("M405", Severity.WARNING),
  WRONG_OFFICE("M406", Severity.WARNING),
  CLOCK_AHEAD("M407", Severity.WARNING),
  SAME_ID_DIFFERENT("M408", Severity.QUARANTINE),
  NOT_APPROVED("M409", Severity.NOTE),
  OWN_EXPORT("M410", Severity.NOTE),
  RULING_REVIEW("M411", Severity.WARNING),
  NO_SUCH_STORE("S501", Severity.REFUSED),
  NOT_A_STORE("S502", Severity.REFUSED),
  NEWER_STORE("S503", Severity.REFUSED),
  STORE_IN_USE("S504", Severity.REFUSED),
  STORE_EXISTS("S505", Severity.REFUSED),
  STORE_DAMAGED("S506", Severity.REFUSED),
  NETWORK_SHARE("S507", Severity.WARNING),
  DISK_FULL("S508", Severity.REFUSED),
  CANNOT_WRITE("S509", Severity.REFUSED),
  BACKUP_DAMAGED("S510", Severity.REFUSED),
  BACKUP_FAILED("S511", Severity.WARNING),
  STORE_MOVED("S512", Severity.NOTE),
  STORE_ROLLED_BACK("S513", Severity.WARNING),
  FILE_EXISTS("S514", Severity.REFUSED),
  IS_A_FOLDER("S515", Severity.REFUSED),
  SECOND_PLACE_MISSING("S516", Severity.WARNING),
  ASSERTION_DAMAGED("S520", Severity.WARNING),
  PROJECTION_DIFFERS("S521", Severity.WARNING),
  FILE_CHANGED_OUTSIDE("S522", Severity.WARNING),
  INTEGRITY("S523", Severity.WARNING),
  UPGRADED("S524", Severity.NOTE),
  NO_SUCH_TYPE("U601", Severity.REFUSED),
  NO_SUCH_FIELD("U602", Severity.REFUSED),
  BAD_KEY("U603", Severity.REFUSED),
  NO_SUCH_RECORD("U604", Severity.REFUSED),
  NO_SUCH_OFFICE("U605", Severity.REFUSED),
  NO_SUCH_DISTRICT("U606", Severity.REFUSED),
  NO_SUCH_CONFLICT("U607", Severity.REFUSED),
  NO_SUCH_SOURCE("U608", Severity.REFUSED),
  REASON_NEEDED("U609", Severity.REFUSED),
  ILLEGAL_STEP("U610", Severity.REFUSED),
  NO_SUCH_ALTERNATIVE("U611", Severity.REFUSED),
  NOTHING_TO_EXPORT("U612", Severity.REFUSED),
  PERSONAL_NEEDS_PURPOSE("U613", Severity.REFUSED),
  NOT_AN_ASSIGNMENT("U614", Severity.REFUSED),
  FIELD_IN_CONFLICT("U615", Severity.WARNING),
  OFFICE_AMBIGUOUS("U616", Severity.REFUSED),
  NOT_A_SOURCE_TO_WITHDRAW("U617", Severity.REFUSED),
  CHANGED_SINCE("U618", Severity.REFUSED),
  NOT_EDITABLE("U619", Severity.REFUSED),
  OUTSIDE_SHEET("U620", Severity.REFUSED),
  NO_SUCH_REVISION("U650", Severity.REFUSED),
  REVISION_CLOSED("U651", Severity.REFUSED),
  STATE_BY_DECISION("U652", Severity.REFUSED),
  REVISION_NOT_DRAFT("U653", Severity.REFUSED),
  NUMBER_TAKEN("U654", Severity.REFUSED),
  NO_SUCH_ITEM("U655", Severity.REFUSED),
  NO_SUCH_ACTOR("U656", Severity.REFUSED),
  FORM_SHEET_MISSING("F701", Severity.REFUSED),
  FORM_SHEET_UNUSED("F702", Severity.NOTE),
  FORM_SHEET_UNSUPPORTED("F703", Severity.REFUSED),
  FORM_COLUMN_UNKNOWN("F704", Severity.WARNING),
  FORM_COLUMN_UNSUPPORTED("F705", Severity.REFUSED),
  FORM_COLUMN_WITHOUT_MEANING("F706", Severity.NOTE),
  FORM_COLUMN_TWICE("F707", Severity.REFUSED),
  FORM_CELL_WITHOUT_HEADING("F708", Severity.WARNING),
  FORM_TYPE_UNKNOWN("F709", Severity.REFUSED),
  FORM_TYPE_UNSUPPORTED("F710", Severity.REFUSED),
  FORM_NAME_MISSING("F711", Severity.REFUSED),
  FORM_BAD_NAME("F712", Severity.REFUSED),
  FORM_NAME_TWICE("F713", Severity.REFUSED),
  FORM_LABEL_MISSING("F714", Severity.REFUSED),
  FORM_CHOICES_MISSING("F715", Severity.REFUSED),
  FORM_CHOICE_INCOMPLETE("F716", Severity.REFUSED),
  FORM_CHOICE_NAME("F717", Severity.REFUSED),
  FORM_CHOICE_TWICE("F718", Severity.REFUSED),
  FORM_LIST_UNUSED("F719", Severity.NOTE),
  FORM_GROUP_NOT_ENDED("F720", Severity.REFUSED),
  FORM_END_WITHOUT_BEGIN("F721", Severity.REFUSED),
  FORM_UNKNOWN_REFERENCE("F722", Severity.REFUSED),
  FORM_UNKNOWN_FUNCTION("F723", Severity.REFUSED),
  FORM_BROKEN_EXPRESSION("F724", Severity.REFUSED),
  FORM_CYCLE("F725", Severity.REFUSED),
  FORM_DOES_NOT_RUN("F726", Severity.REFUSED),
  FORM_CALCULATION_MISSING("F727", Severity.REFUSED),
  FORM_BAD_DEFAULT("F728", Severity.REFUSED),
  FORM_BAD_PARAMETERS("F729", Severity.REFUSED),
  FORM_CELL_WITHOUT_MEANING("F730", Severity.WARNING),
  FORM_APPEARANCE("F731", Severity.NOTE),
  FORM_HALF_WIDTH_KANA("F732", Severity.NOTE),
  FORM_UNTRANSLATED("F733", Severity.NOTE),
  FORM_SETTING_MISSING("F734", Severity.REFUSED),
  FORM_SETTINGS_TWICE("F735", Severity.REFUSED),
  FORM_EMPTY("F736", Severity.REFUSED),
  FORM_TOO_LARGE("F737", Severity.REFUSED),
  FORM_BAD_RELATION("F738", Severity.REFUSED),
  FORM_BAD_CROSSING("F739", Severity.REFUSED),
  FORM_CROSSING_TWICE("F740", Severity.REFUSED),
  FORM_BAD_RULE("F741", Severity.REFUSED),
  FORM_NOTHING_TO_COMPARE("F742", Severity.REFUSED),
  FORM_NOT_ACCEPTED("F743", Severity.REFUSED),
  FORM_VERSION_TAKEN("F744", Severity.REFUSED),
  NO_SUCH_FORM("F745", Severity.REFUSED),
  DISPOSED_TOO_EARLY("U630", Severity.REFUSED),
  DISTRICT_NEEDED("U631", Severity.REFUSED),
  INTERNAL("X901", Severity.REFUSED);

  private final String code;
  private final Severity severity;

  FindingCode(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  /** The short code, for example {@code C105}; also the message key {@code finding.C105}. */
  public String code() {
    return code;
  }

  /** True if it says what is wrong with one workbook, and nothing about the store or another. */
  public boolean isOfWorkbook() {
    return code.startsWith("B");
  }

  /** True if it says what is wrong with something typed, and nothing about the store. */
  public boolean isOfInput() {
    return code.startsWith("C") || code.startsWith("U");
  }

  /** How much such a finding weighs. */
  public Severity severity() {
    return severity;
  }
}

package org.jichidesk.workbook.xlsx;

/**
 * The fixed set of looks a cell can have. {@code _LOCKED} and everything not meant for typing is
 * locked; it takes effect where the sheet is protected.
 */
public enum CellStyle {
  /** Nothing special. */
  PLAIN(Font.BODY, Fill.NONE, Border.NONE, Format.GENERAL, Place.CENTRE_LINE, true),
  /** Title of a sheet. */
  TITLE(Font.TITLE, Fill.NONE, Border.NONE, Format.GENERAL, Place.CENTRE_LINE, true),
  /** Heading of a section. */
  SECTION(Font.SECTION, Fill.NONE, Border.NONE, Format.GENERAL, Place.CENTRE_LINE, true),
  /** Name of a thing on a cover. */
  LABEL(Font.BOLD, Fill.HEADER, Border.THIN, Format.GENERAL, Place.WRAP_MIDDLE, true),
  /** The thing itself. */
  VALUE(Font.BODY, Fill.NONE, Border.THIN, Format.TEXT, Place.WRAP_MIDDLE, true),
  /** Explanation. */
  NOTE(Font.NOTE, Fill.NONE, Border.NONE, Format.GENERAL, Place.WRAP, true),
  /** The row of column ids. */
  IDS(Font.TINY, Fill.NONE, Border.NONE, Format.TEXT, Place.CENTRE_LINE, true),
  /** Head of a column. */
  HEADER(Font.BOLD, Fill.HEADER, Border.THIN, Format.GENERAL, Place.CENTRE, true),
  /** Control columns. */
  CONTROL(Font.TINY, Fill.NONE, Border.NONE, Format.TEXT, Place.CUT, true),
  /** Text to type. */
  TEXT(Font.BODY, Fill.ENTRY, Border.THIN, Format.TEXT, Place.WRAP, false),
  /** Text to read. */
  TEXT_LOCKED(Font.BODY, Fill.LOCKED, Border.THIN, Format.TEXT, Place.WRAP, true),
  /** A value to choose from a list. */
  CODE(Font.BODY, Fill.ENTRY, Border.THIN, Format.TEXT, Place.CENTRE_TOP, false),
  /** A chosen value to read. */
  CODE_LOCKED(Font.BODY, Fill.LOCKED, Border.THIN, Format.TEXT, Place.CENTRE_TOP, true),
  /** A whole number to type; negative ones show △. */
  WHOLE(Font.BODY, Fill.ENTRY, Border.THIN, Format.WHOLE, Place.TOP, false),
  /** A whole number to read. */
  WHOLE_LOCKED(Font.BODY, Fill.LOCKED, Border.THIN, Format.WHOLE, Place.TOP, true),
  /** A number with decimals to type; negative ones show △. */
  DECIMAL(Font.BODY, Fill.ENTRY, Border.THIN, Format.DECIMAL, Place.TOP, false),
  /** A number with decimals to read. */
  DECIMAL_LOCKED(Font.BODY, Fill.LOCKED, Border.THIN, Format.DECIMAL, Place.TOP, true),
  /** A date to type. */
  DATE(Font.BODY, Fill.ENTRY, Border.THIN, Format.DATE, Place.CENTRE_TOP, false),
  /** A date to read. */
  DATE_LOCKED(Font.BODY, Fill.LOCKED, Border.THIN, Format.DATE, Place.CENTRE_TOP, true),
  /** Text to type that somebody should look at first. */
  ATTENTION(Font.BODY, Fill.ATTENTION, Border.THIN, Format.TEXT, Place.WRAP, false),
  /** A whole number to look at. */
  ATTENTION_WHOLE(Font.BODY, Fill.ATTENTION, Border.THIN, Format.WHOLE, Place.TOP, false),
  /** A number with decimals to look at. */
  ATTENTION_DECIMAL(Font.BODY, Fill.ATTENTION, Border.THIN, Format.DECIMAL, Place.TOP, false),
  /** A date to look at. */
  ATTENTION_DATE(Font.BODY, Fill.ATTENTION, Border.THIN, Format.DATE, Place.CENTRE_TOP, false),
  /** Name of a total. */
  TOTAL_LABEL(Font.BOLD, Fill.HEADER, Border.TOTAL, Format.GENERAL, Place.WRAP_MIDDLE, true),
  /** A total. */
  TOTAL(Font.BOLD, Fill.HEADER, Border.TOTAL, Format.WHOLE, Place.CENTRE_LINE, true),
  /** A share of one, shown in percent. */
  PERCENT(Font.BODY, Fill.NONE, Border.THIN, Format.PERCENT, Place.CENTRE_LINE, true),
  /** A cell of a printed form: text. */
  FORM_TEXT(Font.BODY, Fill.NONE, Border.THIN, Format.TEXT, Place.WRAP_MIDDLE, true),
  /** A cell of a printed form: a number. */
  FORM_NUMBER(Font.BODY, Fill.NONE, Border.THIN, Format.DECIMAL, Place.CENTRE_LINE, true),
  /** A cell of a printed form: a date. */
  FORM_DATE(Font.BODY, Fill.NONE, Border.THIN, Format.DATE, Place.CENTRE, true),
  /** A whole number of a printed form. */
  FORM_WHOLE(Font.BODY, Fill.NONE, Border.THIN, Format.WHOLE, Place.CENTRE_LINE, true);

  private final Font font;
  private final Fill fill;
  private final Border border;
  private final Format format;
  private final Place place;
  private final boolean locked;

  CellStyle(Font font, Fill fill, Border border, Format format, Place place, boolean locked) {
    this.font = font;
    this.fill = fill;
    this.border = border;
    this.format = format;
    this.place = place;
    this.locked = locked;
  }

  /** Whether a protected sheet keeps people from typing in it. */
  public boolean locked() {
    return locked;
  }

  Font font() {
    return font;
  }

  Fill fill() {
    return fill;
  }

  Border border() {
    return border;
  }

  Format format() {
    return format;
  }

  Place place() {
    return place;
  }

  enum Font {
    BODY("<sz val=\"11\"/>"),
    BOLD("<b/><sz val=\"11\"/>"),
    TITLE("<b/><sz val=\"16\"/>"),
    SECTION("<b/><sz val=\"12\"/>"),
    NOTE("<sz val=\"10\"/><color rgb=\"FF595959\"/>"),
    TINY("<sz val=\"6\"/><color rgb=\"FFA6A6A6\"/>");

    final String xml;

    Font(String xml) {
      this.xml = xml;
    }
  }

  enum Fill {
    NONE(""),
    GRAY125(""),
    HEADER("FFDCE6F1"),
    ENTRY("FFFCFDFF"),
    LOCKED("FFF2F2F2"),
    ATTENTION("FFFFF2CC");

    final String colour;

    Fill(String colour) {
      this.colour = colour;
    }
  }

  enum Border {
    NONE("", ""),
    THIN("thin", "thin"),
    TOTAL("medium", "thin");

    final String top;
    final String others;

    Border(String top, String others) {
      this.top = top;
      this.others = others;
    }
  }

  enum Format {
    GENERAL(0, ""),
    TEXT(49, ""),
    WHOLE(164, "#,##0;[Red]\"△\"#,##0"),
    DECIMAL(165, "#,##0.0##;[Red]\"△\"#,##0.0##"),
    DATE(166, "yyyy/mm/dd"),
    PERCENT(167, "0.0%");

    final int id;
    final String code;

    Format(int id, String code) {
      this.id = id;
      this.code = code;
    }
  }

  enum Place {
    CENTRE_LINE("vertical=\"center\""),
    TOP("vertical=\"top\""),
    /** Long text stays within its cell even where the next one is empty. */
    CUT("horizontal=\"fill\" vertical=\"top\""),
    WRAP("vertical=\"top\" wrapText=\"1\""),
    WRAP_MIDDLE("vertical=\"center\" wrapText=\"1\""),
    CENTRE("horizontal=\"center\" vertical=\"center\" wrapText=\"1\""),
    CENTRE_TOP("horizontal=\"center\" vertical=\"top\"");

    final String xml;

    Place(String xml) {
      this.xml = xml;
    }
  }
}

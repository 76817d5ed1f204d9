package org.jichidesk.workbook.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.codehaus.stax2.typed.TypedValueDecoder;
import org.jichidesk.workbook.xlsx.ZipParts.PartException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one worksheet part, once, from top to bottom. */
final class SheetReader {
  private static final int MOST_MERGES = 10_000;

  private final SheetInfo sheet;
  private final XmlCursor xml;
  private final OwnRows own;
  private final SharedStrings strings;
  private final DateFormats dates;
  private final TextCache cache;
  private final Sources sources;
  private final Limits limits;

  private final Row row = new Row();
  private final TextBuffer text = new TextBuffer();
  private final BitSet rowsSeen = new BitSet();
  private final BitSet columnsSeen = new BitSet();
  private final List<String> merges = new ArrayList<>();
  private final RefDecoder ref = new RefDecoder();
  private final IndexDecoder index = new IndexDecoder();
  private final WordDecoder word = new WordDecoder();
  private long cells;
  private int lastRow;
  private int lastColumn;

  /**
   * Prepares the reading of a sheet.
   *
   * @param xml its parser, at the start
   * @param own what the parser reads from
   */
  SheetReader(SheetInfo sheet, XmlCursor xml, OwnRows own, Sources sources, Limits limits) {
    this.sheet = sheet;
    this.xml = xml;
    this.own = own;
    this.sources = sources;
    this.strings = sources.strings();
    this.dates = sources.dates();
    this.cache = sources.cache();
    this.limits = limits;
  }

  /** What the cells of every sheet refer to. */
  record Sources(SharedStrings strings, DateFormats dates, TextCache cache) {

    /** The shared text of an index; null if there is none. */
    @Nullable String shared(int index) {
      return index < strings.size() ? strings.get(index) : null;
    }

    /** The text in a buffer. */
    String own(TextBuffer text) {
      return cache.get(text.chars(), 0, text.length());
    }

    /** Whether a style shows numbers as dates. */
    boolean isDate(int style) {
      return dates.isDateStyle(style);
    }
  }

  /**
   * Hands the rows to {@code handler}; returns the merged ranges, empty if it stopped the reading.
   */
  List<String> read(RowHandler handler) throws UnreadableWorkbook, IOException {
    if (!xml.root().equals("worksheet")) {
      throw broken("worksheet");
    }
    while (xml.nextChild()) {
      String name = xml.name();
      if (name.equals("sheetData")) {
        if (!readRows(handler)) {
          return List.of();
        }
      } else if (name.equals("mergeCells")) {
        readMerges();
      } else {
        xml.skip();
      }
    }
    xml.finish();
    return List.copyOf(merges);
  }

  private boolean readRows(RowHandler handler) throws UnreadableWorkbook, IOException {
    while (ownRow()) {
      if (!handOut(handler)) {
        return false;
      }
    }
    while (xml.nextChild()) {
      if (!xml.name().equals("row")) {
        xml.skip();
        continue;
      }
      readRow();
      if (!handOut(handler)) {
        return false;
      }
    }
    return true;
  }

  private boolean ownRow() throws UnreadableWorkbook, IOException {
    try {
      int found = own.next(row, sources);
      if (found >= 0) {
        lastRow = row.number();
        count(found);
      }
      return found >= 0;
    } catch (PartException e) {
      throw e.problem();
    }
  }

  private boolean handOut(RowHandler handler) throws UnreadableWorkbook {
    if (row.size() == 0) {
      return true;
    }
    if (rowsSeen.get(row.number())) {
      throw broken(Integer.toString(row.number()));
    }
    rowsSeen.set(row.number());
    return handler.row(row);
  }

  private void count(int more) throws UnreadableWorkbook {
    cells += more;
    if (cells > limits.cells()) {
      throw new UnreadableWorkbook(Problem.TOO_LARGE, sheet.name(), Long.toString(limits.cells()));
    }
  }

  private void readRow() throws UnreadableWorkbook, IOException {
    ref.row = 0;
    for (int i = 0, n = xml.attributes(); i < n; i++) {
      if (isNamed(xml.attributeName(i), 'r')) {
        ref.row = -1;
        ref.wantsRow = true;
        xml.decode(i, ref);
        break;
      }
    }
    boolean named = ref.row != 0;
    int number = named ? ref.row : lastRow + 1;
    row.start(number);
    lastColumn = -1;
    columnsSeen.clear();
    while (xml.nextChild()) {
      if (xml.name().equals("c")) {
        number = readCell(number, named);
        named = true;
      } else {
        xml.skip();
      }
    }
    if (number < 1 || number > CellRef.MAX_ROWS) {
      throw broken(Integer.toString(number));
    }
    lastRow = number;
  }

  /**
   * Reads one cell; returns the number of its row, which the first cell may say if the row does
   * not.
   */
  private int readCell(int rowNumber, boolean rowNamed) throws UnreadableWorkbook, IOException {
    count(1);
    int number = rowNumber;
    int column = lastColumn + 1;
    index.value = 0;
    word.type = CellType.NUMBER;
    for (int i = 0, n = xml.attributes(); i < n; i++) {
      String name = xml.attributeName(i);
      if (isNamed(name, 'r')) {
        ref.wantsRow = !rowNamed;
        xml.decode(i, ref);
        column = ref.column;
        if (!rowNamed && ref.row > 0) {
          number = ref.row;
          row.start(number);
        }
      } else if (isNamed(name, 's')) {
        xml.decode(i, index);
      } else if (isNamed(name, 't')) {
        xml.decode(i, word);
      }
    }
    if (column < 0 || column >= CellRef.MAX_COLUMNS) {
      throw broken(Integer.toString(number));
    }
    lastColumn = column;
    readValue(column, index.value, word.type);
    return number;
  }

  private static boolean isNamed(String name, char letter) {
    return name.length() == 1 && name.charAt(0) == letter;
  }

  private void readValue(int column, int style, CellType type)
      throws UnreadableWorkbook, IOException {
    boolean formula = false;
    boolean value = false;
    text.clear();
    while (xml.nextChild()) {
      String name = xml.name();
      if (isNamed(name, 'v')) {
        text.clear();
        xml.text(text);
        value = true;
      } else if (isNamed(name, 'f')) {
        formula = true;
        xml.skip();
      } else if (name.equals("is") && !value) {
        SharedStrings.readRich(xml, text);
      } else {
        xml.skip();
      }
    }
    if (text.length() > 0) {
      add(column, style, type, formula);
    } else if (formula && type != CellType.FORMULA_TEXT) {
      put(column, CellKind.ERROR, "", style, true);
    }
  }

  private void add(int column, int style, CellType type, boolean formula)
      throws UnreadableWorkbook {
    switch (type) {
      case SHARED -> {
        text.trim();
        int at = text.asIndex();
        if (at < 0 || at >= strings.size()) {
          throw broken(CellRef.of(column, Math.max(1, row.number())));
        }
        String shared = strings.get(at);
        if (!shared.isEmpty()) {
          put(column, CellKind.TEXT, shared, style, formula);
        }
      }
      case INLINE -> put(column, CellKind.TEXT, string(), style, formula);
      case FORMULA_TEXT -> {
        text.unescape(0);
        put(column, CellKind.TEXT, string(), style, formula);
      }
      case NUMBER -> {
        text.trim();
        if (text.length() > 0) {
          put(column, text.isNumber() ? CellKind.NUMBER : CellKind.TEXT, string(), style, formula);
        }
      }
      case BOOLEAN -> {
        text.trim();
        boolean yes = text.is("1") || text.is("true") || text.is("TRUE");
        boolean no = text.is("0") || text.is("false") || text.is("FALSE");
        put(
            column,
            yes || no ? CellKind.BOOLEAN : CellKind.TEXT,
            yes ? "TRUE" : no ? "FALSE" : string(),
            style,
            formula);
      }
      case ERROR -> put(column, CellKind.ERROR, string(), style, formula);
      case ISO_DATE -> {
        text.trim();
        put(column, CellKind.ISO_DATE, string(), style, formula);
      }
    }
  }

  private void put(int column, CellKind kind, String value, int style, boolean formula)
      throws UnreadableWorkbook {
    if (columnsSeen.get(column)) {
      throw broken(CellRef.of(column, Math.max(1, row.number()))); // two values for one cell
    }
    columnsSeen.set(column);
    row.add(column, kind, value, dates.isDateStyle(style), formula);
  }

  private String string() {
    return cache.get(text.chars(), 0, text.length());
  }

  private void readMerges() throws UnreadableWorkbook, IOException {
    while (xml.nextChild()) {
      String range = xml.attribute("ref");
      if (range != null && merges.size() < MOST_MERGES) {
        merges.add(range);
      }
      xml.skip();
    }
  }

  private UnreadableWorkbook broken(String place) {
    return new UnreadableWorkbook(Problem.BROKEN_STRUCTURE, sheet.name(), place);
  }

  private enum CellType {
    NUMBER,
    SHARED,
    INLINE,
    FORMULA_TEXT,
    BOOLEAN,
    ERROR,
    ISO_DATE
  }

  /** Reads {@code C12}, or the plain number of a row, out of the parser's own array. */
  private static final class RefDecoder extends TypedValueDecoder {
    int column = -1;
    int row = -1;
    boolean wantsRow = true;

    @Override
    public void decode(char[] buffer, int start, int end) {
      column = CellRef.columnOf(buffer, start, end);
      if (wantsRow) {
        row = CellRef.rowOf(buffer, start, end);
      }
    }

    @Override
    public void decode(String input) {
      decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void handleEmptyValue() {
      column = -1;
      row = -1;
    }
  }

  private static final class IndexDecoder extends TypedValueDecoder {
    int value;

    @Override
    public void decode(char[] buffer, int start, int end) {
      value = TextBuffer.index(buffer, start, end);
    }

    @Override
    public void decode(String input) {
      decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void handleEmptyValue() {
      value = 0;
    }
  }

  private static final class WordDecoder extends TypedValueDecoder {
    CellType type = CellType.NUMBER;

    @Override
    public void decode(char[] buffer, int start, int end) {
      char first = buffer[start];
      if (end - start == 1) {
        type =
            switch (first) {
              case 's' -> CellType.SHARED;
              case 'b' -> CellType.BOOLEAN;
              case 'e' -> CellType.ERROR;
              case 'd' -> CellType.ISO_DATE;
              default -> CellType.NUMBER;
            };
      } else {
        type =
            first == 's' ? CellType.FORMULA_TEXT : first == 'i' ? CellType.INLINE : CellType.NUMBER;
      }
    }

    @Override
    public void decode(String input) {
      decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void handleEmptyValue() {
      type = CellType.NUMBER;
    }
  }
}

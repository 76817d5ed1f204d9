package org.jichidesk.workbook.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts that cells of a written workbook share; no more than so many, to keep memory flat. */
final class SharedTexts {
  private static final int MOST = 20_000;
  private static final int LONGEST = 1_000;

  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private long uses;

  /** Index of a text, -1 if it has to be written in its cell. */
  int indexOf(String text) {
    Integer known = indexes.get(text);
    if (known == null) {
      if (texts.size() == MOST || text.length() > LONGEST) {
        return -1;
      }
      known = texts.size();
      indexes.put(text, known);
      texts.add(text);
    }
    uses++;
    return known;
  }

  void write(XmlOut xml) throws IOException {
    xml.raw(WorkbookParts.DECLARATION);
    xml.raw("<sst xmlns=\"" + WorkbookParts.MAIN + "\" count=\"" + uses);
    xml.raw("\" uniqueCount=\"" + texts.size() + "\">");
    for (String text : texts) {
      xml.raw("<si><t xml:space=\"preserve\">");
      xml.text(text);
      xml.raw("</t></si>");
    }
    xml.raw("</sst>");
    xml.end();
  }
}

package org.jichidesk.form;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jichidesk.domain.FindingCode;

/** Reads the texts of a row in all languages, and says what is odd about them. */
final class LineTexts {

  private static final Pattern HALF_WIDTH = Pattern.compile("[\uFF61-\uFF9F]+");

  private final List<String> languages;
  private final Notes notes;

  LineTexts(List<String> languages, Notes notes) {
    this.languages = languages;
    this.notes = notes;
  }

  /** The texts of a column; the one without a language is in the form's own. */
  Texts read(XlsForm.Line line, String column) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String language : languages) {
      String key = column + "::" + language;
      String text = line.get(key);
      if (!text.isEmpty()) {
        texts.put(language, text);
        checkKana(line, key, text);
      }
    }
    String plain = line.get(column);
    if (!plain.isEmpty()) {
      texts.putIfAbsent(languages.getFirst(), plain);
      checkKana(line, column, plain);
    }
    return new Texts(texts);
  }

  private void checkKana(XlsForm.Line line, String column, String text) {
    if (HALF_WIDTH.matcher(text).find()) {
      notes.add(
          FindingCode.FORM_HALF_WIDTH_KANA,
          line.place(column),
          text,
          HALF_WIDTH
              .matcher(text)
              .replaceAll(kana -> Normalizer.normalize(kana.group(), Normalizer.Form.NFKC)));
    }
  }
}

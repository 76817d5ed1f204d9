package org.jichidesk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jichidesk.domain.Finding;

/**
 * The messages of one language. They depend on the language asked for alone, never on that of the
 * machine, and take every word as it is given: numbers are not regrouped.
 */
public final class Text {

  /** Words a message may take; those it is not given are shown as a question mark. */
  private static final int MOST_WORDS = 6;

  private static final String NOT_GIVEN = "?";

  /** One pair of files (ja, en) for each room of the program; their keys begin with its name. */
  static final List<String> BUNDLES =
      List.of(
          "messages",
          "window",
          "home",
          "councils",
          "duties",
          "checkups",
          "roadmap",
          "field",
          "cases",
          "consensus",
          "submission",
          "merging",
          "settings",
          "guide",
          "checkup",
          "record",
          "print",
          "planner",
          "reports");

  private final String language;
  private final Properties messages;

  /** The messages of a language, by its ISO code: {@code en} or else Japanese. */
  public Text(String language) {
    this.language = language.equals("en") ? "en" : "ja";
    this.messages = load(this.language);
  }

  /** The ISO code of the language, {@code ja} or {@code en}. */
  public String language() {
    return language;
  }

  /** The message of that key with words filled in; the key itself if there is no such message. */
  public String of(String key, Object... words) {
    String pattern = messages.getProperty(key);
    if (pattern == null) {
      return key;
    }
    Object[] filled = new Object[Math.max(words.length, MOST_WORDS)];
    Arrays.fill(filled, NOT_GIVEN);
    for (int i = 0; i < words.length; i++) {
      filled[i] = String.valueOf(words[i]);
    }
    // An apostrophe in a bundle is one; to MessageFormat it would begin a quotation.
    return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(filled);
  }

  /** What a finding says, and where it was made. */
  public String finding(Finding finding) {
    String what = of(key(finding), words(finding.args()));
    String where = finding.place().toString();
    return where.isEmpty() ? what : of("finding.at", where, what);
  }

  /** What to write or do instead. */
  public String whatToDo(Finding finding) {
    return of(key(finding) + ".do", words(finding.args()));
  }

  /** The word for how much a finding weighs. */
  public String severity(Finding.Severity severity) {
    return of("severity." + severity.name());
  }

  private static String key(Finding finding) {
    return "finding." + finding.code().code();
  }

  private static Object[] words(List<String> args) {
    return args.toArray();
  }

  static Properties load(String language) {
    Properties messages = new Properties();
    BUNDLES.forEach(bundle -> load(bundle + "_" + language + ".properties", messages));
    return messages;
  }

  private static void load(String bundle, Properties messages) {
    try (InputStream in = Text.class.getResourceAsStream(bundle)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + bundle);
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      messages.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

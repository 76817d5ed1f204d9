package org.jichidesk.form;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of the sheets of a form: what each means, under its official name. */
final class Columns {

  private static final Map<SheetKind, Set<String>> USED =
      Map.of(
          SheetKind.SURVEY,
          Set.of(
              "type",
              "name",
              "relevant",
              "required",
              "constraint",
              "calculation",
              "default",
              "choice_filter",
              "appearance",
              "read_only",
              "parameters",
              "repeat_count",
              "jichi::unit",
              "jichi::area",
              "jichi::base_date",
              "jichi::source"),
          SheetKind.CHOICES,
          Set.of("list_name", "name"),
          SheetKind.SETTINGS,
          Set.of("form_title", "form_id", "version", "default_language"),
          SheetKind.CROSSWALK,
          Set.of("from_version", "from_name", "to_name", "relation", "note"),
          SheetKind.FINDINGS,
          Set.of("name", "when", "kind", "area", "item"));

  private static final Map<SheetKind, Set<String>> TRANSLATED =
      Map.of(
          SheetKind.SURVEY,
          Set.of("label", "hint", "constraint_message", "required_message"),
          SheetKind.CHOICES,
          Set.of("label"),
          SheetKind.SETTINGS,
          Set.of(),
          SheetKind.CROSSWALK,
          Set.of(),
          SheetKind.FINDINGS,
          Set.of("text"));

  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("relevance", "relevant"),
          Map.entry("readonly", "read_only"),
          Map.entry("calculate", "calculation"),
          Map.entry("caption", "label"),
          Map.entry("constraining_message", "constraint_message"),
          Map.entry("list", "list_name"),
          Map.entry("value", "name"),
          Map.entry("title", "form_title"),
          Map.entry("id_string", "form_id"),
          Map.entry("bind::relevant", "relevant"),
          Map.entry("bind::required", "required"),
          Map.entry("bind::constraint", "constraint"),
          Map.entry("bind::calculate", "calculation"),
          Map.entry("bind::readonly", "read_only"),
          Map.entry("control::appearance", "appearance"),
          Map.entry("bind::jr:constraintmsg", "constraint_message"),
          Map.entry("bind::jr:requiredmsg", "required_message"));

  /** Columns of the standard that change what is asked, and that the program cannot follow. */
  private static final Set<String> UNSUPPORTED =
      Set.of(
          "trigger",
          "disabled",
          "save_to",
          "image",
          "big-image",
          "audio",
          "video",
          "geometry",
          "media",
          "bind",
          "body",
          "control",
          "instance",
          "allow_choice_duplicates",
          "entity");

  /** Columns of the standard that mean nothing on a desk. */
  private static final Set<String> WITHOUT_MEANING =
      Set.of(
          "guidance_hint",
          "autoplay",
          "style",
          "instance_name",
          "auto_send",
          "auto_delete",
          "submission_url",
          "public_key",
          "namespaces",
          "clean_text_values",
          "sms_keyword",
          "compact_tag",
          "compact_prefix");

  private static final Pattern CODE = Pattern.compile("\\(\\s*([A-Za-z][A-Za-z-]+)\\s*\\)\\s*$");

  private Columns() {}

  /** What a column is to the program. */
  enum Standing {
    USED,
    WITHOUT_MEANING,
    UNSUPPORTED,
    /** On the choices sheet: of use to a choice filter. */
    FREE,
    UNKNOWN
  }

  /**
   * A column.
   *
   * @param name official name; of a text in a language, {@code label::ja}
   * @param standing what it is to the program
   */
  record Column(String name, Standing standing) {}

  /** The column a heading stands for. */
  static Column of(SheetKind sheet, String heading) {
    String lower = heading.strip().toLowerCase(Locale.ROOT).replaceAll("\\s*::\\s*", "::");
    String plain = ALIASES.getOrDefault(snake(lower), snake(lower));
    Set<String> used = USED.getOrDefault(sheet, Set.of());
    Set<String> translated = TRANSLATED.getOrDefault(sheet, Set.of());
    if (used.contains(plain) || translated.contains(plain)) {
      return new Column(plain, Standing.USED);
    }
    int colon = heading.indexOf(':');
    if (colon > 0) {
      String base = snake(heading.substring(0, colon).strip().toLowerCase(Locale.ROOT));
      base = ALIASES.getOrDefault(base, base);
      String rest = heading.substring(colon).replaceFirst("^::?", "").strip();
      if (translated.contains(base) && !rest.isEmpty()) {
        return new Column(base + "::" + language(rest), Standing.USED);
      }
      if (UNSUPPORTED.contains(base)) {
        return new Column(lower, Standing.UNSUPPORTED);
      }
      if (WITHOUT_MEANING.contains(base)) {
        return new Column(lower, Standing.WITHOUT_MEANING);
      }
    }
    if (UNSUPPORTED.contains(plain)) {
      return new Column(plain, Standing.UNSUPPORTED);
    }
    if (WITHOUT_MEANING.contains(plain) || plain.startsWith("$")) {
      return new Column(plain, Standing.WITHOUT_MEANING);
    }
    return sheet == SheetKind.CHOICES && Names.isName(heading.strip())
        ? new Column(heading.strip(), Standing.FREE)
        : new Column(plain, Standing.UNKNOWN);
  }

  private static String snake(String lower) {
    return lower.replaceAll("[ \u3000]+", "_");
  }

  /** The code of a language: ja for 日本語 (ja). */
  static String language(String written) {
    Matcher code = CODE.matcher(written);
    if (code.find()) {
      return code.group(1).toLowerCase(Locale.ROOT);
    }
    return switch (written.strip().toLowerCase(Locale.ROOT)) {
      case "日本語", "japanese" -> "ja";
      case "english", "英語" -> "en";
      default -> written.strip();
    };
  }
}

package org.jichidesk.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a cell of the type column says.
 *
 * @param kind what kind of row it is
 * @param type the type of a question
 * @param list the list of a select; empty if it names none
 * @param orOther true if it asks for a choice "other"
 */
record TypeCell(Kind kind, Optional<QuestionType> type, String list, boolean orOther) {

  private static final List<String> OR_OTHER =
      List.of(" or_other", " or other", " or specify other", " or_specify_other");

  enum Kind {
    QUESTION,
    BEGIN_GROUP,
    BEGIN_REPEAT,
    END_GROUP,
    END_REPEAT
  }

  private static Optional<TypeCell> of(Kind kind) {
    return Optional.of(new TypeCell(kind, Optional.empty(), "", false));
  }

  /** Reads the cell; empty if it is no type the program knows. */
  static Optional<TypeCell> read(String text) {
    String words = text.strip().replaceAll("\\s+", " ");
    String lower = words.toLowerCase(Locale.ROOT);
    return switch (lower.replace('_', ' ')) {
      case "begin group" -> of(Kind.BEGIN_GROUP);
      case "begin repeat" -> of(Kind.BEGIN_REPEAT);
      case "end group" -> of(Kind.END_GROUP);
      case "end repeat" -> of(Kind.END_REPEAT);
      default ->
          QuestionType.of(lower)
              .map(type -> new TypeCell(Kind.QUESTION, Optional.of(type), "", false))
              .or(() -> select(words, lower));
    };
  }

  private static Optional<TypeCell> select(String words, String lower) {
    boolean orOther = false;
    String rest = words;
    for (String other : OR_OTHER) {
      if (lower.endsWith(other)) {
        orOther = true;
        rest = words.substring(0, words.length() - other.length());
      }
    }
    int space = rest.lastIndexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    String list = rest.substring(space + 1);
    boolean other = orOther;
    return QuestionType.of(rest.substring(0, space).toLowerCase(Locale.ROOT))
        .filter(QuestionType::isSelect)
        .map(type -> new TypeCell(Kind.QUESTION, Optional.of(type), list, other));
  }
}

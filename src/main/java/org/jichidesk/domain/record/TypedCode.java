package org.jichidesk.domain.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jichidesk.domain.FindingCode;

/** Reads one of a field's choices, by its code or by its label in either language. */
final class TypedCode {

  /** A numbered label such as 「3 やや重い」; 「65歳以上」 and 「1.5倍」 are not numbered. */
  private static final Pattern LABEL =
      Pattern.compile("\\(?([0-9]+)(?:[ ):]|\\.(?![0-9]))+([^0-9].*)");

  /** What people make of one: the number alone, or another mark before the words. */
  private static final Pattern TYPED = Pattern.compile("\\(?([0-9]+)[).:、,・-]*(.*)");

  /** What people put between several choices. */
  private static final Pattern MARKS = Pattern.compile("[、，,､;；/／|｜\\n\\r\\t]+");

  private static final Pattern SPACES = Pattern.compile("[\\s\u3000]+");

  private TypedCode() {}

  /** The choice that is meant; none if there is no such choice or more than one. */
  static Reading read(Field field, String typed) {
    return field.isSeveral() ? several(field, typed) : one(field, typed);
  }

  /** Labels and codes with any mark between them; a label may itself hold such a mark. */
  private static Reading several(Field field, String typed) {
    if (one(field, typed) instanceof Reading.Taken whole) {
      return whole;
    }
    Set<String> chosen = new HashSet<>();
    for (String part : chosenParts(field, typed)) {
      switch (one(field, part)) {
        case Reading.Taken taken -> chosen.add(taken.value().text());
        case Reading.Refused refused -> {
          return unknown(field, part);
        }
        case Reading.Blank blank -> {}
      }
    }
    return chosen.isEmpty()
        ? unknown(field, typed)
        : Reading.answer(
            field.codes().stream()
                .map(Code::code)
                .filter(chosen::contains)
                .collect(Collectors.joining(" ")));
  }

  /** Parted at strong marks; at spaces only where not every part is one choice. */
  private static List<String> chosenParts(Field field, String typed) {
    List<String> parts = Stream.of(MARKS.split(typed)).filter(part -> !part.isBlank()).toList();
    boolean all = parts.stream().allMatch(part -> one(field, part) instanceof Reading.Taken);
    return all
        ? parts
        : parts.stream()
            .flatMap(part ->
                one(field, part) instanceof Reading.Taken
                    ? Stream.of(part)
                    : Stream.of(SPACES.split(part)).filter(piece -> !piece.isBlank()))
            .toList();
  }

  private static Reading one(Field field, String typed) {
    for (Code code : field.codes()) {
      if (code.code().equals(typed) || code.label().ja().equals(typed)) {
        return Reading.answer(code.code());
      }
    }
    String key = Fold.key(typed);
    List<Code> same = matching(field, name -> Fold.key(name).equals(key));
    List<Code> found = same.isEmpty() ? matching(field, name -> sameNumbered(name, key)) : same;
    return found.size() == 1 ? Reading.answer(found.getFirst().code()) : unknown(field, typed);
  }

  /** Refuses, listing what may be written. */
  static Reading unknown(Field field, String typed) {
    Stream<String> choices = field.codes().stream().map(code -> code.label().ja());
    Stream<String> states = field.states().stream().sorted().map(state -> state.label().ja());
    return Reading.Refused.of(
        FindingCode.UNKNOWN_CODE,
        field,
        typed,
        String.join("、", Stream.concat(choices, states).toList()));
  }

  private static List<Code> matching(Field field, Predicate<String> isMeant) {
    return field.codes().stream()
        .filter(
            code -> Stream.of(code.code(), code.label().ja(), code.label().en()).anyMatch(isMeant))
        .toList();
  }

  /** The number alone, the words alone, or both with another mark between them. */
  private static boolean sameNumbered(String name, String key) {
    Matcher label = LABEL.matcher(Fold.nfkc(name));
    if (!label.matches()) {
      return false;
    }
    String words = Fold.key(label.group(2));
    Matcher typed = TYPED.matcher(key);
    return typed.matches()
        ? typed.group(1).equals(label.group(1))
            && (typed.group(2).isEmpty() || typed.group(2).equals(words))
        : key.equals(words);
  }
}

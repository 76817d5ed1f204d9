package org.jichidesk.domain.record;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jichidesk.domain.FindingCode;

/** Reads one of a field's choices, by its code or by its label in either language. */
final class TypedCode {

  /** A numbered label such as 「3 やや重い」; 「65歳以上」 and 「1.5倍」 are not numbered. */
  private static final Pattern LABEL =
      Pattern.compile("\\(?([0-9]+)(?:[ ):]|\\.(?![0-9]))+([^0-9].*)");

  /** What people make of one: the number alone, or another mark before the words. */
  private static final Pattern TYPED = Pattern.compile("\\(?([0-9]+)[).:、,・-]*(.*)");

  private TypedCode() {}

  /** The choice that is meant; none if there is no such choice or more than one. */
  static Reading read(Field field, String typed) {
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

package org.jichidesk.domain.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jspecify.annotations.Nullable;

/** What came of reading something typed: nothing there, a value, or a refusal that says why. */
public sealed interface Reading {

  /** Nothing was typed. Blank means "not answered" and never erases. */
  Blank BLANK = new Blank();

  /** A value without anything to remark on. */
  static Taken taken(Value value) {
    return new Taken(value, null);
  }

  /** An answer in canonical text, without anything to remark on. */
  static Taken answer(String canonical) {
    return new Taken(Value.of(canonical), null);
  }

  /** What a person should know about it, at the place where it stands. */
  Optional<Finding> finding(Place place);

  /** Nothing there. */
  record Blank() implements Reading {
    @Override
    public Optional<Finding> finding(Place place) {
      return Optional.empty();
    }
  }

  /**
   * A value was read.
   *
   * @param value the value
   * @param remark what a person should look at although the value was taken, or null
   */
  record Taken(Value value, @Nullable Remark remark) implements Reading {
    @Override
    public Optional<Finding> finding(Place place) {
      return Optional.ofNullable(remark).map(r -> new Finding(r.code(), place, r.args()));
    }
  }

  /**
   * What stands there was not taken.
   *
   * @param code why
   * @param args what stands there, the field's official label, then what was expected
   */
  record Refused(FindingCode code, List<String> args) implements Reading {

    public Refused {
      args = List.copyOf(args);
    }

    /** Refuses what was typed into a field. */
    public static Refused of(FindingCode code, Field field, String typed, String... expected) {
      return new Refused(code, words(field, typed, expected));
    }

    @Override
    public Optional<Finding> finding(Place place) {
      return Optional.of(new Finding(code, place, args));
    }
  }

  /**
   * Something worth a look about a value that was taken all the same.
   *
   * @param code what about it
   * @param args as in {@link Refused}
   */
  record Remark(FindingCode code, List<String> args) {

    public Remark {
      args = List.copyOf(args);
    }

    static Remark of(FindingCode code, Field field, String about, String... more) {
      return new Remark(code, words(field, about, more));
    }
  }

  private static List<String> words(Field field, String typed, String... more) {
    List<String> words = new ArrayList<>();
    words.add(Fold.excerpt(typed));
    words.add(field.label().ja());
    words.addAll(List.of(more));
    return words;
  }
}

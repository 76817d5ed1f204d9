package org.jichidesk.domain.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;

/**
 * A kind of case.
 *
 * @param type the records
 * @param item number of the review item the kind is about, such as {@code I-3}
 * @param ended the states in which nothing is left to do
 * @param personal what is about a person: hidden in lists, cleared when disposed of
 */
public record CaseKind(RecordType type, String item, Set<String> ended, List<Field> personal) {

  /** The state whose personal fields are gone. */
  public static final String DISPOSED = "disposed";

  public CaseKind {
    ended = Set.copyOf(ended);
    personal = List.copyOf(personal);
  }

  /** The field of its state. */
  public Field state() {
    return type.field(CaseFields.STATE).orElseThrow();
  }

  /** The field that says when it is to be disposed of, if it is about a person. */
  public Optional<Field> disposeOn() {
    return type.field("dispose_on");
  }

  /** The course of the roadmap its review item belongs to. */
  public String course() {
    return item.substring(0, item.indexOf('-'));
  }

  /** The records its log is made of. */
  public RecordType entries() {
    return type.isPersonal() ? ConfidentialEntry.TYPE : CaseEntry.TYPE;
  }

  /** The state a new case begins in; where there are several, the earliest. */
  public String first() {
    Set<String> first = state().steps().getOrDefault("", Set.of());
    return state().codes().stream()
        .map(code -> code.code())
        .filter(first::contains)
        .findFirst()
        .orElseThrow();
  }

  /** The states one may go on to from a state, in the order of the way. */
  public List<String> next(String now) {
    Set<String> next = state().steps().getOrDefault(now, Set.of());
    return state().codes().stream().map(code -> code.code()).filter(next::contains).toList();
  }
}

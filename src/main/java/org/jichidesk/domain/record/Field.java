package org.jichidesk.domain.record;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field of a record, declared once. Made with a factory such as {@link #whole} and refined by the
 * chained methods, each of which returns a new field.
 */
public final class Field {

  private final int tag;
  private final String name;
  private final Label label;
  private final FieldType type;
  private final Traits traits;
  private final boolean lines;

  private Field(int tag, String name, Label label, FieldType type, Traits traits, boolean lines) {
    this.tag = tag;
    this.name = name;
    this.label = label;
    this.type = type;
    this.traits = traits;
    this.lines = lines;
  }

  private static Field of(int tag, String name, String ja, String en, FieldType type) {
    return new Field(tag, name, new Label(ja, en), type, Traits.NONE, false);
  }

  /** Free text. */
  public static Field text(int tag, String name, String ja, String en) {
    return of(tag, name, ja, en, FieldType.TEXT);
  }

  /** Free text that people write in several lines. */
  public static Field lines(int tag, String name, String ja, String en) {
    return new Field(tag, name, new Label(ja, en), FieldType.TEXT, Traits.NONE, true);
  }

  /** A whole number; refine with {@link #range} and {@link #unit}. */
  public static Field whole(int tag, String name, String ja, String en) {
    return of(tag, name, ja, en, FieldType.WHOLE);
  }

  /** A decimal number; refine with {@link #range} and {@link #unit}. */
  public static Field decimal(int tag, String name, String ja, String en) {
    return of(tag, name, ja, en, FieldType.DECIMAL);
  }

  /** A date. */
  public static Field date(int tag, String name, String ja, String en) {
    return of(tag, name, ja, en, FieldType.DATE);
  }

  /** A fiscal year, April to March. */
  public static Field fiscalYear(int tag, String name, String ja, String en) {
    return of(tag, name, ja, en, FieldType.FISCAL_YEAR).range(1950, 2100);
  }

  /** One of some codes. */
  public static Field code(int tag, String name, String ja, String en, Code... codes) {
    Field field = of(tag, name, ja, en, FieldType.CODE);
    return field.with(field.traits.withCodes(List.of(codes)));
  }

  /** Yes or no. */
  public static Field flag(int tag, String name, String ja, String en) {
    return of(tag, name, ja, en, FieldType.FLAG);
  }

  /** A reference to a record of another type, by its key. */
  public static Field reference(int tag, String name, String ja, String en, String typeName) {
    Field field = of(tag, name, ja, en, FieldType.REFERENCE);
    return field.with(field.traits.withRefersTo(typeName));
  }

  private Field with(Traits changed) {
    return new Field(tag, name, label, type, changed, lines);
  }

  /** Gives the unit shown in headers, for example 人 and persons. */
  public Field unit(String ja, String en) {
    return with(traits.withUnit(new Label(ja, en)));
  }

  /** Limits a number, both ends included. */
  public Field range(long min, long max) {
    return with(traits.withRange(new Range(BigDecimal.valueOf(min), BigDecimal.valueOf(max))));
  }

  /** Allows states beside answers, for example 該当なし. */
  public Field allowing(Value.Kind... states) {
    return with(traits.withStates(EnumSet.copyOf(List.of(states))));
  }

  /** Asks for an answer before a record counts as complete. */
  public Field required() {
    return with(traits.withRequired());
  }

  /** Names under which older forms and other people's workbooks carry this column. */
  public Field alsoCalled(String... headers) {
    return with(traits.withAliases(List.of(headers)));
  }

  /** Takes any number of its codes: in canonical text their order is that of the declaration. */
  public Field several() {
    return with(traits.withSeveral());
  }

  /** Allows only these changes of a coded state; what is absent as a key may not change. */
  public Field steps(Map<String, Set<String>> next) {
    return with(traits.withSteps(next));
  }

  /** Stable number within its record type, 1 to 61; never reused (0 is {@code removed}). */
  public int tag() {
    return tag;
  }

  /** Stable name: column id, table column, command-line name; lower case with underscores. */
  public String name() {
    return name;
  }

  /** What a person reads. */
  public Label label() {
    return label;
  }

  /** What kind of answer it takes. */
  public FieldType type() {
    return type;
  }

  /** The unit, if it has one. */
  public Optional<Label> unit() {
    return Optional.ofNullable(traits.unit);
  }

  /** The choices of a coded field; empty otherwise. */
  public List<Code> codes() {
    return traits.codes;
  }

  /** The code object of a stored code, if it is one of this field's. */
  public Optional<Code> code(String code) {
    for (Code one : traits.codes) {
      if (one.code().equals(code)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** True if an answer may be several codes, separated by one space. */
  public boolean isSeveral() {
    return traits.several;
  }

  /** Limits of a number, if declared. */
  public Optional<Range> range() {
    return Optional.ofNullable(traits.range);
  }

  /** True if the state may stand in place of an answer; erasing is always allowed. */
  public boolean allows(Value.Kind state) {
    return state == Value.Kind.ANSWER
        || state == Value.Kind.CLEARED
        || traits.states.contains(state);
  }

  /** The states that may stand in place of an answer. */
  public Set<Value.Kind> states() {
    return traits.states;
  }

  /** True if a complete record needs an answer here. */
  public boolean isRequired() {
    return traits.required;
  }

  /** True for a text that people write in several lines. */
  public boolean hasLines() {
    return lines;
  }

  /** Other headers this column is known by. */
  public List<String> aliases() {
    return traits.aliases;
  }

  /** Name of the record type a reference points to. */
  public Optional<String> refersTo() {
    return Optional.ofNullable(traits.refersTo);
  }

  /** The allowed next states of a coded state, by present state; empty map: any change goes. */
  public Map<String, Set<String>> steps() {
    return traits.steps;
  }

  @Override
  public String toString() {
    return name;
  }

  /**
   * Limits of a number.
   *
   * @param min smallest allowed
   * @param max largest allowed
   */
  public record Range(BigDecimal min, BigDecimal max) {

    /** True if the number lies within, ends included. */
    public boolean contains(BigDecimal number) {
      return number.compareTo(min) >= 0 && number.compareTo(max) <= 0;
    }
  }

  private record Traits(
      @Nullable Label unit,
      List<Code> codes,
      @Nullable Range range,
      Set<Value.Kind> states,
      boolean required,
      List<String> aliases,
      @Nullable String refersTo,
      Map<String, Set<String>> steps,
      boolean several) {

    static final Traits NONE =
        new Traits(null, List.of(), null, Set.of(), false, List.of(), null, Map.of(), false);

    Traits withUnit(Label unit) {
      return new Traits(unit, codes, range, states, required, aliases, refersTo, steps, several);
    }

    Traits withCodes(List<Code> codes) {
      return new Traits(unit, codes, range, states, required, aliases, refersTo, steps, several);
    }

    Traits withRange(Range range) {
      return new Traits(unit, codes, range, states, required, aliases, refersTo, steps, several);
    }

    Traits withStates(Set<Value.Kind> states) {
      Set<Value.Kind> copy = Set.copyOf(states);
      return new Traits(unit, codes, range, copy, required, aliases, refersTo, steps, several);
    }

    Traits withRequired() {
      return new Traits(unit, codes, range, states, true, aliases, refersTo, steps, several);
    }

    Traits withAliases(List<String> aliases) {
      return new Traits(unit, codes, range, states, required, aliases, refersTo, steps, several);
    }

    Traits withRefersTo(String refersTo) {
      return new Traits(unit, codes, range, states, required, aliases, refersTo, steps, several);
    }

    Traits withSeveral() {
      return new Traits(unit, codes, range, states, required, aliases, refersTo, steps, true);
    }

    Traits withSteps(Map<String, Set<String>> steps) {
      Map<String, Set<String>> copy = Map.copyOf(steps);
      return new Traits(unit, codes, range, states, required, aliases, refersTo, copy, several);
    }
  }
}

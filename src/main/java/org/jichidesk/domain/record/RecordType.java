package org.jichidesk.domain.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record, declared once. The fields of the natural key are part of the record's key and
 * are never asserted; all other fields are written by assertions.
 */
public final class RecordType {

  /** Removing a record is a field of it, so that an edit which did not see it is a conflict. */
  public static final Field REMOVED = Field.flag(0, "removed", "削除", "Removed");

  private final int tag;
  private final String name;
  private final Label label;
  private final List<Field> keyFields;
  private final List<Field> fields;
  private final Map<String, Field> byName = new LinkedHashMap<>();
  private final @Nullable Field[] byTag = new @Nullable Field[64];
  private final Set<BookKind> books;
  private final Subject subject;
  private final boolean personal;
  private final @Nullable String districtField;
  private final @Nullable String yearField;
  private final @Nullable String officeField;
  private final List<String> nameFields;
  private final List<String> printedFields;
  private final List<Rule> rules;

  private RecordType(Builder made) {
    this.tag = made.tag;
    this.name = made.name;
    this.label = made.label;
    this.keyFields = List.copyOf(made.keyFields);
    List<Field> asserted = new ArrayList<>(made.fields);
    asserted.add(REMOVED);
    this.fields = List.copyOf(asserted);
    this.books = made.books;
    this.subject = made.subject;
    this.personal = made.personal;
    this.districtField = made.districtField;
    this.yearField = made.yearField;
    this.officeField = made.officeField;
    this.nameFields = List.copyOf(made.nameFields);
    this.printedFields = List.copyOf(made.printedFields);
    this.rules = List.copyOf(made.rules);
    Set<Integer> tags = new HashSet<>();
    for (Field field : keyFields) {
      checkNew(byName.put(field.name(), field) == null && tags.add(field.tag()), field);
    }
    for (Field field : fields) {
      checkNew(byName.put(field.name(), field) == null && tags.add(field.tag()), field);
      byTag[field.tag()] = field;
    }
  }

  private void checkNew(boolean isNew, Field field) {
    if (!isNew) {
      throw new IllegalStateException(name + ": name or tag used twice: " + field);
    }
  }

  /**
   * Begins a declaration.
   *
   * @param tag stable number of the type, never reused
   * @param name stable name: table name, command-line name
   */
  public static Builder named(int tag, String name, String ja, String en) {
    return new Builder(tag, name, new Label(ja, en));
  }

  /** Stable number of the type. */
  public int tag() {
    return tag;
  }

  /** Stable name: table name and command-line name. */
  public String name() {
    return name;
  }

  /** What a person reads. */
  public Label label() {
    return label;
  }

  /** The fields that make up the natural key, in key order; empty if the key is free. */
  public List<Field> keyFields() {
    return keyFields;
  }

  /** The fields that are written by assertions; {@link #REMOVED} is the last. */
  public List<Field> fields() {
    return fields;
  }

  /** Key fields and written fields in the order people see them, without {@link #REMOVED}. */
  public List<Field> shownFields() {
    List<Field> shown = new ArrayList<>(keyFields);
    shown.addAll(fields.subList(0, fields.size() - 1));
    return shown;
  }

  /**
   * The record these values belong to; empty without a natural key, or if part of it is missing.
   */
  public Optional<RecordKey> keyOf(Map<Field, Value> values) {
    StringJoiner key = new StringJoiner(".");
    for (Field field : keyFields) {
      Value part = values.get(field);
      if (part == null || !part.isAnswer()) {
        return Optional.empty();
      }
      key.add(part.text());
    }
    return RecordKey.isValid(this, key.toString())
        ? Optional.of(new RecordKey(this, key.toString()))
        : Optional.empty();
  }

  /** The field of that name. */
  public Optional<Field> field(String fieldName) {
    return Optional.ofNullable(byName.get(fieldName));
  }

  /** The written field with that tag, or null (a newer program's field). */
  public @Nullable Field fieldByTag(int fieldTag) {
    return fieldTag >= 0 && fieldTag < byTag.length ? byTag[fieldTag] : null;
  }

  /** True if records of this type go into the given kind of workbook. */
  public boolean travelsIn(BookKind kind) {
    return books.contains(kind);
  }

  /** True if records of this type go into that workbook about that subject. */
  public boolean travelsIn(BookKind kind, Subject about) {
    return subject == about && books.contains(kind);
  }

  /** What the workbooks are about that these records travel in. */
  public Subject subject() {
    return subject;
  }

  /** True if the records are about persons: kept out of exports unless asked for by name. */
  public boolean isPersonal() {
    return personal;
  }

  /** The field that says which district a record belongs to, if it belongs to one. */
  public Optional<Field> districtField() {
    return Optional.ofNullable(districtField).flatMap(this::field);
  }

  /** The field that says which fiscal year a record belongs to, if it belongs to one. */
  public Optional<Field> yearField() {
    return Optional.ofNullable(yearField).flatMap(this::field);
  }

  /** The field that says which office a record belongs to, if it belongs to one. */
  public Optional<Field> officeField() {
    return Optional.ofNullable(officeField).flatMap(this::field);
  }

  /** The fields people call a record by, together; empty if it has no name of its own. */
  public List<Field> nameFields() {
    return nameFields.stream().map(this::field).flatMap(Optional::stream).toList();
  }

  /** The columns of the printed form (様式); empty if nobody expects one on paper. */
  public List<Field> printedFields() {
    return printedFields.stream().map(this::field).flatMap(Optional::stream).toList();
  }

  /** Rules across the fields of a record. */
  public List<Rule> rules() {
    return rules;
  }

  @Override
  public String toString() {
    return name;
  }

  /** Collects a declaration. */
  public static final class Builder {

    private final int tag;
    private final String name;
    private final Label label;
    private List<Field> keyFields = List.of();
    private List<Field> fields = List.of();
    private Set<BookKind> books = Set.of();
    private Subject subject = Subject.DUTIES;
    private boolean personal;
    private @Nullable String districtField;
    private @Nullable String yearField;
    private @Nullable String officeField;
    private List<String> nameFields = List.of();
    private List<String> printedFields = List.of();
    private final List<Rule> rules = new ArrayList<>();

    private Builder(int tag, String name, Label label) {
      this.tag = tag;
      this.name = name;
      this.label = label;
    }

    /** The fields that make up the natural key. */
    public Builder naturalKey(Field... key) {
      this.keyFields = List.of(key);
      return this;
    }

    /** The fields written by assertions. */
    public Builder fields(Field... written) {
      this.fields = List.of(written);
      return this;
    }

    /** The workbooks these records travel in. */
    public Builder travelsIn(BookKind... kinds) {
      this.books = EnumSet.copyOf(Arrays.asList(kinds));
      return this;
    }

    /** What the workbooks are about that these records travel in; duties unless said. */
    public Builder about(Subject about) {
      this.subject = about;
      return this;
    }

    /** The records are about persons. */
    public Builder personal() {
      this.personal = true;
      return this;
    }

    /** Names the field that says which district a record belongs to. */
    public Builder ofDistrict(String fieldName) {
      this.districtField = fieldName;
      return this;
    }

    /** Names the field that says which fiscal year a record belongs to. */
    public Builder ofYear(String fieldName) {
      this.yearField = fieldName;
      return this;
    }

    /** Names the field that says which office a record belongs to. */
    public Builder ofOffice(String fieldName) {
      this.officeField = fieldName;
      return this;
    }

    /** Names the fields people call a record by, for example number and name. */
    public Builder calledBy(String... fieldNames) {
      this.nameFields = List.of(fieldNames);
      return this;
    }

    /** Names the columns of the printed form, in order. */
    public Builder printedAs(String... fieldNames) {
      this.printedFields = List.of(fieldNames);
      return this;
    }

    /** Adds a rule across fields. */
    public Builder rule(Rule rule) {
      rules.add(rule);
      return this;
    }

    /** Ends the declaration. */
    public RecordType declare() {
      return new RecordType(this);
    }
  }
}

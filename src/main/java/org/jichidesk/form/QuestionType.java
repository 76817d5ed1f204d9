package org.jichidesk.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types of questions the program can ask. */
public enum QuestionType {
  TEXT("string", "text", "string"),
  INTEGER("int", "integer", "int"),
  DECIMAL("decimal", "decimal"),
  DATE("date", "date"),
  SELECT_ONE("string", "select_one", "select one", "select one from", "select1"),
  SELECT_MULTIPLE(
      "string",
      "select_multiple",
      "select multiple",
      "select all that apply from",
      "select all that apply"),
  NOTE("string", "note"),
  CALCULATE("string", "calculate", "calculation"),
  RANGE("decimal", "range"),
  HIDDEN("string", "hidden"),
  ACKNOWLEDGE("string", "acknowledge", "trigger");

  private static final Map<String, QuestionType> BY_WORD = byWord();

  private final String data;
  private final List<String> words;

  QuestionType(String data, String... words) {
    this.data = data;
    this.words = List.of(words);
  }

  private static Map<String, QuestionType> byWord() {
    Map<String, QuestionType> byWord = new java.util.HashMap<>();
    for (QuestionType type : values()) {
      type.words.forEach(word -> byWord.put(word, type));
    }
    return byWord;
  }

  /** The type a word of the type column stands for. */
  static Optional<QuestionType> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** The word of the standard for it. */
  public String word() {
    return words.getFirst();
  }

  /** The data type of its node. */
  String data() {
    return data;
  }

  /** True if it is answered by choosing. */
  public boolean isSelect() {
    return this == SELECT_ONE || this == SELECT_MULTIPLE;
  }

  /** True if a person answers it: everything but notes, calculated and hidden values. */
  public boolean isAsked() {
    return this != NOTE && this != CALCULATE && this != HIDDEN;
  }

  /** True if the answer is a number. */
  public boolean isNumber() {
    return this == INTEGER || this == DECIMAL || this == RANGE;
  }
}

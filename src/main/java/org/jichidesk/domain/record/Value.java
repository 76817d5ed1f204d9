package org.jichidesk.domain.record;

/**
 * What somebody wrote into a field: an answer, or one of the states that are not an answer. Zero,
 * blank (no value at all), 該当なし, 未回答, 不明 and an erased value are all different.
 *
 * @param kind answer or state
 * @param text the answer's canonical text (see {@link FieldType}); empty for a state
 */
public record Value(Kind kind, String text) {

  /** Erased on purpose. */
  public static final Value CLEARED = new Value(Kind.CLEARED, "");

  /** 該当なし. */
  public static final Value NOT_APPLICABLE = new Value(Kind.NOT_APPLICABLE, "");

  /** 未回答. */
  public static final Value NO_ANSWER = new Value(Kind.NO_ANSWER, "");

  /** 不明. */
  public static final Value UNKNOWN = new Value(Kind.UNKNOWN, "");

  /** An answer in canonical text. */
  public static Value of(String text) {
    return new Value(Kind.ANSWER, text);
  }

  /** A state that is not an answer, or an erased value. */
  public static Value of(Kind kind) {
    return switch (kind) {
      case CLEARED -> CLEARED;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case NO_ANSWER -> NO_ANSWER;
      case UNKNOWN -> UNKNOWN;
      case ANSWER -> throw new IllegalArgumentException("an answer needs its text");
    };
  }

  /** True for a real answer. */
  public boolean isAnswer() {
    return kind == Kind.ANSWER;
  }

  /** One text for both parts, unlike for unlike values: the form digests and logs are made of. */
  public String canonical() {
    return isAnswer() ? "=" + text : kind.mark;
  }

  /** Reads what {@link #canonical()} wrote. */
  public static Value fromCanonical(String canonical) {
    if (canonical.startsWith("=")) {
      return of(canonical.substring(1));
    }
    for (Kind kind : Kind.values()) {
      if (kind.mark.equals(canonical)) {
        return of(kind);
      }
    }
    throw new IllegalArgumentException("not a canonical value: " + canonical);
  }

  /** Answer or state, with the words a person types and sees for it. */
  public enum Kind {
    ANSWER(0, "=", new Label("回答", "answer")),
    CLEARED(1, "!cleared", new Label("（消去）", "(cleared)")),
    NOT_APPLICABLE(2, "!na", new Label("該当なし", "not applicable")),
    NO_ANSWER(3, "!none", new Label("未回答", "no answer")),
    UNKNOWN(4, "!unknown", new Label("不明", "unknown"));

    private final int number;
    private final String mark;
    private final Label label;

    Kind(int number, String mark, Label label) {
      this.number = number;
      this.mark = mark;
      this.label = label;
    }

    /** The stable number used in the log. */
    public int number() {
      return number;
    }

    /** The kind with that number. */
    public static Kind numbered(int number) {
      for (Kind kind : values()) {
        if (kind.number == number) {
          return kind;
        }
      }
      throw new IllegalArgumentException("no kind of value has the number " + number);
    }

    /** The stable mark used in dumps and logs. */
    public String mark() {
      return mark;
    }

    /** What a person reads and types. */
    public Label label() {
      return label;
    }
  }
}

package org.jichidesk.domain.consensus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Value;

/**
 * How districts answered one of the role questions. Whatever is no answer is counted apart, each in
 * its own way, and never mixed with a grade.
 *
 * @param question the question
 * @param counts number of answers by code, in the order of the codes
 * @param notApplicable how many said 該当なし
 * @param noAnswer how many said 未回答
 * @param unknown how many said 不明
 * @param blank how many sent the questions back without a word here
 */
public record RoleSpread(
    Field question, List<Integer> counts, int notApplicable, int noAnswer, int unknown, int blank) {

  private static final int PERCENT = 100;

  /** Middle halves this many grades apart mean that districts see it differently. */
  private static final int WIDE = 2;

  /** Counts the answers to a question. */
  public static RoleSpread of(Field question, List<Map<Field, Value>> answers) {
    List<String> codes = question.codes().stream().map(code -> code.code()).toList();
    List<Integer> counts = new ArrayList<>(codes.stream().map(code -> 0).toList());
    Map<Value.Kind, Integer> states = new EnumMap<>(Value.Kind.class);
    for (Map<Field, Value> answer : answers) {
      Value value = answer.getOrDefault(question, Value.CLEARED);
      int at = value.isAnswer() ? codes.indexOf(value.text()) : -1;
      if (at >= 0) {
        counts.set(at, counts.get(at) + 1);
      } else {
        states.merge(value.isAnswer() ? Value.Kind.CLEARED : value.kind(), 1, Integer::sum);
      }
    }
    return new RoleSpread(
        question,
        List.copyOf(counts),
        states.getOrDefault(Value.Kind.NOT_APPLICABLE, 0),
        states.getOrDefault(Value.Kind.NO_ANSWER, 0),
        states.getOrDefault(Value.Kind.UNKNOWN, 0),
        states.getOrDefault(Value.Kind.CLEARED, 0));
  }

  /** How many answers there are. */
  public int n() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /** The middle answer as a grade from 1; empty without answers. */
  public OptionalDouble median() {
    List<Integer> grades = grades();
    int half = grades.size() / 2;
    if (grades.isEmpty()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        grades.size() % 2 == 1
            ? grades.get(half)
            : (grades.get(half - 1) + grades.get(half)) / 2.0);
  }

  /** The share of the answers that say rather yes or yes, in percent; empty without answers. */
  public OptionalInt yes() {
    int half = counts.size() / 2;
    return share(counts.subList(half, counts.size()).stream().mapToInt(i -> i).sum());
  }

  /** The share of the answers that chose a code, in percent; empty without answers. */
  public OptionalInt share(String code) {
    for (int i = 0; i < counts.size(); i++) {
      if (question.codes().get(i).code().equals(code)) {
        return share(counts.get(i).intValue());
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt share(int part) {
    return n() == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.round(part * (double) PERCENT / n()));
  }

  /** True if even the middle half of the answers lies two grades apart. */
  public boolean isWide() {
    List<Integer> grades = grades();
    int n = grades.size();
    return n > 1 && grades.get(n - 1 - n / 4) - grades.get(n / 4) >= WIDE;
  }

  private List<Integer> grades() {
    List<Integer> grades = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      for (int times = 0; times < counts.get(i); times++) {
        grades.add(i + 1);
      }
    }
    return grades;
  }
}

package org.jichidesk.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file, or a part of it, that cannot be read as a workbook. Carries a {@link Problem} and its
 * arguments; the text a person sees is made elsewhere, the message here is for logs.
 */
public final class UnreadableWorkbook extends Exception {
  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final ArrayList<String> arguments;

  UnreadableWorkbook(Problem problem, String... arguments) {
    this(null, problem, arguments);
  }

  UnreadableWorkbook(@Nullable Throwable cause, Problem problem, String... arguments) {
    super(problem + " " + List.of(arguments), cause);
    this.problem = problem;
    this.arguments = new ArrayList<>(List.of(arguments));
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  /** Part, sheet or cell names that {@link Problem} speaks of; may be empty. */
  public List<String> arguments() {
    return List.copyOf(arguments);
  }
}

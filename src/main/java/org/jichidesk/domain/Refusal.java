package org.jichidesk.domain;

import java.util.List;

/**
 * Says that what was asked for was not done at all, and why: carries the finding a person is shown.
 * Nothing was changed when it is thrown.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  /** Refuses for the given reason. */
  public Refusal(Finding finding) {
    super(finding.code() + " " + finding.args());
    this.finding = finding;
  }

  /** Refuses for the given reason, keeping the technical cause for the log. */
  public Refusal(Finding finding, Throwable cause) {
    super(finding.code() + " " + finding.args(), cause);
    this.finding = finding;
  }

  /** Refuses with a code and the words of its message, at no particular place. */
  public static Refusal of(FindingCode code, String... args) {
    return new Refusal(new Finding(code, Place.NOWHERE, List.of(args)));
  }

  /** What to show. */
  public Finding finding() {
    return finding;
  }
}

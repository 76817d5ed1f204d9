package org.jichidesk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;

/** Fields and values as typed: {@code hours=120}. */
final class Assignments {

  private Assignments() {}

  static Map<String, String> of(List<String> assignments) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (String assignment : assignments) {
      int equals = assignment.indexOf('=');
      if (equals < 1) {
        throw Refusal.of(FindingCode.NOT_AN_ASSIGNMENT, assignment);
      }
      typed.put(assignment.substring(0, equals), assignment.substring(equals + 1));
    }
    return typed;
  }
}

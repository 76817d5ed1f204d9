package org.jichidesk.form;

import java.util.ArrayList;
import java.util.List;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;

/** What is found while a form is read. */
final class Notes {

  /** More than anybody reads; what comes after says the same again. */
  private static final int MOST = 500;

  private final String file;
  private final List<Finding> findings = new ArrayList<>();
  private boolean refused;

  Notes(String file) {
    this.file = file;
  }

  void add(FindingCode code, Place place, String... words) {
    boolean refuses = code.severity() == Finding.Severity.REFUSED;
    if (findings.size() < MOST || (refuses && !refused)) {
      findings.add(Finding.at(new Place(file, place.sheet(), place.cell()), code, words));
    }
    refused |= refuses;
  }

  /** The whole file. */
  void add(FindingCode code, String... words) {
    add(code, Place.NOWHERE, words);
  }

  /** True if the form cannot be accepted. */
  boolean refused() {
    return refused;
  }

  List<Finding> all() {
    return List.copyOf(findings);
  }
}

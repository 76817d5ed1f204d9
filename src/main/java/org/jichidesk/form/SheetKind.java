package org.jichidesk.form;

import java.util.Locale;
import java.util.Optional;

/** The sheets of a form that mean something. */
public enum SheetKind {
  SURVEY('s'),
  CHOICES('c'),
  SETTINGS('t'),
  CROSSWALK('x'),
  FINDINGS('f');

  private final char letter;

  SheetKind(char letter) {
    this.letter = letter;
  }

  /** The letter it has in keys. */
  public char letter() {
    return letter;
  }

  /** The name on the tab and the code it is stored under. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The sheet of that name. */
  public static Optional<SheetKind> named(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    for (SheetKind kind : values()) {
      if (kind.code().equals(wanted)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}

package org.jichidesk.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lets a person choose files. An interface, because the system's own dialogs need a display. */
public interface Chooser {

  /** A file to open. */
  Optional<Path> open(String title, Kind kind);

  /** Several files to open. */
  List<Path> openAll(String title, Kind kind);

  /** A folder. */
  Optional<Path> folder(String title);

  /** A file to write. */
  Optional<Path> save(String title, Kind kind, String suggested);

  /** What kind of file. */
  enum Kind {
    STORE("*.db"),
    WORKBOOK("*.xlsx"),
    PICTURE("*.png");

    private final String pattern;

    Kind(String pattern) {
      this.pattern = pattern;
    }

    String pattern() {
      return pattern;
    }
  }
}

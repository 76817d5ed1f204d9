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
    /** A store, or one district of it in the field. */
    ANY_STORE("*.db", "*.jdfield"),
    FIELD("*.jdfield"),
    PHOTO("*.jpg", "*.jpeg", "*.JPG", "*.JPEG", "*.png", "*.PNG"),
    WORKBOOK("*.xlsx"),
    PDF("*.pdf"),
    /** Responses that were collected by another program. */
    RESPONSES("*.csv", "*.xlsx"),
    PICTURE("*.png");

    private final List<String> patterns;

    Kind(String... patterns) {
      this.patterns = List.of(patterns);
    }

    List<String> patterns() {
      return patterns;
    }
  }
}

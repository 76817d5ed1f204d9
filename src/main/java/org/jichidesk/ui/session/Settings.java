package org.jichidesk.ui.session;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What a person set on this computer: language, look, last store, names, saved filters. One small
 * file of this computer's user; nothing of a record is ever in it.
 */
public final class Settings {

  /** Key of the second place for backups, such as a USB memory. */
  public static final String SECOND_PLACE = "backup.second";

  private static final String BETWEEN = "\u001f";

  private final Path file;
  private final Properties values = new Properties();

  /**
   * Settings kept in a file, which need not be there yet. One that cannot be read counts as none.
   */
  public Settings(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        values.load(in);
      } catch (IOException | IllegalArgumentException e) {
        values.clear();
      }
    }
  }

  /** Where this computer keeps a user's settings. */
  public static Path standardFile() {
    String set = System.getProperty("jichidesk.settings", "");
    if (!set.isEmpty()) {
      return Path.of(set);
    }
    for (String variable : List.of("APPDATA", "XDG_CONFIG_HOME")) {
      String folder = System.getenv().getOrDefault(variable, "");
      if (!folder.isEmpty()) {
        return Path.of(folder, "jichidesk", "desk.properties");
      }
    }
    return Path.of(System.getProperty("user.home", "."), ".config", "jichidesk")
        .resolve("desk.properties");
  }

  /** What is set. */
  public Optional<String> get(String key) {
    return Optional.ofNullable(values.getProperty(key));
  }

  /** What is set, or something else. */
  public String get(String key, String otherwise) {
    return values.getProperty(key, otherwise);
  }

  /** A list that is set. */
  public List<String> list(String key) {
    String joined = get(key, "");
    return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(BETWEEN, -1));
  }

  /** Sets a list. */
  public void put(String key, List<String> items) {
    put(key, String.join(BETWEEN, items));
  }

  /** Every key that begins so. */
  public List<String> keys(String prefix) {
    return values.stringPropertyNames().stream()
        .filter(key -> key.startsWith(prefix))
        .sorted()
        .toList();
  }

  /** Forgets something. */
  public void remove(String key) {
    values.remove(key);
    save();
  }

  /** Sets and keeps. */
  public void put(String key, String value) {
    if (!value.equals(values.setProperty(key, value))) {
      save();
    }
  }

  /** A few hundred bytes beside the old file, then renamed: never half a file. */
  private void save() {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      StringWriter text = new StringWriter();
      values.store(text, null);
      Path part = file.resolveSibling(file.getFileName() + ".part");
      Files.writeString(part, text.toString());
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.jichidesk.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import org.jichidesk.store.Store;
import org.jichidesk.ui.session.Settings;

/** What whoever helps wants to know about this computer. Nothing of a person or a record. */
final class SystemFacts {

  private static final long MEGA = 1024 * 1024;

  private SystemFacts() {}

  /** The version of the packaged program. */
  static String version() {
    return Objects.requireNonNullElse(
        SystemFacts.class.getPackage().getImplementationVersion(), "(development)");
  }

  static String of(Store store) {
    StringBuilder facts = new StringBuilder();
    line(facts, "JichiDesk", version());
    line(facts, "Java", property("java.runtime.version") + " " + property("java.vendor"));
    line(facts, "JavaFX", property("javafx.runtime.version"));
    line(facts, "OS", property("os.name") + " " + property("os.version"));
    line(facts, "CPU", property("os.arch") + " × " + Runtime.getRuntime().availableProcessors());
    line(facts, "Memory", Runtime.getRuntime().maxMemory() / MEGA + " MB");
    line(facts, "Locale", property("user.language") + "_" + property("user.country"));
    line(facts, "Store", store.identity().kind() + ", " + size(store));
    line(facts, "Notices", String.join(" ", codes(store)));
    return facts.toString();
  }

  static String look(Settings settings) {
    return "Look: "
        + settings.get("language", "ja")
        + ", "
        + settings.get("theme", "light")
        + ", "
        + settings.get("text.size", "100")
        + " %\n";
  }

  private static Iterable<String> codes(Store store) {
    return store.notices().stream().map(finding -> finding.code().code()).toList();
  }

  /** Asked of the folder's list: the file itself is not opened beside the store. */
  private static String size(Store store) {
    try {
      return Files.size(store.file()) / 1024 + " KB";
    } catch (IOException e) {
      return "?";
    }
  }

  private static String property(String name) {
    return System.getProperty(name, "?");
  }

  private static void line(StringBuilder facts, String name, String value) {
    facts.append(name).append(": ").append(value).append('\n');
  }
}

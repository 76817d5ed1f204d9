package org.jichidesk.cli;

import java.nio.file.Path;
import org.jichidesk.store.Store;
import picocli.CommandLine.Option;

/** The store a command works on, and who is at the desk. */
final class StoreOption {

  @Option(names = "--store", required = true, paramLabel = "FILE")
  private Path store;

  @Option(names = "--person", paramLabel = "NAME", descriptionKey = "person")
  private String person = "";

  /** The file. */
  Path file() {
    return store;
  }

  /** Who is at the desk; empty if not said. */
  String person() {
    return person;
  }

  /** Opens the store and tells what is to be known about it. */
  Store open(JichiDesk root) {
    Store opened = root.desk().open(file());
    opened.notices().forEach(root.console()::notice);
    return opened;
  }
}

package org.jichidesk.cli;

import java.nio.file.Path;
import org.jichidesk.store.Store;
import org.jichidesk.store.sealed.Passphrase;
import org.jichidesk.work.Desk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The store a command works on, and who is at the desk. */
final class StoreOption {

  @Option(names = "--store", required = true, paramLabel = "FILE")
  private Path store;

  @Option(names = "--person", paramLabel = "NAME", descriptionKey = "person")
  private String person = "";

  @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "passphrase-file")
  private @Nullable Path passphraseFile;

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
    Store opened = openQuietly(root);
    opened.notices().forEach(root.console()::notice);
    return opened;
  }

  /** Opens the store; a field file with its passphrase. */
  Store openQuietly(JichiDesk root) {
    if (!Desk.isField(store)) {
      return root.desk().open(store);
    }
    try (Passphrase passphrase = passphrase(root, store)) {
      return root.desk().open(store, passphrase);
    }
  }

  /** The passphrase of a field file: from the file named for it, or typed unseen. */
  Passphrase passphrase(JichiDesk root, Path field) {
    return new AskPassphrase(root.console(), passphraseFile).of(field);
  }

  /** The passphrase a new field file shall have; typed twice. */
  Passphrase newPassphrase(JichiDesk root, Path field) {
    return new AskPassphrase(root.console(), passphraseFile).ofNew(field);
  }
}

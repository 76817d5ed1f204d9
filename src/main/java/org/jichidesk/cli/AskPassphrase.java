package org.jichidesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.store.sealed.Passphrase;
import org.jspecify.annotations.Nullable;

/**
 * Where a passphrase comes from: a file named on the command line or the keyboard, unseen. Never
 * the command line itself, which everybody on the machine can read.
 */
final class AskPassphrase {

  private static final int LONGEST = 4096;

  private final Console console;
  private final @Nullable Path file;

  AskPassphrase(Console console, @Nullable Path file) {
    this.console = console;
    this.file = file;
  }

  Passphrase of(Path field) {
    return file == null ? typed("cli.passphrase.ask", field) : read(file);
  }

  Passphrase ofNew(Path field) {
    if (file != null) {
      return read(file);
    }
    Passphrase first = typed("cli.passphrase.new", field);
    try (Passphrase again = typed("cli.passphrase.again", field)) {
      if (!first.equals(again)) {
        first.close();
        throw Refusal.of(FindingCode.WRONG_PASSPHRASE, name(field));
      }
    }
    return first;
  }

  private Passphrase typed(String question, Path field) {
    return Optional.ofNullable(System.console())
        .filter(java.io.Console::isTerminal)
        .map(keyboard -> keyboard.readPassword("%s ", console.of(question, name(field))))
        .map(Passphrase::typed)
        .orElseThrow(() -> Refusal.of(FindingCode.PASSPHRASE_NEEDED, name(field)));
  }

  /** The first line of a file. */
  private static Passphrase read(Path file) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LONGEST);
    } catch (IOException e) {
      throw Refusal.of(FindingCode.NO_SUCH_FILE, name(file));
    }
    CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
    Arrays.fill(bytes, (byte) 0);
    int from = text.length() > 0 && text.charAt(0) == '\ufeff' ? 1 : 0;
    int to = from;
    while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
      to++;
    }
    char[] line = new char[to - from];
    text.get(from, line);
    Arrays.fill(text.array(), '\0');
    return Passphrase.typed(line);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}

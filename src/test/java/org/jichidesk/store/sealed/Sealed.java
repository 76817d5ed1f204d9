package org.jichidesk.store.sealed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Short ways to make sealed files whose passphrase costs next to nothing to try. */
final class Sealed {

  static final KeyCost LIGHT = new KeyCost(16, 1, 1);
  static final String PASS = "山の みどり 2026";

  private Sealed() {}

  static Passphrase pass() {
    return Passphrase.typed(PASS.toCharArray());
  }

  static byte[] bytes(String... frames) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SealedWriter writer = new SealedWriter(out, pass(), LIGHT)) {
      for (String frame : frames) {
        writer.append(frame.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What was read, and how it ended. */
  record Read(List<String> frames, SealedReading reading) {}

  static Read read(Path file) {
    List<String> frames = new ArrayList<>();
    try (Passphrase pass = pass()) {
      SealedReading reading =
          SealedReading.of(
              file, pass, frame -> frames.add(new String(frame, StandardCharsets.UTF_8)));
      return new Read(frames, reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path write(Path file, byte[] bytes) {
    try {
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

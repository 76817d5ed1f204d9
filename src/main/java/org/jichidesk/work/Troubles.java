package org.jichidesk.work;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;

/** The way from whatever was thrown to something a person can be told. */
public final class Troubles {

  private Troubles() {}

  /** The refusal behind what was thrown; what nobody expected is {@code X901}. */
  public static Refusal refusal(Throwable trouble) {
    if (trouble instanceof Refusal known) {
      return known;
    }
    Throwable cause = trouble instanceof UncheckedIOException ? trouble.getCause() : trouble;
    if (cause instanceof FileSystemException file) {
      String reason = file.getReason();
      return Refusal.of(
          FindingCode.CANNOT_WRITE,
          String.valueOf(file.getFile()),
          reason == null ? file.getClass().getSimpleName() : reason);
    }
    return Refusal.of(
        FindingCode.INTERNAL, trouble.getClass().getSimpleName() + ": " + trouble.getMessage());
  }
}

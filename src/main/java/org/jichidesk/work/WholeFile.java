package org.jichidesk.work;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.store.DiskTrouble;

/**
 * Writes a file so that whoever looks finds the old one whole or the new one whole: a temporary
 * file in the same folder, forced to disk, then renamed.
 */
public final class WholeFile {

  private WholeFile() {}

  /** Writes the content. */
  @FunctionalInterface
  public interface Content<T> {

    /** Writes to the stream and gives what came of it. */
    T write(OutputStream out) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param beforeRename is told what came of it when all is on disk but not yet under its name
   */
  public static <T> T write(Path target, Content<T> content, Consumer<T> beforeRename) {
    String name = String.valueOf(target.getFileName());
    Path folder = target.toAbsolutePath().getParent();
    Path part = target.resolveSibling("." + name + ".part");
    if (name.isEmpty() || Files.isDirectory(target)) {
      throw new Refusal(Finding.at(Place.NOWHERE, FindingCode.IS_A_FOLDER, name));
    }
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
      T result;
      try (FileChannel channel =
              FileChannel.open(
                  part,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE);
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
        result = content.write(out);
        out.flush();
        channel.force(true);
      }
      beforeRename.accept(result);
      replace(part, target);
      return result;
    } catch (UncheckedIOException e) {
      drop(part);
      throw DiskTrouble.refusal(FindingCode.CANNOT_WRITE, name, new IOException(e.getMessage(), e));
    } catch (IOException e) {
      drop(part);
      throw DiskTrouble.refusal(FindingCode.CANNOT_WRITE, name, e);
    } catch (RuntimeException e) {
      drop(part);
      throw e;
    }
  }

  /** Where a file cannot be replaced that could be written beside, a program has it open. */
  private static void replace(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AccessDeniedException e) {
      throw DiskTrouble.refusal(
          FindingCode.OPEN_ELSEWHERE, String.valueOf(target.getFileName()), e);
    }
  }

  private static void drop(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      part.toFile().deleteOnExit();
    }
  }
}

package org.jichidesk.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.store.Store;

/**
 * A copy of somebody's file that nobody else touches while it is read: reading never changes a
 * source, and a source changed midway never changes what was read.
 *
 * @param file the copy
 * @param name what people call the original
 * @param digest SHA-256 of its bytes in hexadecimal
 */
public record PrivateCopy(Path file, String name, String digest) implements AutoCloseable {

  public static PrivateCopy of(Path original) {
    String name = String.valueOf(original.getFileName());
    if (!Files.isRegularFile(original)) {
      throw new Refusal(Finding.at(Place.file(name), FindingCode.NO_SUCH_FILE, name));
    }
    try {
      if (Store.isOpen(original)) {
        throw new Refusal(Finding.at(Place.file(name), FindingCode.NOT_A_WORKBOOK, name));
      }
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Path copy = Files.createTempFile("jichidesk", ".xlsx");
      try (InputStream in = new DigestInputStream(Files.newInputStream(original), digest);
          OutputStream out = Files.newOutputStream(copy)) {
        in.transferTo(out);
      } catch (IOException e) {
        Files.deleteIfExists(copy);
        throw e;
      }
      return new PrivateCopy(copy, name, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      throw new Refusal(
          Finding.at(
              Place.file(name), FindingCode.UNREADABLE_FILE, name, String.valueOf(e.getMessage())),
          e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}

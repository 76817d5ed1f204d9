package org.jichidesk.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells from its first bytes what a file is, whatever its name says. */
final class FileKind {
  private static final int HEAD = 4096;
  private static final byte[] ENCRYPTED_MARK =
      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
  private static final byte[] WORKBOOK_MARK = "Workbook".getBytes(StandardCharsets.UTF_16LE);
  private static final byte[] BOOK_MARK = "Book\0".getBytes(StandardCharsets.UTF_16LE);

  private FileKind() {}

  /** Returns quietly for a zip archive, names the kind of everything else. */
  static void requireZip(Path file) throws UnreadableWorkbook, IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (head.length == 0) {
      throw new UnreadableWorkbook(Problem.EMPTY_FILE);
    }
    if (startsWith(head, 'P', 'K', 3, 4)) {
      return;
    }
    throw new UnreadableWorkbook(kindOf(head, file));
  }

  private static Problem kindOf(byte[] head, Path file) throws IOException {
    if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return compound(file);
    }
    if (head[0] == 9 && head.length > 4 && (head[1] == 0 || head[1] == 2 || head[1] == 4)) {
      return Problem.XLS; // the bare streams of Excel 2 to 4
    }
    if (startsWith(head, '%', 'P', 'D', 'F')
        || startsWith(head, 'P', 'K', 5, 6)
        || startsWith(head, '7', 'z', 0xBC, 0xAF)
        || startsWith(head, 'R', 'a', 'r', '!')
        || startsWith(head, 0x89, 'P', 'N', 'G')
        || startsWith(head, 0xFF, 0xD8, 0xFF)
        || startsWith(head, 0x1F, 0x8B)) {
      return Problem.NOT_A_WORKBOOK;
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return textual(new String(head, StandardCharsets.UTF_16LE));
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return textual(new String(head, StandardCharsets.UTF_16BE));
    }
    return looksLikeText(head)
        ? textual(new String(head, StandardCharsets.UTF_8))
        : Problem.DAMAGED;
  }

  private static Problem textual(String head) {
    String text = head.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    if (text.startsWith("mime-version")) {
      return Problem.HTML;
    }
    if (!text.startsWith("<")) {
      return Problem.TEXT;
    }
    boolean page =
        text.contains("<html")
            || text.startsWith("<!doctype html")
            || text.startsWith("<table")
            || text.startsWith("<meta")
            || text.startsWith("<head")
            || text.startsWith("<body");
    return page ? Problem.HTML : text.startsWith("<?xml") ? Problem.XML : Problem.TEXT;
  }

  private static boolean looksLikeText(byte[] head) {
    for (byte b : head) {
      int c = b & 0xFF;
      if (c == 0x7F || (c < 0x20 && "\t\n\r\f\u001B".indexOf(c) < 0)) {
        return false;
      }
    }
    return true;
  }

  /** Names in a compound file's directory stand there in UTF-16; the first telling one decides. */
  private static Problem compound(Path file) throws IOException {
    boolean workbook = false;
    byte[] window = new byte[64 * 1024];
    int kept = 0;
    try (InputStream in = Files.newInputStream(file)) {
      int read;
      while ((read = in.readNBytes(window, kept, window.length - kept)) > 0) {
        int length = kept + read;
        if (contains(window, length, ENCRYPTED_MARK)) {
          return Problem.ENCRYPTED;
        }
        workbook |= contains(window, length, WORKBOOK_MARK) || contains(window, length, BOOK_MARK);
        kept = Math.min(length, ENCRYPTED_MARK.length);
        System.arraycopy(window, length - kept, window, 0, kept);
      }
    }
    return workbook ? Problem.XLS : Problem.NOT_A_WORKBOOK;
  }

  private static boolean contains(byte[] bytes, int length, byte[] mark) {
    for (int i = 0; i + mark.length <= length; i++) {
      int j = 0;
      while (j < mark.length && bytes[i + j] == mark[j]) {
        j++;
      }
      if (j == mark.length) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}

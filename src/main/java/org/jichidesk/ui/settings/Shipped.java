package org.jichidesk.ui.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Something the program is shipped with, and its licence.
 *
 * @param artifact what its file is called, without version; empty if it lies within another
 * @param name what people call it
 * @param licence name of the licence and of the file with its words
 * @param notice whose it is
 */
record Shipped(String artifact, String name, String licence, String notice) {

  private static final String LIST = "licences/shipped.tsv";

  /** A font's licence lies beside the font. */
  private static final String OF_FONTS = "OFL-1.1";

  /** All there is, this program first. A test compares the list with what is packaged. */
  static List<Shipped> all() {
    return read(LIST)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells -> new Shipped(cells[0], cells[1], cells[2], cells[3]))
        .toList();
  }

  String line() {
    return name + "　" + licence;
  }

  /** The words of the licence. */
  String text() {
    return read(
        licence.equals(OF_FONTS) ? "/org/jichidesk/fonts/OFL.txt" : "licences/" + licence + ".txt");
  }

  private static String read(String name) {
    try (InputStream in = Shipped.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

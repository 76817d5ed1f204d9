package org.jichidesk.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Fonts that machines bring and that hold rare characters of names and places. */
final class SystemFonts {

  private static final List<String> KNOWN =
      List.of(
          "C:/Windows/Fonts/msgothic.ttc",
          "C:/Windows/Fonts/simsunb.ttf",
          "/Library/Fonts/Arial Unicode.ttf",
          "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
          "/usr/share/fonts/truetype/hanazono/HanaMinB.ttf",
          "/usr/share/fonts/truetype/ipafont-mincho/ipam.ttf",
          "/usr/share/fonts/opentype/ipafont-mincho/ipam.ttf",
          "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");

  private SystemFonts() {}

  /** Those this machine has. */
  static List<Path> found() {
    return KNOWN.stream().map(Path::of).filter(Files::isReadable).toList();
  }

  /** True for a collection of several fonts in one file. */
  static boolean isCollection(Path file) {
    return Stream.of(file.toString()).anyMatch(name -> name.endsWith(".ttc"));
  }
}

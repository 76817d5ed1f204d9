package org.jichidesk.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The faces of a document. A character the program's own font lacks is taken from a font of the
 * machine; where none has it, a substitute mark stands for it and a note names it: never a failure,
 * never a silent box.
 */
final class Faces {

  static final String SUBSTITUTE = "〓";

  private static final float UNITS = 1000f;

  private final PDDocument document;
  private final PDFont regular;
  private final PDFont bold;
  private final List<Path> others;
  private final List<PDFont> loaded = new ArrayList<>();
  private final Map<Integer, Glyph> regulars = new HashMap<>();
  private final Map<Integer, Glyph> bolds = new HashMap<>();
  private final Set<Integer> missing = new TreeSet<>();
  private int next;

  Faces(PDDocument document, List<Path> others) {
    this.document = document;
    this.others = others;
    this.regular = own("BIZUDPGothic-Regular.ttf");
    this.bold = own("BIZUDPGothic-Bold.ttf");
  }

  /** How a character is printed. */
  Glyph glyph(int codePoint, boolean strong) {
    return (strong ? bolds : regulars).computeIfAbsent(codePoint, c -> find(c, strong));
  }

  /** The characters for which only the substitute could be printed. */
  Set<Integer> missing() {
    return missing;
  }

  private Glyph find(int codePoint, boolean strong) {
    String text = Character.toString(codePoint);
    PDFont own = strong ? bold : regular;
    Optional<Glyph> found = in(own, text);
    for (int i = 0; found.isEmpty() && more(i); i++) {
      found = in(loaded.get(i), text);
    }
    if (found.isEmpty()) {
      missing.add(codePoint);
    }
    return found.or(() -> in(own, SUBSTITUTE)).orElseThrow();
  }

  private static Optional<Glyph> in(PDFont face, String text) {
    try {
      return Optional.of(new Glyph(face, text, face.getStringWidth(text) / UNITS));
    } catch (IllegalArgumentException | IOException _) {
      return Optional.empty();
    }
  }

  /** Loads the next font of the machine only when a character asks for it. */
  private boolean more(int index) {
    while (loaded.size() <= index && next < others.size()) {
      load(others.get(next++));
    }
    return loaded.size() > index;
  }

  private void load(Path file) {
    try {
      if (SystemFonts.isCollection(file)) {
        new TrueTypeCollection(file.toFile()).processAllFonts(this::load);
      } else {
        loaded.add(PDType0Font.load(document, file.toFile()));
      }
    } catch (IOException | RuntimeException _) {
      // A font of the machine that cannot be read or may not be embedded is as good as none.
    }
  }

  private void load(TrueTypeFont font) throws IOException {
    loaded.add(PDType0Font.load(document, font, true));
  }

  private PDFont own(String file) {
    try (InputStream in = Faces.class.getResourceAsStream("/org/jichidesk/fonts/" + file)) {
      return PDType0Font.load(document, Objects.requireNonNull(in), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

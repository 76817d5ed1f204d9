package org.jichidesk.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.store.sealed.KeyCost;
import org.jichidesk.store.sealed.Passphrase;

/** Short ways to make field files whose passphrase costs next to nothing to try. */
public final class Fields {

  public static final KeyCost LIGHT = new KeyCost(16, 1, 1);
  public static final String PASS = "田んぼの カエル 2026";

  static final FieldCover COVER =
      new FieldCover(
          "F-RRRRRRRR-1",
          "D06",
          "芹田",
          2026,
          new FieldCover.Origin("O01", "branch", "RRRRRRRR", "佐藤", 7L));

  private Fields() {}

  public static Passphrase pass() {
    return Passphrase.typed(PASS.toCharArray());
  }

  static Path make(Path file, Assertion... taken) {
    try (OutputStream out = Files.newOutputStream(file);
        Passphrase pass = pass();
        FieldWriter writer = new FieldWriter(out, pass, COVER, LIGHT)) {
      for (Assertion one : taken) {
        writer.take(one);
      }
      writer.finish();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Store open(Path file) {
    try (Passphrase pass = pass()) {
      return Store.openField(file, pass, Catalog.STANDARD, Stores.WALL);
    }
  }
}

package org.jichidesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.store.sealed.Passphrase;
import org.jichidesk.store.sealed.SealedReading;

/** Understands the frames of a field file. */
public final class FieldReader implements Consumer<byte[]> {

  private final String name;
  private final Catalog catalog;
  private final Listener listener;
  private boolean covered;
  private boolean closedInOrder;

  FieldReader(String name, Catalog catalog, Listener listener) {
    this.name = name;
    this.catalog = catalog;
    this.listener = listener;
  }

  /** Is told what stands in a field file, in order. */
  public interface Listener {

    /** What the file says of itself; comes first. */
    void cover(FieldCover cover);

    /** Assertions that were taken out of the office's store. */
    void taken(List<Assertion> assertions);

    /** Assertions that were written in the field. */
    void written(List<Assertion> assertions);

    /** What was added in the field from elsewhere, for example answers filled in from a file. */
    void batch(FieldBatch batch);

    /** Content of an attachment. */
    void content(String digest, byte[] content);
  }

  /** True if a file begins like a field file; false too if it cannot be read. */
  public static boolean isField(Path file) {
    try {
      return Files.isRegularFile(file) && !Guard.isHeld(file) && SealedReading.isSealed(file);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Reads a field file and leaves it as it is.
   *
   * @param soundPart go as far as the file is sound, instead of refusing a damaged one
   * @return what a person should know about the way it was found
   * @throws Refusal if it is missing, in use, no field file, damaged or of a newer program, or the
   *     passphrase is wrong
   */
  public static List<Finding> read(
      Path file, Passphrase passphrase, Catalog catalog, boolean soundPart, Listener listener) {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      throw new Refusal(Finding.at(Place.file(name), FindingCode.NO_SUCH_FILE, name));
    }
    FieldReader reader = new FieldReader(name, catalog, listener);
    try {
      SealedReading found = SealedReading.of(file, passphrase, reader);
      if (!soundPart) {
        found.refuseDamage(name);
      }
      return reader.notices(found);
    } catch (IOException e) {
      throw new Refusal(
          Finding.at(Place.file(name), FindingCode.UNREADABLE_FILE, name, DiskTrouble.why(e)), e);
    } catch (UncheckedIOException e) {
      throw new Refusal(
          Finding.at(
              Place.file(name), FindingCode.UNREADABLE_FILE, name, String.valueOf(e.getMessage())),
          e);
    }
  }

  @Override
  public void accept(byte[] frame) {
    try {
      ByteIn in = new ByteIn(frame);
      int kind = in.octet();
      if (covered != (kind != FieldCodec.COVER)) {
        throw new IllegalArgumentException("the cover comes first, and once");
      }
      closedInOrder = kind == FieldCodec.CLOSED;
      switch (kind) {
        case FieldCodec.COVER -> {
          covered = true;
          listener.cover(FieldCodec.cover(in));
        }
        case FieldCodec.TAKEN -> listener.taken(FieldCodec.assertions(in, catalog));
        case FieldCodec.WRITTEN -> listener.written(FieldCodec.assertions(in, catalog));
        case FieldCodec.BATCH -> listener.batch(FieldBatch.read(in, catalog));
        case FieldCodec.CONTENT -> listener.content(in.text(), in.bytes());
        case FieldCodec.CLOSED -> in.end();
        default -> throw new IllegalArgumentException("frame of kind " + kind);
      }
    } catch (IllegalArgumentException e) {
      // The frame is sound, so whoever wrote it knew something this program does not.
      throw new Refusal(
          Finding.at(
              Place.file(name), FindingCode.NEWER_SEALED, name, String.valueOf(e.getMessage())),
          e);
    }
  }

  /** What a person should know about how the file ended; refuses one without any content. */
  List<Finding> notices(SealedReading found) {
    if (!covered) {
      throw Refusal.of(
          FindingCode.SEALED_DAMAGED,
          name,
          Long.toString(found.frames()),
          Long.toString(found.end()));
    }
    return switch (found.ending()) {
      case TORN -> List.of(Finding.at(Place.file(name), FindingCode.TAIL_DROPPED, name));
      case DAMAGED ->
          List.of(
              Finding.at(
                  Place.file(name),
                  FindingCode.SOUND_PART_ONLY,
                  name,
                  Long.toString(found.frames())));
      case WHOLE ->
          closedInOrder
              ? List.of()
              : List.of(Finding.at(Place.file(name), FindingCode.NOT_CLOSED, name));
    };
  }

  /** True if the last frame says that the file was closed in order. */
  boolean closedInOrder() {
    return closedInOrder;
  }
}

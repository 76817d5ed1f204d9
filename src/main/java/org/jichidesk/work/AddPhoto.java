package org.jichidesk.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.checkup.Attachment;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.AttachmentStore;
import org.jichidesk.store.DiskTrouble;
import org.jichidesk.store.Store;

/**
 * Adds a photo to a check-up: scaled, upright, without the camera's notes, and named by its
 * content, so that the same photo twice is one. In a field session it is sealed like every answer.
 */
public final class AddPhoto {

  private static final long LARGEST_FILE = 60L << 20;
  private static final Value YES = Value.of("yes");
  private static final int KEY_DIGITS = 40;

  private final Store store;

  /** Adds to a store. */
  public AddPhoto(Store store) {
    this.store = store;
  }

  /**
   * What a photo belongs to.
   *
   * @param district key of the district
   * @param year fiscal year of the check-up
   * @param item key of the question; empty if it belongs to none
   */
  public record Of(String district, int year, String item) {}

  /**
   * Adds a photo from a file, which is left as it is.
   *
   * @return its record
   * @throws Refusal if it is no photo or too large; then nothing was added
   */
  public RecordKey add(Path file, Of of, String caption, String person) {
    String name = String.valueOf(file.getFileName());
    try {
      long size = Files.size(file);
      if (size > LARGEST_FILE) {
        throw Refusal.of(
            FindingCode.PICTURE_TOO_LARGE,
            name,
            (size >> 20) + " MB",
            (LARGEST_FILE >> 20) + " MB");
      }
      return add(name, Files.readAllBytes(file), of, caption, person);
    } catch (IOException e) {
      throw DiskTrouble.refusal(FindingCode.UNREADABLE_FILE, name, e);
    }
  }

  /** Adds a photo from its bytes. */
  public RecordKey add(String name, byte[] file, Of of, String caption, String person) {
    ScaledPhoto photo = ScaledPhoto.of(name, file);
    String digest = AttachmentStore.digest(photo.jpeg());
    RecordKey record = new RecordKey(Attachment.TYPE, "P-" + digest.substring(0, KEY_DIGITS));
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put(Attachment.DISTRICT.name(), of.district());
    typed.put(Attachment.YEAR.name(), Integer.toString(of.year()));
    put(typed, Attachment.ITEM.name(), of.item());
    put(typed, Attachment.CAPTION.name(), caption);
    photo.takenOn().ifPresent(day -> typed.put(Attachment.TAKEN_ON.name(), day.toString()));
    typed.put(Attachment.FILE_NAME.name(), name);
    typed.put(Attachment.MEDIA_TYPE.name(), ScaledPhoto.MEDIA_TYPE);
    typed.put(Attachment.BYTES.name(), Integer.toString(photo.jpeg().length));
    typed.put(Attachment.DIGEST.name(), digest);
    if (store
        .records()
        .standing(record)
        .shown(RecordType.REMOVED)
        .filter(YES::equals)
        .isPresent()) {
      typed.put(RecordType.REMOVED.name(), "no");
    }
    // First the content: a record never names what is not there.
    store.attach(photo.jpeg());
    new SetFields(store, Attachment.TYPE, record.key()).write(typed, person, "");
    return record;
  }

  private static void put(Map<String, String> typed, String field, String text) {
    if (!text.isBlank()) {
      typed.put(field, text);
    }
  }
}

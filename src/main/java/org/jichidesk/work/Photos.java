package org.jichidesk.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jichidesk.domain.checkup.Attachment;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.AttachmentStore;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/** The photos of a check-up. */
public final class Photos {

  private final Store store;

  /** Reads from a store. */
  public Photos(Store store) {
    this.store = store;
  }

  /**
   * A photo.
   *
   * @param record its record
   * @param item key of the question it belongs to; empty if to none
   * @param takenOn ISO date; empty if unknown
   * @param digest names its content
   * @param isHere false if the content is elsewhere: it travels in field files only
   */
  public record Photo(
      RecordKey record,
      String item,
      String caption,
      String takenOn,
      String fileName,
      String digest,
      boolean isHere) {}

  /** The photos of a district's check-up in a year, without removed ones. */
  public List<Photo> of(String district, int year) {
    Selection selection =
        new Selection(Attachment.TYPE, List.of(district), Optional.empty(), OptionalInt.of(year));
    List<Photo> photos = new ArrayList<>();
    for (Row row : store.records().rows(selection)) {
      String digest = row.text(Attachment.DIGEST);
      photos.add(
          new Photo(
              row.record(),
              row.text(Attachment.ITEM),
              row.text(Attachment.CAPTION),
              row.text(Attachment.TAKEN_ON),
              row.text(Attachment.FILE_NAME),
              digest,
              store.attachments().has(digest)));
    }
    return photos;
  }

  /** The picture itself, a JPEG, if it is here and what it was. */
  public Optional<byte[]> content(String digest) {
    return store
        .attachments()
        .content(digest)
        .filter(bytes -> AttachmentStore.digest(bytes).equals(digest));
  }
}

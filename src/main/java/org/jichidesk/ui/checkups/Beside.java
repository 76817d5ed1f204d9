package org.jichidesk.ui.checkups;

import java.util.List;
import java.util.Optional;
import org.jichidesk.checkup.Round;
import org.jichidesk.domain.checkup.HearingNote;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.work.Photos;

/**
 * What there is beside the answer to a question.
 *
 * @param notes what was said about it
 * @param photos what was photographed for it
 */
record Beside(List<Row> notes, List<Picture> photos) {

  /**
   * A photo with the picture itself.
   *
   * @param content empty if it is not in this store
   */
  record Picture(Photos.Photo photo, Optional<byte[]> content) {}

  static Beside read(Store store, Round round, String item) {
    List<Row> notes =
        Kept.of(store, HearingNote.TYPE, round).stream()
            .filter(row -> row.text(HearingNote.ITEM).equals(item))
            .toList();
    Photos kept = new Photos(store);
    List<Picture> photos =
        kept.of(round.district(), round.year()).stream()
            .filter(photo -> photo.item().equals(item))
            .map(photo -> new Picture(photo, kept.content(photo.digest())))
            .toList();
    return new Beside(notes, photos);
  }
}

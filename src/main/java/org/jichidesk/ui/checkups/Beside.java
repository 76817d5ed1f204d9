package org.jichidesk.ui.checkups;

import java.util.List;
import org.jichidesk.checkup.Round;
import org.jichidesk.domain.checkup.HearingNote;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;

/**
 * What there is beside the answer to a question.
 *
 * @param notes what was said about it
 */
record Beside(List<Row> notes) {

  static Beside read(Store store, Round round, String item) {
    List<Row> notes =
        Kept.of(store, HearingNote.TYPE, round).stream()
            .filter(row -> row.text(HearingNote.ITEM).equals(item))
            .toList();
    return new Beside(notes);
  }
}

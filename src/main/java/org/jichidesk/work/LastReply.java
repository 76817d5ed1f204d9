package org.jichidesk.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.submission.ReplyItem;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Source;
import org.jichidesk.store.Store;

/**
 * What the centre answered last about the office's returns of a year.
 *
 * @param source the workbook it came with
 * @param items its lines, each by field of {@link ReplyItem}
 */
public record LastReply(Source source, List<Map<Field, Value>> items) {

  /** The reply that was taken in last, if one was. */
  public static Optional<LastReply> of(Store store, int year) {
    Optional<Source> last =
        store.sources().all().stream()
            .filter(source -> source.cover().kind().equals(BookKind.REPLY.code()))
            .filter(source -> source.cover().year() == year && source.withdrawal().isEmpty())
            .reduce((before, after) -> after);
    return last.map(source -> new LastReply(source, items(store, source.number())));
  }

  private static List<Map<Field, Value>> items(Store store, int source) {
    List<Map<Field, Value>> items = new ArrayList<>();
    store
        .records()
        .forEach(
            Selection.all(ReplyItem.TYPE),
            (standing, logged) -> {
              boolean cameWith =
                  logged.stream()
                      .flatMap(one -> one.arrivals().stream())
                      .anyMatch(arrival -> arrival.source() == source);
              if (cameWith && !standing.fields().isEmpty()) {
                items.add(standing.shown());
              }
            });
    return items;
  }
}

package org.jichidesk.domain.merge;

import java.util.List;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;

/** A made-up noun and short ways to make assertions about it. */
public final class Notebook {

  public static final Field TITLE = Field.text(1, "title", "題", "Title");
  public static final Field PLACE = Field.text(2, "place", "所", "Place");
  public static final Field COUNT = Field.whole(7, "count", "数", "Count");

  /** Tag 61 is the highest a field may have. */
  public static final Field LAST = Field.text(61, "last", "末", "Last");

  public static final RecordType TYPE =
      RecordType.named(90, "notebook", "帳", "Notebook").fields(TITLE, PLACE, COUNT, LAST).declare();

  private Notebook() {}

  public static RecordKey key(String key) {
    return new RecordKey(TYPE, key);
  }

  public static AssertionId id(String text) {
    return new AssertionId(text);
  }

  public static Authorship at(long stamp) {
    return new Authorship(stamp, "O01", "p", "");
  }

  /** An assertion of one field of the record N1. */
  public static Assertion says(String id, long stamp, Field field, String value, String seen) {
    return says(
        id, stamp, new Atom(field, org.jichidesk.domain.record.Value.of(value), Seen.parse(seen)));
  }

  public static Assertion says(String id, long stamp, Atom... atoms) {
    return new Assertion(id(id), key("N1"), at(stamp), List.of(atoms));
  }
}

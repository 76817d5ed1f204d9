package org.jichidesk.store;

import java.util.ArrayList;
import java.util.List;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.AssertionId;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;

/**
 * What the frames of a field file say: first the cover, then assertions taken out and assertions
 * written in the field, content of attachments, and that it was closed in order.
 */
final class FieldCodec {

  static final int COVER = 1;
  static final int TAKEN = 2;
  static final int WRITTEN = 3;
  static final int CONTENT = 4;
  static final int CLOSED = 5;
  static final int BATCH = 6;

  private FieldCodec() {}

  static byte[] cover(FieldCover cover) {
    ByteOut out = new ByteOut();
    out.write(COVER);
    out.text(cover.session());
    out.text(cover.district());
    out.text(cover.name());
    out.number(cover.year());
    out.text(cover.from().office());
    out.text(cover.from().kind());
    out.text(cover.from().replica());
    out.text(cover.from().person());
    out.text(Long.toString(cover.from().at()));
    return out.toByteArray();
  }

  static FieldCover cover(ByteIn in) {
    FieldCover cover =
        new FieldCover(
            in.text(),
            in.text(),
            in.text(),
            in.number(),
            new FieldCover.Origin(
                in.text(), in.text(), in.text(), in.text(), Long.parseLong(in.text())));
    in.end();
    return cover;
  }

  /** Assertions taken out or written, each beginning with its record type. */
  static byte[] assertions(int kind, List<Assertion> assertions) {
    ByteOut out = new ByteOut();
    out.write(kind);
    write(out, assertions);
    return out.toByteArray();
  }

  static void write(ByteOut out, List<Assertion> assertions) {
    out.number(assertions.size());
    for (Assertion assertion : assertions) {
      out.number(assertion.record().type().tag());
      out.text(assertion.record().key());
      out.text(assertion.id().text());
      Authorship by = assertion.by();
      out.text(Long.toString(by.stamp()));
      out.text(by.office());
      out.text(by.person());
      out.text(by.reason());
      out.bytes(LogCodec.encode(assertion.atoms()));
    }
  }

  /**
   * Reads assertions.
   *
   * @throws IllegalArgumentException if a newer program wrote them
   */
  static List<Assertion> assertions(ByteIn in, Catalog catalog) {
    List<Assertion> assertions = read(in, catalog);
    in.end();
    return assertions;
  }

  static List<Assertion> read(ByteIn in, Catalog catalog) {
    int count = in.count();
    List<Assertion> assertions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int tag = in.number();
      RecordType type =
          catalog.tagged(tag).orElseThrow(() -> new IllegalArgumentException("record type " + tag));
      RecordKey record = new RecordKey(type, in.text());
      AssertionId id = new AssertionId(in.text());
      Authorship by = new Authorship(Long.parseLong(in.text()), in.text(), in.text(), in.text());
      assertions.add(new Assertion(id, record, by, LogCodec.decode(type, in.bytes())));
    }
    return assertions;
  }

  static byte[] content(String digest, byte[] content) {
    ByteOut out = new ByteOut();
    out.write(CONTENT);
    out.text(digest);
    out.bytes(content);
    return out.toByteArray();
  }

  static byte[] closed() {
    return new byte[] {CLOSED};
  }
}

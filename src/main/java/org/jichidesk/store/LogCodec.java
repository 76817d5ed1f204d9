package org.jichidesk.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.merge.Seen;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;

/**
 * The bytes of an assertion's payload: a format byte, the seen sets, then for each field its tag,
 * which seen set, the kind of value and its text. Numbers are unsigned LEB128, texts UTF-8 with
 * their length before them.
 */
final class LogCodec {

  private static final int FORMAT = 1;

  private LogCodec() {}

  static byte[] encode(List<Atom> atoms) {
    List<Seen> seens = new ArrayList<>(1);
    int[] seenOf = new int[atoms.size()];
    for (int i = 0; i < seenOf.length; i++) {
      Seen seen = atoms.get(i).seen();
      int at = seens.indexOf(seen);
      if (at < 0) {
        at = seens.size();
        seens.add(seen);
      }
      seenOf[i] = at;
    }
    ByteOut out = new ByteOut();
    out.write(FORMAT);
    out.number(seens.size());
    for (Seen seen : seens) {
      out.text(seen.text());
    }
    out.number(atoms.size());
    for (int i = 0; i < seenOf.length; i++) {
      Atom atom = atoms.get(i);
      out.number(atom.field().tag());
      out.number(seenOf[i]);
      out.write(atom.value().kind().number());
      out.text(atom.value().text());
    }
    return out.toByteArray();
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @throws IllegalArgumentException if the bytes are not of that form
   */
  static List<Atom> decode(RecordType type, byte[] payload) {
    ByteIn in = new ByteIn(payload);
    if (in.octet() != FORMAT) {
      throw new IllegalArgumentException("payload of another format");
    }
    Seen[] seens = new Seen[in.count()];
    for (int i = 0; i < seens.length; i++) {
      seens[i] = Seen.parse(in.text());
    }
    int count = in.count();
    List<Atom> atoms = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int tag = in.number();
      Field field = type.fieldByTag(tag);
      int seenAt = in.number();
      if (seenAt < 0 || seenAt >= seens.length) {
        throw new IllegalArgumentException("no such seen set");
      }
      Value.Kind kind = Value.Kind.numbered(in.octet());
      String text = in.text();
      if (field == null) {
        throw new IllegalArgumentException("field " + tag + " of " + type + " is not known");
      }
      atoms.add(
          new Atom(
              field, kind == Value.Kind.ANSWER ? Value.of(text) : Value.of(kind), seens[seenAt]));
    }
    in.end();
    return atoms;
  }

  /** The digest that stands beside each assertion, over all its columns. */
  static long digest(
      int type, String record, String id, Authorship by, byte[] payload, String arrivals) {
    CRC32C crc = new CRC32C();
    String head =
        type
            + "\n"
            + record
            + "\n"
            + id
            + "\n"
            + by.stamp()
            + "\n"
            + by.office()
            + "\n"
            + by.person()
            + "\n"
            + by.reason()
            + "\n"
            + arrivals
            + "\n";
    crc.update(head.getBytes(StandardCharsets.UTF_8));
    crc.update(payload);
    return crc.getValue();
  }

  static long digest(Assertion assertion, byte[] payload, String arrivals) {
    return digest(
        assertion.record().type().tag(),
        assertion.record().key(),
        assertion.id().text(),
        assertion.by(),
        payload,
        arrivals);
  }
}

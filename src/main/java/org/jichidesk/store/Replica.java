package org.jichidesk.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.merge.AssertionId;

/**
 * The name under which this copy of the store writes, and its counter. A store that finds itself
 * elsewhere (copied, moved) or set back (a backup put in its place) takes a new name, so that two
 * copies never give the same name to different writes. The new name is kept with the first write.
 */
final class Replica {

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Identity identity;
  private final String place;
  private long sequence;

  private Replica(Identity identity, String place, long sequence) {
    this.identity = identity;
    this.place = place;
    this.sequence = sequence;
  }

  static String newName() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      name.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return name.toString();
  }

  static Replica of(Map<String, String> meta, Path file, Guard guard, List<Finding> notices) {
    String office = meta.getOrDefault(Meta.OFFICE, "");
    String kind = meta.getOrDefault(Meta.KIND, "");
    String name = meta.getOrDefault(Meta.REPLICA, "");
    long sequence = Long.parseLong(meta.getOrDefault(Meta.SEQUENCE, "0"));
    String place = placeOf(file);
    if ("restored".equals(meta.get(Meta.PLACE))) {
      return renamed(office, kind, "restored", place);
    }
    if (guard.knowsLaterWrite(name, sequence + 1)) {
      notices.add(notice(FindingCode.STORE_ROLLED_BACK, file));
      return renamed(office, kind, "restored", place);
    }
    if (!place.equals(meta.get(Meta.PLACE))) {
      notices.add(notice(FindingCode.STORE_MOVED, file));
      return renamed(office, kind, "copied", place);
    }
    String origin = meta.getOrDefault(Meta.ORIGIN, "new");
    return new Replica(new Identity(office, kind, name, origin), place, sequence);
  }

  /** A new name for one session in the field; nothing of it is kept outside of what is written. */
  static Replica inField(String office, String kind) {
    return renamed(office, kind, "field", "");
  }

  private static Replica renamed(String office, String kind, String origin, String place) {
    return new Replica(new Identity(office, kind, newName(), origin), place, 0);
  }

  private static Finding notice(FindingCode code, Path file) {
    return Finding.at(Place.NOWHERE, code, String.valueOf(file.getFileName()));
  }

  /** Where a store file is: this machine, its path, and the file itself where the system tells. */
  static String placeOf(Path file) {
    String host;
    try {
      host = InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      host = "?";
    }
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return host + "|" + file.toRealPath() + "|" + (key == null ? "" : key);
    } catch (IOException e) {
      return host + "|" + file.toAbsolutePath() + "|";
    }
  }

  /** The same copy of the store, belonging to another office. */
  Replica of(String office) {
    Identity other = new Identity(office, identity.kind(), identity.replica(), identity.origin());
    return new Replica(other, place, sequence);
  }

  Identity identity() {
    return identity;
  }

  long sequence() {
    return sequence;
  }

  AssertionId next(Meta meta) {
    keep(meta);
    sequence++;
    meta.put(Meta.SEQUENCE, Long.toString(sequence));
    return AssertionId.written(identity.replica(), sequence);
  }

  /** Keeps a new name; asked of the store and not remembered here, since a write may fail. */
  void keep(Meta meta) {
    if (!identity.replica().equals(meta.get(Meta.REPLICA))) {
      meta.put(Meta.REPLICA, identity.replica());
      meta.put(Meta.ORIGIN, identity.origin());
      meta.put(Meta.PLACE, place);
      meta.put(Meta.SEQUENCE, Long.toString(sequence));
    }
  }
}

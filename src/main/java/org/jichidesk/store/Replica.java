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
  private boolean kept;
  private long sequence;

  private Replica(Identity identity, String place, boolean kept, long sequence) {
    this.identity = identity;
    this.place = place;
    this.kept = kept;
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
    if (guard.knowsLaterWrite(name, sequence + 1)) {
      notices.add(notice(FindingCode.STORE_ROLLED_BACK, file));
      return new Replica(new Identity(office, kind, newName(), "restored"), place, false, 0);
    }
    if ("restored".equals(meta.get(Meta.PLACE))) {
      return new Replica(new Identity(office, kind, newName(), "restored"), place, false, 0);
    }
    if (!place.equals(meta.get(Meta.PLACE))) {
      notices.add(notice(FindingCode.STORE_MOVED, file));
      return new Replica(new Identity(office, kind, newName(), "copied"), place, false, 0);
    }
    String origin = meta.getOrDefault(Meta.ORIGIN, "new");
    return new Replica(new Identity(office, kind, name, origin), place, true, sequence);
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

  Identity identity() {
    return identity;
  }

  long sequence() {
    return sequence;
  }

  /**
   * True if the name is written in the store; until then the next opening must find it out anew.
   */
  boolean isKept() {
    return kept;
  }

  /** What was written in the last transaction is not there: keep the name once more. */
  void keepAgain() {
    kept = false;
  }

  AssertionId next(Meta meta) {
    keep(meta);
    sequence++;
    meta.put(Meta.SEQUENCE, Long.toString(sequence));
    return AssertionId.written(identity.replica(), sequence);
  }

  void keep(Meta meta) {
    if (!kept) {
      meta.put(Meta.REPLICA, identity.replica());
      meta.put(Meta.ORIGIN, identity.origin());
      meta.put(Meta.PLACE, place);
      meta.put(Meta.SEQUENCE, Long.toString(sequence));
      kept = true;
    }
  }
}

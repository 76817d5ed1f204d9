package org.jichidesk.work;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.checkup.HearingNote;
import org.jichidesk.domain.council.District;
import org.jichidesk.store.ExportEntry;
import org.jichidesk.store.FieldCover;
import org.jichidesk.store.FieldWriter;
import org.jichidesk.store.Store;
import org.jichidesk.store.sealed.KeyCost;
import org.jichidesk.store.sealed.Passphrase;

/**
 * Takes one district out of an office's store into an encrypted field file, for a place without a
 * network. The office goes on working; both are merged when the file is checked in.
 */
public final class CheckOut {

  /** How the names of field files end. */
  public static final String ENDING = ".jdfield";

  private static final String CHAIN = "checkout/";

  /** Why hearing notes go along, as the history of exports says it. */
  private static final String PURPOSE = "地区ドックの現地調査";

  private final Store store;
  private final KeyCost cost;
  private final UnaryOperator<OutputStream> disk;

  /** Takes out of a store. */
  public CheckOut(Store store) {
    this(store, KeyCost.STANDARD);
  }

  CheckOut(Store store, KeyCost cost) {
    this(store, cost, UnaryOperator.identity());
  }

  /** Writes through something that may fail like a disk. */
  CheckOut(Store store, KeyCost cost, UnaryOperator<OutputStream> disk) {
    this.store = store;
    this.cost = cost;
    this.disk = disk;
  }

  /**
   * What was taken out.
   *
   * @param cover what the file says of itself
   * @param records how many records are in it
   * @param attachments how many photos
   */
  public record Taken(FieldCover cover, long records, long attachments) {}

  /** The chain of check-outs of a district in an office's history of exports. */
  public static String chain(String district) {
    return CHAIN + district;
  }

  /** The district a chain of check-outs is of, if it is one. */
  public static Optional<String> districtOf(ExportEntry entry) {
    return entry.chain().startsWith(CHAIN)
        ? Optional.of(entry.chain().substring(CHAIN.length()))
        : Optional.empty();
  }

  /**
   * Writes the field file.
   *
   * @param target a file that is not there yet
   * @param district name or key of the district
   * @param year the fiscal year; the one before it comes along
   * @param person who takes it out; may be empty
   * @throws Refusal if the passphrase is weak, the file is there already or cannot be written; then
   *     nothing is left of it
   */
  public Taken write(
      Path target,
      String district,
      int year,
      Passphrase passphrase,
      String person,
      Progress progress) {
    String name = String.valueOf(target.getFileName());
    if (store.field().isPresent()) {
      throw Refusal.of(FindingCode.NOT_IN_FIELD, String.valueOf(store.file().getFileName()));
    }
    passphrase.refuseUnlessStrong();
    String key =
        Desk.keyCalled(store, District.TYPE, district)
            .orElseThrow(() -> Refusal.of(FindingCode.NO_SUCH_DISTRICT, district));
    if (Files.exists(target)) {
      throw Refusal.of(FindingCode.FILE_EXISTS, name);
    }
    FieldCover cover = cover(key, year, person);
    progress.at(name, 0, 0);
    MessageDigest digest = sha256();
    return WholeFile.write(
        target,
        out -> fill(new DigestOutputStream(disk.apply(out), digest), passphrase, cover),
        taken -> store.noteExport(entry(taken, name, HexFormat.of().formatHex(digest.digest()))));
  }

  private FieldCover cover(String district, int year, String person) {
    long at = store.stamp();
    String replica = store.identity().replica();
    return new FieldCover(
        "F-" + replica + "-" + Long.toString(at, Character.MAX_RADIX),
        district,
        store.records().names(District.TYPE).getOrDefault(district, district),
        year,
        new FieldCover.Origin(
            store.identity().office(), store.identity().kind(), replica, person, at));
  }

  private Taken fill(OutputStream out, Passphrase passphrase, FieldCover cover) throws IOException {
    try (FieldWriter writer = new FieldWriter(out, passphrase, cover, cost)) {
      Luggage luggage = new Luggage(store, cover.district(), cover.year());
      luggage.pack(writer);
      writer.finish();
      return new Taken(cover, luggage.records(), luggage.attachments());
    }
  }

  private ExportEntry entry(Taken taken, String file, String digest) {
    FieldCover cover = taken.cover();
    Optional<ExportEntry> last = store.exports().last(chain(cover.district()));
    return new ExportEntry(
        chain(cover.district()),
        last.map(ExportEntry::number).orElse(0) + 1,
        "",
        cover.session(),
        digest,
        last.map(ExportEntry::digest).orElse(""),
        cover.from().at(),
        cover.from().person(),
        cover.year(),
        file,
        taken.records(),
        HearingNote.TYPE.name(),
        PURPOSE);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

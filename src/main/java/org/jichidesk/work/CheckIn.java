package org.jichidesk.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.store.Batch;
import org.jichidesk.store.DiskTrouble;
import org.jichidesk.store.FieldReader;
import org.jichidesk.store.Source;
import org.jichidesk.store.Store;
import org.jichidesk.store.sealed.Passphrase;

/**
 * Takes what was written in the field back into an office's store, by the ordinary merge: the same
 * file twice adds nothing, both sides may have changed meanwhile, and it can be withdrawn like any
 * workbook. What had only been taken out along with it is not brought back: it is here, or was
 * withdrawn here meanwhile. The field file is left as it is and may go on being used.
 */
public final class CheckIn {

  private final Desk desk;
  private final Store store;

  /** Checks in to a store. */
  public CheckIn(Desk desk, Store store) {
    this.desk = desk;
    this.store = store;
  }

  /**
   * Checks a field file in.
   *
   * @param soundPart take what is sound of a damaged file, instead of refusing it
   * @param trial only say what would happen
   * @throws Refusal if it cannot be read to its end; then nothing was taken in
   */
  public CheckInReport read(
      Path file, Passphrase passphrase, boolean soundPart, boolean trial, Progress progress) {
    String name = String.valueOf(file.getFileName());
    if (store.field().isPresent()) {
      throw Refusal.of(FindingCode.NOT_IN_FIELD, String.valueOf(store.file().getFileName()));
    }
    progress.at(name, 0, 2);
    FieldLook look = new FieldLook(store);
    List<Finding> findings =
        new ArrayList<>(FieldReader.read(file, passphrase, desk.catalog(), soundPart, look));
    findings.addAll(look.findings(name));
    String digest = digest(file, name);
    Optional<Source> known = store.sources().withDigest(digest);
    if (known.isPresent() || look.written() == 0) {
      known.ifPresent(source -> findings.add(already(name, source)));
      return CheckInReport.nothingNew(look.cover(), trial, findings, store.records().conflicts());
    }
    if (!trial) {
      new BackUp(store, desk.wall()).beforeMerge().ifPresent(findings::add);
    }
    progress.at(name, 1, 2);
    return store.batch(batch -> {
      FieldIntake intake = new FieldIntake(store, batch, new FieldIntake.Book(name, digest, look));
      try (intake) {
        FieldReader.read(file, passphrase, desk.catalog(), soundPart, intake);
      }
      keepFindings(batch, intake, findings);
      if (trial) {
        batch.discard();
      }
      return intake.report(trial, findings, store.records().conflicts());
    });
  }

  /** What is known of the file before is kept with it too, to be looked up later. */
  private static void keepFindings(Batch batch, FieldIntake intake, List<Finding> findings) {
    findings.addAll(intake.findings());
    int number = 0;
    for (Finding finding : findings) {
      batch.addFinding(intake.source(), ++number, finding, "");
    }
  }

  private static Finding already(String name, Source source) {
    FindingCode code =
        source.withdrawal().isPresent()
            ? FindingCode.WITHDRAWN_BEFORE
            : FindingCode.DUPLICATE_RETURN;
    return Finding.at(Place.file(name), code, name, source.name());
  }

  private static String digest(Path file, String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw DiskTrouble.refusal(FindingCode.UNREADABLE_FILE, name, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package org.jichidesk.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The content of attachments, by its digest: it stands beside the log, being too large for it. */
public final class AttachmentStore {

  private final Db db;

  AttachmentStore(Db db) {
    this.db = db;
  }

  /** SHA-256 in hexadecimal. */
  public static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The content with that digest, if it is here. */
  public Optional<byte[]> content(String digest) {
    return db.first(
        "SELECT content FROM attachment_content WHERE digest = ?", row -> row.getBytes(1), digest);
  }

  /** True if the content is here. */
  public boolean has(String digest) {
    return db.number("SELECT count(*) FROM attachment_content WHERE digest = ?", digest) > 0;
  }

  /** The digests of all content that is here, sorted. */
  public List<String> digests() {
    return db.list(
        "SELECT digest FROM attachment_content ORDER BY digest", row -> row.getString(1));
  }

  void add(String digest, byte[] content) {
    db.run(
        "INSERT INTO attachment_content (digest, content) VALUES (?, ?) ON CONFLICT DO NOTHING",
        digest,
        content);
  }
}

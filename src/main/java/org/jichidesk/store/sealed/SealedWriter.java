package org.jichidesk.store.sealed;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a new sealed file into a stream. */
public final class SealedWriter implements AutoCloseable {

  private final OutputStream out;
  private final Chain chain;

  /**
   * Begins a file.
   *
   * @throws org.jichidesk.domain.Refusal {@code PASSPHRASE_WEAK} if the passphrase will not do
   */
  public SealedWriter(OutputStream out, Passphrase passphrase, KeyCost cost) throws IOException {
    passphrase.refuseUnlessStrong();
    Header.Made header = Header.make(passphrase, cost);
    this.out = out;
    this.chain = new Chain(header.key(), Header.seed(header.bytes()));
    out.write(header.bytes());
  }

  /** Adds a frame. */
  public void append(byte[] content) throws IOException {
    byte[] frame = chain.seal(content);
    out.write(frame);
    chain.advance(frame);
  }

  /** Forgets the key; the stream is its owner's to close. */
  @Override
  public void close() {
    chain.forget();
  }
}

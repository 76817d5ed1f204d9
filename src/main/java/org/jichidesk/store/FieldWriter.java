package org.jichidesk.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.store.sealed.KeyCost;
import org.jichidesk.store.sealed.Passphrase;
import org.jichidesk.store.sealed.SealedWriter;

/** Writes what is taken out of an office's store into a new field file. */
public final class FieldWriter implements AutoCloseable {

  private static final int FRAME = 256;

  private final SealedWriter sealed;
  private final List<Assertion> waiting = new ArrayList<>(FRAME);

  /**
   * Begins a field file.
   *
   * @throws org.jichidesk.domain.Refusal {@code PASSPHRASE_WEAK} if the passphrase will not do
   */
  public FieldWriter(OutputStream out, Passphrase passphrase, FieldCover cover) throws IOException {
    this(out, passphrase, cover, KeyCost.STANDARD);
  }

  /** Begins a field file whose passphrase costs more or less to try. */
  public FieldWriter(OutputStream out, Passphrase passphrase, FieldCover cover, KeyCost cost)
      throws IOException {
    sealed = new SealedWriter(out, passphrase, cost);
    sealed.append(FieldCodec.cover(cover));
  }

  /** Takes an assertion along. */
  public void take(Assertion assertion) throws IOException {
    waiting.add(assertion);
    if (waiting.size() >= FRAME) {
      flush();
    }
  }

  /** Takes the content of an attachment along. */
  public void take(String digest, byte[] content) throws IOException {
    sealed.append(FieldCodec.content(digest, content));
  }

  /** Writes what is still waiting and that the file ends in order. */
  public void finish() throws IOException {
    flush();
    sealed.append(FieldCodec.closed());
  }

  private void flush() throws IOException {
    if (!waiting.isEmpty()) {
      sealed.append(FieldCodec.assertions(FieldCodec.TAKEN, waiting));
      waiting.clear();
    }
  }

  @Override
  public void close() {
    sealed.close();
  }
}

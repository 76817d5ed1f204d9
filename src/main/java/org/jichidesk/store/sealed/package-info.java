/**
 * Sealed files: bytes that only their passphrase opens. A header with a key wrapped under the
 * passphrase, then frames that are only ever appended, each encrypted and chained to the one before
 * it. Knows nothing of records. The only room that sees Bouncy Castle and {@code javax.crypto}.
 * Imports {@code domain} for its refusals.
 *
 * <p>The format, version 1, big-endian throughout:
 *
 * <pre>
 * header  8 magic "JDFIELD" + 0x1a   2 version   4 memory KiB   4 passes   4 lanes   16 salt
 *         12 nonce   48 data key under AES-256-GCM (the 38 bytes before the nonce authenticated)
 *         4 CRC32C of all before it
 * frame   4 length n of what follows the check   4 CRC32C of the frame's number (8) and n
 *         12 nonce   n-12 content under AES-256-GCM, authenticated with the frame's number (8)
 *         and the tag (16) of the frame before it; the first frame's is taken from the header
 * </pre>
 */
@NullMarked
package org.jichidesk.store.sealed;

import org.jspecify.annotations.NullMarked;

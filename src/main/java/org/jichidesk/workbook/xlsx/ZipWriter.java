package org.jichidesk.workbook.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.zip.CRC32;

/**
 * Writes a zip archive in one pass, packing blocks on an executor the caller lends. A few blocks at
 * most are under way; one that the executor has not begun when its turn comes is packed right here,
 * so a busy executor only costs speed. The same calls give the same bytes: all times are 1 January
 * 1980.
 */
final class ZipWriter implements Closeable {
  private static final int MOST_BLOCKS = 6;
  private static final int DATE_1980 = (1 << 5) | 1;
  private static final int DEFLATED = 8;
  private static final int SIZES_FOLLOW = 8;
  private static final int VERSION = 20;
  private static final long LARGEST = 0xFFFF_FFFEL;

  private final OutputStream out;
  private final Executor executor;
  private final Deque<DeflateBlock> free = new ArrayDeque<>();
  private final Deque<FutureTask<DeflateBlock>> underWay = new ArrayDeque<>();
  private final List<DeflateBlock> all = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final CRC32 crc = new CRC32();
  private long written;
  private long raw;
  private long entryStart;

  ZipWriter(OutputStream out, Executor executor) {
    this.out = out;
    this.executor = executor;
  }

  private record Entry(String name, long offset, int flags, long crc, long packed, long raw) {}

  /** Begins an entry whose bytes come in blocks. */
  void begin(String name) throws IOException {
    entries.add(new Entry(name, written, SIZES_FOLLOW, 0, 0, 0));
    writeLocal(entries.getLast());
    entryStart = written;
    raw = 0;
    crc.reset();
  }

  /** An empty block to fill; waits for the oldest one under way if there are enough of them. */
  DeflateBlock take() throws IOException {
    if (free.isEmpty() && all.size() >= MOST_BLOCKS) {
      writeOldest();
    }
    DeflateBlock block = free.poll();
    if (block == null) {
      block = new DeflateBlock();
      all.add(block);
    }
    return block;
  }

  /** Takes a filled block of the present entry. */
  void give(DeflateBlock block, int length, boolean last) throws IOException {
    crc.update(block.raw(), 0, length);
    raw += length;
    FutureTask<DeflateBlock> task = new FutureTask<>(() -> block.pack(length, last), block);
    underWay.add(task);
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      task.run(); // the lender is shutting down; the file is finished without it
    }
    while (!underWay.isEmpty() && underWay.getFirst().isDone()) {
      writeOldest();
    }
    if (last) {
      end();
    }
  }

  private void writeOldest() throws IOException {
    FutureTask<DeflateBlock> task = underWay.removeFirst();
    task.run(); // does nothing if it runs or ran elsewhere
    try {
      DeflateBlock block = task.get();
      write(block.packed(), block.packedLength());
      free.add(block);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted = new InterruptedIOException();
      interrupted.initCause(e);
      throw interrupted;
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  private void end() throws IOException {
    while (!underWay.isEmpty()) {
      writeOldest();
    }
    Entry begun = entries.removeLast();
    Entry done =
        new Entry(
            begun.name(), begun.offset(), SIZES_FOLLOW, crc.getValue(), written - entryStart, raw);
    entries.add(done);
    requireSmall(done.raw());
    ByteBuffer b = buffer(16);
    b.putInt(0x08074b50).putInt((int) done.crc()).putInt((int) done.packed());
    b.putInt((int) done.raw());
    write(b);
  }

  /** Writes a small entry at once. */
  void small(String name, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > DeflateBlock.SIZE) {
      begin(name);
      for (int at = 0; at < bytes.length; at += DeflateBlock.SIZE) {
        DeflateBlock block = take();
        int length = Math.min(DeflateBlock.SIZE, bytes.length - at);
        System.arraycopy(bytes, at, block.raw(), 0, length);
        give(block, length, at + length == bytes.length);
      }
      return;
    }
    DeflateBlock block = take();
    System.arraycopy(bytes, 0, block.raw(), 0, bytes.length);
    block.pack(bytes.length, true);
    crc.reset();
    crc.update(bytes);
    Entry entry = new Entry(name, written, 0, crc.getValue(), block.packedLength(), bytes.length);
    entries.add(entry);
    writeLocal(entry);
    write(block.packed(), block.packedLength());
    free.add(block);
  }

  /** Writes the directory; nothing may follow. */
  void finish() throws IOException {
    long start = written;
    for (Entry entry : entries) {
      writeCentral(entry);
    }
    requireSmall(written);
    ByteBuffer b = buffer(22);
    b.putInt(0x06054b50).putInt(0);
    b.putShort((short) entries.size()).putShort((short) entries.size());
    b.putInt((int) (written - start)).putInt((int) start).putShort((short) 0);
    write(b);
    out.flush();
  }

  private void writeLocal(Entry entry) throws IOException {
    byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
    ByteBuffer b = buffer(30 + name.length);
    b.putInt(0x04034b50);
    putCommon(b, entry, name.length);
    b.put(name);
    write(b);
  }

  private void writeCentral(Entry entry) throws IOException {
    byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
    ByteBuffer b = buffer(46 + name.length);
    b.putInt(0x02014b50).putShort((short) VERSION);
    putCommon(b, entry, name.length);
    b.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
    b.putInt((int) entry.offset());
    b.put(name);
    write(b);
  }

  private static void putCommon(ByteBuffer b, Entry entry, int nameLength) {
    b.putShort((short) VERSION).putShort((short) entry.flags()).putShort((short) DEFLATED);
    b.putShort((short) 0).putShort((short) DATE_1980);
    b.putInt((int) entry.crc()).putInt((int) entry.packed()).putInt((int) entry.raw());
    b.putShort((short) nameLength).putShort((short) 0);
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void requireSmall(long size) throws IOException {
    if (size > LARGEST) {
      throw new IOException("a workbook of more than 4 GB");
    }
  }

  private void write(ByteBuffer filled) throws IOException {
    byte[] bytes = new byte[filled.position()];
    filled.get(0, bytes);
    write(bytes, bytes.length);
  }

  private void write(byte[] bytes, int length) throws IOException {
    out.write(bytes, 0, length);
    written += length;
  }

  /** Gives back native memory once no block is being packed any more; does not close the stream. */
  @Override
  public void close() {
    for (FutureTask<DeflateBlock> task : underWay) {
      task.run();
      try {
        task.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return; // the blocks are left to the garbage collector
      } catch (ExecutionException e) {
        // Given up anyway.
      }
    }
    underWay.clear();
    all.forEach(DeflateBlock::free);
    all.clear();
    free.clear();
  }
}

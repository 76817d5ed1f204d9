package org.jichidesk.store.sealed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A disk that fails when it is told to: once, or for good. */
final class FailingChannel extends FileChannel {

  enum Point {
    WRITE,
    FORCE
  }

  private final FileChannel real;
  private Point next;
  private int part;
  private boolean pulled;

  FailingChannel(FileChannel real) {
    this.real = real;
  }

  /** Fails once at that point; a write gets so many bytes down before. */
  void failNext(Point point, int bytes) {
    next = point;
    part = bytes;
  }

  /** Everything fails from now on; the first write gets so many bytes down. */
  void pull(int bytes) {
    failNext(Point.WRITE, bytes);
    pulled = true;
  }

  private void failIf(Point point, boolean alsoPulled) throws IOException {
    if (next == point) {
      next = null;
      throw new IOException("No space left on device");
    }
    if (pulled && alsoPulled) {
      throw new IOException("Input/output error");
    }
  }

  @Override
  public int write(ByteBuffer src, long position) throws IOException {
    if (next == Point.WRITE) {
      int limit = src.limit();
      src.limit(src.position() + Math.min(part, src.remaining()));
      real.write(src, position);
      src.limit(limit);
    }
    failIf(Point.WRITE, true);
    return real.write(src, position);
  }

  @Override
  public void force(boolean metaData) throws IOException {
    failIf(Point.FORCE, true);
    real.force(metaData);
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    if (pulled) {
      throw new IOException("Input/output error");
    }
    real.truncate(size);
    return this;
  }

  @Override
  public int read(ByteBuffer dst) throws IOException {
    return real.read(dst);
  }

  @Override
  public long read(ByteBuffer[] dsts, int offset, int length) throws IOException {
    return real.read(dsts, offset, length);
  }

  @Override
  public int write(ByteBuffer src) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long write(ByteBuffer[] srcs, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long newPosition) throws IOException {
    real.position(newPosition);
    return this;
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    return real.transferTo(position, count, target);
  }

  @Override
  public long transferFrom(ReadableByteChannel src, long position, long count) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int read(ByteBuffer dst, long position) throws IOException {
    return real.read(dst, position);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return real.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return real.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }
}

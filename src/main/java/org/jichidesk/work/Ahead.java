package org.jichidesk.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.workbook.BookHandler;
import org.jichidesk.workbook.BookReader;
import org.jichidesk.workbook.Cover;
import org.jspecify.annotations.Nullable;

/**
 * Reads workbooks on a thread of its own, a little ahead of the one thread that writes to the
 * store. Workbooks come out in the order they were given.
 */
final class Ahead implements AutoCloseable {

  private static final int CHUNK = 128;
  private static final int CHUNKS_AHEAD = 8;

  private final BookReader reader;
  private final List<Path> books;
  private final Set<String> known;
  private final BlockingQueue<List<Event>> queue = new ArrayBlockingQueue<>(CHUNKS_AHEAD);
  private final Thread thread;
  private List<Event> chunk = new ArrayList<>(CHUNK);

  /**
   * Begins reading.
   *
   * @param known digests of workbooks that need not be read again
   */
  Ahead(BookReader reader, List<Path> books, Set<String> known) {
    this.reader = reader;
    this.books = List.copyOf(books);
    this.known = new HashSet<>(known);
    this.thread = new Thread(this::readAll, "reading");
    thread.setDaemon(true);
    thread.start();
  }

  /** Something that was read. */
  private sealed interface Event {}

  private record Opened(String name, String digest) implements Event {}

  private record CoverRead(Cover cover) implements Event {}

  private record SheetBegan(int number, String name, RecordType type, Map<Integer, String> columns)
      implements Event {}

  private record RowRead(List<Assertion> assertions, int sheet, int row) implements Event {}

  private record Found(Finding finding, String record) implements Event {}

  private record Extra(String sheet, String cell, String header, String record, String text)
      implements Event {}

  private record Ended(@Nullable Refusal refusal) implements Event {}

  private void readAll() {
    try {
      for (Path book : books) {
        put(new Ended(read(book)));
        flush();
      }
    } catch (InterruptedException | CancellationException e) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable Refusal read(Path book) throws InterruptedException {
    try (PrivateCopy copy = PrivateCopy.of(book)) {
      put(new Opened(copy.name(), copy.digest()));
      if (!known.contains(copy.digest())) {
        reader.read(copy.file(), copy.name(), new Recorder());
        known.add(copy.digest());
      }
      return null;
    } catch (Refusal refusal) {
      return refusal;
    } catch (CancellationException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return refusal(FindingCode.UNREADABLE_FILE, book, e);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return refusal(FindingCode.TOO_LARGE, book, e);
    }
  }

  private static Refusal refusal(FindingCode code, Path book, Throwable e) {
    String name = String.valueOf(book.getFileName());
    String why = e.getClass().getSimpleName() + ": " + e.getMessage();
    return new Refusal(Finding.at(Place.file(name), code, name, why), e);
  }

  private void put(Event event) throws InterruptedException {
    chunk.add(event);
    if (chunk.size() == CHUNK) {
      flush();
    }
  }

  private void flush() throws InterruptedException {
    queue.put(chunk);
    chunk = new ArrayList<>(CHUNK);
  }

  /** Hands what is read over to the other thread. */
  private final class Recorder implements BookHandler {

    private void record(Event event) {
      try {
        put(event);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException();
      }
    }

    @Override
    public void cover(Cover cover) {
      record(new CoverRead(cover));
    }

    @Override
    public void sheet(int number, String name, RecordType type, Map<Integer, String> columns) {
      record(new SheetBegan(number, name, type, columns));
    }

    @Override
    public void row(List<Assertion> assertions, int sheet, int row) {
      record(new RowRead(assertions, sheet, row));
    }

    @Override
    public void finding(Finding finding, String record) {
      record(new Found(finding, record));
    }

    @Override
    public void extra(String sheet, String cell, String header, String record, String text) {
      record(new Extra(sheet, cell, header, record, text));
    }
  }

  private List<Event> taken = List.of();
  private int at;

  private Event take() {
    try {
      while (at == taken.size()) {
        List<Event> next = queue.poll(1, TimeUnit.SECONDS);
        if (next != null) {
          taken = next;
          at = 0;
        } else if (!thread.isAlive() && queue.isEmpty()) {
          throw new IllegalStateException("the reading has ended before its time");
        }
      }
      return taken.get(at++);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  /**
   * Name and digest of the next workbook.
   *
   * @param name what people call the file
   * @param digest SHA-256 of its bytes
   */
  record Next(String name, String digest) {}

  /**
   * Goes to the next workbook; follow with {@link #play} or {@link #skip}.
   *
   * @throws Refusal if the file could not even be copied
   */
  Next next() {
    Event event = take();
    if (event instanceof Opened opened) {
      return new Next(opened.name(), opened.digest());
    }
    if (event instanceof Ended ended && ended.refusal() != null) {
      throw ended.refusal();
    }
    throw new IllegalStateException("a workbook begins with its name");
  }

  /** Passes over the rest of the present workbook. */
  void skip() {
    while (!(take() instanceof Ended)) {
      // nothing of it is wanted
    }
  }

  /**
   * Tells what the present workbook says.
   *
   * @throws Refusal if it turned out to be unreadable; what was told before must be forgotten
   */
  void play(BookHandler handler) {
    for (Event event = take(); ; event = take()) {
      switch (event) {
        case CoverRead read -> handler.cover(read.cover());
        case SheetBegan s -> handler.sheet(s.number(), s.name(), s.type(), s.columns());
        case RowRead row -> handler.row(row.assertions(), row.sheet(), row.row());
        case Found found -> handler.finding(found.finding(), found.record());
        case Extra e -> handler.extra(e.sheet(), e.cell(), e.header(), e.record(), e.text());
        case Opened opened -> throw new IllegalStateException("begun twice: " + opened);
        case Ended ended -> {
          if (ended.refusal() != null) {
            throw ended.refusal();
          }
          return;
        }
      }
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}

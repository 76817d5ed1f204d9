package org.jichidesk.work;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jichidesk.store.Store;

/**
 * Merges the same workbooks in many random orders into scratch copies of a store and compares the
 * dumps: the answer to «would it have mattered which came first?».
 */
public final class Shuffle {

  private final Desk desk;
  private final Store store;

  /** Tries with a store, which itself stays as it is. */
  public Shuffle(Desk desk, Store store) {
    this.desk = desk;
    this.store = store;
  }

  /**
   * What came of it.
   *
   * @param orders how many orders were tried
   * @param digests the different digests of the dumps; one if all are equal
   */
  public record Result(int orders, List<String> digests) {

    /** True if the order made no difference. */
    public boolean allEqual() {
      return digests.size() == 1;
    }
  }

  /** Tries some orders; some workbooks are handed in twice in each. */
  public Result run(List<Path> paths, int orders, long seed, Progress progress) {
    List<Path> books = MergeBooks.workbooks(paths);
    List<String> digests = new ArrayList<>();
    Random random = new Random(seed);
    try {
      Path folder = Files.createTempDirectory("jichidesk-shuffle");
      try {
        Path base = folder.resolve("base.db");
        store.backup(base);
        for (int i = 0; i < orders; i++) {
          progress.at("", i, orders);
          List<Path> order = new ArrayList<>(books);
          order.addAll(books.subList(0, Math.min(books.size(), random.nextInt(3))));
          Collections.shuffle(order, random);
          String digest = mergeAndDigest(base, folder.resolve("try" + i + ".db"), order, random);
          if (!digests.contains(digest)) {
            digests.add(digest);
          }
        }
      } finally {
        deleteAll(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Result(orders, digests);
  }

  private String mergeAndDigest(Path base, Path scratch, List<Path> order, Random random)
      throws IOException {
    Files.copy(base, scratch);
    try (Store copy = desk.open(scratch)) {
      MergeBooks merge = new MergeBooks(desk, copy);
      int cut = order.isEmpty() ? 0 : random.nextInt(order.size());
      merge.merge(order.subList(0, cut), false, Progress.NONE);
      merge.merge(order.subList(cut, order.size()), false, Progress.NONE);
      return digest(copy);
    }
  }

  /** SHA-256 of a store's dump. */
  static String digest(Store store) throws IOException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha)) {
        new DumpStore(store).to(out);
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

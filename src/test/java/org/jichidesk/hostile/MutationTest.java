package org.jichidesk.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.jichidesk.cli.Cli;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Returns whose bytes were changed on the way are refused, or say exactly what they said before.
 */
class MutationTest {

  private static final int MUTATIONS = Integer.getInteger("jichidesk.mutations", 400);
  private static final long SEED = Long.getLong("jichidesk.seed", 20_261_122L);
  private static final Pattern SOURCE = Pattern.compile("\"from\":\\[[^]]*]");

  @TempDir private static Path folder;
  private static byte[] sent;
  private static Path centre;
  private static String empty;
  private static String honest;

  @BeforeAll
  static void anOfficeSendsItsReturn() {
    Path branch = folder.resolve("branch.db");
    Cli.expect(0, "init", "--store", branch, "--office", "O02", "--sample");
    Path book = Cli.export(branch, folder.resolve("sent.xlsx"));
    sent = Cli.bytes(book);
    centre = folder.resolve("centre.db");
    Cli.expect(0, "init", "--store", centre, "--office", "事務局", "--kind", "liaison");
    Path merged = copyOfCentre();
    empty = dump(merged);
    Cli.expect(0, "merge", "--store", merged, book);
    honest = dump(merged);
    assertThat(honest.length()).isGreaterThan(10 * empty.length());
  }

  private static Path copyOfCentre() {
    try {
      return MergeEach.copy(centre, folder.resolve("copy.db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands, and the writes behind it, without the digests of the files they came in. */
  private static String dump(Path store) {
    List<String> lines =
        Cli.dump(store).lines().filter(line -> !line.startsWith("{\"source\"")).toList();
    return SOURCE.matcher(String.join("\n", lines)).replaceAll("");
  }

  @Test
  void aChangedByteIsNoticedOrChangesNothing() throws IOException {
    Random random = new Random(SEED);
    int refused = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] changed = mutate(random);
      Path file = folder.resolve("mutated.xlsx");
      Files.write(file, changed);
      Path store = copyOfCentre();
      Cli.Said said = Cli.run("merge", "--store", store, file);
      String about = "-Djichidesk.seed=" + SEED + ", mutation " + i + ": " + said;
      assertThat(said.out() + said.err()).as(about).doesNotContain("X901", "Exception", "B315");
      if (said.code() == 3) {
        refused++;
        assertThat(said.out()).as(about).containsPattern("\\[B3\\d\\d 中止]");
        assertThat(dump(store)).as(about).isEqualTo(empty);
      } else {
        assertThat(dump(store)).as(about).isEqualTo(honest);
      }
    }
    assertThat(refused).isBetween(MUTATIONS / 2, MUTATIONS);
    System.out.println("Mutations: " + MUTATIONS + ", refused " + refused + ", seed " + SEED);
  }

  private static byte[] mutate(Random random) {
    byte[] changed = sent.clone();
    switch (random.nextInt(8)) {
      case 0 -> changed = Arrays.copyOf(changed, random.nextInt(changed.length));
      case 1 -> {
        int from = random.nextInt(changed.length);
        int to = Math.min(changed.length, from + 1 + random.nextInt(600));
        Arrays.fill(changed, from, to, (byte) 0);
      }
      case 2 -> {
        int at = random.nextInt(changed.length - 600);
        int other = random.nextInt(changed.length - 600);
        System.arraycopy(sent, other, changed, at, 1 + random.nextInt(600));
      }
      // The directory at the end is where a changed byte says most.
      case 3 -> flip(changed, changed.length - 1 - random.nextInt(1_000), random);
      case 4 -> {
        for (int i = 0; i < 20; i++) {
          flip(changed, random.nextInt(changed.length), random);
        }
      }
      default -> flip(changed, random.nextInt(changed.length), random);
    }
    return changed;
  }

  private static void flip(byte[] bytes, int at, Random random) {
    bytes[at] ^= (byte) (1 << random.nextInt(8));
  }
}

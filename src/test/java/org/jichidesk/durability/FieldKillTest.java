package org.jichidesk.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jichidesk.cli.Cli;
import org.jichidesk.cli.Program;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;
import org.jichidesk.store.sealed.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program that writes into a field file. Every acknowledged answer and photo must be there,
 * and nothing readable left behind. {@code -Djichidesk.kills=1000} asks for more.
 */
class FieldKillTest {

  private static final int KILLS = Math.max(6, Integer.getInteger("jichidesk.kills", 25) / 4);
  private static final long SEED = Long.getLong("jichidesk.seed", System.nanoTime());
  private static final String PASS = "電車 りんご 17月";
  private static final Field NOTE = DutyReport.TYPE.field("note").orElseThrow();

  @TempDir private Path folder;

  @Test
  void everyAcknowledgedAnswerIsThereAndNothingReadable() throws Exception {
    Path store = Cli.sample(folder, "O02");
    Path pass = Files.writeString(folder.resolve("pass.txt"), PASS);
    Path field = Files.createDirectory(folder.resolve("stick")).resolve("a.jdfield");
    Cli.expect(
        0,
        "checkout",
        "--store",
        store,
        "--district",
        "D06",
        "--year",
        2025,
        "--out",
        field,
        "--passphrase-file",
        pass);
    Path tmp = Files.createDirectory(folder.resolve("tmp"));
    Random random = new Random(SEED);
    List<String> all = new ArrayList<>();
    try {
      for (int i = 0; i < KILLS; i++) {
        all.addAll(kill(field, tmp, i, random));
        verify(field, all);
      }
    } catch (AssertionError e) {
      throw new AssertionError("-Djichidesk.seed=" + SEED, e);
    }
    assertThat(all).hasSizeGreaterThan(KILLS);
    assertThat(readable(field.getParent())).isEmpty();
    assertThat(readable(tmp)).isEmpty();
    assertThat(Cli.files(field.getParent())).containsExactly("a.jdfield");
    System.out.println("Kills: " + KILLS + ", acknowledged in the field: " + all.size());
  }

  private static List<String> kill(Path field, Path tmp, int run, Random random) throws Exception {
    Process process =
        Program.start(
            Program.command(
                List.of("-Djava.io.tmpdir=" + tmp), FieldWriter.class, field, PASS, run));
    List<String> said = new ArrayList<>();
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      String ready = reader.readLine();
      assertThat(ready).isEqualTo("ready");
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
      for (int left = random.nextInt(40); left > 0; left--) {
        said.add(reader.readLine());
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
      process.toHandle().destroyForcibly();
      reader.lines().forEach(said::add);
    }
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(said).allMatch(line -> line != null && line.matches("(wrote|photo) .*"));
    return said;
  }

  private static void verify(Path field, List<String> said) {
    try (Passphrase pass = Passphrase.typed(PASS.toCharArray());
        Store store = Cli.DESK.open(field, pass)) {
      assertThat(store.notices())
          .as("it was not closed in order, and says so")
          .hasSizeLessThanOrEqualTo(1)
          .allMatch(notice ->
              notice.code() == FindingCode.NOT_CLOSED || notice.code() == FindingCode.TAIL_DROPPED);
      for (String line : said) {
        String[] words = line.split(" ", -1);
        if (words[0].equals("photo")) {
          assertThat(store.attachments().has(words[1])).as(line).isTrue();
        } else {
          assertThat(store.records().history(new RecordKey(DutyReport.TYPE, words[1])))
              .as(line)
              .anyMatch(logged ->
                  logged.assertion().id().text().equals(words[3])
                      && logged
                          .assertion()
                          .atom(NOTE)
                          .orElseThrow()
                          .value()
                          .equals(Value.of(words[2])));
        }
      }
      assertThat(store.check()).isEmpty();
    }
  }

  private static List<Path> readable(Path where) throws IOException {
    try (Stream<Path> files = Files.walk(where)) {
      return files.filter(Files::isRegularFile).filter(FieldKillTest::isReadable).toList();
    }
  }

  private static boolean isReadable(Path file) {
    String latin = new String(Cli.bytes(file), StandardCharsets.ISO_8859_1);
    for (Charset set :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      byte[] secret = FieldWriter.SECRET.getBytes(set);
      if (latin.contains(new String(secret, StandardCharsets.ISO_8859_1))) {
        return true;
      }
    }
    return false;
  }
}

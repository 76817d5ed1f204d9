package org.jichidesk.work;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.print.Head;
import org.jichidesk.print.Preview;
import org.jichidesk.print.PrintDocument;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;

/** Puts what a store knows on paper: the head every document has, and the file it becomes. */
public final class OnPaper {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int CLOCK_BITS = 16;

  private OnPaper() {}

  /** The head of a document about what stands in a store now. */
  public static Head head(Store store, Text text, String title) {
    LocalDate today = day(store.stamp());
    String office =
        store
            .records()
            .names(BranchOffice.TYPE)
            .getOrDefault(store.identity().office(), store.identity().office());
    return new Head(title, office, asOf(store, text), isSample(store), today);
  }

  /** As of when it stands, in words. */
  public static String asOf(Store store, Text text) {
    LocalDate today = day(store.stamp());
    return text.of(
        "print.as-of",
        text.language().equals("en") ? today.toString() : JapaneseDate.formatBoth(today));
  }

  /** True if samples are among what the store holds, or it came from a store of samples. */
  public static boolean isSample(Store store) {
    return store.sources().all().stream()
        .anyMatch(source ->
            source.withdrawal().isEmpty()
                && (source.cover().kind().equals("sample")
                    || source.cover().by().contains("サンプル")));
  }

  private static LocalDate day(long stamp) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(stamp >> CLOCK_BITS), JAPAN);
  }

  /** The document as bytes, to be looked at or saved. */
  public static byte[] bytes(Text text, Head head, Consumer<PrintDocument> content) {
    try (PrintDocument document = new PrintDocument(text, head)) {
      content.accept(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many pages a document has. */
  public static int pages(byte[] pdf) {
    return Preview.pages(pdf);
  }

  /** A page, counted from 0, as a PNG picture of so many dots an inch. */
  public static byte[] picture(byte[] pdf, int page, int dpi) {
    return Preview.picture(pdf, page, dpi);
  }

  /** Writes a whole file or none. */
  public static void save(Path target, byte[] content) {
    WholeFile.write(
        target,
        out -> {
          out.write(content);
          return content.length;
        },
        written -> {});
  }
}

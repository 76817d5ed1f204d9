package org.jichidesk.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.merge.Assertion;
import org.jspecify.annotations.Nullable;

/**
 * What one batch added in a field session, step by step: one frame, so that all of it is there
 * after a power cut or nothing. Replayed, the steps give the same sources and records.
 */
public final class FieldBatch {

  private final List<Step> steps = new ArrayList<>();

  FieldBatch() {}

  /** One thing that was added. */
  sealed interface Step {

    /** A source; its number follows from those before it. */
    record OfSource(String digest, String name, SourceCover cover, long at) implements Step {}

    /** Another name of a source. */
    record OfName(int source, String name) implements Step {}

    /** A sheet of a source. */
    record OfSheet(int source, SourceSheet sheet) implements Step {}

    /** A finding of a source. */
    record OfFinding(int source, int number, Finding finding, String record) implements Step {}

    /** A cell of a column nobody knows. */
    record OfExtra(int source, SourceStore.ExtraCell extra) implements Step {}

    /** A row of assertions about one record. */
    record OfRow(Arrival arrival, List<Assertion> assertions) implements Step {}

    /** Content of an attachment. Never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    record OfContent(String digest, byte[] content) implements Step {}
  }

  void add(Step step) {
    steps.add(step);
  }

  /** Where it stands, to go {@link #backTo} if what comes next fails on its own. */
  int mark() {
    return steps.size();
  }

  void backTo(int mark) {
    steps.subList(mark, steps.size()).clear();
  }

  boolean isEmpty() {
    return steps.isEmpty();
  }

  /** All assertions of the batch, in order. */
  public List<Assertion> assertions() {
    List<Assertion> all = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Step.OfRow row) {
        all.addAll(row.assertions());
      }
    }
    return all;
  }

  /** The content of all attachments of the batch, by digest. */
  public Map<String, byte[]> contents() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    for (Step step : steps) {
      if (step instanceof Step.OfContent one) {
        all.put(one.digest(), one.content());
      }
    }
    return all;
  }

  /** Does all of it again. */
  void replay(SourceStore sources, AttachmentStore attachments, Intake intake) {
    for (Step step : steps) {
      switch (step) {
        case Step.OfSource one -> sources.add(one.digest(), one.name(), one.cover(), one.at());
        case Step.OfName one -> sources.addName(one.source(), one.name());
        case Step.OfSheet one -> sources.addSheet(one.source(), one.sheet());
        case Step.OfFinding one ->
            sources.addFinding(one.source(), one.number(), one.finding(), one.record());
        case Step.OfExtra one -> sources.addExtra(one.source(), one.extra());
        case Step.OfRow one -> intake.add(one.assertions(), one.arrival());
        case Step.OfContent one -> attachments.add(one.digest(), one.content());
      }
    }
  }

  byte[] bytes() {
    ByteOut out = new ByteOut();
    out.write(FieldCodec.BATCH);
    out.number(steps.size());
    steps.forEach(step -> write(out, step));
    return out.toByteArray();
  }

  private static void write(ByteOut out, Step step) {
    switch (step) {
      case Step.OfSource one -> {
        out.write(1);
        out.text(one.digest());
        out.text(one.name());
        cover(out, one.cover());
        out.text(Long.toString(one.at()));
      }
      case Step.OfName one -> {
        out.write(2);
        out.number(one.source());
        out.text(one.name());
      }
      case Step.OfSheet one -> {
        out.write(3);
        out.number(one.source());
        out.number(one.sheet().number());
        out.text(one.sheet().name());
        out.number(one.sheet().typeTag());
        out.text(one.sheet().columnText());
      }
      case Step.OfFinding one -> {
        out.write(4);
        out.number(one.source());
        out.number(one.number());
        out.text(one.finding().code().name());
        out.text(orEmpty(one.finding().place().sheet()));
        out.text(orEmpty(one.finding().place().cell()));
        out.number(one.finding().args().size());
        one.finding().args().forEach(out::text);
        out.text(one.record());
      }
      case Step.OfExtra one -> {
        out.write(5);
        out.number(one.source());
        out.text(one.extra().sheet());
        out.text(one.extra().cell());
        out.text(one.extra().header());
        out.text(one.extra().record());
        out.text(one.extra().text());
      }
      case Step.OfRow one -> {
        out.write(6);
        out.number(one.arrival().source());
        out.number(one.arrival().sheet());
        out.number(one.arrival().row());
        FieldCodec.write(out, one.assertions());
      }
      case Step.OfContent one -> {
        out.write(7);
        out.text(one.digest());
        out.bytes(one.content());
      }
    }
  }

  /**
   * Reads what {@link #bytes} gave, after its kind.
   *
   * @throws IllegalArgumentException if a newer program wrote it
   */
  static FieldBatch read(ByteIn in, Catalog catalog) {
    FieldBatch batch = new FieldBatch();
    for (int left = in.count(); left > 0; left--) {
      batch.add(step(in, catalog));
    }
    in.end();
    return batch;
  }

  private static Step step(ByteIn in, Catalog catalog) {
    int kind = in.octet();
    return switch (kind) {
      case 1 -> new Step.OfSource(in.text(), in.text(), cover(in), Long.parseLong(in.text()));
      case 2 -> new Step.OfName(in.number(), in.text());
      case 3 ->
          new Step.OfSheet(
              in.number(), SourceSheet.parse(in.number(), in.text(), in.number(), in.text()));
      case 4 -> new Step.OfFinding(in.number(), in.number(), finding(in), in.text());
      case 5 ->
          new Step.OfExtra(
              in.number(),
              new SourceStore.ExtraCell(in.text(), in.text(), in.text(), in.text(), in.text()));
      case 6 ->
          new Step.OfRow(
              new Arrival(in.number(), in.number(), in.number(), 0), FieldCodec.read(in, catalog));
      case 7 -> new Step.OfContent(in.text(), in.bytes());
      default -> throw new IllegalArgumentException("step of kind " + kind);
    };
  }

  private static Finding finding(ByteIn in) {
    FindingCode code = FindingCode.valueOf(in.text());
    Place place = new Place(null, orNull(in.text()), orNull(in.text()));
    List<String> args = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      args.add(in.text());
    }
    return new Finding(code, place, args);
  }

  private static void cover(ByteOut out, SourceCover cover) {
    out.text(cover.kind());
    out.text(cover.office());
    out.text(cover.form());
    out.number(cover.year());
    out.number(cover.round());
    out.text(cover.chain().replica());
    out.text(cover.chain().origin());
    out.text(cover.chain().exportId());
    out.number(cover.chain().number());
    out.text(cover.chain().digest());
    out.text(cover.chain().previous());
    out.text(Long.toString(cover.chain().at()));
    out.text(cover.by());
    out.text(cover.state());
    out.text(cover.districts());
    out.text(Long.toString(cover.rows()));
  }

  private static SourceCover cover(ByteIn in) {
    return new SourceCover(
        in.text(),
        in.text(),
        in.text(),
        in.number(),
        in.number(),
        new SourceCover.Link(
            in.text(),
            in.text(),
            in.text(),
            in.number(),
            in.text(),
            in.text(),
            Long.parseLong(in.text())),
        in.text(),
        in.text(),
        in.text(),
        Long.parseLong(in.text()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}

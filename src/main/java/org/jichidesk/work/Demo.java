package org.jichidesk.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.store.Store;
import org.jichidesk.workbook.CellPatch;

/**
 * The main job on the sample data: a store for each office, all returns exported, some edited as
 * offices do, all merged at the centre, and the replies. Leaves every store and workbook behind.
 */
public final class Demo {

  /** The sample's fiscal year. */
  public static final int YEAR = 2025;

  private static final String MARK = ".jichidesk-demo";

  private final Desk desk;
  private final LoadSample samples;
  private final Path out;
  private final Narrator narrator;

  /** Tells what is going on. */
  @FunctionalInterface
  public interface Narrator {

    /** A step begins or has ended; the key is one of the message bundles. */
    void tell(String key, Object... words);
  }

  /** Prepares a demo in a folder that is new or empty. */
  public Demo(Desk desk, Path sampleData, Path out, Narrator narrator) {
    this.desk = desk;
    this.samples = new LoadSample(desk, sampleData);
    this.out = out;
    this.narrator = narrator;
  }

  /** The centre's store. */
  public Path centre() {
    return out.resolve("stores").resolve("O00-centre.db");
  }

  /**
   * Runs everything.
   *
   * @return what the merge did
   */
  public MergeReport run() throws IOException {
    Path stores = out.resolve("stores");
    Path returns = out.resolve("returns");
    clearEarlierDemo();
    Files.createDirectories(stores);
    Files.createDirectories(returns);
    List<LoadSample.OfficeLine> offices =
        samples.offices().stream().filter(office -> !office.kind().equals("liaison")).toList();
    narrator.tell("demo.stores", Integer.toString(offices.size() + 1));
    try (Store centre = desk.create(centre(), "O00", "liaison")) {
      samples.masters(centre);
    }
    for (LoadSample.OfficeLine office : offices) {
      office(office, stores, returns);
    }
    narrator.tell("demo.returns", returns);
    editAsOfficesDo(returns);
    narrator.tell("demo.merge");
    try (Store centre = desk.open(centre())) {
      MergeReport report =
          new MergeBooks(desk, centre).merge(List.of(returns), false, Progress.NONE);
      replies(centre, offices);
      return report;
    }
  }

  /** A folder an earlier demo made is used again; any other that holds something is not touched. */
  private void clearEarlierDemo() throws IOException {
    Path mark = out.resolve(MARK);
    if (Files.exists(out) && !Files.exists(mark)) {
      try (Stream<Path> content = Files.list(out)) {
        if (content.findAny().isPresent()) {
          throw Refusal.of(FindingCode.FILE_EXISTS, out.toString());
        }
      }
    }
    for (String folder : List.of("stores", "returns", "replies")) {
      if (Files.exists(out.resolve(folder))) {
        try (Stream<Path> files = Files.walk(out.resolve(folder))) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    }
    Files.createDirectories(out);
    Files.writeString(mark, "JichiDesk\n");
  }

  private void office(LoadSample.OfficeLine office, Path stores, Path returns) {
    Path file = stores.resolve(office.key() + "-" + office.name() + ".db");
    try (Store store = desk.create(file, office.key(), office.kind())) {
      samples.office(store, office.key());
      Path book = returns.resolve(office.key() + "-" + office.name() + "-1.xlsx");
      new ExportBook(desk, store, ExportOrder.returnTo(book, YEAR, "担当（サンプル）"), Progress.NONE)
          .write();
      if (office.key().equals("O02")) {
        laterReturn(store, returns.resolve(office.key() + "-" + office.name() + "-2.xlsx"));
      }
    }
  }

  /** An office goes on working after its first return and sends a second one. */
  private void laterReturn(Store store, Path book) {
    new SetFields(store, DutyReport.TYPE, "D06.T001." + YEAR)
        .write(Map.of("hours", "４２０時間", "note", "第2号で訂正（サンプル）"), "担当（サンプル）", "");
    new ExportBook(desk, store, ExportOrder.returnTo(book, YEAR, "担当（サンプル）"), Progress.NONE)
        .write();
  }

  private void editAsOfficesDo(Path returns) throws IOException {
    String sheet = DutyReport.TYPE.label().ja();
    Path first = find(returns, "O02-");
    Map<CellPatch.Spot, String> typing = new LinkedHashMap<>();
    typing.put(new CellPatch.Spot(sheet, "D06.T001." + YEAR, "hours"), "３９８．５時間");
    typing.put(new CellPatch.Spot(sheet, "D06.T002." + YEAR, "people"), "同上");
    typing.put(new CellPatch.Spot(sheet, "D06.T003." + YEAR, "reported_on"), "令和8年4月10日");
    CellPatch.apply(first, first, typing);
    Path branch = find(returns, "O05-");
    Path council =
        branch.resolveSibling(String.valueOf(branch.getFileName()).replace("-1", "-1（住自協控え）"));
    CellPatch.Spot disputed = new CellPatch.Spot(sheet, "D09.T001." + YEAR, "hours");
    CellPatch.apply(branch, council, Map.of(disputed, "210"));
    CellPatch.apply(branch, branch, Map.of(disputed, "260"));
    Path twice = find(returns, "O08-");
    Files.copy(twice, twice.resolveSibling("コピー ～ " + twice.getFileName()));
    narrator.tell("demo.edits");
  }

  private static Path find(Path folder, String prefix) throws IOException {
    return MergeBooks.workbooks(List.of(folder)).stream()
        .filter(file -> String.valueOf(file.getFileName()).startsWith(prefix))
        .findFirst()
        .orElseThrow(() -> new IOException(folder + "/" + prefix + "*"));
  }

  private void replies(Store centre, List<LoadSample.OfficeLine> offices) throws IOException {
    Path replies = out.resolve("replies");
    Files.createDirectories(replies);
    for (LoadSample.OfficeLine office : offices) {
      ExportOrder order =
          new ExportOrder(
              BookKind.REPLY,
              Subject.DUTIES,
              replies.resolve(office.key() + "-" + office.name() + "-回答.xlsx"),
              OptionalInt.of(YEAR),
              List.of(),
              Optional.of(office.key()),
              "事務局（サンプル）",
              ExportOrder.Personal.NONE);
      new ExportBook(desk, centre, order, Progress.NONE).write();
    }
    narrator.tell("demo.replies", replies);
  }
}

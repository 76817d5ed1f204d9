package org.jichidesk.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.consensus.Decision;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.submission.ReplyItem;
import org.jichidesk.domain.submission.Submission;
import org.jichidesk.store.ExportEntry;
import org.jichidesk.store.Identity;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.workbook.BookWriter;
import org.jichidesk.workbook.Cover;
import org.jichidesk.workbook.ShownCells;

/** Writes a workbook that travels, and notes it in the office's chain of exports. */
public final class ExportBook {

  private final Desk desk;
  private final Store store;
  private final ExportOrder order;
  private final Progress progress;

  /** Prepares an export. */
  public ExportBook(Desk desk, Store store, ExportOrder order, Progress progress) {
    this.desk = desk;
    this.store = store;
    this.order = order;
    this.progress = progress;
  }

  /**
   * Writes the workbook: whole, or not at all.
   *
   * @return its cover
   * @throws Refusal if there is nothing to export, or it cannot be written
   */
  public Cover write() {
    Scope scope = scope();
    Identity identity = store.identity();
    String chain = chainName(scope);
    Optional<ExportEntry> last = store.exports().last(chain);
    int number = last.map(entry -> entry.number() + 1).orElse(1);
    String exportId = identity.replica() + "-" + order.kind().letter() + scope.target + number;
    Cover draft =
        new Cover(
            new Cover.Form(order.kind(), form(), Desk.FORMS.getOrDefault(form(), 1)),
            new Cover.From(
                identity.office(),
                officeName(identity.office()),
                List.copyOf(scope.districts.keySet()),
                List.copyOf(scope.districts.values()),
                scope.year,
                1,
                state(scope)),
            new Cover.Chain(
                identity.replica(),
                identity.origin(),
                exportId,
                number,
                last.map(ExportEntry::digest).orElse(""),
                "",
                store.stamp()),
            new Cover.By(order.person(), personal(), order.personal().purpose()),
            List.of());
    ShownCells shown = shownCells(desk, store, types());
    return WholeFile.write(
        order.out(),
        out -> {
          try (Packing packing = new Packing();
              BookWriter book = new BookWriter(out, packing, shown, exportId)) {
            long rows = writeSheets(book, scope);
            if (rows == 0) {
              throw Refusal.of(FindingCode.NOTHING_TO_EXPORT, officeName(identity.office()));
            }
            return book.finish(draft);
          }
        },
        cover -> store.noteExport(entry(chain, cover)));
  }

  private ExportEntry entry(String chain, Cover cover) {
    return new ExportEntry(
        chain,
        cover.chain().number(),
        cover.form().number(),
        cover.chain().exportId(),
        cover.chain().digest(),
        cover.chain().previous(),
        cover.chain().at(),
        cover.by().person(),
        cover.from().year(),
        String.valueOf(order.out().getFileName()),
        cover.rows(),
        String.join(",", cover.by().personal()),
        cover.by().purpose());
  }

  /** There is one reply about everything, whatever it was asked for. */
  private String form() {
    Subject subject = order.kind() == BookKind.REPLY ? Subject.DUTIES : order.subject();
    return subject.form(order.kind());
  }

  private String chainName(Scope scope) {
    String kind = order.kind().code();
    return scope.target.isEmpty() ? kind : kind + "/" + scope.target.replace("-", "");
  }

  private String officeName(String office) {
    return store.records().names(BranchOffice.TYPE).getOrDefault(office, office);
  }

  private String state(Scope scope) {
    if (order.kind() != BookKind.RETURN) {
      return "";
    }
    return store
        .records()
        .standing(ReturnProgress.record(store, scope.year, order.subject()))
        .shown(Submission.STATE)
        .flatMap(value -> Submission.STATE.code(value.text()))
        .map(Code::label)
        .map(label -> label.ja())
        .orElse("");
  }

  private Scope scope() {
    String own = store.identity().office();
    String office = own;
    String target = "";
    if (order.kind() == BookKind.REPLY) {
      office = replyOffice();
      target = office + "-";
    }
    boolean wholeCity = order.kind() == BookKind.DISTRIBUTION;
    Map<String, String> districts = new TreeMap<>();
    Map<String, String> names = store.records().names(District.TYPE);
    for (String key : store.records().keys(District.TYPE)) {
      Standing district = store.records().standing(new RecordKey(District.TYPE, key));
      boolean inCharge =
          district.shown(District.OFFICE).filter(Value.of(office)::equals).isPresent();
      if (wholeCity || inCharge || !order.districts().isEmpty()) {
        districts.put(key, names.getOrDefault(key, key));
      }
    }
    if (!order.districts().isEmpty()) {
      Set<String> wanted = new HashSet<>();
      for (String name : order.districts()) {
        wanted.add(
            Desk.keyCalled(store, District.TYPE, name)
                .orElseThrow(() -> Refusal.of(FindingCode.NO_SUCH_DISTRICT, name)));
      }
      districts.keySet().retainAll(wanted);
    }
    if (districts.isEmpty()) {
      throw Refusal.of(FindingCode.NOTHING_TO_EXPORT, officeName(office));
    }
    return new Scope(office, target, districts, year());
  }

  private String replyOffice() {
    if (order.office().isPresent()) {
      String name = order.office().get();
      return Desk.keyCalled(store, BranchOffice.TYPE, name)
          .orElseThrow(() -> Refusal.of(FindingCode.NO_SUCH_OFFICE, name));
    }
    Set<String> offices = new HashSet<>();
    for (String name : order.districts()) {
      String key =
          Desk.keyCalled(store, District.TYPE, name)
              .orElseThrow(() -> Refusal.of(FindingCode.NO_SUCH_DISTRICT, name));
      store
          .records()
          .standing(new RecordKey(District.TYPE, key))
          .shown(District.OFFICE)
          .ifPresent(value -> offices.add(value.text()));
    }
    if (offices.size() != 1) {
      throw Refusal.of(FindingCode.OFFICE_AMBIGUOUS, String.join(", ", order.districts()));
    }
    return offices.iterator().next();
  }

  /** The year asked for, else the last one with duty reports, else the present one. */
  private int year() {
    return order.year().orElseGet(() -> desk.yearOf(store));
  }

  private List<String> personal() {
    List<String> types = new ArrayList<>();
    for (String name : order.personal().types()) {
      RecordType type = desk.type(name);
      if (!type.isPersonal()) {
        continue;
      }
      if (order.personal().purpose().isBlank()) {
        throw Refusal.of(FindingCode.PERSONAL_NEEDS_PURPOSE, type.label().ja());
      }
      types.add(type.name());
    }
    return types;
  }

  private List<RecordType> types() {
    List<String> personal = personal();
    return desk.catalog().types().stream()
        .filter(this::travels)
        .filter(type -> !type.isPersonal() || personal.contains(type.name()))
        .toList();
  }

  /**
   * A reply is about everything an office returns; a submission goes with what is submitted, and
   * decisions with the duties they change.
   */
  private boolean travels(RecordType type) {
    boolean always =
        order.kind() == BookKind.REPLY || type == Submission.TYPE || type == Decision.TYPE;
    return always ? type.travelsIn(order.kind()) : type.travelsIn(order.kind(), order.subject());
  }

  /** What cells show for the records that records of these types refer to. */
  static ShownCells shownCells(Desk desk, Store store, List<RecordType> types) {
    Set<String> needed = new HashSet<>();
    for (RecordType type : types) {
      for (Field field : type.shownFields()) {
        field.refersTo().ifPresent(needed::add);
      }
    }
    ShownCells shown = new ShownCells(new AnswerLens(store));
    for (String name : needed.stream().sorted().toList()) {
      store.records().names(desk.type(name)).forEach((key, text) -> shown.add(name, key, text));
    }
    return shown;
  }

  private long writeSheets(BookWriter book, Scope scope) throws IOException {
    ExportedSheets sheets = new ExportedSheets(store, book, order, progress);
    if (order.kind() == BookKind.REPLY) {
      Text text = new Text("ja");
      sheets.fresh(ReplyItem.TYPE, new ReplyItems(store, scope.office, scope.year, text).all());
    }
    boolean wholeCity = order.kind() == BookKind.DISTRIBUTION;
    // Not limited at all, so that what belongs to no one district goes out too.
    List<String> districts =
        wholeCity && order.districts().isEmpty()
            ? List.of()
            : List.copyOf(scope.districts.keySet());
    for (RecordType type : types()) {
      if (type != ReplyItem.TYPE) {
        sheets.records(
            new Selection(
                type,
                districts,
                wholeCity ? Optional.empty() : Optional.of(scope.office),
                OptionalInt.of(scope.year)));
      }
    }
    sheets.forms(officeName(scope.office) + "　" + JapaneseDate.fiscalYearLabel(scope.year));
    return sheets.rows();
  }

  private record Scope(String office, String target, Map<String, String> districts, int year) {

    Scope {
      target = target.toUpperCase(Locale.ROOT);
    }
  }
}

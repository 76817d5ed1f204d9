package org.jichidesk.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.activity.ResidentActivity;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.AssertionId;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.merge.Conflict;
import org.jichidesk.domain.merge.Seen;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Source;
import org.jichidesk.store.Store;
import org.jichidesk.work.Model.Atom;
import org.jichidesk.work.Model.Cell;
import org.jichidesk.work.Model.Holdings;
import org.jichidesk.work.Model.Spot;
import org.jichidesk.work.Model.Typed;
import org.jichidesk.workbook.CellPatch;
import org.jichidesk.workbook.Grid;

/**
 * Lives through a history of steps with a centre and two branches, in real stores and workbooks and
 * in the {@link Model} beside them, and says where the laws of merging do not hold.
 */
final class History implements AutoCloseable {

  /** What may happen. */
  enum Kind {
    WRITE,
    WRITE_SEVERAL,
    EXPORT,
    EXPORT_PART,
    REPLY,
    DISTRIBUTE,
    TYPE,
    REARRANGE,
    DELETE_ROW,
    MERGE,
    MERGE_SEVERAL,
    RULE,
    WITHDRAW
  }

  /** One step; the numbers choose among what there is when it is taken. */
  record Step(Kind kind, int a, int b, int c, int d) {

    private static final Kind[] KINDS = {
      Kind.WRITE, Kind.WRITE, Kind.WRITE, Kind.WRITE_SEVERAL, Kind.EXPORT, Kind.EXPORT,
      Kind.EXPORT, Kind.EXPORT_PART, Kind.REPLY, Kind.DISTRIBUTE, Kind.TYPE, Kind.TYPE,
      Kind.TYPE, Kind.TYPE, Kind.REARRANGE, Kind.DELETE_ROW, Kind.MERGE, Kind.MERGE,
      Kind.MERGE, Kind.MERGE_SEVERAL, Kind.RULE, Kind.RULE, Kind.WITHDRAW
    };

    static Step random(Random random) {
      return new Step(
          KINDS[random.nextInt(KINDS.length)],
          random.nextInt(1 << 20),
          random.nextInt(1 << 20),
          random.nextInt(1 << 20),
          random.nextInt(1 << 20));
    }
  }

  private static final List<RecordKey> RECORDS =
      List.of(
          report("D1", "T1"),
          report("D1", "T2"),
          report("D2", "T1"),
          report("D3", "T1"),
          report("D3", "T2"),
          new RecordKey(ResidentActivity.TYPE, "A1"),
          new RecordKey(ResidentActivity.TYPE, "A2"),
          new RecordKey(ResidentActivity.TYPE, "A3"),
          new RecordKey(ResidentActivity.TYPE, "A4"));

  private static final Map<String, String> DISTRICT_OF_ACTIVITY =
      Map.of("A1", "D1", "A2", "D1", "A3", "D2", "A4", "D3");

  private static final Map<String, List<String>> DISTRICTS =
      Map.of("O1", List.of("D1", "D2"), "O2", List.of("D3"));

  private static RecordKey report(String district, String duty) {
    return new RecordKey(DutyReport.TYPE, district + "." + duty + "." + Offices.YEAR);
  }

  /** A workbook that went about. */
  private record Book(
      Path file, String origin, String office, Map<RecordKey, Map<Field, Cell>> rows) {

    Book copyTo(Path copy) {
      Map<RecordKey, Map<Field, Cell>> copied = new LinkedHashMap<>();
      rows.forEach((record, row) -> {
        Map<Field, Cell> cells = new LinkedHashMap<>();
        row.forEach((field, cell) -> cells.put(field, cell.copy()));
        copied.put(record, cells);
      });
      return new Book(copy, origin, office, copied);
    }

    List<Atom> says() {
      List<Atom> says = new ArrayList<>();
      rows.forEach((record, row) ->
          row.forEach(
              (field, cell) -> says.addAll(cell.says(origin, new Spot(record, field), office))));
      return says;
    }
  }

  /** An office with its store, and what the model says is in it. */
  private record Office(String key, Store store, Holdings holdings, Set<Path> merged) {}

  private final Offices offices;
  private final List<Office> desks = new ArrayList<>();
  private final List<Book> books = new ArrayList<>();
  private final List<Store> open = new ArrayList<>();
  private int rearranged;

  History(Path folder) {
    offices = new Offices(folder);
    desks.add(office("O0", "liaison"));
    desks.add(office("O1", "branch"));
    desks.add(office("O2", "branch"));
  }

  private Office office(String key, String kind) {
    Store store = offices.desk().create(offices.file(key + ".db"), key, kind);
    open.add(store);
    new OneBatch(store).add(MASTERS);
    return new Office(key, store, new Holdings(), new HashSet<>());
  }

  private static final List<Assertion> MASTERS = masters();

  private static List<Assertion> masters() {
    List<Assertion> masters = new ArrayList<>();
    for (String office : List.of("O0", "O1", "O2")) {
      master(masters, BranchOffice.TYPE, office, Map.of(BranchOffice.NAME, Value.of(office + "所")));
    }
    DISTRICTS.forEach((office, districts) -> {
      for (String district : districts) {
        master(
            masters,
            District.TYPE,
            district,
            Map.of(District.NAME, Value.of(district + "地区"), District.OFFICE, Value.of(office)));
      }
    });
    return List.copyOf(masters);
  }

  private static void master(
      List<Assertion> masters, RecordType type, String key, Map<Field, Value> values) {
    List<org.jichidesk.domain.merge.Atom> atoms = new ArrayList<>();
    values.forEach((field, value) ->
        atoms.add(new org.jichidesk.domain.merge.Atom(field, value, Seen.NOTHING)));
    masters.add(
        new Assertion(
            AssertionId.written("MASTERS", masters.size() + 1L),
            new RecordKey(type, key),
            new Authorship(1, "", "", ""),
            atoms));
  }

  void take(Step step) throws IOException {
    switch (step.kind) {
      case WRITE -> write(step, 1);
      case WRITE_SEVERAL -> write(step, 3);
      case EXPORT -> export(branch(step.a), BookKind.RETURN, Optional.empty(), List.of());
      case EXPORT_PART -> {
        List<String> districts = DISTRICTS.getOrDefault(branch(step.a).key, List.of());
        String district = districts.get(step.b % districts.size());
        export(branch(step.a), BookKind.RETURN, Optional.empty(), List.of(district));
      }
      case REPLY -> export(centre(), BookKind.REPLY, Optional.of(branch(step.a).key), List.of());
      case DISTRIBUTE -> export(centre(), BookKind.DISTRIBUTION, Optional.empty(), List.of());
      case TYPE -> type(step);
      case REARRANGE -> rearrange(step);
      case DELETE_ROW -> deleteRow(step);
      case MERGE -> merge(desk(step.b), step.a, 1);
      case MERGE_SEVERAL -> merge(desk(step.b), step.a, 4);
      case RULE -> rule(step);
      case WITHDRAW -> withdraw(step);
    }
  }

  private Office centre() {
    return desks.getFirst();
  }

  private Office branch(int choice) {
    return desks.get(1 + choice % (desks.size() - 1));
  }

  /** More often the centre than a branch. */
  private Office desk(int choice) {
    return choice % 2 == 0 ? centre() : branch(choice / 2);
  }

  private void write(Step step, int fields) {
    Office office = desks.get(step.a % desks.size());
    RecordKey record = RECORDS.get(step.b % RECORDS.size());
    Map<Field, Value> changes = new LinkedHashMap<>();
    for (int i = 0; i < fields; i++) {
      Field field = field(record.type(), step.c + i);
      changes.put(field, value(field, step.d + i));
    }
    if (record.type() == ResidentActivity.TYPE && !knows(office, record)) {
      changes.put(
          ResidentActivity.DISTRICT,
          Value.of(DISTRICT_OF_ACTIVITY.getOrDefault(record.key(), "D1")));
      changes.put(ResidentActivity.YEAR, Value.of("" + Offices.YEAR));
      changes.put(ResidentActivity.NAME, Value.of("活動" + record.key()));
    }
    write(office, record, changes, "");
  }

  private static boolean knows(Office office, RecordKey record) {
    return !office.holdings.live(new Spot(record, ResidentActivity.DISTRICT)).isEmpty();
  }

  private static void write(
      Office office, RecordKey record, Map<Field, Value> changes, String reason) {
    Map<Field, Set<String>> seen = new HashMap<>();
    for (Field field : changes.keySet()) {
      seen.put(field, Model.seenBy(office.holdings.live(new Spot(record, field))));
    }
    Assertion written = office.store.write(record, changes, "係", reason);
    changes.forEach((field, value) ->
        office.holdings.add(
            new Atom(
                written.id().text(),
                new Spot(record, field),
                value,
                seen.getOrDefault(field, Set.of()),
                office.key),
            "here"));
  }

  private static Field field(RecordType type, int choice) {
    List<Field> fields =
        type == DutyReport.TYPE
            ? List.of(
                DutyReport.PEOPLE,
                DutyReport.HOURS,
                DutyReport.NOTE,
                DutyReport.DONE,
                RecordType.REMOVED)
            : List.of(
                ResidentActivity.PEOPLE,
                ResidentActivity.NOTE,
                ResidentActivity.HELD_ON,
                ResidentActivity.BURDEN);
    return fields.get(choice % fields.size());
  }

  private static Value value(Field field, int choice) {
    if (choice % 11 == 0) {
      return Value.CLEARED;
    }
    if (choice % 7 == 0 && field.allows(Value.Kind.NO_ANSWER)) {
      return Value.NO_ANSWER;
    }
    return Value.of(
        switch (field.type()) {
          case WHOLE -> "" + choice % 5;
          case DECIMAL -> choice % 4 + ".5";
          case DATE -> "2025-0" + (1 + choice % 3) + "-11";
          case CODE -> field.codes().get(choice % field.codes().size()).code();
          case FLAG -> choice % 2 == 0 ? "yes" : "no";
          default -> "覚え" + choice % 4;
        });
  }

  private static Typed typed(Field field, int choice) {
    int how = choice % 9;
    if (how == 0) {
      return Typed.BLANK;
    } else if (how == 1) {
      return Typed.value("（消去）", Value.CLEARED);
    } else if (how == 2 && field.type().isNumber()) {
      return Typed.refused("同上");
    } else if (how == 3 && field.allows(Value.Kind.NOT_APPLICABLE)) {
      return Typed.value("該当なし", Value.NOT_APPLICABLE);
    }
    Value value = value(field, choice / 9 * 77 + 1 + choice % 5);
    return Typed.value(
        switch (field.type()) {
          case WHOLE -> value.text().replace('2', '２') + "人";
          case DECIMAL -> value.text().replace('.', '．') + "時間";
          case DATE -> value.text().replace("2025-0", "R7.").replace('-', '.');
          case CODE -> field.code(value.text()).orElseThrow().label().ja();
          case FLAG -> value.text().equals("yes") ? "はい" : "いいえ";
          default -> value.text();
        },
        value);
  }

  private void export(
      Office office, BookKind kind, Optional<String> receiver, List<String> districts)
      throws IOException {
    Path file;
    try {
      file = offices.export(office.store, kind, receiver, districts);
    } catch (Refusal nothing) {
      return;
    }
    Map<RecordKey, Map<Field, Cell>> rows = new LinkedHashMap<>();
    Grid grid = Grid.read(file);
    for (RecordType type : List.of(DutyReport.TYPE, ResidentActivity.TYPE)) {
      if (grid.names().contains(type.label().ja())) {
        for (String key : grid.sheet(type.label().ja()).keys()) {
          RecordKey record = new RecordKey(type, key);
          Standing standing = office.store.records().standing(record);
          Map<Field, Cell> cells = new LinkedHashMap<>();
          for (Field field : type.fields()) {
            List<Atom> live = office.holdings.live(new Spot(record, field));
            cells.put(
                field,
                live.isEmpty()
                    ? Cell.blank()
                    : new Cell(live, standing.shown(field).orElseThrow()));
          }
          rows.put(record, cells);
        }
      }
    }
    if (kind == BookKind.RETURN) {
      List<String> scope =
          districts.isEmpty() ? DISTRICTS.getOrDefault(office.key, List.of()) : districts;
      checkScope(office, scope, rows.keySet());
    }
    books.add(new Book(file, grid.cover("export_id"), office.key, rows));
  }

  /** A return holds every record of its districts and no other. */
  private static void checkScope(Office office, List<String> districts, Set<RecordKey> rows) {
    Set<RecordKey> expected = new TreeSet<>();
    for (RecordKey record : RECORDS) {
      boolean known =
          record.type().fields().stream()
              .anyMatch(field -> !office.holdings.live(new Spot(record, field)).isEmpty());
      String district =
          record.type() == DutyReport.TYPE
              ? record.part(DutyReport.DISTRICT).text()
              : DISTRICT_OF_ACTIVITY.getOrDefault(record.key(), "");
      if (known && districts.contains(district)) {
        expected.add(record);
      }
    }
    if (!new TreeSet<>(rows).equals(expected)) {
      throw new LawBroken("a return of " + districts + " holds " + rows + ", not " + expected);
    }
  }

  private Optional<Book> book(int choice) {
    return books.isEmpty() ? Optional.empty() : Optional.of(books.get(choice % books.size()));
  }

  private void type(Step step) throws IOException {
    Optional<Book> chosen = book(step.a);
    if (chosen.isEmpty() || chosen.get().rows.isEmpty()) {
      return;
    }
    boolean bare = rearranged(chosen.get().file);
    Book copy = chosen.get().copyTo(offices.file(bare ? "rearranged-typed.xlsx" : "typed.xlsx"));
    List<RecordKey> records = new ArrayList<>(copy.rows.keySet());
    Grid grid = Grid.read(chosen.get().file);
    Map<CellPatch.Spot, String> typing = new LinkedHashMap<>();
    for (int i = 0; i <= step.d % 3; i++) {
      RecordKey record = records.get((step.b + i) % records.size());
      Field field = field(record.type(), step.c + i);
      Typed typed = typed(field, step.d / 3 + i);
      copy.rows.get(record).get(field).type(typed);
      grid.sheet(record.type().label().ja()).set(record.key(), field.name(), typed.text());
      typing.put(
          new CellPatch.Spot(record.type().label().ja(), record.key(), field.name()), typed.text());
    }
    if (bare) {
      grid.write(copy.file);
    } else {
      CellPatch.apply(chosen.get().file, copy.file, typing);
    }
    books.add(copy);
  }

  private static boolean rearranged(Path file) {
    return String.valueOf(file.getFileName()).contains("rearranged");
  }

  /** Sorted, columns moved, looks lost: nothing of which may mean anything. */
  private void rearrange(Step step) {
    Optional<Book> chosen = book(step.a);
    if (chosen.isEmpty()) {
      return;
    }
    Book copy = chosen.get().copyTo(offices.file("rearranged" + ++rearranged + ".xlsx"));
    Random random = new Random(step.b);
    Grid grid = Grid.read(chosen.get().file);
    for (Grid.Sheet sheet : grid.dataSheets()) {
      if (sheet.keys().isEmpty()) {
        continue;
      }
      if (step.c % 3 == 0) {
        sheet.shuffleRowsWithoutControl(random);
      } else {
        sheet.shuffleRows(random);
      }
      if (step.d % 2 == 0) {
        sheet.shuffleColumns(random);
      }
    }
    grid.write(copy.file);
    books.add(copy);
  }

  private void deleteRow(Step step) {
    Optional<Book> chosen = book(step.a);
    if (chosen.isEmpty() || chosen.get().rows.isEmpty()) {
      return;
    }
    Book copy = chosen.get().copyTo(offices.file("rearranged-deleted.xlsx"));
    List<RecordKey> records = new ArrayList<>(copy.rows.keySet());
    RecordKey record = records.get(step.b % records.size());
    copy.rows.remove(record);
    Grid grid = Grid.read(chosen.get().file);
    grid.sheet(record.type().label().ja()).drop(record.key());
    grid.write(copy.file);
    books.add(copy);
  }

  private void merge(Office office, int choice, int count) {
    if (books.isEmpty()) {
      return;
    }
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Book book = books.get((choice + i * 7) % books.size());
      files.add(book.file);
      if (office.merged.add(book.file)) {
        book.says().forEach(atom -> office.holdings.add(atom, name(book.file)));
      }
    }
    offices.merge(office.store, files);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private void rule(Step step) {
    Office office = desks.get(step.a % desks.size());
    List<Conflict> conflicts = office.store.records().conflicts();
    if (conflicts.isEmpty()) {
      return;
    }
    Conflict conflict = conflicts.get(step.b % conflicts.size());
    Spot spot = new Spot(conflict.record(), conflict.field());
    Set<String> seen = Model.seenBy(office.holdings.live(spot));
    int number = 1 + step.c % conflict.values().size();
    Assertion ruling = new RuleOnConflict(office.store).take(conflict.id(), number, "係", "確かめた");
    Value value = conflict.values().get(number - 1);
    office.holdings.add(new Atom(ruling.id().text(), spot, value, seen, office.key), "here");
  }

  private void withdraw(Step step) {
    Office office = desks.get(step.a % desks.size());
    List<Source> sources =
        office.store.sources().all().stream()
            .filter(source -> !source.cover().kind().equals("sample"))
            .filter(source -> source.withdrawal().isEmpty())
            .toList();
    if (sources.isEmpty()) {
      return;
    }
    Source source = sources.get(step.b % sources.size());
    new WithdrawSource(office.store).withdraw(Integer.toString(source.number()), "係", "取り違え");
    // Copies that happen to be alike byte for byte are one source.
    office.merged.stream()
        .filter(file -> source.names().contains(name(file)))
        .forEach(file -> office.holdings.withdraw(name(file)));
  }

  /** Says that a law does not hold. */
  static final class LawBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LawBroken(String how) {
      super(how);
    }
  }

  /** Compares everything; what happens now depends on nothing but the seed. */
  void check(long seed) throws IOException {
    Random random = new Random(seed);
    for (Office office : desks) {
      same("what stands at " + office.key, office.holdings.values(), values(office.store));
      same("check of " + office.key, List.of(), office.store.check());
    }
    anyOrder(random);
    withdrawIsExact(random);
    roundTrip(desks.get(random.nextInt(desks.size())));
  }

  /** Laws 1, 2, 3, 6, 7: any order gives one dump, and it holds what the model says. */
  private void anyOrder(Random random) {
    List<Path> all = new ArrayList<>(books.stream().map(Book::file).toList());
    Holdings union = new Holdings();
    books.forEach(book -> book.says().forEach(atom -> union.add(atom, name(book.file))));
    String first = "";
    for (int i = 0; i < 2; i++) {
      List<Path> order = new ArrayList<>(all);
      Collections.shuffle(order, random);
      Store store = merged(order, random.nextInt(order.size() + 1));
      if (random.nextBoolean() && !all.isEmpty()) {
        offices.merge(store, all.get(random.nextInt(all.size())));
      }
      String dump = Offices.dump(store);
      if (i == 0) {
        first = dump;
        same("what stands of all workbooks", union.values(), values(store));
        same("check", List.of(), store.check());
      } else {
        same("dump in another order", first, dump);
      }
    }
  }

  private Store merged(List<Path> order, int cut) {
    Store store = offices.desk().create(offices.file("merged.db"), "O0", "liaison");
    open.add(store);
    if (cut > 0) {
      offices.merge(store, order.subList(0, cut));
    }
    if (cut < order.size()) {
      offices.merge(store, order.subList(cut, order.size()));
    }
    return store;
  }

  /** Law 4. */
  private void withdrawIsExact(Random random) {
    if (books.isEmpty()) {
      return;
    }
    List<Path> all = new ArrayList<>(books.stream().map(Book::file).toList());
    Collections.shuffle(all, random);
    Store with = merged(all, 0);
    List<Source> sources = new ArrayList<>(with.sources().all());
    Collections.shuffle(sources, random);
    List<Path> without = new ArrayList<>(all);
    Set<String> digests = new HashSet<>();
    for (Source source : sources.subList(0, 1 + random.nextInt(Math.min(2, sources.size())))) {
      new WithdrawSource(with).withdraw(Integer.toString(source.number()), "係", "取り違え");
      without.removeIf(file -> source.names().contains(name(file)));
      digests.add(source.digest());
    }
    String dump = Offices.dump(with);
    for (String digest : digests) {
      String line =
          dump.lines().filter(l -> l.contains("\"source\":\"" + digest)).findFirst().get();
      if (!line.contains("\"withdrawn\":true")) {
        throw new LawBroken("not listed as withdrawn: " + line);
      }
      dump = dump.replace(line + "\n", "");
    }
    same("withdrawn or never merged", Offices.dump(merged(without, 0)), dump);
    same("check after withdrawing", List.of(), with.check());
  }

  /** Law 5. */
  private void roundTrip(Office office) {
    Path book;
    try {
      book =
          office.key.equals("O0")
              ? offices.distributed(office.store)
              : offices.returned(office.store);
    } catch (Refusal nothing) {
      return;
    }
    String before = Offices.dumpOfRecords(office.store);
    offices.merge(office.store, book);
    same("round trip at " + office.key, before, Offices.dumpOfRecords(office.store));
  }

  private static void same(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      throw new LawBroken(what + ":\n  expected " + expected + "\n  found    " + found);
    }
  }

  private static Map<String, Set<String>> values(Store store) {
    Map<String, Set<String>> values = new TreeMap<>();
    for (RecordType type : List.of(DutyReport.TYPE, ResidentActivity.TYPE)) {
      store
          .records()
          .forEach(
              org.jichidesk.store.Selection.all(type),
              (standing, logged) ->
                  standing
                      .fields()
                      .forEach((field, stands) -> {
                        TreeSet<String> live = new TreeSet<>();
                        stands.alternatives().keySet().forEach(v -> live.add(v.canonical()));
                        values.put(standing.record() + "/" + field.name(), live);
                      }));
    }
    return values;
  }

  /** How many workbooks there are. */
  int books() {
    return books.size();
  }

  @Override
  public void close() throws IOException {
    open.forEach(Store::close);
    for (Book book : books) {
      Files.deleteIfExists(book.file);
    }
  }
}

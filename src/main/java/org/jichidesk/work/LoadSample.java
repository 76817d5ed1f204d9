package org.jichidesk.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.cases.CaseKinds;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.AssertionId;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.merge.Seen;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Arrival;
import org.jichidesk.store.Batch;
import org.jichidesk.store.Intake;
import org.jichidesk.store.Outcome;
import org.jichidesk.store.SourceCover;
import org.jichidesk.store.SourceSheet;
import org.jichidesk.store.Store;

/**
 * Loads the readable sample files: one a record type, tab-separated, values in canonical text. Each
 * line is one assertion named by its content, so the same sample means the same assertions in every
 * store; each file is a source and can be withdrawn.
 */
public final class LoadSample {

  /** 2026-04-01, so that whatever people write comes later. */
  private static final long STAMP = 1_774_969_200_000L << 16;

  private static final String WRITTEN = "written";

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private static final Set<String> MASTERS =
      Set.of(
          "branch_office",
          "district",
          "delegated_duty",
          "review_item",
          "roadmap_revision",
          "roadmap_course",
          "roadmap_stage",
          "roadmap_item",
          "roadmap_phase",
          "what_if_plan",
          "what_if_change",
          "grant_component",
          "checkup_form",
          "form_line");

  /** What the secretariat has of the review besides: it asked, and some have answered already. */
  private static final Set<String> REVIEW =
      Set.of(
          "working_group",
          "meeting",
          "proposal",
          "proposal_version",
          "decision",
          "checkup_finding",
          "improvement_plan",
          "group_task",
          "consent",
          "role_answer");

  /** Persons the secretariat alone keeps. */
  private static final Set<String> PERSONS = Set.of("group_member", "attendance");

  /** What stands for a line break or a backslash in a cell. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\[n\\\\]");

  private final Desk desk;
  private final Path folder;

  /** Loads from a folder such as {@code sample-data}. */
  public LoadSample(Desk desk, Path folder) {
    this.desk = desk;
    this.folder = folder;
  }

  /**
   * The masters as the centre hands them out (offices, districts, duties, roadmap), what it has of
   * the review, and its own cases, which belong to no one district.
   */
  public void masters(Store store) {
    Set<String> types = new HashSet<>(MASTERS);
    types.addAll(REVIEW);
    types.addAll(PERSONS);
    load(store, types, Optional.empty());
  }

  /** The masters and everything of one office's districts. */
  public void office(Store store, String office) {
    Set<String> all = new HashSet<>();
    desk.catalog().types().forEach(type -> all.add(type.name()));
    all.removeAll(PERSONS);
    load(store, all, Optional.of(office));
  }

  /**
   * The office of the sample that is meant: by key, by name or by the beginning of its name; any
   * name will do for the one secretariat.
   */
  public Optional<OfficeLine> findOffice(String name, String kind) {
    List<OfficeLine> offices = offices();
    Optional<OfficeLine> exact =
        offices.stream().filter(o -> o.key().equals(name) || o.name().equals(name)).findFirst();
    if (exact.isPresent()) {
      return exact;
    }
    List<OfficeLine> meant =
        offices.stream()
            .filter(o -> kind.equals("liaison") ? o.kind().equals(kind) : o.name().startsWith(name))
            .toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  /** All offices of the sample. */
  public List<OfficeLine> offices() {
    List<OfficeLine> offices = new ArrayList<>();
    List<String[]> lines = lines(folder.resolve("branch_office.tsv"));
    for (String[] line : lines.subList(1, lines.size())) {
      offices.add(new OfficeLine(line[0], line[1], line[2]));
    }
    return offices;
  }

  /**
   * An office of the sample.
   *
   * @param key its key
   * @param name its name
   * @param kind branch, head or liaison
   */
  public record OfficeLine(String key, String name, String kind) {}

  private void load(Store store, Set<String> types, Optional<String> office) {
    Set<String> districts = new HashSet<>();
    List<String[]> lines = lines(folder.resolve("district.tsv"));
    int officeColumn = List.of(lines.getFirst()).indexOf("office");
    for (String[] line : lines) {
      if (office.isPresent()
          && line.length > officeColumn
          && line[officeColumn].equals(office.get())) {
        districts.add(line[0]);
      }
    }
    store.batch(batch -> {
      for (RecordType type : desk.catalog().types()) {
        Path file = folder.resolve(type.name() + ".tsv");
        boolean ofCity = office.isEmpty() && CaseKinds.isOfCases(type);
        if ((types.contains(type.name()) || ofCity) && Files.exists(file)) {
          Optional<Set<String>> limit =
              MASTERS.contains(type.name()) || (office.isEmpty() && !ofCity)
                  ? Optional.empty()
                  : Optional.of(districts);
          new FileLoad(batch, type, file, limit, office.orElse("")).run();
        }
      }
      return null;
    });
  }

  private static List<String[]> lines(Path file) {
    try {
      List<String[]> lines = new ArrayList<>();
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.split("\t", -1));
        }
      }
      return lines;
    } catch (IOException e) {
      String name = String.valueOf(file.getFileName());
      throw new Refusal(Finding.at(Place.file(name), FindingCode.NO_SUCH_FILE, name), e);
    }
  }

  private static final class FileLoad implements Intake.Listener {

    private final Batch batch;
    private final RecordType type;
    private final Path file;
    private final Optional<Set<String>> districts;
    private final String office;

    FileLoad(
        Batch batch, RecordType type, Path file, Optional<Set<String>> districts, String office) {
      this.batch = batch;
      this.type = type;
      this.file = file;
      this.districts = districts;
      this.office = office;
    }

    void run() {
      List<String[]> lines = lines(file);
      String[] header = lines.getFirst();
      boolean none =
          lines.stream()
              .skip(1)
              .noneMatch(line -> belongs(new RecordKey(type, line[0]), atoms(header, line)));
      if (none) {
        return;
      }
      String name = String.valueOf(file.getFileName());
      String digest = digest(lines);
      SourceCover.Link link =
          new SourceCover.Link("sample", "new", "sample-" + type.name(), 1, digest, "", STAMP);
      int source =
          batch.addSource(
              digest,
              name,
              new SourceCover(
                  "sample", "", "sample/1", 0, 1, link, "サンプル", "", "", lines.size() - 1));
      batch.addSheet(source, new SourceSheet(1, name, type.tag(), Map.of()));
      try (Intake intake = batch.intake(this)) {
        for (int i = 1; i < lines.size(); i++) {
          String[] line = lines.get(i);
          RecordKey record = new RecordKey(type, line[0]);
          List<Atom> atoms = atoms(header, line);
          if (!atoms.isEmpty() && belongs(record, atoms)) {
            Authorship by = new Authorship(stamp(header, line), "", "サンプル", "");
            Assertion assertion = assertion(record, atoms, by, String.join("\t", line));
            intake.add(List.of(assertion), new Arrival(source, 1, i + 1, 0));
          }
        }
        intake.flush();
      }
    }

    private List<Atom> atoms(String[] header, String[] line) {
      List<Atom> atoms = new ArrayList<>();
      for (int column = 1; column < Math.min(header.length, line.length); column++) {
        String text = line[column];
        Optional<Field> field = type.field(header[column]);
        if (!text.isEmpty() && field.isPresent()) {
          Value value =
              text.startsWith("!") ? Value.fromCanonical(text) : Value.of(unescaped(text));
          atoms.add(new Atom(field.get(), value, Seen.NOTHING));
        }
      }
      return atoms;
    }

    /** A line break is written {@code \n} in a cell, and a backslash {@code \\}. */
    private static String unescaped(String text) {
      return text.indexOf('\\') < 0
          ? text
          : ESCAPE.matcher(text).replaceAll(m -> m.group().equals("\\n") ? "\n" : "\\\\");
    }

    private boolean belongs(RecordKey record, List<Atom> atoms) {
      if (districts.isEmpty()) {
        return true;
      }
      if (type.officeField().isPresent()) {
        return record.part(type.officeField().get()).text().equals(office);
      }
      Optional<Field> district = type.districtField();
      if (district.isEmpty()) {
        return true;
      }
      if (atoms.stream().noneMatch(atom -> atom.field().equals(district.get()))
          && !type.keyFields().contains(district.get())) {
        return office.isEmpty();
      }
      if (type.keyFields().contains(district.get())) {
        return districts.get().contains(record.part(district.get()).text());
      }
      return atoms.stream()
          .anyMatch(atom ->
              atom.field().equals(district.get()) && districts.get().contains(atom.value().text()));
    }

    /** A sample of what was written before all the rest says on which day, in its own column. */
    private static long stamp(String[] header, String[] line) {
      int column = List.of(header).indexOf(WRITTEN);
      return column < 0 || line.length <= column || line[column].isEmpty()
          ? STAMP
          : LocalDate.parse(line[column]).atStartOfDay(JAPAN).toInstant().toEpochMilli() << 16;
    }

    private static Assertion assertion(
        RecordKey record, List<Atom> atoms, Authorship by, String content) {
      AssertionId id =
          new AssertionId("#" + AssertionId.digest("sample\n" + record + "\n" + content));
      return new Assertion(id, record, by, atoms);
    }

    private static String digest(List<String[]> lines) {
      try {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        lines.forEach(
            line -> sha.update((String.join("\t", line) + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(sha.digest());
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }

    @Override
    public void added(RecordKey record, Arrival arrival, Outcome outcome) {
      // A sample is loaded whole; there is nobody to report its rows to.
    }

    @Override
    public void contradicts(Assertion assertion, Arrival arrival) {
      throw new IllegalStateException("named by content, cannot contradict: " + assertion.id());
    }
  }
}

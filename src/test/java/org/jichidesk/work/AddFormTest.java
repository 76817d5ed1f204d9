package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jichidesk.cli.Cli;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.domain.checkup.FormLine;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.FormSession;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.workbook.Grid;
import org.jichidesk.workbook.Grid.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms in a store: named by their content, there whole or not at all, never changed. */
class AddFormTest {

  private static final Path SAMPLE = Path.of("sample-data/checkup-form-2025.xlsx").toAbsolutePath();

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Cli.DESK.create(folder.resolve("a.jichi"), "O01", "liaison");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private AddForm.Added add(Path file) {
    return new AddForm(store).from(file, "佐藤");
  }

  private static FindingCode refusal(Runnable work) {
    try {
      work.run();
    } catch (Refusal e) {
      return e.finding().code();
    }
    throw new AssertionError("not refused");
  }

  /** The sample with one cell of the survey changed, in the row of a question. */
  private Path edited(String question, int column, String text) {
    Grid book = Grid.read(SAMPLE);
    for (Map<Integer, Cell> row : book.sheet("survey").rows()) {
      Cell name = row.get(1);
      if (name != null && name.text().equals(question)) {
        row.put(column, Cell.text(text));
      }
    }
    return book.write(folder.resolve("edited.xlsx"));
  }

  @Test
  void aFormComesBackAsItWasAdded() {
    String key = add(SAMPLE).key();
    FormDefinition kept = new Forms(store).load(key);
    FormDefinition written = CheckForm.of(SAMPLE).form().orElseThrow();
    assertThat(kept.head()).isEqualTo(written.head());
    assertThat(kept.all()).hasSameSizeAs(written.all());
    assertThat(kept.questions().stream().map(q -> q.wording().label()).toList())
        .isEqualTo(written.questions().stream().map(q -> q.wording().label()).toList());
    assertThat(kept.crosswalk()).isEqualTo(written.crosswalk());
    assertThat(kept.rules())
        .extracting(rule -> rule.when().text())
        .isEqualTo(written.rules().stream().map(rule -> rule.when().text()).toList());
    assertThat(store.records().names(FormLine.TYPE))
        .containsEntry(FormShelf.lineKey(key, "population"), "人口");
    assertThat(FormShelf.nameOf(FormShelf.lineKey(key, "population"))).isEqualTo("population");
    assertThat(FormShelf.formOf(FormShelf.lineKey(key, "population"))).isEqualTo(key);
  }

  @Test
  void theSameFormAgainIsNothingNew() {
    AddForm.Added first = add(SAMPLE);
    int written = store.records().keys(FormLine.TYPE).size();
    String dump = Offices.dump(store);
    AddForm.Added again = add(Grid.read(SAMPLE).write(folder.resolve("saved again.xlsx")));
    assertThat(first.isNew()).isTrue();
    assertThat(again.isNew()).isFalse();
    assertThat(again.key()).isEqualTo(first.key());
    assertThat(written).isGreaterThan(250);
    assertThat(Offices.dump(store)).isEqualTo(dump);
  }

  @Test
  void aVersionNeverChangesItsContent() {
    add(SAMPLE);
    String dump = Offices.dump(store);
    Path other = edited("population", 2, "人口（人）");
    assertThat(refusal(() -> add(other))).isEqualTo(FindingCode.FORM_VERSION_TAKEN);
    assertThat(Offices.dump(store)).as("nothing written").isEqualTo(dump);
    add(SAMPLE.resolveSibling("checkup-form-2024.xlsx"));
    assertThat(new Forms(store).all())
        .extracting(Forms.Known::version)
        .containsExactly("2024", "2025");
    assertThat(new Forms(store).find("chiku_dock_sample").version()).isEqualTo("2025");
    assertThat(new Forms(store).find("chiku_dock_sample/2024").version()).isEqualTo("2024");
    assertThat(refusal(() -> new Forms(store).find("other"))).isEqualTo(FindingCode.NO_SUCH_FORM);
  }

  @Test
  void aBadFormLeavesNothingBehind() {
    Path bad = edited("households", 0, "integr");
    assertThat(refusal(() -> add(bad))).isEqualTo(FindingCode.FORM_NOT_ACCEPTED);
    assertThat(store.records().hasAny()).isFalse();
  }

  @Test
  void aFormWhoseRowsWereChangedIsNotOpened() {
    String key = add(SAMPLE).key();
    RecordKey row = new RecordKey(FormLine.TYPE, FormShelf.lineKey(key, "population"));
    store.write(row, Map.of(FormLine.CONTENT, Value.of("type=text\nname=population")), "", "");
    assertThat(refusal(() -> new Forms(store).load(key))).isEqualTo(FindingCode.FORM_CHANGED);
    assertThat(refusal(() -> new Forms(store).load("F-none"))).isEqualTo(FindingCode.NO_SUCH_FORM);
  }

  @Test
  void aStoreOfFormsSaysWhatItIs() {
    add(SAMPLE);
    assertThat(store.records().rows(Selection.all(CheckupForm.TYPE)))
        .singleElement()
        .satisfies(form -> {
          assertThat(form.text(CheckupForm.STATE)).isEqualTo("open");
          assertThat(form.text(CheckupForm.LANGUAGE)).isEqualTo("ja en");
        });
  }

  @Test
  void theDistrictIsFilledInFromTheStore() {
    new LoadSample(Cli.DESK, SAMPLE.getParent()).masters(store);
    String mountain =
        store.records().rows(Selection.all(District.TYPE)).stream()
            .filter(row -> row.text(District.MOUNTAIN).equals("whole"))
            .findFirst()
            .orElseThrow()
            .record()
            .key();
    FormSession session = FormSession.open(CheckForm.of(SAMPLE).form().orElseThrow());
    Prefill.into(session, store, mountain, 2025);
    assertThat(session.state("mtn_1", FormSession.TOP).relevant()).isTrue();
    assertThat(session.value("fiscal_year", FormSession.TOP)).contains(Value.of("2025"));
    session.applyDefaults(FormSession.TOP);
    assertThat(session.value("population", FormSession.TOP))
        .isEqualTo(session.value("district_population", FormSession.TOP))
        .isPresent();
    assertThat(Prefill.of(store, "nowhere", 2025).keySet()).isEqualTo(Set.of("fiscal_year"));
  }
}

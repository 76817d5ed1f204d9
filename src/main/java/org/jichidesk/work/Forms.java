package org.jichidesk.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/** The forms of a store, by the names people give them. */
public final class Forms {

  private final Store store;

  /** Reads from a store. */
  public Forms(Store store) {
    this.store = store;
  }

  /**
   * A form of the store.
   *
   * @param key its key
   * @param id which form it is, in all its versions
   * @param version the version
   * @param title what people call it
   * @param state draft, open or retired
   */
  public record Known(String key, String id, String version, String title, String state) {}

  /** All forms, by id and version. */
  public List<Known> all() {
    List<Known> all = new ArrayList<>();
    for (Row row : store.records().rows(Selection.all(CheckupForm.TYPE))) {
      all.add(
          new Known(
              row.record().key(),
              row.text(CheckupForm.FORM_ID),
              row.text(CheckupForm.VERSION),
              row.text(CheckupForm.TITLE),
              row.text(CheckupForm.STATE)));
    }
    all.sort(Comparator.comparing(Known::id).thenComparing(Known::version));
    return all;
  }

  /**
   * The form that is meant: by key, by {@code id/version}, or by id alone, then its last version.
   *
   * @throws Refusal {@code NO_SUCH_FORM}
   */
  public Known find(String meant) {
    List<Known> all = all();
    return all.stream()
        .filter(form -> form.key.equals(meant) || (form.id + "/" + form.version).equals(meant))
        .findFirst()
        .or(() -> all.reversed().stream().filter(form -> form.id.equals(meant)).findFirst())
        .orElseThrow(() -> Refusal.of(FindingCode.NO_SUCH_FORM, meant));
  }

  /**
   * The definition of a form.
   *
   * @throws Refusal {@code NO_SUCH_FORM} if its rows are not here, {@code FORM_CHANGED} if they are
   *     not what they were when the form was named by them
   */
  public FormDefinition load(String key) {
    FormShelf shelf = new FormShelf(store);
    if (!shelf.knows(key)) {
      throw Refusal.of(FindingCode.NO_SUCH_FORM, key);
    }
    boolean same = FormKeys.of(shelf.lines(key)).key().equals(key);
    Optional<FormDefinition> form = same ? shelf.form(key) : Optional.empty();
    return form.orElseThrow(() -> Refusal.of(FindingCode.FORM_CHANGED, key));
  }
}

package org.jichidesk.ui.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.FieldCover;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Background;
import org.jichidesk.ui.kit.ErrorReport;
import org.jichidesk.ui.kit.Job;
import org.jichidesk.work.Desk;
import org.jichidesk.work.Progress;
import org.jichidesk.work.SetFields;
import org.jspecify.annotations.Nullable;

/**
 * An open store as the screens see it. What a screen reads is read beside the window and shown when
 * it is there; what a person typed is written at once, and only then said to be saved.
 */
public final class Session {

  private final Desk desk;
  private final Store store;
  private final Surroundings around;
  private final UndoLog undoLog = new UndoLog();
  private final IntegerProperty year;
  private final ObjectProperty<Subject> subject = new SimpleObjectProperty<>(Subject.DUTIES);
  private final StringProperty district = new SimpleStringProperty("");
  private final StringProperty person = new SimpleStringProperty("");
  private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
  private final ReadOnlyLongWrapper savedAt = new ReadOnlyLongWrapper();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

  /** A session on an open store. */
  public Session(Desk desk, Store store, int year, Surroundings around) {
    this.desk = desk;
    this.store = store;
    this.around = around;
    this.year = new SimpleIntegerProperty(year);
  }

  /** What the errands need. */
  public Desk desk() {
    return desk;
  }

  /** Whose store this is. */
  public org.jichidesk.store.Identity identity() {
    return store.identity();
  }

  /** The file. */
  public java.nio.file.Path file() {
    return store.file();
  }

  /** What the field file says of itself, if this is a field session: one district, on the road. */
  public Optional<FieldCover> field() {
    return store.field();
  }

  /** True for the secretariat, which merges; a branch office returns. */
  public boolean isLiaison() {
    return store.identity().kind().equals("liaison");
  }

  /** The words of the moment's language. */
  public Text text() {
    return around.text().get();
  }

  /** The window around the screens. */
  public Surroundings around() {
    return around;
  }

  /** The fiscal year all screens are about. */
  public IntegerProperty year() {
    return year;
  }

  /** What returns and their board are about. */
  public ObjectProperty<Subject> subject() {
    return subject;
  }

  /** Key of the district all screens are about; empty for all. */
  public StringProperty district() {
    return district;
  }

  /** Who is at the desk; empty if nobody said. */
  public StringProperty person() {
    return person;
  }

  /** Counts the changes of the store that the window knows of. */
  public ReadOnlyLongProperty changes() {
    return changes.getReadOnlyProperty();
  }

  /** When something was last saved, in milliseconds since 1970; 0 if nothing was yet. */
  public ReadOnlyLongProperty savedAt() {
    return savedAt.getReadOnlyProperty();
  }

  /** True if there is an edit to take back. */
  public ReadOnlyBooleanProperty canUndo() {
    return canUndo.getReadOnlyProperty();
  }

  /** True if there is an edit to do again. */
  public ReadOnlyBooleanProperty canRedo() {
    return canRedo.getReadOnlyProperty();
  }

  /** Reads from the store and shows what was read; a trouble is told. */
  public <T extends @Nullable Object> void read(Function<Store, T> read, Consumer<T> show) {
    background().run(() -> read.apply(store), show, errors()::tell);
  }

  /** Does something that takes long, with progress and a way to stop it; then all is read anew. */
  public <T extends @Nullable Object> void job(
      String title, BiFunction<Store, Progress, T> work, Consumer<T> done) {
    Job job = new Job(title);
    background()
        .job(
            job,
            () -> work.apply(store, job::at),
            result -> {
              changed();
              done.accept(result);
            },
            trouble -> {
              changed();
              errors().tell(trouble);
            });
  }

  /**
   * Writes something by an errand that a person cannot take back by undo; then all is read anew.
   */
  public <T extends @Nullable Object> void write(Function<Store, T> work, Consumer<T> done) {
    write(work, done, errors()::tell);
  }

  /**
   * As {@link #write(Function, Consumer)}, for a screen that tells a refusal where it was typed.
   *
   * @param failed is given what was thrown; nothing is written then
   */
  public <T extends @Nullable Object> void write(
      Function<Store, T> work, Consumer<T> done, Consumer<Throwable> failed) {
    background()
        .run(
            () -> work.apply(store),
            result -> {
              saved();
              done.accept(result);
            },
            failed);
  }

  /**
   * Writes what a person typed: each record's fields all or none. Those of one call are taken back
   * together.
   *
   * @param done is told what came of each, in order
   */
  public void edit(List<Edit> edits, Consumer<List<Edited>> done) {
    edit(edits, done, errors()::tell);
  }

  /**
   * As {@link #edit(List, Consumer)}, for a screen that tells a trouble where it was typed.
   *
   * @param failed is given what was thrown
   */
  public void edit(List<Edit> edits, Consumer<List<Edited>> done, Consumer<Throwable> failed) {
    String who = person.get();
    background()
        .run(
            () -> {
              List<Edited> results = new ArrayList<>();
              List<UndoLog.Change> written = new ArrayList<>();
              edits.forEach(edit -> results.add(one(edit, who, written)));
              undoLog.add(written);
              return results;
            },
            results -> {
              if (results.stream().anyMatch(edited -> edited.refused().isEmpty())) {
                saved();
              }
              done.accept(results);
            },
            failed);
  }

  private Edited one(Edit edit, String who, List<UndoLog.Change> written) {
    Standing before = store.records().standing(edit.record());
    try {
      SetFields.Written result =
          new SetFields(store, edit.record().type(), edit.record().key())
              .write(edit.typed(), who, edit.reason());
      written.add(UndoLog.Change.of(before, values(result.assertion())));
      return new Edited(edit, result.notices(), Optional.empty());
    } catch (Refusal refusal) {
      if (!refusal.finding().code().isOfInput()) {
        throw refusal;
      }
      return new Edited(edit, List.of(), Optional.of(refusal.finding()));
    }
  }

  private static Map<Field, Value> values(Assertion assertion) {
    Map<Field, Value> values = new HashMap<>();
    for (Atom atom : assertion.atoms()) {
      values.put(atom.field(), atom.value());
    }
    return values;
  }

  /**
   * What came of an edit.
   *
   * @param notices what a person should know although it was written
   * @param refused why it was not written
   */
  public record Edited(Edit edit, List<Finding> notices, Optional<Finding> refused) {}

  /** A key for a new record of a type whose keys mean nothing. */
  public void newKey(RecordType type, Consumer<RecordKey> use) {
    read(open -> SetFields.newKey(open, type), use);
  }

  /** Takes back the last edit. */
  public void undo() {
    step(() -> undoLog.undo(store, person.get()));
  }

  /** Does again what was taken back. */
  public void redo() {
    step(() -> undoLog.redo(store, person.get()));
  }

  private void step(Runnable step) {
    background()
        .run(
            () -> {
              step.run();
              return true;
            },
            done -> saved(),
            trouble -> {
              changed();
              errors().tell(trouble);
            });
  }

  private void saved() {
    savedAt.set(desk.wall().millis());
    changed();
  }

  private void changed() {
    canUndo.set(undoLog.canUndo());
    canRedo.set(undoLog.canRedo());
    changes.set(changes.get() + 1);
  }

  /** Ends the session after all that was typed is written. */
  public void close(Runnable closed) {
    background()
        .run(
            () -> {
              store.close();
              return true;
            },
            done -> closed.run(),
            errors()::tell);
  }

  private Background background() {
    return around.background();
  }

  private ErrorReport errors() {
    return around.errors();
  }
}

package org.jichidesk.checkup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Reading;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.ShownText;
import org.jichidesk.domain.record.TypedText;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.AnswerField;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.FormSession;
import org.jichidesk.form.Group;
import org.jichidesk.form.ItemState;
import org.jichidesk.form.Question;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.work.SetFields;

/**
 * The answers of one round while somebody works on them: every write is checked by the question and
 * on disk when the method returns. What a later answer makes irrelevant is kept and not counted.
 */
public final class AnswerSheet {

  private final Store store;
  private final Rounds rounds;
  private final Round round;
  private final String formKey;
  private final FormSession session;
  private final LastRound last;
  private final Map<RecordKey, String> notes = new HashMap<>();

  private AnswerSheet(Rounds rounds, Round round, String formKey, FormDefinition form) {
    this.store = rounds.store();
    this.rounds = rounds;
    this.round = round;
    this.formKey = formKey;
    this.last = LastRound.of(rounds, round, formKey, form);
    this.session = LoadedSession.of(rounds, round, formKey, form, last);
    for (Row row : rounds.answers(round)) {
      notes.put(row.record(), row.text(Answer.NOTE));
    }
  }

  /**
   * Opens the answers of a round.
   *
   * @throws Refusal if the round was not started, or its form is not known here
   */
  public static AnswerSheet open(Rounds rounds, Round round) {
    Row checkup =
        rounds
            .checkup(round)
            .orElseThrow(() ->
                Refusal.of(
                    FindingCode.CHECKUP_NOT_STARTED,
                    rounds.name(round.district()),
                    Integer.toString(round.year())));
    String formKey = checkup.text(Checkup.FORM);
    FormDefinition form =
        rounds
            .forms()
            .form(formKey)
            .orElseThrow(() -> Refusal.of(FindingCode.FORM_NOT_HERE, formKey));
    return new AnswerSheet(rounds, round, formKey, form);
  }

  /** Whose and which year's. */
  public Round round() {
    return round;
  }

  /** The form as it stands with these answers; for reading only. */
  public FormSession session() {
    return session;
  }

  /** Key of the form. */
  public String formKey() {
    return formKey;
  }

  /** The form. */
  public FormDefinition form() {
    return session.form();
  }

  /** What was answered the round before. */
  public LastRound last() {
    return last;
  }

  /** The record an answer is kept in. */
  public RecordKey record(String item, String instance) {
    return round.answer(formKey, item, instance);
  }

  /** The remark that goes with an answer; empty if there is none. */
  public String note(String item, String instance) {
    return notes.getOrDefault(record(item, instance), "");
  }

  /** What was typed for "other"; empty if nothing was. */
  public String other(String item, String instance) {
    Question question = asked(item, instance);
    return question.look().orOther()
        ? session.value(question.otherName(), instance).map(Value::text).orElse("")
        : "";
  }

  /** What people read of an answer: labels for choices; empty if blank. */
  public String shown(String item, String instance, String language) {
    Optional<Question> question = form().question(item);
    Optional<Value> value = session.value(item, instance);
    return question.isEmpty() || value.isEmpty()
        ? ""
        : ShownText.of(AnswerField.of(question.get()), value.get(), language);
  }

  /** How much of what is asked now was answered. */
  public Count count() {
    return Count.of(session.states());
  }

  /**
   * Writes one answer as it was typed; nothing typed erases it.
   *
   * @return what a person should know about it
   * @throws Refusal that names the question; nothing is written then
   */
  public List<Finding> write(String item, String instance, String typed, String person) {
    List<Finding> notices = new ArrayList<>();
    Value value = check(item, instance, typed, notices);
    store.write(record(item, instance), Map.of(Answer.VALUE, value), person, "");
    rounds.forget(round.year());
    return notices;
  }

  /** Puts a typed answer into the session if the form takes it; writes nothing. */
  Value check(String item, String instance, String typed, List<Finding> notices) {
    Question question = asked(item, instance);
    Value value = read(question, instance, typed, notices);
    Optional<Value> before = session.value(item, instance);
    if (!value.equals(Value.CLEARED) && !session.state(item, instance).relevant()) {
      throw Refusal.of(FindingCode.ANSWER_NOT_RELEVANT, label(question), item);
    }
    session.set(item, instance, value);
    Optional<Refusal> refused = objection(question, instance, typed);
    if (refused.isPresent()) {
      session.set(item, instance, before.orElse(Value.CLEARED));
      throw refused.get();
    }
    return value;
  }

  /** Reads what was typed as the question wants it. */
  Value read(Question question, String instance, String typed, List<Finding> notices) {
    Field field = AnswerField.of(question, session.choices(question.name(), instance));
    return switch (TypedText.read(field, typed)) {
      case Reading.Blank blank -> Value.CLEARED;
      case Reading.Taken taken -> {
        taken.finding(Place.NOWHERE).ifPresent(notices::add);
        yield taken.value();
      }
      case Reading.Refused refused ->
          throw new Refusal(new Finding(refused.code(), Place.NOWHERE, refused.args()));
    };
  }

  /** What the form says against an answer in the session; that it is missing is no objection. */
  Optional<Refusal> objection(Question question, String instance, String typed) {
    Optional<ItemState.Complaint> complaint = session.state(question.name(), instance).complaint();
    if (complaint.isEmpty()) {
      return Optional.empty();
    }
    return switch (complaint.get().kind()) {
      case MISSING -> Optional.empty();
      case VIOLATED ->
          Optional.of(
              Refusal.of(
                  FindingCode.ANSWER_VIOLATES,
                  typed.strip(),
                  label(question),
                  complaint.get().message()));
      case UNREADABLE ->
          Optional.of(Refusal.of(FindingCode.ANSWER_NOT_OFFERED, typed.strip(), label(question)));
    };
  }

  /** The question of that name where it can be answered. */
  Question asked(String item, String instance) {
    Question question =
        form()
            .question(item)
            .orElseThrow(
                () -> Refusal.of(FindingCode.NO_SUCH_QUESTION, item, form().head().title()));
    if (!question.type().isAsked()) {
      throw Refusal.of(FindingCode.QUESTION_NOT_ASKED, label(question), item);
    }
    if (!session.has(item, instance)) {
      throw Refusal.of(FindingCode.NO_SUCH_INSTANCE, label(question), instance);
    }
    if (session.state(item, instance).readOnly() && session.state(item, instance).relevant()) {
      throw Refusal.of(FindingCode.QUESTION_NOT_ASKED, label(question), item);
    }
    return question;
  }

  private static String label(Question question) {
    return AnswerField.of(question).label().ja();
  }

  /** Writes what was typed for "other". */
  public void writeOther(String item, String instance, String text, String person) {
    Question question = asked(item, instance);
    if (!question.look().orOther()) {
      throw Refusal.of(FindingCode.OTHER_NOT_OFFERED, label(question));
    }
    Value value = text.isBlank() ? Value.CLEARED : Value.of(text.strip());
    store.write(record(item, instance), Map.of(Answer.OTHER, value), person, "");
    session.set(question.otherName(), instance, value);
    rounds.forget(round.year());
  }

  /** Writes a remark beside an answer. */
  public void writeNote(String item, String instance, String text, String person) {
    asked(item, instance);
    Value value = text.isBlank() ? Value.CLEARED : Value.of(text.strip());
    store.write(record(item, instance), Map.of(Answer.NOTE, value), person, "");
    notes.put(record(item, instance), text.strip());
    rounds.forget(round.year());
  }

  /**
   * Adds an instance of a repeat at the end.
   *
   * @return its id
   */
  public String addInstance(String repeat, String parent, String person) {
    String id = SetFields.newKey(store, Answer.TYPE).key();
    Value order = nextOrder(repeat, parent);
    store.write(record(repeat, id), Map.of(Answer.VALUE, order), person, "");
    session.addInstance(repeat, parent, id);
    session
        .applyDefaults(id)
        .forEach((name, value) ->
            store.write(record(name, id), Map.of(Answer.VALUE, value), person, ""));
    rounds.forget(round.year());
    return id;
  }

  /** Where the next instance of a repeat stands. */
  Value nextOrder(String repeat, String parent) {
    Group group =
        form()
            .item(repeat)
            .filter(item -> item instanceof Group g && g.repeats())
            .map(Group.class::cast)
            .orElseThrow(
                () -> Refusal.of(FindingCode.NO_SUCH_QUESTION, repeat, form().head().title()));
    boolean known =
        form()
            .repeatAround(repeat)
            .map(around -> session.has(around.name(), parent))
            .orElse(parent.equals(FormSession.TOP));
    if (!known) {
      String label = group.wording().label().in("ja");
      throw Refusal.of(FindingCode.NO_SUCH_INSTANCE, label, parent);
    }
    int order = 1;
    for (Row row : rounds.answers(round)) {
      if (row.record().key().contains("." + formKey + "-" + repeat + ".")) {
        String text = row.text(Answer.VALUE);
        order =
            Math.max(
                order,
                LoadedSession.number(text.substring(text.lastIndexOf('/') + 1))
                    .map(n -> n.intValue() + 1)
                    .orElse(1));
      }
    }
    order = Math.max(order, session.instances(repeat, parent).size() + 1);
    return Value.of(parent.equals(FormSession.TOP) ? "" + order : parent + "/" + order);
  }

  /** Takes an instance of a repeat away; its answers stay in the history. */
  public void removeInstance(String repeat, String instance, String person) {
    if (!session.has(repeat, instance)) {
      throw Refusal.of(FindingCode.NO_SUCH_INSTANCE, repeat, instance);
    }
    store.write(record(repeat, instance), Map.of(RecordType.REMOVED, Value.of("yes")), person, "");
    session.removeInstance(repeat, instance);
    rounds.forget(round.year());
  }

  /**
   * Answers blank questions that have a default.
   *
   * @return how many
   */
  public int applyDefaults(String person) {
    Map<String, Value> applied = new LinkedHashMap<>(session.applyDefaults(FormSession.TOP));
    applied
        .keySet()
        .removeIf(name -> form().question(name).filter(q -> q.type().isAsked()).isEmpty());
    applied.forEach((name, value) ->
        store.write(record(name, FormSession.TOP), Map.of(Answer.VALUE, value), person, ""));
    rounds.forget(round.year());
    return applied.size();
  }
}

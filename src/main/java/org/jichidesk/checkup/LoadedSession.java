package org.jichidesk.checkup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.FormSession;
import org.jichidesk.form.Group;
import org.jichidesk.form.Question;
import org.jichidesk.form.QuestionType;
import org.jichidesk.store.Row;
import org.jichidesk.work.FormShelf;

/** Fills a form's session with all that is known of a round. */
final class LoadedSession {

  static final String LAST = "__last";
  static final String SIMILAR = "__similar";

  private static final String DISTRICT = "district_";

  private final Rounds rounds;
  private final Round round;
  private final String formKey;
  private final FormDefinition form;
  private final FormSession session;

  private LoadedSession(Rounds rounds, Round round, String formKey, FormDefinition form) {
    this.rounds = rounds;
    this.round = round;
    this.formKey = formKey;
    this.form = form;
    this.session = FormSession.open(form);
  }

  /** A session with the answers, the hidden values and those from outside the check-up. */
  static FormSession of(
      Rounds rounds, Round round, String formKey, FormDefinition form, LastRound last) {
    LoadedSession loading = new LoadedSession(rounds, round, formKey, form);
    loading.hidden();
    loading.borrowed(last);
    loading.answers();
    return loading.session;
  }

  /** Values of the district's record, by the name {@code district_<field>}. */
  private void hidden() {
    for (Question question : form.questions()) {
      if (question.type() == QuestionType.HIDDEN && session.has(question.name(), FormSession.TOP)) {
        known(question.name())
            .ifPresent(text -> session.set(question.name(), FormSession.TOP, Value.of(text)));
      }
    }
  }

  private Optional<String> known(String name) {
    if (name.equals("fiscal_year")) {
      return Optional.of(Integer.toString(round.year()));
    }
    if (!name.startsWith(DISTRICT)) {
      return Optional.empty();
    }
    String wanted = name.substring(DISTRICT.length());
    if (wanted.equals("key")) {
      return Optional.of(round.district());
    }
    Row row = rounds.districts().get(round.district());
    Optional<Field> field = District.TYPE.field(wanted);
    return row == null ? Optional.empty() : field.map(row::text).filter(text -> !text.isEmpty());
  }

  private void borrowed(LastRound last) {
    if (last.isBlind()) {
      return;
    }
    for (String name : form.borrowed()) {
      Optional<Value> value =
          name.endsWith(LAST)
              ? last.of(name.substring(0, name.length() - LAST.length()))
                  .flatMap(LastRound.Last::value)
                  .filter(Value::isAnswer)
              : similar(name.substring(0, name.length() - SIMILAR.length()))
                  .map(q -> Value.of(q.median().toPlainString()));
      value.ifPresent(known -> session.set(name, FormSession.TOP, known));
    }
  }

  private Optional<Quartiles> similar(String question) {
    return Similar.usual(rounds, round, formKey, question);
  }

  /** The number a canonical text stands for. */
  static Optional<BigDecimal> number(String text) {
    try {
      return text.isEmpty() || text.length() > 40
          ? Optional.empty()
          : Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void answers() {
    List<Row> rows = new ArrayList<>();
    for (Row row : rounds.answers(round)) {
      if (FormShelf.formOf(row.text(Answer.ITEM)).equals(formKey)) {
        rows.add(row);
      }
    }
    instances(rows);
    Map<String, Integer> order = new HashMap<>();
    form.all().forEach(item -> order.put(item.name(), order.size()));
    rows.sort(Comparator.comparingInt(row -> order.getOrDefault(name(row), 0)));
    for (Row row : rows) {
      String name = name(row);
      String instance = row.text(Answer.INSTANCE);
      Optional<Question> question = form.question(name);
      if (question.isEmpty() || !session.has(name, instance)) {
        continue;
      }
      row.value(Answer.VALUE).ifPresent(value -> session.set(name, instance, value));
      String other = row.text(Answer.OTHER);
      if (question.get().look().orOther() && !other.isEmpty()) {
        session.set(question.get().otherName(), instance, Value.of(other));
      }
    }
  }

  private static String name(Row row) {
    return FormShelf.nameOf(row.text(Answer.ITEM));
  }

  /**
   * An instance stands by a row of its repeat, whose value is {@code order} or {@code in/order}.
   */
  private record Instance(String repeat, String id, String parent, int order) {}

  private void instances(List<Row> rows) {
    List<Instance> waiting = new ArrayList<>();
    for (Row row : rows) {
      String name = name(row);
      boolean repeats =
          form.item(name).filter(item -> item instanceof Group g && g.repeats()).isPresent();
      if (repeats) {
        String value = row.text(Answer.VALUE);
        int slash = value.lastIndexOf('/');
        String parent = slash < 0 ? FormSession.TOP : value.substring(0, slash);
        int order = number(value.substring(slash + 1)).map(BigDecimal::intValue).orElse(0);
        waiting.add(new Instance(name, row.text(Answer.INSTANCE), parent, order));
      }
    }
    waiting.sort(Comparator.comparingInt(Instance::order).thenComparing(Instance::id));
    boolean added = true;
    while (added) {
      added = false;
      for (Instance one : List.copyOf(waiting)) {
        if (stands(one)) {
          session.addInstance(one.repeat(), one.parent(), one.id());
          waiting.remove(one);
          added = true;
        }
      }
    }
  }

  private boolean stands(Instance one) {
    boolean inside = form.repeatAround(one.repeat()).isPresent();
    String parent = form.repeatAround(one.repeat()).map(Group::name).orElse("");
    boolean parentThere =
        inside ? session.has(parent, one.parent()) : one.parent().equals(FormSession.TOP);
    return parentThere && !one.id().equals(FormSession.TOP) && !session.has(one.repeat(), one.id());
  }
}

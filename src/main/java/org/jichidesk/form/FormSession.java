package org.jichidesk.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.instance.TreeElement;
import org.jichidesk.domain.record.Value;

/**
 * A form while it is filled in: takes answers, says what is now to be asked, calculated and
 * complained about. A state that is not an answer (該当なし, 未回答, 不明) is blank to every expression;
 * 該当なし and 不明 satisfy "required". Holds no truth: the caller keeps the answers. For one thread.
 */
public final class FormSession {

  /** The instance of everything that stands in no repeat. */
  public static final String TOP = "0";

  private final FormDefinition form;
  private final Paths paths;
  private final Machine machine;
  private final Map<Slot, TreeElement> elements = new HashMap<>();
  private final Map<Slot, Value> given = new HashMap<>();
  private final Map<Slot, List<String>> instances = new HashMap<>();
  private final Evaluator evaluator;
  private String language = "ja";
  private String trouble = "";

  private FormSession(FormDefinition form) {
    this.form = form;
    this.paths = new Paths(form);
    this.machine = new Machine(new XFormWriter(form, paths).write());
    this.evaluator = new Evaluator(machine, paths);
    register(form.items(), machine.root(), TOP);
    form.borrowed().forEach(name -> register(name, machine.root(), TOP));
  }

  /** Begins with a blank form; defaults are applied by {@link #applyDefaults} only. */
  public static FormSession open(FormDefinition form) {
    return new FormSession(form);
  }

  /** A place for an answer. */
  private record Slot(String item, String instance) {}

  private void register(List<Item> items, TreeElement parent, String instance) {
    for (Item item : items) {
      switch (item) {
        case Group group when group.repeats() -> {
          instances.put(new Slot(group.name(), instance), new ArrayList<>());
          if (group.logic().of(Use.REPEAT_COUNT).isPresent()) {
            register(Paths.countName(group), parent, instance);
          }
        }
        case Group group ->
            register(group.items(), register(group.name(), parent, instance), instance);
        case Question question -> {
          register(question.name(), parent, instance);
          if (question.look().orOther()) {
            register(question.otherName(), parent, instance);
          }
        }
      }
    }
  }

  private TreeElement register(String name, TreeElement parent, String instance) {
    TreeElement element = Machine.child(parent, name, 0);
    elements.put(new Slot(name, instance), element);
    return element;
  }

  /** The form. */
  public FormDefinition form() {
    return form;
  }

  /** Says the language of labels, messages and choices from now on. */
  public void language(String code) {
    language = code;
    String known =
        form.head().languages().contains(code) ? code : form.head().languages().getFirst();
    machine.language(known);
  }

  /** True if there is such a place for an answer now. */
  public boolean has(String item, String instance) {
    return elements.containsKey(new Slot(item, instance));
  }

  /**
   * Takes an answer, or a state that is not an answer; CLEARED makes it blank. Also takes what was
   * typed for "other" ({@link Question#otherName()}), hidden values and {@link
   * FormDefinition#borrowed()} ones.
   *
   * @throws IllegalArgumentException if there is no such place
   */
  public void set(String item, String instance, Value value) {
    Slot slot = new Slot(item, instance);
    TreeElement element = element(slot);
    if (value.equals(Value.CLEARED) || value.equals(Value.of(""))) {
      given.remove(slot);
    } else {
      given.put(slot, value);
    }
    trouble = "";
    try {
      machine.set(element, value.isAnswer() ? data(item, value.text()).orElse(null) : null);
    } catch (RuntimeException e) {
      // An expression that cannot be worked out for this answer must not cost the answer.
      trouble = String.valueOf(e.getMessage()).strip();
    }
  }

  /**
   * What could not be worked out after the last answer, in JavaRosa's words; empty if all could.
   */
  public String trouble() {
    return trouble;
  }

  private Optional<IAnswerData> data(String item, String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Question> question = form.question(item);
    if (question.isEmpty()) {
      return Optional.of(Answers.guess(text));
    }
    return question.get().type() == QuestionType.HIDDEN
        ? Optional.of(Answers.guess(text))
        : Answers.data(question.get().type(), text);
  }

  private TreeElement element(Slot slot) {
    TreeElement element = elements.get(slot);
    if (element == null) {
      throw new IllegalArgumentException("not in the form now: " + slot);
    }
    return element;
  }

  /** What stands there: given, or calculated; empty if blank. */
  public Optional<Value> value(String item, String instance) {
    Slot slot = new Slot(item, instance);
    Value known = given.get(slot);
    if (known != null) {
      return Optional.of(known);
    }
    String text = Answers.text(element(slot).getValue());
    return text.isEmpty() ? Optional.empty() : Optional.of(Value.of(text));
  }

  /** How an item stands; of a repeat, one of its instances. */
  public ItemState state(String item, String instance) {
    Slot slot = new Slot(item, instance);
    TreeElement element = element(slot);
    Item asked = form.item(item).orElseThrow(() -> new IllegalArgumentException(item));
    boolean relevant = element.isRelevant();
    if (asked instanceof Question question) {
      Optional<Value> value = value(item, instance);
      boolean required = element.isRequired();
      return new ItemState(
          asked,
          instance,
          relevant,
          required,
          !element.isEnabled(),
          value,
          relevant ? complaint(question, slot, element, value) : Optional.empty());
    }
    return new ItemState(
        asked, instance, relevant, false, false, Optional.empty(), Optional.empty());
  }

  private Optional<ItemState.Complaint> complaint(
      Question question, Slot slot, TreeElement element, Optional<Value> value) {
    boolean open = value.isEmpty() || value.get().equals(Value.NO_ANSWER);
    if (open) {
      return element.isRequired() && question.type().isAsked()
          ? complaint(ItemState.Complaint.Kind.MISSING, question.wording().requiredMessage(), slot)
          : Optional.empty();
    }
    if (!value.get().isAnswer()) {
      return Optional.empty();
    }
    IAnswerData data = element.getValue();
    String text = value.get().text();
    if (data == null || !isOffered(question, slot, text) || !isInRange(question, text)) {
      return complaint(ItemState.Complaint.Kind.UNREADABLE, Texts.NONE, slot);
    }
    return question.logic().of(Use.CONSTRAINT).isEmpty() || machine.allows(element, data)
        ? Optional.empty()
        : complaint(
            ItemState.Complaint.Kind.VIOLATED, question.wording().constraintMessage(), slot);
  }

  private Optional<ItemState.Complaint> complaint(
      ItemState.Complaint.Kind kind, Texts message, Slot slot) {
    return Optional.of(new ItemState.Complaint(kind, filled(message, slot)));
  }

  private boolean isOffered(Question question, Slot slot, String text) {
    if (!question.type().isSelect()) {
      return true;
    }
    List<String> offered =
        choices(question.name(), slot.instance).stream().map(Choice::name).toList();
    return question.type() == QuestionType.SELECT_ONE
        ? offered.contains(text)
        : offered.containsAll(List.of(text.split(" ")));
  }

  private static boolean isInRange(Question question, String text) {
    return question.look().range().map(range -> range.holds(new BigDecimal(text))).orElse(true);
  }

  /** Every item in the order of the survey, repeats instance by instance; also what is hidden. */
  public List<ItemState> states() {
    List<ItemState> states = new ArrayList<>();
    states(form.items(), TOP, states);
    return states;
  }

  private void states(List<Item> items, String instance, List<ItemState> states) {
    for (Item item : items) {
      switch (item) {
        case Group group when group.repeats() -> {
          for (String one : instances(group.name(), instance)) {
            states.add(state(group.name(), one));
            states(group.items(), one, states);
          }
        }
        case Group group -> {
          states.add(state(group.name(), instance));
          states(group.items(), instance, states);
        }
        case Question question -> states.add(state(question.name(), instance));
      }
    }
  }

  /** The choices offered now. */
  public List<Choice> choices(String item, String instance) {
    Question question = form.question(item).orElseThrow();
    if (question.logic().of(Use.CHOICE_FILTER).isEmpty()) {
      return question.choices();
    }
    List<String> offered = machine.choices(element(new Slot(item, instance)));
    return offered == null
        ? question.choices()
        : question.choices().stream().filter(choice -> offered.contains(choice.name())).toList();
  }

  /** The label, its references filled in. */
  public String label(String item, String instance) {
    return filled(form.item(item).orElseThrow().wording().label(), new Slot(item, instance));
  }

  /** The hint, its references filled in. */
  public String hint(String item, String instance) {
    return filled(form.item(item).orElseThrow().wording().hint(), new Slot(item, instance));
  }

  private String filled(Texts texts, Slot slot) {
    TreeElement here = elements.getOrDefault(slot, machine.root());
    return evaluator.filled(texts.in(language), slot.item, here);
  }

  /** The instances of a repeat, in order. */
  public List<String> instances(String repeat, String parentInstance) {
    return List.copyOf(instances.getOrDefault(new Slot(repeat, parentInstance), List.of()));
  }

  /** Adds an instance at the end of a repeat, under an id that nothing else has. */
  public void addInstance(String repeat, String parentInstance, String instance) {
    Group group = repeat(repeat);
    List<String> known = instances.get(new Slot(repeat, parentInstance));
    if (known == null || instance.equals(TOP) || has(repeat, instance)) {
      throw new IllegalArgumentException("cannot add " + instance + " to " + repeat);
    }
    TreeElement added = machine.addRepeat(parent(group, parentInstance), repeat, names(repeat));
    known.add(instance);
    elements.put(new Slot(repeat, instance), added);
    register(group.items(), added, instance);
  }

  /** Takes an instance of a repeat away, with all answers in it. */
  public void removeInstance(String repeat, String instance) {
    TreeElement element = element(new Slot(repeat, instance));
    for (Item item : form.all()) {
      boolean inside =
          form.repeatAround(item.name()).filter(group -> group.name().equals(repeat)).isPresent();
      if (inside && item instanceof Group group && group.repeats()) {
        // JavaRosa forgets to work out anew what depends on repeats within one that goes.
        instances(group.name(), instance).forEach(one -> removeInstance(group.name(), one));
        instances.remove(new Slot(group.name(), instance));
        elements.remove(new Slot(Paths.countName(group), instance));
      } else if (inside) {
        forget(item, instance);
      }
    }
    machine.removeRepeat(element, names(repeat));
    elements.remove(new Slot(repeat, instance));
    instances.values().forEach(known -> known.remove(instance));
  }

  private void forget(Item item, String instance) {
    if (item instanceof Question question && question.look().orOther()) {
      elements.remove(new Slot(question.otherName(), instance));
      given.remove(new Slot(question.otherName(), instance));
    }
    Slot slot = new Slot(item.name(), instance);
    if (given.containsKey(slot)) {
      set(item.name(), instance, Value.CLEARED);
    }
    elements.remove(slot);
  }

  private Group repeat(String name) {
    return form.item(name)
        .filter(item -> item instanceof Group group && group.repeats())
        .map(Group.class::cast)
        .orElseThrow(() -> new IllegalArgumentException("no repeat: " + name));
  }

  private List<String> names(String item) {
    List<String> names = new ArrayList<>();
    form.groupsAround(item).forEach(group -> names.add(group.name()));
    names.add(item);
    return names;
  }

  private TreeElement parent(Group group, String parentInstance) {
    List<Group> around = form.groupsAround(group.name());
    return around.isEmpty()
        ? machine.root()
        : element(new Slot(around.getLast().name(), parentInstance));
  }

  /** How many instances the form itself wants of a repeat; empty if people decide. */
  public OptionalInt wanted(String repeat, String parentInstance) {
    if (repeat(repeat).logic().of(Use.REPEAT_COUNT).isEmpty()) {
      return OptionalInt.empty();
    }
    TreeElement count = element(new Slot(Paths.countName(repeat(repeat)), parentInstance));
    String text = Answers.text(count.getValue());
    return OptionalInt.of(evaluator.count(text));
  }

  /**
   * Answers every blank question that has a default, in one instance and not in repeats below it.
   *
   * @return what was filled in, by item name, for the caller to keep
   */
  public Map<String, Value> applyDefaults(String instance) {
    Map<String, Value> applied = new java.util.LinkedHashMap<>();
    for (Question question : form.questions()) {
      Slot slot = new Slot(question.name(), instance);
      Optional<Expression> initial = question.logic().of(Use.DEFAULT);
      TreeElement element = elements.get(slot);
      if (initial.isPresent() && element != null && value(slot.item, instance).isEmpty()) {
        String text = evaluator.initial(initial.get().text(), element);
        if (!text.isEmpty()) {
          set(slot.item, instance, Value.of(text));
          applied.put(slot.item, Value.of(text));
        }
      }
    }
    return applied;
  }

  /** Works out constraint and choices of a blank question, to see whether it can be done. */
  boolean tries(String item, String instance) {
    choices(item, instance);
    return machine.allows(element(new Slot(item, instance)), Answers.guess(""));
  }

  /** Works out a default, to see whether it can be done. */
  boolean triesDefault(String item, String instance) {
    String initial = form.item(item).orElseThrow().logic().of(Use.DEFAULT).orElseThrow().text();
    TreeElement element = element(new Slot(item, instance));
    return evaluator.initial(initial, element).isEmpty();
  }

  /** The rules that now find something. */
  public List<FindingRule> found() {
    return form.rules().stream().filter(this::found).toList();
  }

  /** True if a rule now finds something. */
  public boolean found(FindingRule rule) {
    return evaluator.isTrue(rule.when().text(), machine.root());
  }

  /** What a rule finds, its references filled in. */
  public String text(FindingRule rule) {
    return filled(rule.text(), new Slot("", TOP));
  }
}

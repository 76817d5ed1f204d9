package org.jichidesk.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A form that was checked and can be filled in. Never changes. */
public final class FormDefinition {

  private final FormHead head;
  private final List<Item> items;
  private final List<Crossing> crosswalk;
  private final List<FindingRule> rules;
  private final Map<String, Item> byName = new LinkedHashMap<>();
  private final Map<String, Group> parents = new LinkedHashMap<>();
  private final Set<String> borrowed = new LinkedHashSet<>();

  FormDefinition(
      FormHead head, List<Item> items, List<Crossing> crosswalk, List<FindingRule> rules) {
    this.head = head;
    this.items = List.copyOf(items);
    this.crosswalk = List.copyOf(crosswalk);
    this.rules = List.copyOf(rules);
    index(this.items);
    byName.values().forEach(this::borrow);
    for (FindingRule rule : this.rules) {
      borrow(rule.when().text());
      borrow(rule.text());
    }
  }

  private void borrow(Item item) {
    item.logic().byUse().values().forEach(expression -> borrow(expression.text()));
    borrow(item.wording().label());
    borrow(item.wording().hint());
    borrow(item.wording().constraintMessage());
    borrow(item.wording().requiredMessage());
  }

  private void borrow(Texts texts) {
    texts.byLanguage().values().forEach(this::borrow);
  }

  private void borrow(String text) {
    References.names(text).stream().filter(References::isBorrowed).forEach(borrowed::add);
  }

  private void index(List<Item> level) {
    for (Item item : level) {
      byName.put(item.name(), item);
      if (item instanceof Group group) {
        group.items().forEach(child -> parents.put(child.name(), group));
        index(group.items());
      }
    }
  }

  /** Id, version, title and languages. */
  public FormHead head() {
    return head;
  }

  /** What stands at the top, in order. */
  public List<Item> items() {
    return items;
  }

  /** Every group and question, in the order of the survey. */
  public List<Item> all() {
    return List.copyOf(byName.values());
  }

  /** Every question, note, calculated and hidden value, in the order of the survey. */
  public List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (Item item : byName.values()) {
      if (item instanceof Question question) {
        questions.add(question);
      }
    }
    return questions;
  }

  /** The item of that name. */
  public Optional<Item> item(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The question of that name. */
  public Optional<Question> question(String name) {
    return item(name).filter(Question.class::isInstance).map(Question.class::cast);
  }

  /** The groups an item stands in, the outermost first. */
  public List<Group> groupsAround(String name) {
    List<Group> around = new ArrayList<>();
    for (Group group = parents.get(name); group != null; group = parents.get(group.name())) {
      around.addFirst(group);
    }
    return around;
  }

  /** The innermost repeat an item stands in (a repeat does not stand in itself). */
  public Optional<Group> repeatAround(String name) {
    return groupsAround(name).reversed().stream().filter(Group::repeats).findFirst();
  }

  /** How questions of earlier versions live on in this one. */
  public List<Crossing> crosswalk() {
    return crosswalk;
  }

  /**
   * Values from outside this check-up that expressions or texts refer to: {@code name__last}, the
   * answer of the last round, and {@code name__similar}, what is usual in similar districts.
   */
  public Set<String> borrowed() {
    return Collections.unmodifiableSet(borrowed);
  }

  /** The rules that find something in the answers. */
  public List<FindingRule> rules() {
    return rules;
  }
}

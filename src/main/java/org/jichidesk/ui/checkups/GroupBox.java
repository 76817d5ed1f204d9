package org.jichidesk.ui.checkups;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jichidesk.form.FormSession;
import org.jichidesk.form.Group;
import org.jichidesk.form.Item;
import org.jichidesk.form.Question;
import org.jichidesk.ui.kit.Cards;

/** Items below each other under a heading; inside one instance of a repeat, or outside of all. */
final class GroupBox extends CachedBox implements Box {

  private final Filling filling;
  private final FormPage page;
  private final String instance;
  private final String name;
  private final Label heading = Cards.text("");
  private final List<Box> boxes = new ArrayList<>();

  /**
   * A group.
   *
   * @param name of the group; empty for what stands in none
   * @param style how its heading looks
   */
  GroupBox(Filling filling, FormPage page, String name, String instance, String style) {
    super(12);
    this.filling = filling;
    this.page = page;
    this.name = name;
    this.instance = instance;
    heading.getStyleClass().add(style);
    getStyleClass().add("question-group");
    getChildren().add(heading);
    heading();
  }

  private void heading() {
    String words = name.isEmpty() ? "" : filling.form().label(name, instance);
    if (!words.equals(heading.getText()) || words.isEmpty()) {
      heading.setText(words);
      heading.setManaged(!words.isEmpty());
      heading.setVisible(!words.isEmpty());
    }
  }

  /** Adds an item with all in it. */
  void add(Item item) {
    switch (item) {
      case Question question -> {
        if (FormPage.isSeen(question)) {
          put(new QuestionBox(filling, page, new Slot(question.name(), instance), question));
        }
      }
      case Group group when group.repeats() -> put(new RepeatBox(filling, page, group, instance));
      case Group group -> {
        GroupBox inner = new GroupBox(filling, page, group.name(), instance, "group-title");
        group.items().forEach(inner::add);
        put(inner);
      }
    }
  }

  private void put(Box box) {
    boxes.add(box);
    getChildren().add(box.node());
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void update() {
    boolean relevant =
        name.isEmpty()
            || !filling.form().has(name, instance)
            || filling.form().state(name, instance).relevant();
    if (relevant != isManaged()) {
      page.keepPlace(() -> {
        setManaged(relevant);
        setVisible(relevant);
      });
    }
    if (relevant) {
      heading();
      boxes.forEach(Box::update);
    }
  }

  @Override
  public void fill() {
    boxes.forEach(Box::fill);
  }

  @Override
  public void questions(List<QuestionBox> all) {
    if (isManaged()) {
      boxes.forEach(box -> box.questions(all));
    }
  }

  /** True if it is the top of the page, outside of all repeats. */
  boolean isTop() {
    return instance.equals(FormSession.TOP);
  }
}

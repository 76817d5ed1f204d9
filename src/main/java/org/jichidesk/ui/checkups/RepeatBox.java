package org.jichidesk.ui.checkups;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jichidesk.form.Group;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/** What is answered as often as needed, one card for each time. */
final class RepeatBox extends CachedBox implements Box {

  private final Filling filling;
  private final FormPage page;
  private final Group group;
  private final String parent;
  private final Text text;
  private final VBox cards = new VBox(12);
  private final Button add;
  private final Map<String, GroupBox> instances = new LinkedHashMap<>();

  RepeatBox(Filling filling, FormPage page, Group group, String parent) {
    super(8);
    this.filling = filling;
    this.page = page;
    this.group = group;
    this.parent = parent;
    this.text = filling.text();
    Label heading = Cards.text(words(), "group-title");
    add = new Button(text.of("checkups.repeat.add", words()), Icons.of(Feather.PLUS));
    add.setId("checkups-add-" + new Slot(group.name(), parent).id());
    add.setOnAction(e ->
        filling.add(
            group.name(),
            parent,
            id -> {
              page.keepPlace(() -> put(id));
              first(id);
            }));
    getChildren().setAll(heading, cards, add);
    filling.form().instances(group.name(), parent).forEach(this::put);
  }

  private String words() {
    String label = group.wording().label().in(text.language());
    return label.isEmpty() ? group.name() : label;
  }

  private void put(String id) {
    GroupBox inside = new GroupBox(filling, page, "", id, "group-title");
    group.items().forEach(inside::add);
    Label number = new Label();
    number.getStyleClass().add("group-title");
    Button remove = new Button(text.of("checkups.repeat.remove"), Icons.of(Feather.TRASH_2));
    remove.getStyleClass().add("small");
    remove.setId("checkups-remove-" + new Slot(group.name(), id).id());
    remove.setOnAction(e ->
        page.keepPlace(() -> {
          Node card = instances.remove(id);
          cards.getChildren().removeIf(node -> Objects.equals(node.getUserData(), card));
          number();
          filling.remove(group.name(), id);
          add.requestFocus();
        }));
    VBox card = new VBox(8, Cards.spread(number, remove), inside);
    card.getStyleClass().add("card");
    card.setUserData(inside);
    instances.put(id, inside);
    cards.getChildren().add(card);
    number();
  }

  private void number() {
    int at = 0;
    for (Node card : cards.getChildren()) {
      at++;
      Label label =
          (Label)
              ((javafx.scene.layout.HBox) ((VBox) card).getChildren().getFirst())
                  .getChildren()
                  .getFirst();
      label.setText(text.of("checkups.repeat.number", words(), at));
    }
  }

  private void first(String id) {
    List<QuestionBox> inside = new ArrayList<>();
    GroupBox box = instances.get(id);
    if (box != null) {
      box.questions(inside);
      inside.stream().filter(QuestionBox::isOpen).findFirst().ifPresent(page::goToNew);
    }
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void update() {
    boolean relevant = page.isRelevant(group.name(), parent);
    if (relevant != isManaged()) {
      page.keepPlace(() -> {
        setManaged(relevant);
        setVisible(relevant);
      });
    }
    OptionalInt wanted = filling.form().wanted(group.name(), parent);
    boolean more = wanted.isEmpty() || instances.size() < wanted.getAsInt();
    add.setVisible(more);
    add.setManaged(more);
    instances.values().forEach(Box::update);
  }

  @Override
  public void fill() {
    instances.values().forEach(Box::fill);
  }

  @Override
  public void questions(List<QuestionBox> all) {
    if (isManaged()) {
      instances.values().forEach(box -> box.questions(all));
    }
  }
}

package org.jichidesk.ui.checkups;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.checkup.Count;
import org.jichidesk.form.Item;
import org.jichidesk.form.ItemState;
import org.jichidesk.form.Question;
import org.jichidesk.form.QuestionType;
import org.jichidesk.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/**
 * A form on one page. What is in sight is made first, the rest a few questions at a time, so that a
 * long form opens as fast as a short one.
 */
final class FormPage {

  private static final int AT_ONCE = 12;
  private static final int EACH_TIME = 3;

  private final Filling filling;
  private final Consumer<Count> counted;
  private final Consumer<QuestionBox> aside;
  private final List<Section> sections;
  private final List<GroupBox> boxes = new ArrayList<>();
  private final List<Count> counts = new ArrayList<>();
  private final Deque<Runnable> unmade = new ArrayDeque<>();
  private final CachedBox page = new CachedBox(20);
  private final ScrollPane scroll = new ScrollPane(page);
  private final SectionList list;
  private final HBox node;
  private @Nullable QuestionBox here;
  private @Nullable QuestionBox inside;
  private boolean keeping;
  private boolean shows;

  /**
   * A page.
   *
   * @param counted is told how far the whole form has come
   * @param aside shows more of a question
   */
  FormPage(Filling filling, Consumer<Count> counted, Consumer<QuestionBox> aside) {
    this.filling = filling;
    this.counted = counted;
    this.aside = aside;
    this.sections = Section.of(filling.form().form());
    String language = filling.text().language();
    this.list =
        new SectionList(
            sections.stream().map(s -> s.title(filling.form().form(), language)).toList(),
            filling.text(),
            this::goToSection);
    page.getStyleClass().add("form-page");
    scroll.setFitToWidth(true);
    scroll.setId("checkups-page");
    scroll.getStyleClass().addAll("page");
    HBox.setHgrow(scroll, Priority.ALWAYS);
    this.node = new HBox(12, list.node(), scroll);
    VBox.setVgrow(node, Priority.ALWAYS);
    ChangeListener<@Nullable Node> follow = (property, was, is) -> focused(is);
    node.sceneProperty()
        .addListener((property, was, is) -> {
          if (was != null) {
            was.focusOwnerProperty().removeListener(follow);
          }
          if (is != null) {
            is.focusOwnerProperty().addListener(follow);
          }
        });
    for (Section section : sections) {
      GroupBox box = new GroupBox(filling, this, section.name(), "0", "section-title");
      boxes.add(box);
      counts.add(Count.NONE);
      unmade.add(() -> page.getChildren().add(box));
      section.items().forEach(item -> unmade.add(() -> box.add(item)));
    }
    make(AT_ONCE);
    countAll();
    list.mark(0);
    goOn();
  }

  /** True for what people may see at some time. */
  static boolean isSeen(Item item) {
    return !(item instanceof Question question && question.type() == QuestionType.HIDDEN);
  }

  private void make(int many) {
    for (int i = 0; i < many && !unmade.isEmpty(); i++) {
      unmade.remove().run();
    }
  }

  private void goOn() {
    if (!unmade.isEmpty()) {
      Background.afterwards(() -> {
        make(EACH_TIME);
        goOn();
      });
    }
  }

  Node node() {
    return node;
  }

  /** The list of sections is put away where there is no room for it. */
  void narrow(boolean is) {
    list.node().setVisible(!is);
    list.node().setManaged(!is);
  }

  /** The form looks at other answers than before. */
  void update() {
    boxes.forEach(Box::update);
    countAll();
  }

  /** Shows what is on disk. */
  void fill() {
    boxes.forEach(Box::fill);
    update();
  }

  private void countAll() {
    Count all = Count.NONE;
    List<List<ItemState>> states = States.bySection(filling.form(), sections);
    for (int i = 0; i < sections.size(); i++) {
      Count count = Count.of(states.get(i));
      if (!count.equals(counts.get(i)) || unmadeYet()) {
        counts.set(i, count);
        list.show(i, count);
      }
      all = all.plus(count);
    }
    counted.accept(all);
  }

  private boolean unmadeYet() {
    return here == null;
  }

  boolean isRelevant(String repeat, String instance) {
    return filling.form().form().groupsAround(repeat).isEmpty()
        || filling.form().form().groupsAround(repeat).reversed().stream()
            .findFirst()
            .filter(group -> filling.form().has(group.name(), instance))
            .map(group -> filling.form().state(group.name(), instance).relevant())
            .orElse(true);
  }

  /** A list inside an input marks its cells as focused too: only the scene knows better. */
  private void focused(@Nullable Node owner) {
    QuestionBox box = around(owner);
    QuestionBox before = inside;
    if (box == before) {
      return;
    }
    inside = box;
    if (before != null) {
      before.leave();
    }
    if (box != null) {
      at(box);
    }
  }

  private static @Nullable QuestionBox around(@Nullable Node owner) {
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at instanceof QuestionBox box) {
        return box;
      }
    }
    return null;
  }

  /** The person begins at the first question, unless busy with a choice elsewhere. */
  void start() {
    Scene scene = node.getScene();
    if (scene != null && !(scene.getFocusOwner() instanceof ComboBoxBase<?>)) {
      questions().stream().filter(QuestionBox::isOpen).findFirst().ifPresent(QuestionBox::go);
    }
  }

  /** The person is at a question. */
  private void at(QuestionBox box) {
    if (here != null) {
      here.mark(false);
    }
    here = box;
    box.mark(true);
    for (int i = 0; i < boxes.size(); i++) {
      if (isIn(box, boxes.get(i))) {
        list.mark(i);
      }
    }
    show(box);
    if (shows) {
      aside.accept(box);
    }
  }

  /** Shows more of a question, and from now on of each the person comes to. */
  void open(QuestionBox box) {
    shows = true;
    aside.accept(box);
  }

  /** Shows no more than the page. */
  void close() {
    shows = false;
  }

  private static boolean isIn(Node node, Node around) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(around)) {
        return true;
      }
    }
    return false;
  }

  /** Goes from a question to the next one that can be answered. */
  void next(QuestionBox from) {
    make(unmade.size());
    List<QuestionBox> all = questions();
    int at = all.indexOf(from);
    all.stream().skip(at + 1L).filter(QuestionBox::isOpen).findFirst().ifPresent(this::goTo);
  }

  private List<QuestionBox> questions() {
    List<QuestionBox> all = new ArrayList<>();
    boxes.forEach(box -> box.questions(all));
    return all;
  }

  /** The question the person was at last. */
  Optional<QuestionBox> here() {
    return Optional.ofNullable(here);
  }

  /** Goes to where another page stood. */
  void like(FormPage former) {
    former
        .here()
        .ifPresent(box -> {
          make(unmade.size());
          questions().stream()
              .filter(one -> one.slot().equals(box.slot()))
              .findFirst()
              .ifPresent(this::goTo);
        });
  }

  void goTo(QuestionBox box) {
    box.go();
    show(box);
  }

  /** Goes to a question that was only just made: how high it is, is not known yet. */
  void goToNew(QuestionBox box) {
    scroll.applyCss();
    goTo(box);
  }

  private void goToSection(int number) {
    if (!unmade.isEmpty()) {
      make(unmade.size());
      scroll.applyCss();
    }
    settle();
    scrollTo(top(boxes.get(number)));
    List<QuestionBox> inside = new ArrayList<>();
    boxes.get(number).questions(inside);
    inside.stream().filter(QuestionBox::isOpen).findFirst().ifPresent(QuestionBox::go);
  }

  /** Brings a question into sight, if it is not. */
  private void show(Node box) {
    settle();
    double from = top(box);
    double to = from + box.getLayoutBounds().getHeight();
    double at = at();
    double high = scroll.getViewportBounds().getHeight();
    if (from < at) {
      scrollTo(from - 8);
    } else if (to > at + high) {
      scrollTo(Math.min(from - 8, to - high + 24));
    }
  }

  private void settle() {
    if (scroll.getScene() != null) {
      scroll.layout();
    }
  }

  private double top(Node box) {
    Bounds bounds = page.sceneToLocal(box.localToScene(box.getLayoutBounds()));
    return bounds.getMinY();
  }

  private double room() {
    return Math.max(0, page.getHeight() - scroll.getViewportBounds().getHeight());
  }

  private double at() {
    return scroll.getVvalue() * room();
  }

  private void scrollTo(double y) {
    double room = room();
    scroll.setVvalue(room == 0 ? 0 : Math.clamp(y / room, 0, 1));
  }

  /** Changes the page while the question the person is at stays where it is on the screen. */
  void keepPlace(Runnable change) {
    QuestionBox anchor = here;
    if (keeping || anchor == null || anchor.getScene() == null) {
      change.run();
      return;
    }
    keeping = true;
    double before = top(anchor) - at();
    change.run();
    Background.afterwards(() -> {
      settle();
      keeping = false;
      if (anchor.getScene() != null && anchor.isManaged()) {
        scrollTo(top(anchor) - before);
      }
    });
  }
}

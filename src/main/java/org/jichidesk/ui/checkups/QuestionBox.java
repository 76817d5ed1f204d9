package org.jichidesk.ui.checkups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.ItemState;
import org.jichidesk.form.Question;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.kordamp.ikonli.feather.Feather;

/**
 * One question: what is asked, the answer, why there is none, what was answered last time, and what
 * the form says against it.
 */
final class QuestionBox extends CachedBox implements Reply, Box {

  private static final Duration FADE = Duration.millis(160);
  private static final List<Value> STATES =
      List.of(Value.NOT_APPLICABLE, Value.NO_ANSWER, Value.UNKNOWN);
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  static final String OTHER = "other";

  private final Filling filling;
  private final FormPage page;
  private final Slot slot;
  private final Question question;
  private final Text text;
  private final Label label;
  private final Label need;
  private final Button more;
  private final Optional<AnswerInput> input;
  private final Label fixed = new Label();
  private final List<ToggleButton> states = new ArrayList<>();
  private final Label message = Cards.text("");
  private final TextField other = Inputs.line();
  private final HBox otherLine;
  private Optional<String> unreadable = Optional.empty();
  private boolean left;

  QuestionBox(Filling filling, FormPage page, Slot slot, Question question) {
    super(6);
    this.filling = filling;
    this.page = page;
    this.slot = slot;
    this.question = question;
    this.text = filling.text();
    getStyleClass()
        .addAll(
            "question", "question-" + question.type().name().toLowerCase(java.util.Locale.ROOT));
    setId("question-" + slot.id());
    label = Cards.text("", "question-label");
    need = new Label(text.of("record.required"));
    need.getStyleClass().add("required-mark");
    need.setMinWidth(Region.USE_PREF_SIZE);
    more = new Button("", Icons.of(Feather.MESSAGE_SQUARE));
    input = AnswerInputs.of(filling, slot, question, this);
    otherLine = new HBox(8, new Label(text.of("checkups.other")), other);
    otherLine.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(other, Priority.ALWAYS);
    build();
    fill();
    update();
  }

  private void build() {
    getChildren().add(head());
    String hint = filling.form().hint(slot.item(), slot.instance());
    if (!hint.isEmpty()) {
      getChildren().add(Cards.text(hint, "support"));
    }
    Facts.of(question, text).ifPresent(facts -> getChildren().add(Cards.text(facts, "support")));
    if (input.isPresent()) {
      AnswerInput answer = input.get();
      answer.target().setId("answer-" + slot.id());
      answer.target().setAccessibleText(label.getText());
      getChildren().add(answer.node());
      if (question.look().orOther()) {
        other.setId("answer-other-" + slot.id());
        other
            .focusedProperty()
            .addListener((property, was, is) -> {
              if (!is) {
                writeOther();
              }
            });
        other.setOnAction(e -> {
          writeOther();
          next();
        });
        getChildren().add(otherLine);
      }
      getChildren().add(foot());
    } else if (!question.type().equals(org.jichidesk.form.QuestionType.NOTE)) {
      fixed.getStyleClass().add("fixed-answer");
      getChildren().add(fixed);
    }
    message.setManaged(false);
    getChildren().add(message);
  }

  /** The person went on: from now on a missing answer is said to be missing. */
  void leave() {
    left = true;
    update();
  }

  /** Marks it as the one the person is at, or was at last. */
  void mark(boolean is) {
    pseudoClassStateChanged(HERE, is);
  }

  private Node head() {
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(8, label, need);
    if (input.isPresent()) {
      more.getStyleClass().addAll("flat", "small", "more");
      more.setId("checkups-more-" + slot.id());
      more.setFocusTraversable(false);
      more.setMinWidth(Region.USE_PREF_SIZE);
      more.setAccessibleText(text.of("checkups.more"));
      more.setOnAction(e -> page.open(this));
      head.getChildren().add(more);
    }
    head.getStyleClass().add("question-head");
    return head;
  }

  private Node foot() {
    FlowPane foot = new FlowPane(16, 6);
    foot.setAlignment(Pos.CENTER_LEFT);
    if (!question.type().equals(org.jichidesk.form.QuestionType.ACKNOWLEDGE)) {
      HBox apart = new HBox(4);
      apart.setAlignment(Pos.CENTER_LEFT);
      for (Value state : STATES) {
        ToggleButton button = new ToggleButton(state.kind().label().in(text.language()));
        button.setUserData(state);
        button.setId(
            "state-" + state.kind().name().toLowerCase(java.util.Locale.ROOT) + "-" + slot.id());
        button.setFocusTraversable(false);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.getStyleClass().add("apart");
        button.setOnAction(e -> stated(button.isSelected() ? state : Value.CLEARED));
        states.add(button);
      }
      apart.getChildren().setAll(states);
      foot.getChildren().add(apart);
    }
    LastWords.of(filling.sheet(), question, slot, text)
        .ifPresent(last -> foot.getChildren().add(last));
    return foot;
  }

  /** The answer is one of the states that are none: what was typed is taken away. */
  private void stated(Value state) {
    unreadable = Optional.empty();
    input.ifPresent(answer -> answer.show(Optional.empty()));
    commit(state);
  }

  @Override
  public void live(Value value) {
    unreadable = Optional.empty();
    filling.live(slot, value);
  }

  @Override
  public void commit(Value value) {
    unreadable = Optional.empty();
    filling.live(slot, value);
    ItemState state = state();
    boolean refused =
        state.complaint().filter(c -> c.kind() != ItemState.Complaint.Kind.MISSING).isPresent();
    if (!refused) {
      filling.write(slot, value, this::written);
    }
  }

  private void written(Optional<Finding> refused) {
    unreadable = refused.map(this::words);
    update();
  }

  private String words(Finding finding) {
    return text.finding(finding) + " " + text.whatToDo(finding);
  }

  @Override
  public void unreadable(String why) {
    unreadable = Optional.of(why);
    update();
  }

  @Override
  public void next() {
    page.next(this);
  }

  private void writeOther() {
    String typed = other.getText().strip();
    if (!Inputs.isComposing(other)
        && !typed.equals(filling.kept().text(filling.record(slot), Answer.OTHER))) {
      filling
          .form()
          .set(
              question.otherName(),
              slot.instance(),
              typed.isEmpty() ? Value.CLEARED : Value.of(typed));
      filling.write(slot, Answer.OTHER, typed, this::written);
    }
  }

  private ItemState state() {
    return filling.form().state(slot.item(), slot.instance());
  }

  Slot slot() {
    return slot;
  }

  Question question() {
    return question;
  }

  /** What is asked, as it is read. */
  String words() {
    return label.getText();
  }

  @Override
  public Node node() {
    return this;
  }

  /** Shows what is on disk, unless something else is being typed. */
  @Override
  public void fill() {
    Optional<Value> kept = filling.kept().value(filling.record(slot));
    boolean typing = input.filter(AnswerInput::isDirty).isPresent();
    if (input.isPresent() && !typing) {
      boolean rejected = unreadable.isPresent() || isRefused();
      if (!rejected || !isFocusWithin()) {
        filling.reset(slot);
        input.get().show(kept);
        unreadable = Optional.empty();
      }
      if (question.look().orOther() && !other.isFocused()) {
        String words = filling.kept().text(filling.record(slot), Answer.OTHER);
        other.setText(words);
        filling
            .form()
            .set(
                question.otherName(),
                slot.instance(),
                words.isEmpty() ? Value.CLEARED : Value.of(words));
      }
    }
    Integer beside = filling.beside().get(filling.record(slot).part(Answer.ITEM).text());
    boolean noted = !filling.kept().text(filling.record(slot), Answer.NOTE).isEmpty();
    int count = (beside == null ? 0 : beside) + (noted ? 1 : 0);
    more.setText(count == 0 ? "" : Integer.toString(count));
  }

  private boolean isRefused() {
    return state()
        .complaint()
        .filter(c -> c.kind() == ItemState.Complaint.Kind.VIOLATED)
        .isPresent();
  }

  @Override
  public void questions(List<QuestionBox> all) {
    all.add(this);
  }

  /** Can be gone to. */
  boolean isOpen() {
    return input.isPresent() && isManaged() && !input.get().target().isDisabled();
  }

  void go() {
    input.ifPresent(answer -> answer.target().requestFocus());
  }

  /** Shows how the question stands with the answers of this moment. */
  @Override
  public void update() {
    ItemState state = state();
    appear(state.relevant() && isShown());
    if (!state.relevant()) {
      return;
    }
    String words = filling.form().label(slot.item(), slot.instance());
    if (!words.equals(label.getText())) {
      label.setText(words);
    }
    shown(need, state.required());
    Value value = state.value().orElse(Value.CLEARED);
    states.forEach(button -> button.setSelected(button.getUserData().equals(value)));
    input.ifPresent(answer -> {
      answer.target().setDisable(state.readOnly());
      if (question.type().isSelect()) {
        answer.offer(filling.form().choices(slot.item(), slot.instance()));
        boolean says = value.isAnswer() && List.of(value.text().split(" ")).contains(OTHER);
        shown(otherLine, says && question.look().orOther());
      }
    });
    if (input.isEmpty()) {
      fixed.setText(LastWords.shown(question, value, text));
      shown(fixed, !fixed.getText().isEmpty());
    }
    message(state);
  }

  /** A calculated value without words is for the form alone. */
  private boolean isShown() {
    return switch (question.type()) {
      case HIDDEN -> false;
      case CALCULATE -> !question.wording().label().isEmpty();
      default -> true;
    };
  }

  private void message(ItemState state) {
    String words =
        unreadable.orElseGet(() ->
            state
                .complaint()
                .filter(c -> c.kind() != ItemState.Complaint.Kind.MISSING || left)
                .map(this::words)
                .orElse(""));
    if (words.equals(message.getText()) && message.isManaged() == !words.isEmpty()) {
      return;
    }
    message.setText(words);
    shown(message, !words.isEmpty());
    message.setGraphic(words.isEmpty() ? null : Icons.of(Feather.ALERT_TRIANGLE));
    message.getStyleClass().setAll("label", "wrapped", "error-text");
  }

  private String words(ItemState.Complaint complaint) {
    String said =
        complaint.message().isEmpty()
            ? text.of(
                "checkups.complaint." + complaint.kind().name().toLowerCase(java.util.Locale.ROOT))
            : complaint.message();
    return complaint.kind() == ItemState.Complaint.Kind.MISSING
        ? said
        : text.of("checkups.not-written", said);
  }

  private static void shown(Node node, boolean is) {
    if (node.isManaged() != is || node.isVisible() != is) {
      node.setManaged(is);
      node.setVisible(is);
    }
  }

  private void appear(boolean is) {
    if (is == isManaged() && is == isVisible()) {
      return;
    }
    if (getScene() == null) {
      shown(this, is);
      return;
    }
    FadeTransition fade = new FadeTransition(FADE, this);
    if (is) {
      page.keepPlace(() -> shown(this, true));
      fade.setFromValue(0);
      fade.setToValue(1);
      fade.play();
    } else {
      shown(this, true);
      page.keepPlace(() -> shown(this, false));
      setOpacity(1);
    }
  }
}

package org.jichidesk.ui.checkups;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.checkup.AnswerSheet;
import org.jichidesk.checkup.Count;
import org.jichidesk.checkup.Round;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.form.Group;
import org.jichidesk.form.Item;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** One district's form: how far it has come, the page, and beside it more of a question. */
final class FormDesk {

  private static final double NARROW = 52;

  private final AnswerSheet sheet;
  private final Text text;
  private final Filling filling;
  private final FormPage page;
  private final Steps steps;
  private final QuestionAside aside;
  private final Label progress = new Label();
  private final HBox body = new HBox(12);
  private final VBox box = new VBox(8);

  FormDesk(Session session, AnswerSheet sheet, Kept kept, String name) {
    this.sheet = sheet;
    this.text = session.text();
    this.filling = new Filling(session, sheet, kept, this::changed);
    this.aside = new QuestionAside(filling, this::closeAside);
    this.steps = new Steps(session, sheet.round());
    this.page = new FormPage(filling, this::counted, this::open);
    HBox.setHgrow(page.node(), Priority.ALWAYS);
    body.getChildren().setAll(page.node());
    VBox.setVgrow(body, Priority.ALWAYS);
    box.getChildren().setAll(head(name), body);
    box.getStyleClass().add("form-desk");
    body.widthProperty().addListener((property, was, is) -> room());
    steps.show(kept);
    large(session.around().settings().get("checkups.large", "no").equals("yes"));
  }

  private Node head(String name) {
    Label title = new Label(name, Icons.of(Feather.MAP_PIN));
    title.setId("checkups-district");
    title.getStyleClass().add("section-title");
    progress.setId("checkups-progress");
    FlowPane head = new FlowPane(14, 6, title, progress, steps.node(), largeButton());
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Node largeButton() {
    Session session = filling.session();
    ToggleButton button = new ToggleButton("", Icons.of(Feather.TYPE));
    button.setAccessibleText(text.of("checkups.large"));
    button.setTooltip(new javafx.scene.control.Tooltip(text.of("checkups.large")));
    button.setId("checkups-large");
    button.setSelected(session.around().settings().get("checkups.large", "no").equals("yes"));
    button.setOnAction(e -> {
      session.around().settings().put("checkups.large", button.isSelected() ? "yes" : "no");
      large(button.isSelected());
    });
    return button;
  }

  private void large(boolean is) {
    box.getStyleClass().remove("field-mode");
    if (is || filling.session().field().isPresent()) {
      box.getStyleClass().add("field-mode");
    }
  }

  Node node() {
    return box;
  }

  Round round() {
    return sheet.round();
  }

  private void changed() {
    page.update();
  }

  private void counted(Count count) {
    progress.setText(
        count.wrong() > 0
            ? text.of("checkups.progress.wrong", count.done(), count.asked(), count.wrong())
            : text.of("checkups.progress", count.done(), count.asked(), count.missing()));
  }

  private void open(QuestionBox question) {
    if (!body.getChildren().contains(aside.node())) {
      body.getChildren().add(aside.node());
      room();
    }
    aside.show(question);
  }

  private void closeAside() {
    page.close();
    body.getChildren().remove(aside.node());
    room();
    page.here().ifPresent(page::goTo);
  }

  /** In a narrow window, or in large letters, what is beside stands in place of the sections. */
  private void room() {
    double em = progress.getFont().getSize();
    boolean beside = body.getChildren().contains(aside.node());
    page.narrow(body.getWidth() < (beside ? 1.35 * NARROW : 0.8 * NARROW) * em);
  }

  /** True if the same form stands with the same instances. */
  boolean fits(Kept kept) {
    String form = kept.checkup().map(row -> row.text(Checkup.FORM)).orElse("");
    return form.equals(sheet.formKey()) && onDisk(kept).equals(onPage());
  }

  private Set<String> onDisk(Kept kept) {
    return kept.answers().values().stream()
        .filter(row -> FormPane.isInstance(sheet, row))
        .map(row -> row.text(Answer.INSTANCE))
        .collect(Collectors.toSet());
  }

  private Set<String> onPage() {
    Set<String> instances = new HashSet<>();
    for (Item item : sheet.form().all()) {
      if (item instanceof Group group && group.repeats()) {
        filling.form().states().stream()
            .filter(state -> state.item().name().equals(group.name()))
            .forEach(state -> instances.add(state.instance()));
      }
    }
    return instances;
  }

  /** Shows what is on disk. */
  void fill(Kept kept) {
    filling.keep(kept);
    page.fill();
    steps.show(kept);
    aside.reload();
  }

  /** The person begins. */
  void start() {
    page.start();
  }

  /** Goes to where another desk stood. */
  void like(FormDesk former) {
    page.like(former.page);
  }
}

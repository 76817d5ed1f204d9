package org.jichidesk.ui.merging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.kordamp.ikonli.feather.Feather;

/** Why something is decided; what was written before is offered again. */
final class ReasonLine {

  private static final int MOST = 12;

  private final HBox box;
  private final TextField line = Inputs.line();
  private final MenuButton recent;
  private final Set<String> offers = new LinkedHashSet<>();

  ReasonLine(Text text, String id) {
    line.setId(id);
    recent = new MenuButton(text.of("merging.reason.recent"), Icons.of(Feather.CLOCK));
    recent.setId(id + "-recent");
    recent.setDisable(true);
    Node labelled = Inputs.labelled(text.of("merging.reason.required"), line);
    HBox.setHgrow(labelled, Priority.ALWAYS);
    box = new HBox(8, labelled, recent);
    box.getStyleClass().add("reason-line");
  }

  Node node() {
    return box;
  }

  String words() {
    return line.getText().strip();
  }

  void clear() {
    line.clear();
  }

  void focus() {
    line.requestFocus();
  }

  boolean hasOffers() {
    return !offers.isEmpty();
  }

  /** Offers these, before those offered already. */
  void offer(List<String> reasons) {
    List<String> all = new ArrayList<>(reasons);
    all.addAll(offers);
    offers.clear();
    all.stream().distinct().limit(MOST).forEach(offers::add);
    recent.getItems().clear();
    for (String reason : offers) {
      MenuItem item = new MenuItem(reason);
      item.setMnemonicParsing(false);
      item.setOnAction(e -> {
        line.setText(reason);
        line.requestFocus();
        line.end();
      });
      recent.getItems().add(item);
    }
    recent.setDisable(offers.isEmpty());
  }
}

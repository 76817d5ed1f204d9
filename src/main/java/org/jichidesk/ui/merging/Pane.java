package org.jichidesk.ui.merging;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** One of the room's tabs. */
interface Pane {

  /** What is shown. */
  Node node();

  /** Reads what it shows anew; what was chosen and scrolled to stays. */
  void reload();

  /** Is asked first of every key pressed while it is in front; true if the key was meant for it. */
  default boolean key(KeyEvent event) {
    return false;
  }
}

package org.jichidesk.ui.merging;

import javafx.scene.Node;

/** One of the room's tabs. */
interface Pane {

  /** What is shown. */
  Node node();

  /** Reads what it shows anew; what was chosen and scrolled to stays. */
  void reload();
}

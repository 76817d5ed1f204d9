package org.jichidesk.ui.checkups;

import javafx.scene.Node;

/** A part of this room. */
interface Pane {

  /** What is shown. */
  Node node();

  /** Reads what it shows; called when it comes to the front and when something changed. */
  void reload();
}

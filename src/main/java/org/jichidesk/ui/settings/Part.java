package org.jichidesk.ui.settings;

import javafx.scene.Node;

/** A part of the settings: what one sees after choosing it at the top. */
interface Part {

  /** What is shown. */
  Node node();

  /** Reads what it shows. */
  void reload();
}

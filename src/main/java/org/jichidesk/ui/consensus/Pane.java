package org.jichidesk.ui.consensus;

import javafx.scene.Node;
import org.jichidesk.domain.record.RecordKey;

/** A part of the room. */
interface Pane {

  Node node();

  /** Reads what it shows anew. */
  void reload();

  /** Chooses what will be shown next. */
  void choose(RecordKey record);
}

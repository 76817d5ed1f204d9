package org.jichidesk.ui.councils;

import javafx.scene.Node;
import org.jichidesk.domain.record.RecordKey;

/** Shows the records of one type of the chosen district. */
interface Pane {

  Node node();

  /** Shows the records of the district with that key. */
  void show(String district);

  /** Chooses a record that will be shown next. */
  void choose(RecordKey record);
}

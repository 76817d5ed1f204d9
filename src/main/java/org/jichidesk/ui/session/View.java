package org.jichidesk.ui.session;

import javafx.scene.Node;

/**
 * A screen. It is made once for a language, shows what the session reads for it, and never holds
 * the truth.
 */
public interface View {

  /** What is shown. */
  Node node();

  /** Is brought to the front. Reads what it shows. */
  void show(Destination destination);

  /** The store or the scope changed while this was in front. Reads what it shows anew. */
  void reload();
}

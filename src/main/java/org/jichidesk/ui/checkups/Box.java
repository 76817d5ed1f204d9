package org.jichidesk.ui.checkups;

import java.util.List;
import javafx.scene.Node;

/** A piece of the page of a form: a question, a group, or a repeat. */
interface Box {

  Node node();

  /** Shows how it stands with the answers of this moment. */
  void update();

  /** Shows what is on disk. */
  void fill();

  /** Adds each question in it, in order. */
  void questions(List<QuestionBox> all);
}

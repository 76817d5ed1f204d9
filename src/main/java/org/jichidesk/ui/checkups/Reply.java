package org.jichidesk.ui.checkups;

import org.jichidesk.domain.record.Value;

/** What an input tells the question it stands in. */
interface Reply {

  /** The answer is becoming this; nothing is written yet. */
  void live(Value value);

  /** The answer is this; it is to be written. */
  void commit(Value value);

  /** What was typed cannot be read as an answer; it is left as it is, and not written. */
  void unreadable(String why);

  /** The person goes on to the next question. */
  void next();
}

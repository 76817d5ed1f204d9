package org.jichidesk.ui.checkups;

/**
 * A place for an answer in a form that is being filled in.
 *
 * @param item name of the question, group or repeat
 * @param instance which instance of the repeat around it
 */
record Slot(String item, String instance) {

  /** Part of a node's id. */
  String id() {
    return instance.equals("0") ? item : item + "-" + instance;
  }
}

package org.jichidesk.form;

import java.util.List;

/**
 * A group of items, or one that is answered as often as needed.
 *
 * @param name the only one of its kind in the form
 * @param repeats true if it can be answered several times
 * @param wording what people read
 * @param logic when it is shown; how often it repeats
 * @param look how it looks
 * @param area field of life (分野) its items belong to; empty if to none
 * @param items what it holds, in order
 */
public record Group(
    String name,
    boolean repeats,
    Wording wording,
    Logic logic,
    Look look,
    String area,
    List<Item> items)
    implements Item {

  public Group {
    items = List.copyOf(items);
  }
}

package org.jichidesk.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

/**
 * A cell of a list, as high as its content needs when it breaks at the list's width. A plain cell
 * asks its content how high it is before it knows how wide, and cuts the last lines off.
 *
 * @param <T> what the list shows
 */
public abstract class WrappedCell<T> extends ListCell<T> {

  /** The cell's padding, the list's borders and its scroll bar. */
  private static final double AROUND = 48;

  private final ListView<T> list;

  /** A cell of that list. */
  protected WrappedCell(ListView<T> list) {
    this.list = list;
  }

  /** What is shown of an item. */
  protected abstract Region content(T item);

  @Override
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    Region content = content(item);
    content.prefWidthProperty().bind(list.widthProperty().subtract(AROUND));
    setGraphic(content);
  }

  @Override
  protected double computePrefHeight(double width) {
    Node content = getGraphic();
    return content == null
        ? super.computePrefHeight(width)
        : snappedTopInset()
            + snapSizeY(content.prefHeight(list.getWidth() - AROUND))
            + snappedBottomInset();
  }
}

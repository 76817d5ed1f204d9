package org.jichidesk.ui.checkups;

import javafx.scene.layout.VBox;

/**
 * A column that remembers how high it is: of a page of hundreds, only those that changed are
 * measured anew.
 */
class CachedBox extends VBox {

  private double width = -1;
  private double height = -1;

  CachedBox(double spacing) {
    super(spacing);
  }

  @Override
  public void requestLayout() {
    width = -1;
    super.requestLayout();
  }

  @Override
  protected double computePrefHeight(double of) {
    if (of < 0 || of != width) {
      height = super.computePrefHeight(of);
      width = of;
    }
    return height;
  }

  @Override
  protected double computeMinHeight(double of) {
    return computePrefHeight(of);
  }
}

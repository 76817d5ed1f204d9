package org.jichidesk.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small pictures beside words, never instead of them. */
public final class Icons {

  private Icons() {}

  /** An icon in the colour of the text beside it. */
  public static FontIcon of(Feather feather) {
    FontIcon icon = new FontIcon(feather);
    icon.getStyleClass().add("icon");
    return icon;
  }
}

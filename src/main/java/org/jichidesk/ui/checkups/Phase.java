package org.jichidesk.ui.checkups;

import org.kordamp.ikonli.feather.Feather;

/** The nine states of a check-up as four that can be told apart at a glance. */
enum Phase {
  NOTHING("tile-nothing", Feather.CIRCLE),
  FILLING("tile-returned", Feather.EDIT_3),
  CHECKING("tile-merged", Feather.EYE),
  DONE("tile-confirmed", Feather.CHECK_CIRCLE);

  private final String style;
  private final Feather icon;

  Phase(String style, Feather icon) {
    this.style = style;
    this.icon = icon;
  }

  String style() {
    return style;
  }

  Feather icon() {
    return icon;
  }

  static Phase of(String state) {
    return switch (state) {
      case "" -> NOTHING;
      case "distributed", "self_check", "hearing" -> FILLING;
      case "branch_check", "council_check", "submitted" -> CHECKING;
      default -> DONE;
    };
  }
}

package org.jichidesk.ui.session;

/** The screens, in the order of the navigation. */
public enum Screen {
  HOME("home"),
  COUNCILS("councils"),
  DUTIES("duties"),
  CHECKUPS("checkups"),
  CASES("cases"),
  ROADMAP("roadmap"),
  CONSENSUS("consensus"),
  PLANNER("planner"),
  REPORTS("reports"),
  SUBMISSION("submission"),
  MERGING("merging"),
  SETTINGS("settings"),
  GUIDE("guide");

  private final String key;

  Screen(String key) {
    this.key = key;
  }

  /** Name of the room: message keys and node ids begin with it. */
  public String key() {
    return key;
  }
}

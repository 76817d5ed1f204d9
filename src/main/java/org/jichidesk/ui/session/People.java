package org.jichidesk.ui.session;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Who sits at the desk. It is asked once a day and kept on this computer. */
public final class People {

  private static final String NAMES = "people";
  private static final String NAME = "person.name";
  private static final String DAY = "person.day";
  private static final int MOST_NAMES = 20;

  private final Session session;
  private final Settings settings;

  /** The people of a session's computer. */
  public People(Session session) {
    this.session = session;
    this.settings = session.around().settings();
  }

  /** True if somebody said today who they are. */
  public boolean isAsked() {
    return settings.get(DAY, "").equals(today());
  }

  /** Who said so last; empty if nobody ever did. */
  public String last() {
    return settings.get(NAME, "");
  }

  /** The names to choose from, the last one first. */
  public List<String> names() {
    return settings.list(NAMES);
  }

  /** Somebody is at the desk from now on. */
  public void begin(String name) {
    settings.put(NAME, name);
    settings.put(DAY, today());
    List<String> names = new ArrayList<>(names());
    names.remove(name);
    names.addFirst(name);
    settings.put(NAMES, names.subList(0, Math.min(names.size(), MOST_NAMES)));
    session.person().set(name);
  }

  /** A name is no longer offered. What was written under it stays as it is. */
  public void remove(String name) {
    List<String> names = new ArrayList<>(names());
    names.remove(name);
    settings.put(NAMES, names);
  }

  private String today() {
    return LocalDate.ofInstant(session.desk().wall().instant(), ZoneId.systemDefault()).toString();
  }
}

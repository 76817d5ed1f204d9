package org.jichidesk.form;

/** A row of a survey that people see or that holds a value: a question or a group of items. */
public sealed interface Item permits Question, Group {

  /** Its name, the only one of its kind in the form. */
  String name();

  /** What people read. */
  Wording wording();

  /** Its expressions. */
  Logic logic();

  /** How it looks. */
  Look look();

  /** Field of life (分野) it belongs to; empty if to none. */
  String area();
}

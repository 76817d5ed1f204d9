package org.jichidesk.form;

import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;

/** Runs a form once, blank, with one instance of every repeat: what cannot run is not accepted. */
final class Rehearsal {

  private final FormDefinition form;
  private final Notes notes;

  Rehearsal(FormDefinition form, Notes notes) {
    this.form = form;
    this.notes = notes;
  }

  void run() {
    FormSession session;
    try {
      session = FormSession.open(form);
      fill(session);
    } catch (RuntimeException e) {
      notes.add(
          FindingCode.FORM_DOES_NOT_RUN, new Place(null, SheetKind.SURVEY.code(), null), reason(e));
      return;
    }
    for (Item item : form.all()) {
      String instance = form.repeatAround(item.name()).map(Group::name).orElse(FormSession.TOP);
      item.logic()
          .byUse()
          .forEach((use, expression) -> {
            if (use == Use.CONSTRAINT || use == Use.CHOICE_FILTER) {
              attempt(expression, () -> session.tries(item.name(), instance));
            } else if (use == Use.DEFAULT && Defaults.isDynamic(expression.text())) {
              attempt(expression, () -> session.triesDefault(item.name(), instance));
            }
          });
    }
    for (FindingRule rule : form.rules()) {
      attempt(rule.when(), () -> session.found(rule));
    }
  }

  /** An instance of every repeat, named as the repeat. */
  private void fill(FormSession session) {
    for (Item item : form.all()) {
      if (item instanceof Group group && group.repeats()) {
        String around = form.repeatAround(group.name()).map(Group::name).orElse(FormSession.TOP);
        session.addInstance(group.name(), around, group.name());
      }
    }
  }

  private void attempt(Expression expression, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      notes.add(
          FindingCode.FORM_BROKEN_EXPRESSION, expression.place(), expression.text(), reason(e));
    }
  }

  private static String reason(RuntimeException e) {
    String reason = String.valueOf(e.getMessage()).strip();
    return reason.length() > 300 ? reason.substring(0, 300) + "…" : reason;
  }
}

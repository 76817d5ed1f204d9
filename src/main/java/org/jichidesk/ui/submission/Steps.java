package org.jichidesk.ui.submission;

import java.util.List;
import java.util.Map;
import org.jichidesk.domain.submission.Submission;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;

/** Takes the return a step further or back; every step can be undone and is in the history. */
final class Steps {

  private final Session session;

  Steps(Session session) {
    this.session = session;
  }

  void go(SubmissionShown shown, String state, String reason, Runnable done) {
    Edit edit = new Edit(shown.progress().record(), Map.of(Submission.STATE.name(), state), reason);
    session.edit(
        List.of(edit),
        results -> {
          results.getFirst().refused().ifPresent(session.around().errors()::tellFinding);
          if (results.getFirst().refused().isEmpty()) {
            done.run();
          }
        });
  }
}

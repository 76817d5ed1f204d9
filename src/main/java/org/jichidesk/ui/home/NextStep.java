package org.jichidesk.ui.home;

import java.util.List;
import org.jichidesk.text.Text;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.work.SubmissionBoard;

/**
 * What to do next.
 *
 * @param lead where things stand
 * @param verb what the button does; empty if there is nothing to do but wait
 * @param goal where the button leads
 * @param year the fiscal year to look at instead; 0: as it is
 */
record NextStep(String lead, String verb, Destination goal, int year) {

  NextStep(String lead, String verb, Destination goal) {
    this(lead, verb, goal, 0);
  }

  static NextStep of(HomeShown shown, Text text) {
    return shown.scope().liaison() ? ofLiaison(shown, text) : ofBranch(shown, text);
  }

  private static NextStep ofBranch(HomeShown shown, Text text) {
    if (shown.progress().isUnsent()) {
      return step(text, "unsent", "export");
    }
    return switch (shown.progress().state()) {
      case "draft" -> {
        int found = shown.toLookAt();
        String lead =
            found == 0 ? text.of("home.next.draft.none") : text.of("home.next.draft.some", found);
        yield new NextStep(
            lead, text.of("home.next.draft.do"), Destination.of(Screen.SUBMISSION, "check"));
      }
      case "checked" -> step(text, "checked", "approve");
      case "approved" -> step(text, "approved", "export");
      case "returned" -> step(text, "returned", "check");
      case "closed" -> step(text, "closed", "export");
      case "confirmed" -> step(text, "confirmed", "history");
      default -> step(text, "waiting", "history");
    };
  }

  private static NextStep step(Text text, String state, String part) {
    String key = "home.next." + state;
    return new NextStep(
        text.of(key), text.of(key + ".do"), Destination.of(Screen.SUBMISSION, part));
  }

  private static NextStep ofLiaison(HomeShown shown, Text text) {
    List<SubmissionBoard.Line> board = shown.board();
    long arrived = arrived(board);
    if (arrived == 0 && shown.otherYear() > 0) {
      return new NextStep(
          text.of("home.next.other-year", shown.otherYear()),
          text.of("home.next.other-year.do", shown.otherYear()),
          Destination.of(Screen.HOME),
          shown.otherYear());
    }
    if (arrived == 0) {
      return merging(text, "none", "");
    }
    if (shown.open().conflicts() > 0) {
      return new NextStep(
          text.of("home.next.conflicts", shown.open().conflicts()),
          text.of("home.next.conflicts.do"),
          Destination.of(Screen.MERGING, "conflicts"));
    }
    if (arrived < board.size()) {
      return new NextStep(
          text.of("home.next.missing", board.size() - arrived),
          text.of("home.next.missing.do"),
          Destination.of(Screen.MERGING, "board"));
    }
    return merging(text, "replies", "replies");
  }

  private static NextStep merging(Text text, String what, String part) {
    String key = "home.next." + what;
    return new NextStep(text.of(key), text.of(key + ".do"), Destination.of(Screen.MERGING, part));
  }

  /** How many districts' returns have arrived. */
  static long arrived(List<SubmissionBoard.Line> board) {
    return board.stream().filter(line -> !line.exports().isEmpty()).count();
  }
}

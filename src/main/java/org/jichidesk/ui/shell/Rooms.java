package org.jichidesk.ui.shell;

import java.util.EnumSet;
import java.util.Set;
import org.jichidesk.ui.cases.CasesView;
import org.jichidesk.ui.checkups.CheckupsView;
import org.jichidesk.ui.consensus.ConsensusView;
import org.jichidesk.ui.councils.CouncilsView;
import org.jichidesk.ui.duties.DutiesView;
import org.jichidesk.ui.guide.GuideView;
import org.jichidesk.ui.home.HomeView;
import org.jichidesk.ui.merging.MergingView;
import org.jichidesk.ui.planner.PlannerView;
import org.jichidesk.ui.reports.ReportsView;
import org.jichidesk.ui.roadmap.RoadmapView;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.View;
import org.jichidesk.ui.settings.SettingsView;
import org.jichidesk.ui.submission.SubmissionView;
import org.kordamp.ikonli.feather.Feather;

/** Which view shows which screen. */
final class Rooms {

  private Rooms() {}

  static View make(Screen screen, Session session) {
    return switch (screen) {
      case HOME -> new HomeView(session);
      case COUNCILS -> new CouncilsView(session);
      case DUTIES -> new DutiesView(session);
      case CHECKUPS -> new CheckupsView(session);
      case CASES -> new CasesView(session);
      case ROADMAP -> new RoadmapView(session);
      case CONSENSUS -> new ConsensusView(session);
      case PLANNER -> new PlannerView(session);
      case REPORTS -> new ReportsView(session);
      case SUBMISSION -> new SubmissionView(session);
      case MERGING -> new MergingView(session);
      case SETTINGS -> new SettingsView(session);
      case GUIDE -> new GuideView(session);
    };
  }

  /** What one district's records, taken out, can fill. */
  private static final Set<Screen> IN_FIELD =
      EnumSet.of(Screen.COUNCILS, Screen.DUTIES, Screen.CHECKUPS, Screen.SETTINGS, Screen.GUIDE);

  /** Returning is a branch's, merging the secretariat's; in the field there is neither. */
  static boolean isFor(Screen screen, Session session) {
    if (session.field().isPresent()) {
      return IN_FIELD.contains(screen);
    }
    return switch (screen) {
      case SUBMISSION -> !session.isLiaison();
      case MERGING -> session.isLiaison();
      default -> true;
    };
  }

  /** What a person begins with. */
  static Screen first(Session session) {
    return session.field().isPresent() ? Screen.CHECKUPS : Screen.HOME;
  }

  static Feather icon(Screen screen) {
    return switch (screen) {
      case HOME -> Feather.HOME;
      case COUNCILS -> Feather.USERS;
      case DUTIES -> Feather.CLIPBOARD;
      case CHECKUPS -> Feather.ACTIVITY;
      case CASES -> Feather.BRIEFCASE;
      case ROADMAP -> Feather.MAP;
      case CONSENSUS -> Feather.MESSAGE_CIRCLE;
      case PLANNER -> Feather.SLIDERS;
      case REPORTS -> Feather.PRINTER;
      case SUBMISSION -> Feather.SEND;
      case MERGING -> Feather.GIT_MERGE;
      case SETTINGS -> Feather.SETTINGS;
      case GUIDE -> Feather.HELP_CIRCLE;
    };
  }
}

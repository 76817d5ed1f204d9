package org.jichidesk.ui.home;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.DutiesInForce.Duty;
import org.kordamp.ikonli.feather.Feather;

/** What is due in which month of the fiscal year. */
final class DueCard {

  /** Stands for the duties that are due every month. */
  private static final int MONTHLY = 0;

  private static final int MONTHS = 12;

  private final Session session;
  private final VBox list = new VBox(2);
  private int chosen = -1;

  DueCard(Session session) {
    this.session = session;
  }

  Node of(HomeShown shown) {
    Text text = session.text();
    if (chosen < 0) {
      chosen = first(shown);
    }
    FlowPane strip = new FlowPane(3, 4);
    strip.getStyleClass().add("months");
    ToggleGroup group = new ToggleGroup();
    for (int i = 0; i < MONTHS; i++) {
      int month = (i + Month.APRIL.getValue() - 1) % MONTHS + 1;
      strip.getChildren().add(button(group, month, monthName(month, text), shown));
    }
    strip.getChildren().add(button(group, MONTHLY, text.of("home.due.monthly"), shown));
    list(shown);
    return Cards.of(Feather.CALENDAR, text.of("home.due"), strip, list);
  }

  private ToggleButton button(ToggleGroup group, int month, String name, HomeShown shown) {
    int due = due(shown, month).size();
    ToggleButton button = new ToggleButton(name + "\n" + (due == 0 ? "–" : due));
    button.setId("home-month-" + month);
    button.setToggleGroup(group);
    button.setSelected(month == chosen);
    button.setAccessibleText(session.text().of("home.due.in", name, due));
    if (month == present(shown)) {
      button.getStyleClass().add("present");
    }
    button.setOnAction(e -> {
      button.setSelected(true);
      chosen = month;
      list(shown);
    });
    return button;
  }

  /** The month that is now; else the first with a report still to make, or with anything due. */
  private static int first(HomeShown shown) {
    int present = present(shown);
    if (present > 0 && !due(shown, present).isEmpty()) {
      return present;
    }
    int from = present > 0 ? present : Month.APRIL.getValue();
    int any = MONTHLY;
    for (int i = MONTHS - 1; i >= 0; i--) {
      int month = (from - 1 + i) % MONTHS + 1;
      any = due(shown, month).isEmpty() ? any : month;
    }
    for (int i = 0; i < MONTHS; i++) {
      int month = (from - 1 + i) % MONTHS + 1;
      if (due(shown, month).stream().anyMatch(duty -> !isReported(duty))) {
        return month;
      }
    }
    return any;
  }

  private static boolean isReported(Duty duty) {
    return duty.reported() >= duty.expected().size();
  }

  private static int present(HomeShown shown) {
    LocalDate today = shown.scope().today();
    boolean isNow = JapaneseDate.fiscalYearOf(today) == shown.scope().year();
    return isNow ? today.getMonthValue() : -1;
  }

  private static List<Duty> due(HomeShown shown, int month) {
    return shown.duties().stream()
        .filter(duty ->
            month == MONTHLY ? duty.monthly() : !duty.monthly() && duty.months().contains(month))
        .filter(duty -> !duty.expected().isEmpty())
        .toList();
  }

  private void list(HomeShown shown) {
    Text text = session.text();
    List<Node> lines = new ArrayList<>();
    int number = 0;
    for (Duty duty : due(shown, chosen)) {
      lines.add(line(duty, shown, number++));
    }
    if (lines.isEmpty()) {
      lines.add(Cards.text(text.of("home.due.nothing"), "support"));
    }
    list.getChildren().setAll(lines);
  }

  private Node line(Duty duty, HomeShown shown, int number) {
    Text text = session.text();
    String title = shown.titles().of(duty.duty().record());
    Label name = Cards.text(title, "leads");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label section = new Label(duty.duty().text(DelegatedDuty.SECTION));
    section.getStyleClass().add("support");
    boolean all = isReported(duty);
    String count = text.of("home.due.reported", duty.reported(), duty.expected().size());
    Label reported = new Label(count, Icons.of(all ? Feather.CHECK_CIRCLE : Feather.CIRCLE));
    reported.getStyleClass().add(all ? "success-text" : "warning-text");
    reported.setMinWidth(Label.USE_PREF_SIZE);
    section.setMinWidth(Label.USE_PREF_SIZE);
    HBox row = new HBox(12, name, section, reported);
    row.setAlignment(Pos.CENTER_LEFT);
    RecordKey goal = duty.expected().getFirst();
    Node line =
        Cards.line(
            row,
            title + " " + count,
            () -> session.around().go(Destination.of(Screen.DUTIES, goal)));
    line.setId("home-due-" + number);
    return line;
  }

  private static String monthName(int month, Text text) {
    return text.language().equals("en")
        ? Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
        : text.of("home.due.month", month);
  }
}

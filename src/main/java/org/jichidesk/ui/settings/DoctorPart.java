package org.jichidesk.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** Looks whether the store is sound, and makes its lists anew if they differ from the log. */
final class DoctorPart implements Part {

  /** More than a person reads; the rest is counted. */
  private static final int MOST = 50;

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(24);
  private final Label said = Pieces.wrapped("");
  private final VBox findings = new VBox(12);
  private final Button rebuild;

  DoctorPart(Session session) {
    this.session = session;
    this.text = session.text();
    said.setId("settings-doctor-said");
    findings.setId("settings-doctor-findings");
    Pieces.say(said, "", Feather.CHECK, "success-text");
    rebuild =
        Pieces.button(
            "settings-rebuild",
            text.of("settings.doctor.rebuild"),
            Feather.REFRESH_CW,
            this::askToRebuild);
    offerRebuild(false);
    FlowPane acts =
        new FlowPane(
            8,
            8,
            Pieces.button(
                "settings-check", text.of("settings.doctor.check"), Feather.ACTIVITY, this::check),
            rebuild);
    box.getChildren()
        .setAll(
            Pieces.card(
                text.of("settings.doctor"),
                Pieces.support(text.of("settings.doctor.about")),
                acts,
                said,
                findings));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void reload() {
    // What was found stays to be read until one looks again.
  }

  private void check() {
    findings.getChildren().clear();
    Pieces.say(said, text.of("settings.doctor.working"), Feather.CLOCK, "support");
    session.job(
        text.of("settings.doctor"),
        (store, progress) -> {
          progress.at(String.valueOf(store.file().getFileName()), 0, 0);
          return look(store);
        },
        this::show);
  }

  private static List<Finding> look(Store store) {
    List<Finding> found = new ArrayList<>(store.notices());
    found.addAll(store.check());
    return found;
  }

  private void askToRebuild() {
    session
        .around()
        .dialogs()
        .confirm(
            text.of("settings.doctor.rebuild"),
            text.of("settings.doctor.rebuild.question"),
            text.of("settings.doctor.rebuild"),
            () ->
                session.job(
                    text.of("settings.doctor.rebuild"),
                    (store, progress) -> {
                      progress.at(String.valueOf(store.file().getFileName()), 0, 0);
                      store.rebuild();
                      return look(store);
                    },
                    this::show));
  }

  private void show(List<Finding> found) {
    findings.getChildren().clear();
    long wrong = found.stream().filter(one -> one.severity() != Finding.Severity.NOTE).count();
    if (wrong == 0) {
      Pieces.say(said, text.of("settings.doctor.sound"), Feather.CHECK, "success-text");
    } else {
      Pieces.say(
          said, text.of("settings.doctor.found", wrong), Feather.ALERT_TRIANGLE, "warning-text");
    }
    found.stream().limit(MOST).forEach(one -> findings.getChildren().add(line(one)));
    if (found.size() > MOST) {
      findings
          .getChildren()
          .add(Pieces.support(text.of("settings.doctor.more", found.size() - MOST)));
    }
    offerRebuild(found.stream().anyMatch(one -> one.code() == FindingCode.PROJECTION_DIFFERS));
  }

  private void offerRebuild(boolean offered) {
    rebuild.setVisible(offered);
    rebuild.setManaged(offered);
  }

  private VBox line(Finding finding) {
    Label what =
        Pieces.wrapped(
            text.of("settings.doctor.line", finding.code().code(), text.finding(finding)));
    return new VBox(4, what, Pieces.support(text.whatToDo(finding)));
  }
}

package org.jichidesk.ui.field;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.store.Store;
import org.jichidesk.store.sealed.Passphrase;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.CheckIn;
import org.jichidesk.work.CheckInReport;
import org.jichidesk.work.Progress;

/** 持ち帰りを取り込む: asks which file and its passphrase, shows what would come in, takes it in. */
public final class CheckInAction {

  private final Session session;
  private final Text text;

  /** Checks in to a session's store. */
  public CheckInAction(Session session) {
    this.session = session;
    this.text = session.text();
  }

  /** Asks which file. */
  public void ask() {
    session
        .around()
        .chooser()
        .open(text.of("field.checkin"), Chooser.Kind.FIELD)
        .ifPresent(this::ask);
  }

  /** Asks for the passphrase of a file and looks into it. */
  public void ask(Path file) {
    new AskPassphrase(session.around())
        .ask(
            text.of("field.checkin"),
            text.of("field.checkin.about", file.getFileName()),
            text.of("field.checkin.look"),
            (passphrase, close, wrong) ->
                look(
                    file,
                    passphrase,
                    false,
                    tried -> {
                      if (tried.isWrong()) {
                        passphrase.close();
                        wrong.accept(tried.refusal().orElseThrow().finding());
                        return;
                      }
                      close.run();
                      looked(file, passphrase, tried);
                    }));
  }

  /** What a look into the file came to. */
  private record Tried(Optional<CheckInReport> report, Optional<Refusal> refusal, boolean part) {

    boolean isWrong() {
      return refusal.filter(OpenField::isWrong).isPresent();
    }

    boolean isDamaged() {
      return !part
          && refusal
              .filter(why -> why.finding().code() == FindingCode.SEALED_DAMAGED)
              .filter(why -> !why.finding().args().get(1).equals("0"))
              .isPresent();
    }
  }

  private void look(Path file, Passphrase passphrase, boolean part, Consumer<Tried> then) {
    session.read(
        store -> {
          try {
            CheckInReport report = checkIn(store).read(file, passphrase, part, true, Progress.NONE);
            return new Tried(Optional.of(report), Optional.empty(), part);
          } catch (Refusal refusal) {
            return new Tried(Optional.empty(), Optional.of(refusal), part);
          }
        },
        then);
  }

  private CheckIn checkIn(Store store) {
    return new CheckIn(session.desk(), store);
  }

  private void looked(Path file, Passphrase passphrase, Tried tried) {
    if (tried.isDamaged()) {
      Refusal why = tried.refusal().orElseThrow();
      session
          .around()
          .dialogs()
          .attempt(
              text.of("field.checkin.damaged"),
              Cards.text(text.finding(why.finding()) + text.of("field.checkin.damaged.about")),
              text.of("field.checkin.sound-part"),
              () -> {},
              close -> {
                close.run();
                look(file, passphrase, true, again -> looked(file, passphrase, again));
              },
              passphrase::close);
      return;
    }
    if (tried.refusal().isPresent()) {
      passphrase.close();
      session.around().errors().tell(tried.refusal().get());
      return;
    }
    CheckInReport report = tried.report().orElseThrow();
    if (report.isNothingNew()) {
      passphrase.close();
      session
          .around()
          .dialogs()
          .show(text.of("field.checkin.nothing"), CheckInSummary.of(report, text));
      return;
    }
    session
        .around()
        .dialogs()
        .attempt(
            text.of("field.checkin.found", report.cover().name()),
            CheckInSummary.of(report, text),
            text.of("field.checkin.verb"),
            () -> {},
            close -> {
              close.run();
              apply(file, passphrase, tried.part());
            },
            passphrase::close);
  }

  private void apply(Path file, Passphrase passphrase, boolean part) {
    session.job(
        text.of("field.checkin.job"),
        (store, progress) -> {
          try (passphrase) {
            return checkIn(store).read(file, passphrase, part, false, progress);
          }
        },
        report ->
            session
                .around()
                .dialogs()
                .show(
                    text.of("field.checkin.done", report.cover().name()),
                    CheckInSummary.of(report, text)));
  }
}

package org.jichidesk.ui.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jichidesk.store.Backups;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Background;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.Settings;
import org.jichidesk.work.BackUp;
import org.jichidesk.work.KeptBackup;
import org.jichidesk.work.Restore;
import org.kordamp.ikonli.feather.Feather;

/** Backing up, the second place, and the backups there are, to restore one. */
final class BackupsPart implements Part {

  private static final String OWN = "backup.own";
  private static final int MOST_OWN = 20;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmm", Locale.ROOT);

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(24);
  private final Label said = Pieces.wrapped("");
  private final Label second = Pieces.wrapped("");
  private final Label missing = Pieces.wrapped("");
  private final Button forget;
  private final BackupTable table;
  private final Button restore;

  BackupsPart(Session session) {
    this.session = session;
    this.text = session.text();
    this.table = new BackupTable(text);
    said.setId("settings-backup-said");
    second.setId("settings-second");
    missing.setId("settings-second-missing");
    Pieces.say(said, "", Feather.CHECK, "success-text");
    forget =
        Pieces.button(
            "settings-second-forget",
            text.of("settings.backup.second.forget"),
            Feather.X,
            this::forget);
    restore =
        Pieces.button(
            "settings-restore",
            text.of("settings.backup.restore"),
            Feather.ROTATE_CCW,
            this::askToRestore);
    restore.disableProperty().bind(table.isNoneChosen());
    FlowPane own =
        new FlowPane(
            8,
            8,
            Pieces.button(
                "settings-backup-now", text.of("settings.backup.now"), Feather.ARCHIVE, this::now),
            Pieces.button(
                "settings-backup-to", text.of("settings.backup.to"), Feather.SAVE, this::to));
    FlowPane place =
        new FlowPane(
            8,
            8,
            Pieces.button(
                "settings-second-choose",
                text.of("settings.backup.second.choose"),
                Feather.FOLDER,
                this::choose),
            forget);
    box.getChildren()
        .setAll(
            Pieces.card(
                text.of("settings.backup.make"),
                Pieces.support(text.of("settings.backup.make.about")),
                own,
                said),
            Pieces.card(
                text.of("settings.backup.second"),
                Pieces.support(text.of("settings.backup.second.about")),
                second,
                missing,
                place),
            Pieces.card(
                text.of("settings.backup.list"),
                Pieces.support(text.of("settings.backup.list.about")),
                table.node(),
                new FlowPane(8, 8, restore)));
  }

  @Override
  public Node node() {
    return box;
  }

  private Settings settings() {
    return session.around().settings();
  }

  private Optional<Path> secondPlace() {
    return settings().get(Settings.SECOND_PLACE).map(Path::of);
  }

  @Override
  public void reload() {
    Optional<Path> place = secondPlace();
    List<Path> own = settings().list(OWN).stream().map(Path::of).toList();
    session.read(
        store ->
            new Shown(
                KeptBackup.of(store.file(), place, own),
                place.filter(folder -> !Files.isDirectory(folder)).isPresent()),
        shown -> {
          table.show(shown.backups);
          second.setText(place.map(Path::toString).orElse(text.of("settings.backup.second.none")));
          forget.setVisible(place.isPresent());
          Pieces.say(
              missing,
              shown.missing ? text.of("settings.backup.second.missing") : "",
              Feather.ALERT_TRIANGLE,
              "warning-text");
        });
  }

  private record Shown(List<KeptBackup> backups, boolean missing) {}

  private void now() {
    Pieces.say(said, text.of("settings.backup.working"), Feather.CLOCK, "support");
    session.read(
        store -> new BackUp(store, session.desk().wall()).now(),
        file -> done(String.valueOf(file.getFileName())));
  }

  private void to() {
    String store = String.valueOf(session.file().getFileName()).replaceFirst("\\.db$", "");
    String time =
        STAMP.format(session.desk().wall().instant().atZone(java.time.ZoneId.systemDefault()));
    session
        .around()
        .chooser()
        .save(text.of("settings.backup.to"), Chooser.Kind.STORE, store + "-" + time + ".db")
        .ifPresent(file -> {
          Pieces.say(said, text.of("settings.backup.working"), Feather.CLOCK, "support");
          session.read(
              open -> {
                new BackUp(open, session.desk().wall()).to(file);
                return file;
              },
              this::remember);
        });
  }

  private void remember(Path file) {
    String place = file.toAbsolutePath().toString();
    List<String> own = new ArrayList<>(settings().list(OWN));
    own.remove(place);
    own.addFirst(place);
    settings().put(OWN, own.subList(0, Math.min(own.size(), MOST_OWN)));
    done(place);
  }

  private void done(String file) {
    Pieces.say(said, text.of("settings.backup.done", file), Feather.CHECK, "success-text");
    reload();
  }

  private void choose() {
    session
        .around()
        .chooser()
        .folder(text.of("settings.backup.second.choose"))
        .ifPresent(folder -> {
          settings().put(Settings.SECOND_PLACE, folder.toAbsolutePath().toString());
          reload();
        });
  }

  private void forget() {
    settings().remove(Settings.SECOND_PLACE);
    reload();
  }

  /** Looked at before anything is asked, so that a damaged one is never promised. */
  private void askToRestore() {
    table.chosen().ifPresent(this::askToRestore);
  }

  private void askToRestore(KeptBackup backup) {
    session.read(
        store -> {
          Backups.check(backup.file());
          return true;
        },
        sound ->
            session
                .around()
                .dialogs()
                .confirm(
                    text.of("settings.restore.title"),
                    text.of(
                        "settings.restore.question",
                        BackupTable.timeOf(backup),
                        session.file().getFileName()),
                    text.of("settings.restore.verb"),
                    () -> restore(backup.file())));
  }

  private void restore(Path backup) {
    Path store = session.file();
    Session closing = session;
    session
        .around()
        .desktop()
        .replace()
        .accept(() -> {
          Path kept = new Restore(closing.desk()).restore(backup, store);
          Background.afterwards(() ->
              closing
                  .around()
                  .dialogs()
                  .tell(
                      text.of("settings.restore.done"),
                      text.of("settings.restore.kept", kept.toAbsolutePath())));
        });
  }
}

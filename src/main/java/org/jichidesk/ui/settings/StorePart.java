package org.jichidesk.ui.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** Whose store this is and where it lies; leaving it for another. */
final class StorePart implements Part {

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(24);
  private final Label office = new Label();
  private final Label network = Pieces.wrapped("");
  private final Label copied = Pieces.wrapped("");

  StorePart(Session session) {
    this.session = session;
    this.text = session.text();
    office.setId("settings-office");
    network.setId("settings-network");
    Label kind =
        new Label(text.of("settings.kind." + (session.isLiaison() ? "liaison" : "branch")));
    Path file = session.file().toAbsolutePath();
    Label name = new Label(String.valueOf(file.getFileName()));
    Label folder = new Label(String.valueOf(file.getParent()));
    Pieces.say(copied, "", Feather.CHECK, "success-text");
    Pieces.say(network, "", Feather.ALERT_TRIANGLE, "warning-text");
    FlowPane leave =
        new FlowPane(
            8,
            8,
            Pieces.button(
                "settings-copy-place", text.of("settings.store.copy"), Feather.COPY, this::copy),
            Pieces.button(
                "settings-leave",
                text.of("settings.store.leave"),
                Feather.LOG_OUT,
                session.around().desktop().leave()));
    box.getChildren()
        .setAll(
            Pieces.card(
                text.of("settings.store.office"),
                Pieces.fact(text.of("settings.store.name"), office),
                Pieces.fact(text.of("settings.store.kind"), kind)),
            Pieces.card(
                text.of("settings.store.file"),
                Pieces.fact(text.of("settings.store.file-name"), name),
                Pieces.fact(text.of("settings.store.folder"), folder),
                network,
                Pieces.support(text.of("settings.store.leave.about")),
                leave,
                copied));
  }

  @Override
  public Node node() {
    return box;
  }

  private void copy() {
    String place = session.file().toAbsolutePath().toString();
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, place));
    Pieces.say(copied, text.of("settings.store.copied"), Feather.CHECK, "success-text");
  }

  @Override
  public void reload() {
    session.read(
        store -> new Shown(nameOf(store), network(store)),
        shown -> {
          office.setText(shown.office);
          String warning =
              shown
                  .network
                  .map(finding -> text.finding(finding) + text.whatToDo(finding))
                  .orElse("");
          Pieces.say(network, warning, Feather.ALERT_TRIANGLE, "warning-text");
        });
  }

  private static String nameOf(Store store) {
    String key = store.identity().office();
    return store.records().names(BranchOffice.TYPE).getOrDefault(key, key);
  }

  private static Optional<Finding> network(Store store) {
    return store.notices().stream()
        .filter(finding -> finding.code() == FindingCode.NETWORK_SHARE)
        .findFirst();
  }

  private record Shown(String office, Optional<Finding> network) {}
}

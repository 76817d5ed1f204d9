package org.jichidesk.ui.field;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.store.ExportEntry;
import org.jichidesk.store.FieldCover;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.CheckOut;
import org.kordamp.ikonli.feather.Feather;

/** The field session in one place: take out, take in, and who took what out when. */
public final class FieldPanel {

  private static final int SHOWN = 20;

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(24);
  private final VBox taken = new VBox(8);

  /** A panel of a session. */
  public FieldPanel(Session session) {
    this.session = session;
    this.text = session.text();
    taken.setId("field-taken");
    box.getChildren().setAll(session.field().map(this::inField).orElseGet(this::inOffice));
  }

  private List<Node> inField(FieldCover cover) {
    return List.of(
        Cards.of(
            Feather.LOCK,
            text.of("field.badge", cover.name()),
            Cards.text(text.of("field.panel.from", day(cover.from().at()), cover.from().person())),
            Cards.text(text.of("field.panel.back"), "support")));
  }

  private List<Node> inOffice() {
    FlowPane buttons =
        new FlowPane(
            8,
            8,
            button(
                "field-checkout",
                "field.checkout",
                Feather.UPLOAD,
                () -> new CheckOutAction(session).ask(session.district().get())),
            button(
                "field-checkin",
                "field.checkin",
                Feather.DOWNLOAD,
                () -> new CheckInAction(session).ask()));
    return List.of(
        Cards.of(
            Feather.MAP_PIN,
            text.of("field.panel"),
            Cards.text(text.of("field.panel.about")),
            buttons),
        Cards.of(Feather.LIST, text.of("field.panel.taken"), taken));
  }

  private Button button(String id, String words, Feather icon, Runnable act) {
    Button button = new Button(text.of(words), Icons.of(icon));
    button.setId(id);
    button.setOnAction(e -> act.run());
    return button;
  }

  /** What is shown. */
  public Node node() {
    return box;
  }

  /** Reads what it shows. */
  public void reload() {
    session.read(
        store -> new Shown(store.exports().all(), store.records().names(District.TYPE)),
        this::fill);
  }

  private record Shown(List<ExportEntry> exports, Map<String, String> names) {}

  private void fill(Shown shown) {
    List<Label> lines =
        shown.exports.stream()
            .filter(entry -> CheckOut.districtOf(entry).isPresent())
            .sorted(Comparator.comparingLong(ExportEntry::at).reversed())
            .limit(SHOWN)
            .map(entry -> line(entry, shown.names))
            .toList();
    taken.getChildren().setAll(lines);
    if (lines.isEmpty()) {
      taken.getChildren().setAll(Cards.text(text.of("field.panel.none"), "support"));
    }
  }

  private Label line(ExportEntry entry, Map<String, String> names) {
    String district = CheckOut.districtOf(entry).orElseThrow();
    return Cards.text(
        text.of(
            "field.panel.line",
            day(entry.at()),
            names.getOrDefault(district, district),
            entry.person(),
            entry.file()));
  }

  private String day(long stamp) {
    LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(stamp >> 16), ZoneId.systemDefault());
    return text.language().equals("en") ? day.toString() : JapaneseDate.format(day);
  }
}

package org.jichidesk.ui.merging;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** 督促: a polite letter to every office whose return is missing, to be copied into a mail. */
final class Reminders {

  private static final double WIDTH = 760;

  private final Session session;
  private final Text text;
  private final Board board;

  Reminders(Session session, Board board) {
    this.session = session;
    this.text = session.text();
    this.board = board;
  }

  /** A letter for each office that has not sent what was expected, by the office's name. */
  static Map<String, String> letters(Text text, Board board, String today, String person) {
    Map<String, String> letters = new LinkedHashMap<>();
    String year = Shown.year(board.year(), text);
    for (Board.Tile tile : board.tiles()) {
      Board.Office office = tile.office();
      if (letters.containsKey(office.name())) {
        continue;
      }
      String matter = matter(text, board, tile, year, today);
      if (!matter.isEmpty()) {
        letters.put(office.name(), text.of("merging.remind.letter", office.name(), person, matter));
      }
    }
    return letters;
  }

  private static String matter(Text text, Board board, Board.Tile tile, String year, String today) {
    String districts = String.join("・", board.districtsOf(tile.office()));
    if (tile.state().isEmpty()) {
      return text.of("merging.remind.missing", year, today, districts);
    }
    if (tile.state().equals("returned")) {
      return text.of("merging.remind.returned", year, today, districts);
    }
    return tile.office().notices().stream()
        .filter(notice -> notice.code() == FindingCode.GAP)
        .findFirst()
        .map(gap -> text.of("merging.remind.gap", year, today, gap.args().getLast()))
        .orElse("");
  }

  void show() {
    LocalDate today = LocalDate.ofInstant(session.desk().wall().instant(), ZoneId.systemDefault());
    String shownDay =
        text.language().equals("en") ? today.toString() : JapaneseDate.formatBoth(today);
    Map<String, String> letters = letters(text, board, shownDay, session.person().get());
    if (letters.isEmpty()) {
      session.around().dialogs().tell(text.of("merging.remind"), text.of("merging.remind.nobody"));
      return;
    }
    List<String> names = new ArrayList<>(letters.keySet());
    ListView<String> offices = new ListView<>();
    offices.setId("merging-remind-offices");
    offices.getItems().setAll(names);
    offices.setPrefSize(200, 340);
    TextArea letter = Inputs.area();
    letter.setId("merging-remind-letter");
    letter.setPrefSize(520, 340);
    letter.setAccessibleText(text.of("merging.remind.text"));
    HBox.setHgrow(letter, Priority.ALWAYS);
    offices
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((p, before, now) -> letter.setText(letters.getOrDefault(now, "")));
    offices.getSelectionModel().select(0);
    Label done = new Label(text.of("merging.remind.count", names.size()));
    done.getStyleClass().add("support");
    Button one = new Button(text.of("merging.remind.copy"), Icons.of(Feather.COPY));
    one.setId("merging-remind-copy");
    one.setOnAction(e -> {
      Shown.copy(letter.getText());
      done.setText(text.of("merging.copied"));
    });
    Button list = new Button(text.of("merging.remind.copy-list"), Icons.of(Feather.LIST));
    list.setId("merging-remind-copy-list");
    list.setOnAction(e -> {
      Shown.copy(String.join(System.lineSeparator(), names));
      done.setText(text.of("merging.copied"));
    });
    HBox bar = new HBox(8, one, list, done);
    bar.getStyleClass().add("bar");
    VBox content = new VBox(12, new HBox(12, offices, letter), bar);
    content.setPrefWidth(WIDTH);
    session.around().dialogs().show(text.of("merging.remind"), content);
  }
}

package org.jichidesk.ui.reports;

import java.io.ByteArrayInputStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.OnPaper;
import org.jichidesk.work.reports.Report;
import org.kordamp.ikonli.feather.Feather;

/** How a report will look on paper, page by page. */
final class PreviewPane {

  private static final int DOTS = 110;

  private final Session session;
  private final Text text;
  private final ImageView picture = new ImageView();
  private final ScrollPane scroll = new ScrollPane(picture);
  private final Label count = new Label();
  private final Button before = new Button("", Icons.of(Feather.CHEVRON_LEFT));
  private final Button after = new Button("", Icons.of(Feather.CHEVRON_RIGHT));
  private final ToggleButton whole;
  private final VBox box = new VBox(8);
  private byte[] pdf = new byte[0];
  private int page;
  private int pages;
  private int asked;

  PreviewPane(Session session) {
    this.session = session;
    this.text = session.text();
    this.whole = new ToggleButton(text.of("reports.whole"));
    picture.setId("reports-preview");
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    before.setId("reports-before");
    after.setId("reports-after");
    before.setAccessibleText(text.of("reports.before"));
    after.setAccessibleText(text.of("reports.after"));
    before.setOnAction(event -> turn(page - 1));
    after.setOnAction(event -> turn(page + 1));
    whole.setId("reports-whole");
    whole.setSelected(true);
    whole.setOnAction(event -> size());
    count.setId("reports-count");
    HBox row = new HBox(8, before, count, after, whole);
    row.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    scroll.viewportBoundsProperty().addListener((property, was, is) -> size());
    box.getStyleClass().add("screen");
    box.getChildren().setAll(row, scroll);
  }

  Node node() {
    return box;
  }

  /** A page as it was drawn. */
  private static final class Drawn {

    private final byte[] pdf;
    private final int pages;
    private final byte[] picture;

    Drawn(byte[] pdf) {
      this.pdf = pdf;
      this.pages = OnPaper.pages(pdf);
      this.picture = OnPaper.picture(pdf, 0, DOTS);
    }
  }

  /** Draws a report anew; what was asked for before and comes later is not shown. */
  void show(Report report) {
    int mine = ++asked;
    count.setText(text.of("reports.drawing"));
    session.read(
        store -> new Drawn(report.pdf(store, text)),
        drawn -> {
          if (mine == asked) {
            pdf = drawn.pdf;
            pages = drawn.pages;
            page = 0;
            show(drawn.picture);
          }
        });
  }

  private void turn(int to) {
    if (to < 0 || to >= pages) {
      return;
    }
    int mine = ++asked;
    byte[] of = pdf;
    session.read(
        store -> OnPaper.picture(of, to, DOTS),
        drawn -> {
          if (mine == asked) {
            page = to;
            show(drawn);
          }
        });
  }

  private void show(byte[] png) {
    picture.setImage(new Image(new ByteArrayInputStream(png)));
    count.setText(text.of("print.page", page + 1, pages));
    before.setDisable(page == 0);
    after.setDisable(page == pages - 1);
    size();
  }

  private void size() {
    boolean fit = whole.isSelected();
    picture.setFitWidth(fit ? Math.max(100, scroll.getViewportBounds().getWidth() - 4) : 0);
    picture.setFitHeight(fit ? Math.max(100, scroll.getViewportBounds().getHeight() - 4) : 0);
  }
}

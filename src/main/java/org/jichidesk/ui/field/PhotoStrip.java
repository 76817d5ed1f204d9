package org.jichidesk.ui.field;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.checkup.Attachment;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.AddPhoto;
import org.jichidesk.work.Photos;
import org.jichidesk.work.Photos.Photo;
import org.kordamp.ikonli.feather.Feather;

/** The photos of a check-up, small and beside each other; a click shows one large. */
public final class PhotoStrip {

  private static final int SMALL = 120;
  private static final int LARGE = 760;

  private final Session session;
  private final Text text;
  private final Supplier<AddPhoto.Of> of;
  private final FlowPane photos = new FlowPane(12, 12);
  private final VBox box;
  private List<Photo> there = List.of();

  /**
   * A strip.
   *
   * @param of the check-up, and the question if only its photos are shown
   */
  public PhotoStrip(Session session, Supplier<AddPhoto.Of> of) {
    this.session = session;
    this.text = session.text();
    this.of = of;
    Button add = new Button(text.of("field.photo.add"), Icons.of(Feather.CAMERA));
    add.setId("photo-add");
    add.setOnAction(e -> add());
    photos.setId("photos");
    this.box = new VBox(12, add, photos);
  }

  /** What is shown. */
  public Node node() {
    return box;
  }

  /** Reads what it shows. */
  public void reload() {
    AddPhoto.Of which = of.get();
    session.read(
        store -> {
          Photos all = new Photos(store);
          return all.of(which.district(), which.year()).stream()
              .filter(photo -> which.item().isEmpty() || photo.item().equals(which.item()))
              .map(photo -> new Shown(photo, all.content(photo.digest()).orElse(new byte[0])))
              .toList();
        },
        this::fill);
  }

  @SuppressWarnings("ArrayRecordComponent") // a row of what was read, never compared
  private record Shown(Photo photo, byte[] content) {

    boolean isHere() {
      return content.length > 0;
    }

    Image image(int edge) {
      return new Image(new ByteArrayInputStream(content), edge, edge, true, true);
    }

    String words(Text text) {
      if (!isHere()) {
        return text.of("field.photo.elsewhere");
      }
      return photo.caption().isEmpty() ? photo.fileName() : photo.caption();
    }
  }

  /** What is there already stays as it is: somebody may be writing a caption. */
  private void fill(List<Shown> all) {
    List<Photo> now = all.stream().map(Shown::photo).toList();
    if (now.equals(there) && !photos.getChildren().isEmpty()) {
      return;
    }
    there = now;
    photos.getChildren().setAll(all.stream().map(this::small).toList());
    if (all.isEmpty()) {
      Label none = new Label(text.of("field.photo.none"));
      none.getStyleClass().add("support");
      photos.getChildren().setAll(none);
    }
  }

  /** The picture leads to a large one; the caption below it is written when it is left. */
  private Node small(Shown shown) {
    TextField caption = Inputs.line();
    caption.setId("photo-caption-" + shown.photo().record().key());
    caption.setAccessibleText(Attachment.CAPTION.label().in(text.language()));
    caption.setText(shown.photo().caption());
    caption.setMaxWidth(SMALL + 40);
    caption
        .focusedProperty()
        .addListener((property, was, is) -> {
          String typed = caption.getText().strip();
          if (!is && !Inputs.isComposing(caption) && !typed.equals(shown.photo().caption())) {
            Map<String, String> edit = Map.of(Attachment.CAPTION.name(), typed);
            session.edit(List.of(new Edit(shown.photo().record(), edit, "")), done -> reload());
          }
        });
    return new VBox(4, picture(shown), caption);
  }

  private Button picture(Shown shown) {
    Button button = new Button(shown.words(text));
    button.getStyleClass().add("photo");
    button.setContentDisplay(ContentDisplay.TOP);
    button.setMaxWidth(SMALL + 40);
    button.setAlignment(Pos.TOP_CENTER);
    button.setGraphic(shown.isHere() ? new ImageView(shown.image(SMALL)) : Icons.of(Feather.IMAGE));
    button.setAccessibleText(text.of("field.photo.show", shown.words(text)));
    button.setOnAction(e -> large(shown));
    return button;
  }

  private void large(Shown shown) {
    Label about = new Label(shown.photo().takenOn() + "　" + shown.photo().fileName());
    about.getStyleClass().add("support");
    VBox content = new VBox(12, about);
    if (shown.isHere()) {
      content.getChildren().addFirst(new ImageView(shown.image(LARGE)));
    }
    content.setPrefWidth(LARGE);
    session
        .around()
        .dialogs()
        .ask(
            shown.words(text),
            content,
            text.of("field.photo.remove"),
            () -> true,
            () -> remove(shown.photo()));
  }

  /** Taken back by undo, like every edit. */
  private void remove(Photo photo) {
    Map<String, String> typed = Map.of(RecordType.REMOVED.name(), "yes");
    session.edit(List.of(new Edit(photo.record(), typed, "")), done -> reload());
  }

  private void add() {
    List<Path> chosen =
        session.around().chooser().openAll(text.of("field.photo.add"), Chooser.Kind.PHOTO);
    if (chosen.isEmpty()) {
      return;
    }
    AddPhoto.Of which = of.get();
    String person = session.person().get();
    session.job(
        text.of("field.photo.job"),
        (store, progress) -> {
          AddPhoto photos = new AddPhoto(store);
          long done = 0;
          for (Path file : chosen) {
            progress.at(String.valueOf(file.getFileName()), done++, chosen.size());
            photos.add(file, which, "", person);
          }
          return done;
        },
        done -> reload());
  }
}

package org.jichidesk.ui.checkups;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jichidesk.checkup.Round;
import org.jichidesk.domain.checkup.Attachment;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.AddPhoto;
import org.kordamp.ikonli.feather.Feather;

/** The photos of a question: small pictures with a caption each. */
final class PhotoCard {

  private static final int THUMB = 120;

  private final Session session;
  private final Round round;
  private final Text text;
  private final VBox photos = new VBox(8);
  private final VBox box;
  private String item = "";
  private List<RecordKey> shown = List.of();

  PhotoCard(Filling filling) {
    this.session = filling.session();
    this.round = filling.sheet().round();
    this.text = filling.text();
    Button add = new Button(text.of("checkups.photos.add"), Icons.of(Feather.CAMERA));
    add.setId("checkups-photos-add");
    add.setOnAction(e -> add());
    box = Cards.of(Feather.IMAGE, text.of("checkups.photos"), photos, add);
  }

  Node node() {
    return box;
  }

  void show(String of, List<Beside.Picture> pictures) {
    List<RecordKey> now = pictures.stream().map(one -> one.photo().record()).toList();
    if (of.equals(item) && now.equals(shown)) {
      return;
    }
    item = of;
    shown = now;
    photos.getChildren().setAll(pictures.stream().map(this::photo).toList());
  }

  private Node photo(Beside.Picture picture) {
    RecordKey record = picture.photo().record();
    TextField caption = Inputs.line();
    caption.setId("checkups-caption-" + record.key());
    caption.setText(picture.photo().caption());
    caption.focusedProperty()
        .addListener((property, was, is) -> {
          if (!is && !caption.getText().equals(picture.photo().caption())) {
            session.edit(
                List.of(Edit.of(record, Attachment.CAPTION.name(), caption.getText())),
                results -> {});
          }
        });
    Button remove = new Button(text.of("checkups.photos.remove"), Icons.of(Feather.TRASH_2));
    remove.getStyleClass().addAll("small", "flat");
    remove.setMinWidth(Region.USE_PREF_SIZE);
    remove.setOnAction(e ->
        session.edit(
            List.of(Edit.of(record, RecordType.REMOVED.name(), text.of("record.yes"))),
            results -> {}));
    VBox words =
        new VBox(
            4,
            Inputs.labelled(Attachment.CAPTION.label().in(text.language()), caption),
            remove);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(8, thumb(picture), words);
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  private Node thumb(Beside.Picture picture) {
    if (picture.content().isEmpty()) {
      return Cards.text(text.of("checkups.photos.elsewhere"), "support");
    }
    ImageView view =
        new ImageView(
            new Image(
                new ByteArrayInputStream(picture.content().get()), THUMB, THUMB, true, true));
    view.setAccessibleText(picture.photo().caption());
    return view;
  }

  private void add() {
    Path file =
        session
            .around()
            .chooser()
            .open(text.of("checkups.photos.add"), Chooser.Kind.PHOTO)
            .orElse(null);
    if (file != null) {
      AddPhoto.Of of = new AddPhoto.Of(round.district(), round.year(), item);
      String person = session.person().get();
      session.write(store -> new AddPhoto(store).add(file, of, "", person), record -> {});
    }
  }
}

package org.jichidesk.ui.checkups;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jichidesk.checkup.Round;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.HearingNote;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.field.PhotoStrip;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.records.HistoryDialog;
import org.jichidesk.work.AddPhoto;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What else there is to a question: a note, what was said about it, photos, and its history. */
final class QuestionAside {

  private final Filling filling;
  private final Text text;
  private final Label title = Cards.text("", "section-title");
  private final TextArea note = Inputs.area();
  private final HearingNotes notes;
  private final PhotoStrip photos;
  private final ScrollPane node;
  private @Nullable QuestionBox question;

  QuestionAside(Filling filling, Runnable close) {
    this.filling = filling;
    this.text = filling.text();
    this.notes = new HearingNotes(filling);
    this.photos = new PhotoStrip(filling.session(), this::photosOf);
    Button away = new Button(text.of("checkups.aside.close"), Icons.of(Feather.X));
    away.setId("checkups-aside-close");
    away.getStyleClass().add("small");
    away.setOnAction(e -> close.run());
    Button history = new Button(text.of("checkups.aside.history"), Icons.of(Feather.CLOCK));
    history.setId("checkups-aside-history");
    history.getStyleClass().add("small");
    history.setOnAction(e -> history());
    note.setId("checkups-note");
    note.setPrefRowCount(2);
    note.focusedProperty()
        .addListener((property, was, is) -> {
          if (!is) {
            write();
          }
        });
    VBox box =
        new VBox(
            12,
            Cards.spread(away, history),
            title,
            Inputs.labelled(Answer.NOTE.label().in(text.language()), note),
            notes.node(),
            Cards.of(Feather.IMAGE, text.of("checkups.photos"), photos.node()));
    box.getStyleClass().add("question-aside");
    node = new ScrollPane(box);
    node.setFitToWidth(true);
    node.getStyleClass().addAll("aside", "beside");
  }

  Node node() {
    return node;
  }

  void show(QuestionBox of) {
    if (of == question) {
      return;
    }
    write();
    question = of;
    title.setText(of.words());
    note.setText(filling.kept().text(filling.record(of.slot()), Answer.NOTE));
    reload();
  }

  private Optional<QuestionBox> question() {
    return Optional.ofNullable(question);
  }

  private AddPhoto.Of photosOf() {
    Round round = filling.sheet().round();
    String item = question().map(of -> key(of)).orElse("");
    return new AddPhoto.Of(round.district(), round.year(), item);
  }

  private String key(QuestionBox of) {
    return filling.record(of.slot()).part(Answer.ITEM).text();
  }

  private List<Row> said(Store store, String item) {
    return Kept.of(store, HearingNote.TYPE, filling.sheet().round()).stream()
        .filter(row -> row.text(HearingNote.ITEM).equals(item))
        .toList();
  }

  private void write() {
    question()
        .ifPresent(of -> {
          String typed = note.getText().strip();
          boolean same = typed.equals(filling.kept().text(filling.record(of.slot()), Answer.NOTE));
          if (!same && !Inputs.isComposing(note)) {
            filling.write(of.slot(), Answer.NOTE, typed, refused -> {});
          }
        });
  }

  private void history() {
    question()
        .ifPresent(of ->
            HistoryDialog.show(filling.session(), filling.record(of.slot()), Optional.empty()));
  }

  /** Reads what there is to the question. */
  void reload() {
    if (question == null) {
      return;
    }
    QuestionBox of = question;
    if (!note.isFocused()) {
      note.setText(filling.kept().text(filling.record(of.slot()), Answer.NOTE));
    }
    String item = key(of);
    filling
        .session()
        .read(
            store -> said(store, item),
            said -> {
              if (of == question) {
                notes.show(item, said);
              }
            });
    photos.reload();
  }
}

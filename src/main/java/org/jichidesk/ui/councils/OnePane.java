package org.jichidesk.ui.councils;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.ui.records.RecordForm;
import org.jichidesk.ui.records.Snapshot;
import org.jichidesk.ui.session.Session;

/** The one record of a type that a district has: a form. */
final class OnePane implements Pane {

  private final Session session;
  private final RecordType type;
  private final RecordForm form;
  private final ScrollPane scroll;

  OnePane(Session session, RecordType type) {
    this.session = session;
    this.type = type;
    this.form = new RecordForm(session, type, Set.of());
    this.scroll = new ScrollPane(form.node());
    scroll.setFitToWidth(true);
  }

  @Override
  public Node node() {
    return scroll;
  }

  @Override
  public void show(String district) {
    RecordKey record = new RecordKey(type, district);
    session.read(store -> Snapshot.read(store, record, session.text().language()), form::fill);
  }

  @Override
  public void choose(RecordKey record) {
    // A district has just this one.
  }
}

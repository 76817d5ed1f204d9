package org.jichidesk.ui.cases;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.jichidesk.domain.cases.CaseKinds;
import org.jichidesk.domain.cases.EntryFields;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.View;
import org.jichidesk.work.cases.CaseList.Case;

/** 案件: the kinds, the cases of one kind, and one case. */
public final class CasesView implements View {

  /** Narrower than this many letters, table and case do not stand beside each other. */
  private static final int NARROW_EMS = 36;

  private final Session session;
  private final Text text;
  private final SplitPane split = new SplitPane();
  private final SplitPane one = new SplitPane();
  private final KindList kinds;
  private final CaseTable table;
  private final CasePane pane;
  private CasesShown shown;
  private boolean beginNew;

  /** A view of a session. */
  public CasesView(Session session) {
    this.session = session;
    this.text = session.text();
    this.shown = CasesShown.none(text.language());
    CaseActions act = new CaseActions(session, this::begun);
    this.kinds = new KindList(text, kind -> fill());
    this.table = new CaseTable(text, act, this::choose);
    this.pane = new CasePane(session, act);
    split.getStyleClass().add("cases");
    one.getItems().setAll(table.node(), pane.node());
    one.setDividerPositions(0.5);
    one.widthProperty().addListener((property, was, is) -> turn(is.doubleValue()));
    split.getItems().setAll(kinds.node(), one);
    split.setDividerPositions(0.24);
  }

  /** Where letters are large, a case stands below the table instead of beside it. */
  private void turn(double width) {
    boolean narrow = width < NARROW_EMS * kinds.letter();
    one.setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
  }

  private void begun(RecordKey record) {
    beginNew = true;
    table.choose(record, true);
  }

  @Override
  public Node node() {
    return split;
  }

  @Override
  public void show(Destination destination) {
    Optional<RecordKey> record = destination.record();
    if (record.isEmpty()) {
      CaseKinds.ALL.stream()
          .filter(kind -> kind.type().name().equals(destination.part()))
          .forEach(kinds::choose);
      reload();
      return;
    }
    session.read(
        store -> caseOf(store, record.get()),
        meant -> {
          CaseKinds.of(meant.type()).ifPresent(kinds::choose);
          table.choose(meant, false);
          reload();
        });
  }

  /** An entry is shown with its case. */
  private static RecordKey caseOf(Store store, RecordKey record) {
    if (CaseKinds.of(record.type()).isPresent()) {
      return record;
    }
    var entry = store.records().standing(record);
    String key = entry.shown(EntryFields.CASE_KEY).map(Value::text).orElse("");
    return entry
        .shown(EntryFields.CASE_TYPE)
        .flatMap(type -> store.catalog().named(type.text()))
        .filter(type -> RecordKey.isValid(type, key))
        .map(type -> new RecordKey(type, key))
        .orElse(record);
  }

  @Override
  public void reload() {
    String district = session.district().get();
    String today = session.desk().today();
    session.read(
        store -> CasesShown.read(store, today, district, text.language()),
        read -> {
          shown = read;
          fill();
        });
  }

  private void fill() {
    kinds.fill(shown);
    table.fill(kinds.chosen(), shown, this::choose);
  }

  private void choose(Optional<Case> chosen) {
    if (chosen.isEmpty()) {
      pane.hide();
    } else if (table.isMasked()) {
      pane.mask();
    } else {
      pane.show(chosen.get(), beginNew);
      beginNew = false;
    }
  }
}

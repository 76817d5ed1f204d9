package org.jichidesk.ui.consensus;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.consensus.Attendance;
import org.jichidesk.domain.consensus.GroupMember;
import org.jichidesk.domain.consensus.GroupTask;
import org.jichidesk.domain.consensus.Meeting;
import org.jichidesk.domain.consensus.WorkingGroup;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.WrappedCell;
import org.jichidesk.ui.records.Names;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** WG・会議: the groups, and the meetings, members and tasks of the one that is chosen. */
final class GroupsPane implements Pane {

  private final Session session;
  private final Text text;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ListView<Line> list = new ListView<>(lines);
  private final RecordsBox meetings;
  private final RecordsBox members;
  private final RecordsBox tasks;
  private final AttendanceBox attendance;
  private final TabPane tabs = new TabPane();
  private final SplitPane split = new SplitPane();
  private final Node whole;
  private Optional<Shown> shown = Optional.empty();
  private String chosen = "";
  private Optional<RecordKey> wanted = Optional.empty();

  /** A group; without a key what belongs to none. */
  private record Line(String key, String name, String purpose) {}

  private record Shown(
      List<Row> groups,
      List<Row> meetings,
      List<Row> members,
      List<Row> tasks,
      List<Row> attendance,
      Names names) {

    static Shown read(Store store, String language) {
      return new Shown(
          rows(store, WorkingGroup.TYPE, WorkingGroup.NAME),
          rows(store, Meeting.TYPE, Meeting.HELD_ON).reversed(),
          rows(store, GroupMember.TYPE, GroupMember.BODY),
          rows(store, GroupTask.TYPE, GroupTask.DEADLINE),
          store.records().rows(Selection.all(Attendance.TYPE)),
          Names.read(store, language));
    }

    private static List<Row> rows(Store store, RecordType type, Field by) {
      return store.records().rows(Selection.all(type)).stream()
          .sorted(Comparator.<Row, String>comparing(row -> row.text(by)).thenComparing(Row::record))
          .toList();
    }
  }

  GroupsPane(Session session) {
    this.session = session;
    this.text = session.text();
    meetings =
        new RecordsBox(
            session,
            Meeting.TYPE,
            List.of(Meeting.HELD_ON, Meeting.TITLE, Meeting.CONCLUSION),
            Set.of(Meeting.WORKING_GROUP));
    members =
        new RecordsBox(
            session,
            GroupMember.TYPE,
            List.of(GroupMember.BODY, GroupMember.BODY_NAME, GroupMember.NAME, GroupMember.ROLE),
            Set.of(GroupMember.WORKING_GROUP));
    tasks =
        new RecordsBox(
            session,
            GroupTask.TYPE,
            List.of(GroupTask.DEADLINE, GroupTask.TITLE, GroupTask.OWNER, GroupTask.STATE),
            Set.of(GroupTask.WORKING_GROUP));
    attendance = new AttendanceBox(session);
    meetings.below(attendance.node());
    tab("meetings", Feather.CALENDAR, meetings.node());
    tab("members", Feather.USERS, members.node());
    tab("tasks", Feather.CHECK_SQUARE, tasks.node());
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    list.setId("consensus-groups");
    list.setCellFactory(view -> new Cell());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, was, is) -> {
          if (is != null) {
            chosen = is.key();
            fillTabs();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox left =
        new VBox(
            8,
            Pieces.button(session, "consensus.add-group", "add-group", Feather.PLUS, this::add),
            list);
    split.getItems().setAll(left, tabs);
    split.setDividerPositions(0.24);
    whole = Pieces.stack(split);
  }

  private void tab(String key, Feather icon, Node content) {
    Tab tab = new Tab(text.of("consensus.tab." + key), content);
    tab.setId("consensus-tab-" + key);
    tab.setGraphic(org.jichidesk.ui.kit.Icons.of(icon));
    tabs.getTabs().add(tab);
  }

  @Override
  public Node node() {
    return whole;
  }

  @Override
  public void choose(RecordKey record) {
    wanted = Optional.of(record);
  }

  @Override
  public void reload() {
    session.read(store -> Shown.read(store, text.language()), this::fill);
  }

  private void fill(Shown read) {
    shown = Optional.of(read);
    wanted.ifPresent(record -> look(record, read));
    wanted = Optional.empty();
    List<Line> now =
        new java.util.ArrayList<>(
            read.groups().stream()
                .map(row ->
                    new Line(
                        row.record().key(),
                        row.text(WorkingGroup.NAME),
                        row.text(WorkingGroup.PURPOSE)))
                .toList());
    now.add(new Line("", text.of("consensus.no-group"), text.of("consensus.no-group.about")));
    String same = chosen;
    boolean first = lines.isEmpty();
    lines.setAll(now);
    Line here =
        now.stream()
            .filter(line -> line.key().equals(same) && !(first && same.isEmpty()))
            .findFirst()
            .orElse(now.getFirst());
    list.getSelectionModel().select(here);
    chosen = here.key();
    fillTabs();
  }

  /** Brings the record's group and tab to the front. */
  private void look(RecordKey record, Shown read) {
    if (record.type() == WorkingGroup.TYPE) {
      chosen = record.key();
      return;
    }
    int tab = record.type() == Meeting.TYPE ? 0 : record.type() == GroupTask.TYPE ? 2 : 1;
    tabs.getSelectionModel().select(tab);
    List<List<Row>> all = List.of(read.meetings(), read.members(), read.tasks());
    Field group = record.type().field(Meeting.WORKING_GROUP.name()).orElse(Meeting.WORKING_GROUP);
    all.get(tab).stream()
        .filter(row -> row.record().equals(record))
        .findFirst()
        .ifPresent(row -> chosen = row.text(group));
    List.of(meetings, members, tasks).get(tab).choose(record);
  }

  private void fillTabs() {
    shown.ifPresent(read -> {
      Map<String, String> begin = new LinkedHashMap<>();
      if (!chosen.isEmpty()) {
        begin.put("working_group", chosen);
      }
      Map<String, String> meeting = new LinkedHashMap<>(begin);
      meeting.put("title", text.of("consensus.new-meeting"));
      meeting.put("kind", chosen.isEmpty() ? "liaison" : "group");
      meeting.put("held_on", session.desk().today());
      Map<String, String> task = new LinkedHashMap<>(begin);
      task.put("title", text.of("consensus.new-task"));
      task.put("state", "open");
      task.put("office", session.identity().office());
      Map<String, String> member = new LinkedHashMap<>(begin);
      member.put("from_date", session.desk().today());
      meetings.fill(of(read.meetings(), Meeting.WORKING_GROUP), read.names(), meeting);
      members.fill(of(read.members(), GroupMember.WORKING_GROUP), read.names(), member);
      tasks.fill(of(read.tasks(), GroupTask.WORKING_GROUP), read.names(), task);
      attendance.fill(
          meetings::chosen, of(read.members(), GroupMember.WORKING_GROUP), read.attendance());
    });
  }

  private List<Row> of(List<Row> rows, Field group) {
    return rows.stream().filter(row -> row.text(group).equals(chosen)).toList();
  }

  private void add() {
    session.newKey(
        WorkingGroup.TYPE,
        record -> {
          chosen = record.key();
          session.edit(
              List.of(Edit.of(record, "name", text.of("consensus.new-group"))), results -> {});
        });
  }

  private final class Cell extends WrappedCell<Line> {

    Cell() {
      super(list);
    }

    @Override
    protected Region content(Line line) {
      return new VBox(
          2, Cards.text(line.name(), "choice-title"), Cards.text(line.purpose(), "support"));
    }
  }
}

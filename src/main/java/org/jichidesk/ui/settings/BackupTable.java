package org.jichidesk.ui.settings;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jichidesk.text.Text;
import org.jichidesk.work.KeptBackup;

/** The backups there are, newest first. */
final class BackupTable {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final long KILO = 1024;

  private final Text text;
  private final TableView<KeptBackup> table = new TableView<>();

  BackupTable(Text text) {
    this.text = text;
    table.setId("settings-backups");
    table.setAccessibleText(text.of("settings.backup.list"));
    table.setPlaceholder(Pieces.support(text.of("settings.backup.none")));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getStyleClass().add("backup-table");
    column("settings.backup.time", "backup-time", BackupTable::timeOf);
    column(
        "settings.backup.kind",
        "backup-kind",
        one -> text.of("settings.backup.kind." + one.kind().name().toLowerCase(Locale.ROOT)));
    column("settings.backup.size", "number", one -> size(one.size()));
    column(
        "settings.backup.place",
        "backup-place",
        one ->
            one.elsewhere()
                ? String.valueOf(one.file().toAbsolutePath().getParent())
                : text.of("settings.backup.beside"));
    column("settings.backup.file", "backup-file", one -> String.valueOf(one.file().getFileName()));
  }

  private void column(String key, String style, Function<KeptBackup, String> words) {
    TableColumn<KeptBackup, String> column = new TableColumn<>(text.of(key));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
    column.getStyleClass().add(style);
    column.setReorderable(false);
    table.getColumns().add(column);
  }

  Node node() {
    return table;
  }

  BooleanBinding isNoneChosen() {
    return table.getSelectionModel().selectedItemProperty().isNull();
  }

  Optional<KeptBackup> chosen() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  /** What was chosen stays chosen while it is there. */
  void show(List<KeptBackup> backups) {
    KeptBackup before = table.getSelectionModel().getSelectedItem();
    if (!table.getItems().equals(backups)) {
      table.getItems().setAll(backups);
      if (before != null && backups.contains(before)) {
        table.getSelectionModel().select(before);
      }
    }
  }

  static String timeOf(KeptBackup backup) {
    return TIME.format(backup.time());
  }

  private static String size(long bytes) {
    return bytes < 10 * KILO * KILO
        ? String.format(Locale.ROOT, "%,d KB", (bytes + KILO - 1) / KILO)
        : String.format(Locale.ROOT, "%,d MB", bytes / KILO / KILO);
  }
}

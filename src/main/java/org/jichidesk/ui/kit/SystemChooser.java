package org.jichidesk.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own dialogs; each opens where the last one ended. */
public final class SystemChooser implements Chooser {

  private final Supplier<Window> owner;
  private @Nullable Path last;

  /** Choosers over a window. */
  public SystemChooser(Supplier<Window> owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> open(String title, Kind kind) {
    return remember(files(title, kind).showOpenDialog(owner.get()));
  }

  @Override
  public List<Path> openAll(String title, Kind kind) {
    List<File> files = files(title, kind).showOpenMultipleDialog(owner.get());
    if (files == null) {
      return List.of();
    }
    remember(files.getFirst());
    return files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    start().ifPresent(chooser::setInitialDirectory);
    return remember(chooser.showDialog(owner.get()));
  }

  @Override
  public Optional<Path> save(String title, Kind kind, String suggested) {
    FileChooser chooser = files(title, kind);
    chooser.setInitialFileName(suggested);
    return remember(chooser.showSaveDialog(owner.get()));
  }

  private FileChooser files(String title, Kind kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(String.join(" ", kind.patterns()), kind.patterns()));
    start().ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Optional<File> start() {
    return Optional.ofNullable(last).filter(Files::isDirectory).map(Path::toFile);
  }

  private Optional<Path> remember(@Nullable File chosen) {
    if (chosen == null) {
      return Optional.empty();
    }
    last = chosen.isDirectory() ? chosen.toPath() : chosen.toPath().toAbsolutePath().getParent();
    return Optional.of(chosen.toPath());
  }
}

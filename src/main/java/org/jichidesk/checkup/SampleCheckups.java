package org.jichidesk.checkup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jichidesk.store.Store;
import org.jichidesk.work.AddForm;

/**
 * Loads the sample check-ups by the ordinary errands: for each year the form, the start in all
 * districts, and the invented answers as they would come from ODK; then, in a few districts, what
 * the rules find and what was planned about it.
 */
public final class SampleCheckups {

  private static final Pattern FORM = Pattern.compile("checkup-form-(\\d{4})\\.xlsx");

  private final Store store;
  private final Path folder;

  /** Loads from a folder such as {@code sample-data}. */
  public SampleCheckups(Store store, Path folder) {
    this.store = store;
    this.folder = folder;
  }

  /** Loads every year there is a form of. */
  public void load(String person) {
    TreeMap<Integer, Path> forms = new TreeMap<>();
    for (Path file : files("checkup-form-")) {
      Matcher name = FORM.matcher(String.valueOf(file.getFileName()));
      if (name.matches()) {
        forms.put(Integer.parseInt(name.group(1)), file);
      }
    }
    forms.forEach((year, file) -> {
      String form = new AddForm(store).from(file, person).key();
      new StartCheckups(store).startOn(form, year, person);
      List<Path> answers = files("checkup-answers-" + year);
      if (!answers.isEmpty()) {
        new ImportResponses(new Rounds(store), year, Optional.empty()).take(answers, person);
      }
    });
    for (Path plans : files("checkup-plans")) {
      new SamplePlans(store, plans).load(person);
    }
  }

  private List<Path> files(String prefix) {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (var all = Files.newDirectoryStream(folder, prefix + "*")) {
        all.forEach(files::add);
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    files.sort(null);
    return files;
  }
}

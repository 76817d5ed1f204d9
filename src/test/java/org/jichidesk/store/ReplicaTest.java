package org.jichidesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jichidesk.store.Stores.P1;
import static org.jichidesk.store.Stores.codes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.council.Officer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplicaTest {

  @TempDir Path folder;
  private Path file;
  private Path older;
  private String name;

  @BeforeEach
  void aStoreAndAnOlderCopyOfIt() throws IOException {
    file = folder.resolve("a.jichi");
    older = folder.resolve("older");
    try (Store store = Stores.create(file)) {
      name = store.identity().replica();
      Stores.write(store, P1, Officer.NAME, "a");
    }
    Files.copy(file, older);
    try (Store store = Stores.open(file)) {
      Stores.write(store, P1, Officer.NAME, "b");
    }
  }

  /** Overwrites the bytes, so that the file stays the same file at the same place. */
  private void putBack(Path copy) throws IOException {
    Files.write(file, Files.readAllBytes(copy));
  }

  @Test
  void anUnmovedStoreKeepsItsName() {
    for (int i = 3; i < 6; i++) {
      try (Store store = Stores.open(file)) {
        assertThat(store.notices()).isEmpty();
        assertThat(Stores.write(store, P1, Officer.NAME, "c").id().text())
            .isEqualTo(name + "." + i);
      }
    }
  }

  @Test
  void aCopyElsewhereTakesANewNameWithItsFirstWrite() throws IOException {
    Path copy = folder.resolve("copy.jichi");
    Files.copy(file, copy);
    try (Store store = Stores.open(copy)) {
      assertThat(codes(store.notices())).containsExactly(FindingCode.STORE_MOVED);
      assertThat(store.identity().replica()).isNotEqualTo(name);
      assertThat(store.identity().origin()).isEqualTo("copied");
    }
    String kept;
    try (Store store = Stores.open(copy)) {
      assertThat(codes(store.notices()))
          .as("nothing written yet")
          .containsExactly(FindingCode.STORE_MOVED);
      kept = store.identity().replica();
      assertThat(Stores.write(store, P1, Officer.NAME, "c").id().text()).isEqualTo(kept + ".1");
    }
    try (Store store = Stores.open(copy)) {
      assertThat(store.notices()).isEmpty();
      assertThat(store.identity().replica()).isEqualTo(kept);
      assertThat(store.identity().origin()).isEqualTo("copied");
      assertThat(Stores.write(store, P1, Officer.NAME, "d").id().text()).isEqualTo(kept + ".2");
    }
    try (Store store = Stores.open(file)) {
      assertThat(store.identity().replica()).as("the original goes on").isEqualTo(name);
    }
  }

  @Test
  void anExportKeepsTheNewNameToo() throws IOException {
    Path copy = folder.resolve("copy.jichi");
    Files.copy(file, copy);
    String kept;
    try (Store store = Stores.open(copy)) {
      kept = store.identity().replica();
      store.noteExport(
          new ExportEntry("return", 1, "R-01", "E1", "d1", "", 7, "p", 2026, "f", 1, "", ""));
    }
    try (Store store = Stores.open(copy)) {
      assertThat(store.identity().replica()).isEqualTo(kept);
      assertThat(Stores.write(store, P1, Officer.NAME, "d").id().text()).isEqualTo(kept + ".1");
    }
  }

  @Test
  void anOlderStateTakesANewName() throws IOException {
    putBack(older);
    try (Store store = Stores.open(file)) {
      assertThat(codes(store.notices())).contains(FindingCode.STORE_ROLLED_BACK);
      assertThat(store.identity().origin()).isEqualTo("restored");
      assertThat(Stores.write(store, P1, Officer.NAME, "c").id().replica()).isNotEqualTo(name);
    }
  }

  @Test
  void anOlderStateIsNotForgottenByLookingAtIt() throws IOException {
    putBack(older);
    Stores.open(file).close();
    try (Store store = Stores.open(file)) {
      assertThat(codes(store.notices())).contains(FindingCode.STORE_ROLLED_BACK);
      assertThat(Stores.write(store, P1, Officer.NAME, "c").id().replica()).isNotEqualTo(name);
    }
  }

  @Test
  void anOlderStateIsKnownThoughAnotherReplicaWroteHereSince() throws IOException {
    putBack(older);
    try (Store store = Stores.open(file)) {
      Stores.write(store, P1, Officer.NAME, "c");
    }
    putBack(older);
    try (Store store = Stores.open(file)) {
      assertThat(codes(store.notices())).contains(FindingCode.STORE_ROLLED_BACK);
      assertThat(Stores.write(store, P1, Officer.NAME, "d").id().replica()).isNotEqualTo(name);
    }
  }

  @Test
  void aDeliberateRestoreTakesANewNameWithoutAlarm() {
    Backups.restore(older, file, folder.resolve("kept"));
    try (Store store = Stores.open(file)) {
      assertThat(store.notices()).isEmpty();
      assertThat(store.identity().origin()).isEqualTo("restored");
      assertThat(Stores.write(store, P1, Officer.NAME, "c").id().replica()).isNotEqualTo(name);
    }
    try (Store store = Stores.open(file)) {
      assertThat(store.notices()).isEmpty();
    }
  }

  @Test
  void aNewNameIsKeptThoughTheFirstWriteFailed() throws Exception {
    Path copy = folder.resolve("copy.jichi");
    Files.copy(file, copy);
    String kept;
    try (Store store = Stores.open(copy)) {
      kept = store.identity().replica();
      try (var statement = store.connection().createStatement()) {
        statement.execute(
            "CREATE TEMP TRIGGER fails BEFORE INSERT ON assertion BEGIN SELECT RAISE(FAIL, 'x');"
                + " END");
        assertThatThrownBy(() -> Stores.write(store, P1, Officer.NAME, "c"))
            .isInstanceOf(Refusal.class);
        statement.execute("DROP TRIGGER fails");
      }
      Stores.write(store, P1, Officer.NAME, "c");
    }
    try (Store store = Stores.open(copy)) {
      assertThat(store.notices()).isEmpty();
      assertThat(store.identity().replica()).isEqualTo(kept);
    }
  }
}

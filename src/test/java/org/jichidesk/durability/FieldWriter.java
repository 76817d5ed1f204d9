package org.jichidesk.durability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jichidesk.cli.Cli;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.store.Store;
import org.jichidesk.store.sealed.Passphrase;
import org.jichidesk.work.SetFields;

/** Writes answers into a field file until it is killed, and says so after each that returned. */
final class FieldWriter {

  static final String SECRET = "とても秘密の聞き取り";

  private FieldWriter() {}

  /** Words: the field file, its passphrase, and a number that no other run has. */
  public static void main(String[] words) throws IOException {
    try (Passphrase pass = Passphrase.typed(words[1].toCharArray());
        Store store = Cli.DESK.open(Path.of(words[0]), pass)) {
      System.out.println("ready");
      System.out.flush();
      if (System.in.read() < 0) {
        return;
      }
      for (int i = 0; ; i++) {
        String key = "D06.T0" + (10 + i % 30) + ".2025";
        String text = SECRET + words[2] + "-" + i;
        if (i % 7 == 3) {
          String digest = store.attach(text.repeat(20_000).getBytes(StandardCharsets.UTF_8));
          System.out.println("photo " + digest);
        } else {
          var written =
              new SetFields(store, DutyReport.TYPE, key).write(Map.of("note", text), "", "");
          System.out.println("wrote " + key + " " + text + " " + written.assertion().id().text());
        }
        System.out.flush();
      }
    }
  }
}

package org.jichidesk.durability;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jichidesk.cli.JichiDesk;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.work.Desk;

/**
 * The program that is killed: runs commands over and over and prints a line only after the command
 * has returned, which is when a person would believe it.
 */
final class Writer {

  /** The record that is written to. */
  static final String KEY = "D06.T001.2025";

  private Writer() {}

  /**
   * Arguments: what to do (set, merge or backup), the store, where workbooks lie, a first number.
   */
  public static void main(String[] args) {
    Path store = Path.of(args[1]);
    for (int number = Integer.parseInt(args[3]); ; number++) {
      int code =
          switch (args[0]) {
            case "set" -> run("set", "--store", store, "duty-report", KEY, "hours=" + number);
            case "merge" -> run("merge", "--store", store, args[2]);
            default -> run("backup", "--store", store, "--out", args[2] + "-" + number);
          };
      System.out.println(number + " " + code);
      System.out.flush();
    }
  }

  private static int run(Object... args) {
    String[] texts = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = String.valueOf(args[i]);
    }
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return JichiDesk.run(
        new Desk(Catalog.STANDARD, InstantSource.system()), Path.of("."), nowhere, nowhere, texts);
  }
}

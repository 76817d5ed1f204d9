package org.jichidesk;

import java.nio.file.Path;
import java.time.InstantSource;
import org.jichidesk.cli.JichiDesk;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.work.Desk;

/** Wires everything together. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends with its exit code. */
  public static void main(String[] args) {
    Desk desk = new Desk(Catalog.STANDARD, InstantSource.system());
    Path home = Path.of(System.getProperty("jichidesk.home", "."));
    System.exit(JichiDesk.run(desk, home, System.out, System.err, args));
  }
}

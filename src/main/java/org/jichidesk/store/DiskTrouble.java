package org.jichidesk.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.regex.Pattern;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;

/** What the system says when a file cannot be written, as a person can be told. */
public final class DiskTrouble {

  /** What Linux, macOS and Windows say of a full disk. */
  private static final Pattern FULL =
      Pattern.compile("No space left|not enough space|[Qq]uota exceeded");

  private DiskTrouble() {}

  /** A refusal that names the file and the cause; a full disk has a code of its own. */
  public static Refusal refusal(FindingCode otherwise, String name, IOException e) {
    String why = why(e);
    FindingCode code = FULL.matcher(why).find() ? FindingCode.DISK_FULL : otherwise;
    return new Refusal(Finding.at(Place.NOWHERE, code, name, why), e);
  }

  /** What the system says, without the path of a file nobody has named. */
  public static String why(IOException e) {
    if (e instanceof FileSystemException known) {
      String reason = known.getReason();
      return reason == null ? e.getClass().getSimpleName().replace("Exception", "") : reason;
    }
    return String.valueOf(e.getMessage());
  }
}

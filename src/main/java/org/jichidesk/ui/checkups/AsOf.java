package org.jichidesk.ui.checkups;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.text.Text;
import org.jichidesk.ui.session.Session;

/** The day of what is shown. */
final class AsOf {

  private AsOf() {}

  static LocalDate day(Session session) {
    return LocalDate.ofInstant(session.desk().wall().instant(), ZoneId.systemDefault());
  }

  static String of(Session session, Text text) {
    LocalDate day = day(session);
    return text.language().equals("en") ? day.toString() : JapaneseDate.format(day);
  }
}

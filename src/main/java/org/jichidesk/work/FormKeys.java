package org.jichidesk.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.domain.checkup.FormLine;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.form.XlsForm;

/**
 * Keys of forms and their rows. A form is named by its content: what was answered never changes.
 */
final class FormKeys {

  private static final int DIGITS = 12;

  private FormKeys() {}

  /** The key of a form. */
  static RecordKey of(XlsForm form) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (XlsForm.Line line : form.lines()) {
        String text = line.sheet().code() + " " + line.number() + "\n" + line.content() + "\n\n";
        sha.update(text.getBytes(StandardCharsets.UTF_8));
      }
      String digits = HexFormat.of().formatHex(sha.digest()).substring(0, DIGITS);
      return new RecordKey(CheckupForm.TYPE, "F-" + digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static RecordKey line(String form, XlsForm.Line line) {
    String last = line.name().isEmpty() ? line.sheet().letter() + "-" + line.number() : line.name();
    return new RecordKey(FormLine.TYPE, FormShelf.lineKey(form, last));
  }
}

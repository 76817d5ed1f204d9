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
public final class FormKeys {

  private static final int DIGITS = 12;

  private FormKeys() {}

  /** The key of a form. */
  public static RecordKey of(XlsForm form) {
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

  /** The key of the row of a question or group: what answers, notes and findings refer to. */
  public static String item(String form, String name) {
    return form + "-" + name;
  }

  /** The name of the question or group whose row has that key. */
  public static String name(String form, String item) {
    return item.startsWith(form + "-") ? item.substring(form.length() + 1) : "";
  }

  /** The form a row belongs to, by the key of the row. */
  public static String form(String item) {
    return item.substring(0, Math.min(item.length(), "F-".length() + DIGITS));
  }

  static RecordKey line(String form, XlsForm.Line line) {
    String last = line.name().isEmpty() ? line.sheet().letter() + "-" + line.number() : line.name();
    return new RecordKey(FormLine.TYPE, form + "-" + last);
  }
}

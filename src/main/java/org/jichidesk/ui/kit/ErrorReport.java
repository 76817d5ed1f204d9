package org.jichidesk.ui.kit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.text.Text;
import org.jspecify.annotations.Nullable;

/** Tells a person what could not be done: short code, what and where, what to do, details. */
public final class ErrorReport {

  private final Dialogs dialogs;
  private final Supplier<Text> text;
  private final Function<Throwable, Refusal> refusal;

  /**
   * Reports in dialogs.
   *
   * @param refusal the way from whatever was thrown to something a person can be told
   */
  public ErrorReport(Dialogs dialogs, Supplier<Text> text, Function<Throwable, Refusal> refusal) {
    this.refusal = refusal;
    this.dialogs = dialogs;
    this.text = text;
  }

  /** Tells what was thrown. */
  public void tell(Throwable trouble) {
    tell(refusal.apply(trouble).finding(), trouble, () -> {});
  }

  /** Tells a finding. */
  public void tellFinding(Finding finding) {
    tellFinding(finding, () -> {});
  }

  /**
   * Tells a finding.
   *
   * @param read what comes after it was read
   */
  public void tellFinding(Finding finding, Runnable read) {
    tell(finding, null, read);
  }

  private void tell(Finding finding, @Nullable Throwable trouble, Runnable read) {
    Text words = text.get();
    Label what = new Label(words.finding(finding));
    Label toDo = new Label(words.whatToDo(finding));
    what.setId("error-what");
    for (Label label : new Label[] {what, toDo}) {
      label.setWrapText(true);
      label.setMinHeight(Label.USE_PREF_SIZE);
    }
    toDo.getStyleClass().add("support");
    VBox content = new VBox(12, what, toDo);
    if (trouble != null && finding.code() == FindingCode.INTERNAL) {
      content.getChildren().add(details(words, trouble));
    }
    dialogs.show(words.of("window.error.title", finding.code().code()), content, read);
  }

  private static TitledPane details(Text words, Throwable trouble) {
    StringWriter trace = new StringWriter();
    PrintWriter out = new PrintWriter(trace);
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      out.println(cause);
      for (StackTraceElement element : cause.getStackTrace()) {
        out.println("    at " + element);
      }
    }
    TextArea area = new TextArea(trace.toString());
    area.setEditable(false);
    TitledPane details = new TitledPane(words.of("window.error.details"), area);
    details.setExpanded(false);
    return details;
  }
}

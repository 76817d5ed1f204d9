package org.jichidesk.ui.field;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.store.Store;
import org.jichidesk.store.sealed.Passphrase;
import org.jichidesk.text.Text;
import org.jichidesk.ui.session.Surroundings;
import org.jichidesk.work.Desk;

/** Opens what was taken out, with its passphrase. */
public final class OpenField {

  private final Desk desk;
  private final Surroundings around;

  /** Opens over a window. */
  public OpenField(Desk desk, Surroundings around) {
    this.desk = desk;
    this.around = around;
  }

  /** Asks for the passphrase; a wrong one is told in the dialog. */
  public void ask(Path file, Consumer<Store> opened) {
    Text text = around.text().get();
    new AskPassphrase(around)
        .ask(
            text.of("field.open"),
            text.of("field.open.about", file.getFileName()),
            text.of("field.open.verb"),
            (passphrase, close, wrong) ->
                around
                    .background()
                    .run(
                        () -> open(file, passphrase),
                        store -> {
                          close.run();
                          opened.accept(store);
                        },
                        trouble -> {
                          if (isWrong(trouble)) {
                            wrong.accept(((Refusal) trouble).finding());
                          } else {
                            close.run();
                            around.errors().tell(trouble);
                          }
                        }));
  }

  private Store open(Path file, Passphrase passphrase) {
    try (passphrase) {
      return desk.open(file, passphrase);
    }
  }

  static boolean isWrong(Throwable trouble) {
    return trouble instanceof Refusal refusal
        && refusal.finding().code() == FindingCode.WRONG_PASSPHRASE;
  }
}

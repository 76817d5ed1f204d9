package org.jichidesk.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jichidesk.domain.Finding;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Background;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.View;

/** The desk of an open store: navigation, search and scope around the screen in front. */
final class Shell {

  private final Session session;
  private final BorderPane pane = new BorderPane();
  private final Map<Screen, View> views = new EnumMap<>(Screen.class);
  private final StackPane aside = new StackPane();
  private final Navigation navigation;
  private final TopBar top;
  private final StatusBar status;
  private final Keys keys;
  private final ChangeListener<Object> reload = (property, before, now) -> reload();
  private Destination present = Destination.of(Screen.HOME);

  Shell(Session session, Stage stage) {
    this.session = session;
    Text text = session.text();
    this.navigation = new Navigation(session, screen -> go(Destination.of(screen)));
    this.top = new TopBar(session);
    this.status = new StatusBar(session);
    this.keys = new Keys(session, this, top);
    pane.setTop(top.node());
    pane.setLeft(navigation.node());
    pane.setBottom(new VBox(aside, status.node()));
    stage.setTitle(text.of("window.title.store", text.of("window.title"), session.file()));
    session.changes().addListener(reload);
    session.year().addListener(reload);
    session.district().addListener(reload);
  }

  Node node() {
    return pane;
  }

  void listen(Scene scene) {
    keys.listen(scene);
  }

  /** Where the person is. */
  Destination present() {
    return present;
  }

  void go(Destination destination) {
    present = destination;
    View view = views.computeIfAbsent(destination.screen(), screen -> Rooms.make(screen, session));
    pane.setCenter(view.node());
    navigation.mark(destination.screen());
    if (pane.getScene() == null || pane.getScene().getFocusOwner() == null) {
      Background.afterwards(() -> navigation.focus(destination.screen()));
    }
    view.show(destination);
  }

  private void reload() {
    View front = views.get(present.screen());
    if (front != null) {
      front.reload();
    }
    top.reload();
    status.reload();
  }

  /** Shows something below every screen, or nothing. */
  void aside(Optional<Node> node) {
    aside.getChildren().setAll(node.stream().toList());
  }

  void notice(Finding finding) {
    status.notice(finding);
  }

  /** Hears nothing any more. */
  void end() {
    session.changes().removeListener(reload);
    session.year().removeListener(reload);
    session.district().removeListener(reload);
    keys.end();
    status.end();
  }
}

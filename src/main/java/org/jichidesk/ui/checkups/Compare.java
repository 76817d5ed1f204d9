package org.jichidesk.ui.checkups;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.checkup.HeatMap;
import org.jichidesk.checkup.Quartiles;
import org.jichidesk.checkup.Similar;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.session.Session;

/** The district in scope beside what is usual among similar ones, which are never named. */
final class Compare {

  private final CityRead read;
  private final Session session;
  private final Text text;

  Compare(CityRead read, Session session) {
    this.read = read;
    this.session = session;
    this.text = session.text();
  }

  Node node() {
    String district = session.district().get();
    if (district.isEmpty() || !read.heat().districts().contains(district)) {
      return Cards.text(text.of("checkups.compare.choose"));
    }
    List<String> similar = Similar.to(district, read.districts());
    TableView<String> table =
        new TableView<>(FXCollections.observableArrayList(read.heat().areas()));
    table.setId("checkups-compare");
    Tables.column(table, text.of("checkups.compare.area"), 180, area -> area);
    Tables.column(
        table, read.names().getOrDefault(district, district), 140, area -> own(district, area));
    Tables.column(
        table,
        text.of("checkups.compare.median"),
        160,
        area -> usual(similar, area, Quartiles::median));
    Tables.column(table, text.of("checkups.compare.range"), 200, area -> range(similar, area));
    Tables.column(
        table,
        text.of("checkups.compare.n"),
        220,
        area ->
            read.heat()
                .usual(similar, area, Similar.LEAST)
                .map(q -> Integer.toString(q.n()))
                .orElse(text.of("checkups.compare.few")));
    VBox.setVgrow(table, Priority.ALWAYS);
    return new VBox(
        8, Cards.text(text.of("checkups.compare.about", Similar.LEAST), "support"), table);
  }

  private String own(String district, String area) {
    HeatMap.Cell cell = read.heat().cell(district, area);
    return cell.mean()
        .map(mean ->
            text.of(
                "checkups.compare.own", shown(mean), cell.count().answered(), cell.count().asked()))
        .orElse("－");
  }

  private String usual(
      List<String> similar, String area, java.util.function.Function<Quartiles, BigDecimal> which) {
    Optional<Quartiles> usual = read.heat().usual(similar, area, Similar.LEAST);
    return usual.map(which).map(Compare::shown).orElse("－");
  }

  private String range(List<String> similar, String area) {
    return read.heat()
        .usual(similar, area, Similar.LEAST)
        .map(q -> text.of("checkups.compare.from-to", shown(q.lower()), shown(q.upper())))
        .orElse("－");
  }

  private static String shown(BigDecimal number) {
    return number.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}

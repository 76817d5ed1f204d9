package org.jichidesk.ui.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where each district's tile stands. Those with a known name stand roughly where they lie in the
 * city, north above; any other takes the next place that is free.
 */
final class TileMap {

  /** Tiles beside each other. */
  static final int COLUMNS = 7;

  private static final String FREE = "・";

  private static final List<String> ROWS =
      List.of(
          "鬼無里 戸隠 ・ 浅川 若槻 古里 豊野",
          "芋井 ・ 第二 第一 三輪 吉田 長沼",
          "中条 小田切 第四 第三 古牧 朝陽 柳原",
          "信州新町 七二会 安茂里 第五 芹田 大豆島 ・",
          "大岡 信更 篠ノ井 川中島 更北 松代 若穂");

  private TileMap() {}

  /** A place; both counted from 0. */
  record Spot(int column, int row) {}

  /** A place for each of the names, in their order. */
  static List<Spot> place(List<String> names) {
    Map<String, Spot> known = new TreeMap<>();
    for (int row = 0; row < ROWS.size(); row++) {
      String[] cells = ROWS.get(row).split(" ", -1);
      for (int column = 0; column < cells.length; column++) {
        if (!cells[column].equals(FREE)) {
          known.put(cells[column], new Spot(column, row));
        }
      }
    }
    Set<Spot> taken = new HashSet<>();
    names.stream().filter(known::containsKey).forEach(name -> taken.add(known.get(name)));
    List<Spot> spots = new ArrayList<>();
    Set<Spot> given = new HashSet<>();
    int next = 0;
    for (String name : names) {
      Spot spot = known.get(name);
      while (spot == null || !given.add(spot)) {
        Spot free = new Spot(next % COLUMNS, next / COLUMNS);
        next++;
        spot = taken.contains(free) ? null : free;
      }
      spots.add(spot);
    }
    return spots;
  }
}

package org.jichidesk.work;

import java.util.List;
import java.util.Map;

/**
 * How the districts stand to the newest version of a proposal. Stances to older versions are
 * counted apart and never for the new one; districts that did not answer are counted apart too.
 *
 * @param version the newest version; 0 if there is none
 * @param stances number of districts by stance
 * @param noAnswer how many said 未回答
 * @param nothing how many have sent nothing about it
 * @param older how many of these stood somehow to an older version
 * @param of how many districts there are
 */
public record ConsentCount(
    int version, Map<String, Integer> stances, int noAnswer, int nothing, int older, int of) {

  /** Counts the cells of one proposal. */
  static ConsentCount of(int version, List<ConsentMatrix.Cell> cells) {
    Map<String, Integer> stances = new java.util.TreeMap<>();
    int noAnswer = 0;
    int nothing = 0;
    int older = 0;
    for (ConsentMatrix.Cell cell : cells) {
      switch (cell.standing()) {
        case STANCE -> stances.merge(cell.stance(), 1, Integer::sum);
        case NO_ANSWER -> noAnswer++;
        case OLDER -> {
          nothing++;
          older++;
        }
        case NOTHING -> nothing++;
      }
    }
    return new ConsentCount(version, Map.copyOf(stances), noAnswer, nothing, older, cells.size());
  }

  /** How many took that stance. */
  public int stance(String code) {
    return stances.getOrDefault(code, 0);
  }

  /** How many took a stance. */
  public int answered() {
    return stances.values().stream().mapToInt(Integer::intValue).sum();
  }
}

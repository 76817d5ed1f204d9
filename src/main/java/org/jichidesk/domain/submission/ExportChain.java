package org.jichidesk.domain.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;

/**
 * Every export names the one before it. From the exports of one office that arrived, in whatever
 * order, tells which did not arrive (gap), whether two copies of the store export side by side
 * (fork), and whether one was put back to an older state (rollback).
 */
public final class ExportChain {

  private ExportChain() {}

  /**
   * One export that arrived.
   *
   * @param number its number in the office's chain, from 1
   * @param digest its digest
   * @param previous digest of the one before it; empty for the first
   * @param replica which copy of the store exported it
   * @param origin how that copy came to be: new, copied, restored
   */
  public record Link(int number, String digest, String previous, String replica, String origin) {}

  /**
   * What a person should know about an office's exports.
   *
   * @param office name of the office, for the messages
   */
  public static List<Finding> findings(String office, List<Link> arrived) {
    List<Link> links = new ArrayList<>(new HashSet<>(arrived));
    links.sort(Comparator.comparingInt(Link::number).thenComparing(Link::digest));
    Set<String> digests = new HashSet<>();
    links.forEach(link -> digests.add(link.digest()));
    List<Finding> findings = new ArrayList<>();
    findings.addAll(gaps(office, links, digests));
    findings.addAll(splits(office, links));
    return findings;
  }

  private static List<Finding> gaps(String office, List<Link> links, Set<String> digests) {
    List<Finding> findings = new ArrayList<>();
    int before = 0;
    for (Link link : links) {
      boolean missing = link.number() > 1 && !digests.contains(link.previous());
      if (missing && before < link.number() - 1) {
        findings.add(
            Finding.at(
                Place.NOWHERE, FindingCode.GAP, office, numbers(before + 1, link.number() - 1)));
      }
      before = Math.max(before, link.number());
    }
    return findings;
  }

  private static String numbers(int first, int last) {
    return first == last ? Integer.toString(first) : first + "～" + last;
  }

  private static List<Finding> splits(String office, List<Link> links) {
    Map<String, Link> firstAfter = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Link link : links) {
      Link sibling = firstAfter.putIfAbsent(link.number() + "|" + link.previous(), link);
      if (sibling == null) {
        continue;
      }
      boolean setBack =
          link.origin().equals("restored")
              || sibling.origin().equals("restored")
              || link.replica().equals(sibling.replica());
      findings.add(
          Finding.at(
              Place.NOWHERE,
              setBack ? FindingCode.ROLLBACK : FindingCode.FORK,
              office,
              Integer.toString(link.number()),
              setBack ? Integer.toString(links.getLast().number()) : sibling.replica()));
    }
    return findings;
  }
}

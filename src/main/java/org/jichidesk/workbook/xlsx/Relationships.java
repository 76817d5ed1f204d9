package org.jichidesk.workbook.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one part of a workbook refers to. */
final class Relationships {
  /**
   * One reference.
   *
   * @param type the last word of the type, such as {@code worksheet}
   * @param strict whether the type is of the Strict kind
   * @param target name of the part, from the root of the archive; the plain text if external
   */
  record Link(String id, String type, boolean strict, String target, boolean external) {}

  private final List<Link> links = new ArrayList<>();

  /** The references of a part ("" for the package itself); none if it has no such list. */
  static Relationships of(String source, ZipParts parts, XmlCursor.Factory factory)
      throws UnreadableWorkbook, IOException {
    Relationships result = new Relationships();
    int slash = source.lastIndexOf('/');
    String folder = source.substring(0, slash + 1);
    String list = folder + "_rels/" + source.substring(slash + 1) + ".rels";
    if (!parts.has(list)) {
      return result;
    }
    try (XmlCursor xml = parts.xml(list, factory)) {
      xml.root();
      while (xml.nextChild()) {
        if (xml.name().equals("Relationship")) {
          result.add(folder, xml, list);
        }
        xml.skip();
      }
      xml.finish();
    }
    return result;
  }

  private void add(String folder, XmlCursor xml, String list) throws UnreadableWorkbook {
    String id = xml.attribute("Id");
    String type = xml.attribute("Type");
    String target = xml.attribute("Target");
    if (id == null || type == null || target == null) {
      throw new UnreadableWorkbook(Problem.BROKEN_STRUCTURE, list);
    }
    boolean external = "External".equalsIgnoreCase(xml.attribute("TargetMode"));
    links.add(
        new Link(
            id,
            type.substring(type.lastIndexOf('/') + 1),
            type.startsWith("http://purl.oclc.org/ooxml/"),
            external ? target : resolve(folder, target),
            external));
  }

  @Nullable Link byId(String id) {
    for (Link link : links) {
      if (link.id().equals(id)) {
        return link;
      }
    }
    return null;
  }

  @Nullable Link byType(String type) {
    for (Link link : links) {
      if (link.type().equals(type)) {
        return link;
      }
    }
    return null;
  }

  /**
   * Part name a target stands for; tolerates backslashes, absolute names and escaped characters.
   */
  static String resolve(String folder, String target) {
    String path = decode(target.strip().replace('\\', '/'));
    int fragment = path.indexOf('#');
    if (fragment >= 0) {
      path = path.substring(0, fragment);
    }
    Deque<String> names = new ArrayDeque<>();
    for (String name : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  private static String decode(String target) {
    if (target.indexOf('%') < 0) {
      return target;
    }
    byte[] from = target.getBytes(StandardCharsets.UTF_8);
    byte[] to = new byte[from.length];
    int length = 0;
    for (int i = 0; i < from.length; i++) {
      int high = from[i] == '%' && i + 2 < from.length ? Character.digit(from[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(from[i + 2], 16) : -1;
      if (low >= 0) {
        to[length++] = (byte) (high << 4 | low);
        i += 2;
      } else {
        to[length++] = from[i];
      }
    }
    return new String(to, 0, length, StandardCharsets.UTF_8);
  }
}

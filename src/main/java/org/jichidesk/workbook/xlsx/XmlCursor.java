package org.jichidesk.workbook.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;
import org.jichidesk.workbook.xlsx.ZipParts.PartException;
import org.jspecify.annotations.Nullable;

/**
 * Walks one XML part by structure: the children of an element, one after another. Each child must
 * be used up, by walking its own children, by {@link #text} or by {@link #skip}, before the next
 * one is asked for. Of alternate content only the fallback is seen, as if it stood there plainly.
 * Whatever a parser may throw leaves as {@link UnreadableWorkbook}, or as IOException if the disk
 * failed.
 */
final class XmlCursor implements Closeable {
  private static final int DEEPEST = 200;
  private static final int MOST_NAMES = 5_000;
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private final String part;
  private final InputStream in;
  private final XMLStreamReader2 xml;
  private final Set<String> oddNames = new HashSet<>();
  private int depth;

  /** Elements of alternate content that are open and not to be noticed. */
  private int transparent;

  private XmlCursor(String part, InputStream in, XMLStreamReader2 xml) {
    this.part = part;
    this.in = in;
    this.xml = xml;
  }

  /**
   * Makes cursors that share a table of names; one for each file, so that no file fills another's.
   */
  static final class Factory {
    private final InputFactoryImpl factory = new InputFactoryImpl();

    Factory() {
      factory.setProperty(XMLInputFactory.IS_COALESCING, false);
      factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    }

    XmlCursor open(String part, InputStream bytes) throws UnreadableWorkbook, IOException {
      BufferedInputStream in = new BufferedInputStream(bytes, 32 * 1024);
      try {
        Charset wide = wideCharset(in);
        XMLStreamReader2 xml =
            (XMLStreamReader2)
                (wide == null
                    ? factory.createXMLStreamReader(in)
                    : factory.createXMLStreamReader(new InputStreamReader(in, wide.newDecoder())));
        return new XmlCursor(part, in, xml);
      } catch (XMLStreamException | IOException | RuntimeException e) {
        try (in) {
          throw translate(e, part, in);
        }
      }
    }

    /** UTF-16 is told by its mark or its first bracket; the byte parser knows UTF-8 only. */
    private static @Nullable Charset wideCharset(InputStream in) throws IOException {
      in.mark(4);
      byte[] head = in.readNBytes(4);
      in.reset();
      if (head.length < 4) {
        return null;
      }
      boolean little = head[0] == (byte) 0xFF && head[1] == (byte) 0xFE;
      boolean big = head[0] == (byte) 0xFE && head[1] == (byte) 0xFF;
      if (little || big) {
        return StandardCharsets.UTF_16;
      }
      if (head[0] == '<' && head[1] == 0) {
        return StandardCharsets.UTF_16LE;
      }
      return head[0] == 0 && head[1] == '<' ? StandardCharsets.UTF_16BE : null;
    }
  }

  private static UnreadableWorkbook translate(Exception e, String part, InputStream in)
      throws IOException {
    UnreadableWorkbook known = PartException.in(e);
    if (known != null) {
      return known;
    }
    for (Throwable t = e; t != null; t = t.getCause()) {
      boolean text = t instanceof CharConversionException || t instanceof CharacterCodingException;
      if (t instanceof IOException io && !text) {
        throw io;
      }
    }
    try {
      // A wrong checksum explains broken XML better than the parser does.
      in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (PartException damaged) {
      return damaged.problem();
    }
    return new UnreadableWorkbook(e, Problem.BROKEN_STRUCTURE, part);
  }

  /** Steps into the root element; returns its local name. */
  String root() throws UnreadableWorkbook, IOException {
    while (next() != XMLStreamConstants.START_ELEMENT) {
      if (depth < 0) {
        throw broken("");
      }
    }
    return xml.getLocalName();
  }

  /** Steps to the next child of the current element; false when there is none. */
  boolean nextChild() throws UnreadableWorkbook, IOException {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (!isCompatibility(name)) {
          return true;
        }
        if (name.equals("Choice")) {
          skip();
        } else {
          transparent++;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (transparent == 0 || !isCompatibility(xml.getLocalName())) {
          return false;
        }
        transparent--;
      }
    }
  }

  private boolean isCompatibility(String name) {
    return name.length() > 5
        && (name.equals("AlternateContent") || name.equals("Choice") || name.equals("Fallback"))
        && COMPATIBILITY.equals(xml.getNamespaceURI());
  }

  /** Leaves the current element unread; must be called before anything else steps into it. */
  void skip() throws UnreadableWorkbook, IOException {
    int outside = depth - 1;
    int event = XMLStreamConstants.START_ELEMENT;
    while (true) {
      if (event == XMLStreamConstants.START_ELEMENT
          && oddNames.add(xml.getLocalName())
          && oddNames.size() > MOST_NAMES) {
        throw new UnreadableWorkbook(Problem.TOO_LARGE, part, "names");
      }
      if (depth == outside) {
        return;
      }
      event = next();
    }
  }

  /** Reads the rest of the part, so that its checksum is compared. */
  void finish() throws UnreadableWorkbook, IOException {
    try {
      while (xml.getEventType() != XMLStreamConstants.END_DOCUMENT) {
        next();
      }
      in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (PartException e) {
      throw e.problem();
    }
  }

  /** Adds the text of the current element to {@code into}, leaves out that of its children. */
  void text(TextBuffer into) throws UnreadableWorkbook, IOException {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        append(into);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        skip();
      }
    }
  }

  private void append(TextBuffer into) throws UnreadableWorkbook, IOException {
    try {
      // The parser reads text as late as it can: these calls may fail like next().
      char[] chars = xml.getTextCharacters();
      if (!into.append(chars, xml.getTextStart(), xml.getTextLength())) {
        throw new UnreadableWorkbook(Problem.TOO_LARGE, part, Integer.toString(TextBuffer.LONGEST));
      }
    } catch (RuntimeException e) {
      throw translate(e, part, in);
    }
  }

  private int next() throws UnreadableWorkbook, IOException {
    int event;
    try {
      event = xml.next();
    } catch (XMLStreamException | RuntimeException e) {
      throw translate(e, part, in);
    }
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        if (++depth > DEEPEST) {
          throw broken("nesting");
        }
      }
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD -> throw new UnreadableWorkbook(Problem.DTD, part);
      case XMLStreamConstants.ENTITY_REFERENCE -> throw broken("entity");
      default -> {}
    }
    return event;
  }

  String name() {
    return xml.getLocalName();
  }

  String namespace() {
    String uri = xml.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  int attributes() {
    return xml.getAttributeCount();
  }

  String attributeName(int index) {
    return xml.getAttributeLocalName(index);
  }

  String attributeValue(int index) {
    return xml.getAttributeValue(index);
  }

  /** Hands the characters of an attribute to a decoder, without making a String. */
  void decode(int index, TypedValueDecoder decoder) throws UnreadableWorkbook, IOException {
    try {
      xml.getAttributeAs(index, decoder);
    } catch (XMLStreamException | RuntimeException e) {
      throw translate(e, part, in);
    }
  }

  /** Value of the first attribute with this local name, whatever its namespace; null if none. */
  @Nullable String attribute(String name) {
    for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** As {@link #attribute}, of the relationships namespace. */
  @Nullable String relationId() {
    for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
      String uri = xml.getAttributeNamespace(i);
      if (uri != null
          && uri.endsWith("/relationships")
          && xml.getAttributeLocalName(i).equals("id")) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  private UnreadableWorkbook broken(String detail) {
    return new UnreadableWorkbook(Problem.BROKEN_STRUCTURE, part, detail);
  }

  @Override
  public void close() throws IOException {
    try (in) {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}

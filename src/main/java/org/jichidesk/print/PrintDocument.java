package org.jichidesk.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jichidesk.text.Text;

/**
 * A document to print: pages are added and drawn on, then it is written once. The same content
 * makes the same bytes.
 */
public final class PrintDocument implements AutoCloseable {

  private static final String PROGRAM = "住民自治デスク JichiDesk";

  private final PDDocument document = new PDDocument();
  private final Text text;
  private final Head head;
  private final Faces faces;
  private final List<Canvas> pages = new ArrayList<>();

  /** An empty document. */
  public PrintDocument(Text text, Head head) {
    this(text, head, SystemFonts.found());
  }

  PrintDocument(Text text, Head head, List<Path> fonts) {
    this.text = text;
    this.head = head;
    this.faces = new Faces(document, fonts);
  }

  /** Adds a page; its content goes into {@link Paper#body()}. */
  public Canvas page(Paper paper) {
    PDPage page = new PDPage(new PDRectangle(paper.width(), paper.height()));
    document.addPage(page);
    try {
      Canvas canvas = new Canvas(new PDPageContentStream(document, page), faces, paper);
      pages.add(canvas);
      return canvas;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds as many pages as what is put into the flow needs. */
  public Flow flow(Paper paper) {
    return new Flow(this, paper);
  }

  /** Finishes heads and feet and writes the file. */
  public void write(OutputStream out) throws IOException {
    for (int i = 0; i < pages.size(); i++) {
      frame(pages.get(i), i + 1);
    }
    pages.forEach(Canvas::close);
    document.setDocumentInformation(information());
    document.getDocumentCatalog().setLanguage(text.language());
    document.setDocumentId(0L);
    document.save(out);
  }

  private void frame(Canvas page, int number) {
    Box body = page.paper().body();
    float top = Paper.MARGIN;
    Style right = Style.SMALL.to(Align.RIGHT);
    page.line(head.title(), Style.HEADING, body.x(), top, body.width());
    page.line(head.asOf(), right, body.x(), top + 4, body.width());
    page.rule(body.x(), top + 20, body.right(), top + 20, 0.8f);
    if (head.sample()) {
      float wide = page.width(head.asOf(), right);
      Box mark = new Box(body.right() - wide - 62, top, 52, 16);
      page.frame(mark, 1);
      page.label(mark, text.of("print.sample"), Style.BODY.strong().to(Align.CENTRE));
    }
    float foot = body.bottom() + 8;
    page.rule(body.x(), foot, body.right(), foot, 0.4f);
    page.line(head.office(), Style.SMALL, body.x(), foot + 4, body.width());
    String count = text.of("print.page", number, pages.size());
    page.line(count, right, body.x(), foot + 4, body.width());
    if (!faces.missing().isEmpty()) {
      Style centre = Style.SMALL.to(Align.CENTRE);
      page.line(substituted(faces.missing()), centre, body.x(), foot + 4, body.width());
    }
  }

  private String substituted(Set<Integer> missing) {
    String codes =
        missing.stream().limit(4).map(c -> "U+%04X".formatted(c)).collect(Collectors.joining(" "));
    return text.of("print.substituted", Faces.SUBSTITUTE, codes + (missing.size() > 4 ? " …" : ""));
  }

  private PDDocumentInformation information() {
    PDDocumentInformation about = new PDDocumentInformation();
    about.setTitle(head.title());
    about.setAuthor(head.office());
    about.setSubject(head.asOf());
    about.setKeywords(head.sample() ? text.of("print.sample") : "");
    about.setCreator(PROGRAM);
    about.setProducer(PROGRAM);
    GregorianCalendar made = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    made.setTimeInMillis(head.made().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    about.setCreationDate(made);
    about.setModificationDate(made);
    return about;
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

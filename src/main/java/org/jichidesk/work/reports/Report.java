package org.jichidesk.work.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.layout.SheetLayout;
import org.jichidesk.print.LayoutFigure;
import org.jichidesk.print.Paper;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.work.OnPaper;
import org.jichidesk.work.Roadmap;
import org.jichidesk.work.RoadmapRevisions;
import org.jichidesk.work.planning.PlanPaper;
import org.jichidesk.work.planning.Plans;
import org.jichidesk.workbook.FigureBook;
import org.jichidesk.workbook.LayoutBook;

/**
 * A report that is asked for.
 *
 * @param kind which
 * @param name which revision or plan; empty for the one in force, the only one
 * @param year fiscal year of its figures
 */
public record Report(Kind kind, String name, int year) {

  /** The reports there are. */
  public enum Kind {
    ROADMAP(true),
    LIAISON(true),
    PLAN(false);

    private final boolean workbook;

    Kind(boolean workbook) {
      this.workbook = workbook;
    }

    /** What it is called on the command line and in message keys. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** True if there is a workbook of it too. */
    public boolean hasWorkbook() {
      return workbook;
    }
  }

  /** What a file of it is called if nobody says otherwise, without its ending. */
  public String fileName(Text text) {
    return text.of("reports.file." + kind.key(), year);
  }

  /** The report as PDF. */
  public byte[] pdf(Store store, Text text) {
    return switch (kind) {
      case ROADMAP -> {
        SheetLayout layout = roadmap(store, text);
        yield OnPaper.bytes(
            text,
            OnPaper.head(store, text, layout.title()),
            document -> {
              var page = document.page(Paper.A3_LANDSCAPE);
              var body = page.paper().body();
              new LayoutFigure(layout).draw(page, body.top(body.height() - 14));
              page.text(
                  body.below(body.height() - 11), layout.note(), org.jichidesk.print.Style.SMALL);
            });
      }
      case LIAISON ->
          OnPaper.bytes(
              text,
              OnPaper.head(store, text, text.of("reports.liaison.title")),
              new FigurePaper(new LiaisonFigures(store, text, year).sheets())::print);
      case PLAN -> {
        Plans plans = new Plans(store, "");
        Row plan = plans.find(name);
        yield OnPaper.bytes(
            text,
            OnPaper.head(store, text, text.of("planner.paper.title")),
            new PlanPaper(text, plan, plans.workOut(plan, year))::print);
      }
    };
  }

  /** The report as a workbook. */
  public byte[] workbook(Store store, Text text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String sample = OnPaper.isSample(store) ? "　" + text.of("print.sample") : "";
    String asOf = OnPaper.asOf(store, text) + sample;
    try {
      switch (kind) {
        case ROADMAP -> new LayoutBook(roadmap(store, text), asOf).write(out);
        case LIAISON ->
            new FigureBook(
                    text.of("reports.liaison.title"),
                    asOf,
                    new LiaisonFigures(store, text, year).sheets())
                .write(out);
        case PLAN -> throw noSuch(kind.key() + ".xlsx");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Writes a whole file or none; its ending says what it becomes. */
  public void save(Store store, Text text, Path target) {
    String file = target.toString().toLowerCase(Locale.ROOT);
    if (file.endsWith(".pdf")) {
      OnPaper.save(target, pdf(store, text));
    } else if (file.endsWith(".xlsx")) {
      OnPaper.save(target, workbook(store, text));
    } else {
      throw noSuch(String.valueOf(target.getFileName()));
    }
  }

  /** The kind of that name. */
  public static Kind kind(String name) {
    return List.of(Kind.values()).stream()
        .filter(kind -> kind.key().equals(name))
        .findFirst()
        .orElseThrow(() -> noSuch(name));
  }

  private static Refusal noSuch(String name) {
    return Refusal.of(FindingCode.NO_SUCH_REPORT, name, "roadmap, liaison, plan");
  }

  private SheetLayout roadmap(Store store, Text text) {
    RoadmapRevisions revisions = new RoadmapRevisions(store);
    Row revision =
        Optional.of(name)
            .filter(typed -> !typed.isEmpty())
            .map(revisions::named)
            .or(revisions::shown)
            .orElseThrow(() -> Refusal.of(FindingCode.NO_SUCH_REVISION, name, ""));
    return RoadmapSheet.of(text, Roadmap.of(store, revision.record().key()));
  }
}

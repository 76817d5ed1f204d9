package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.roadmap.Actor;
import org.jichidesk.domain.roadmap.RoadmapCourse;
import org.jichidesk.domain.roadmap.RoadmapItem;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The city's roadmap of 2023, as the sample has it, put together for drawing. */
class RoadmapTest {

  @TempDir private Path folder;
  private Store centre;
  private Roadmap roadmap;

  @BeforeEach
  void open() {
    centre = new Offices(folder).centre();
    roadmap = Roadmap.of(centre, new RoadmapRevisions(centre).named("").record().key());
  }

  @AfterEach
  void close() {
    centre.close();
  }

  @Test
  void holdsEightItemsThenFourThenFourThemes() {
    assertThat(roadmap.revision().text(RoadmapRevision.TITLE)).isEqualTo("ロードマップ2023");
    assertThat(roadmap.courses().stream().map(course -> course.items().size()))
        .containsExactly(8, 4, 4);
    assertThat(roadmap.items().stream().map(Roadmap.Item::number))
        .startsWith("I-1", "I-2", "I-3")
        .contains("II-4")
        .endsWith("III-3", "III-4");
    assertThat(roadmap.years()).containsExactly(2023, 2024, 2025, 2026);
  }

  @Test
  void joinsYearsOfOneStage() {
    assertThat(roadmap.courses().get(0).stages())
        .containsExactly(
            new Roadmap.Stage("takeoff", 2023, 2023),
            new Roadmap.Stage("acceleration", 2024, 2024),
            new Roadmap.Stage("landing", 2025, 2025));
    assertThat(roadmap.courses().get(1).stages())
        .startsWith(new Roadmap.Stage("takeoff", 2023, 2024));
    assertThat(roadmap.courses().get(2).stages()).isEmpty();
  }

  @Test
  void resolvesTheYearsOfABar() {
    List<Roadmap.Phase> phases = item("II-3").phases();
    assertThat(phases.stream().map(phase -> phase.from() + "-" + phase.to()))
        .containsExactly("2023-2024", "2025-2025", "2026-2026");
    assertThat(phases.get(0).covers(2024)).isTrue();
    assertThat(phases.get(0).covers(2025)).isFalse();
    assertThat(item("II-3").lanes()).isEqualTo(1);
  }

  @Test
  void drawsBarsOfOneYearBelowEachOther() {
    Roadmap draft = Roadmap.of(centre, "R2");
    assertThat(draft.items().stream().mapToInt(Roadmap.Item::lanes).max()).hasValue(1);
    new SetFields(centre, type("roadmap_phase"), "R2.I-1.2025")
        .write(Map.of("text", "効果の検証", "to_year", "2026"), "", "");
    Roadmap.Item item = Roadmap.of(centre, "R2").items().getFirst();
    assertThat(item.phases().stream().map(Roadmap.Phase::lane)).containsExactly(0, 0, 1);
    assertThat(item.lanes()).isEqualTo(2);
  }

  @Test
  void keepsLinesOfWhatTheDocumentSays() {
    assertThat(item("III-4").row().text(RoadmapItem.CURRENT).lines())
        .hasSize(11)
        .contains("・専門性の高い労務管理が負担", "⇒ 労務管理の一元化の研究");
    assertThat(roadmap.courses().get(0).row().text(RoadmapCourse.GOAL).lines()).hasSize(9);
  }

  @Test
  void leavesBlankWhatTheDocumentDoesNotSay() {
    for (Actor actor : Actor.values()) {
      assertThat(item("I-1").part(actor)).isEmpty();
      assertThat(item("II-1").part(actor)).isEqualTo("part");
    }
    for (Field mark :
        List.of(RoadmapItem.AID_PUBLIC, RoadmapItem.AID_MUTUAL, RoadmapItem.AID_SELF)) {
      assertThat(roadmap.items()).noneMatch(item -> item.row().value(mark).isPresent());
    }
    assertThat(item("I-3").isExpected(2024)).isTrue();
    assertThat(item("I-5").isExpected(2024)).isFalse();
    assertThat(item("I-3").row().text(RoadmapItem.NOTE)).contains("工程の文言から推定");
  }

  private Roadmap.Item item(String number) {
    return roadmap.items().stream()
        .filter(item -> item.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private RecordType type(String name) {
    return centre.catalog().named(name).orElseThrow();
  }
}

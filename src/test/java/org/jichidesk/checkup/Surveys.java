package org.jichidesk.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.domain.checkup.FormLine;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.FormReader;
import org.jichidesk.form.Grid;
import org.jichidesk.form.XlsForm;
import org.jichidesk.store.Store;
import org.jichidesk.work.Desk;
import org.jichidesk.work.FormShelf;
import org.jichidesk.work.LoadSample;

/** Two versions of a small form, and stores that know them. */
final class Surveys {

  private static final String CHOICES =
      """
      list_name|name|label
      grade4|1|そう思わない
      grade4|2|あまりそう思わない
      grade4|3|ややそう思う
      grade4|4|そう思う
      work|clean|清掃
      work|patrol|見守り
      work|other_work|その他の作業
      yesno|yes|はい
      yesno|no|いいえ
      """;

  static final String SURVEY_2025 =
      """
      type|name|label|relevant|constraint|constraint_message|required|calculation|jichi::area|jichi::unit
      hidden|district_name|||||||
      hidden|district_mountain|||||||
      hidden|district_population|||||||
      begin group|figures|数字|||||||
      integer|members|加入世帯数||. >= 0 and . <= 100000|0以上で答えてください|yes||組織|世帯
      decimal|hours|役員の時間|||||||時間
      date|founded|設立日|||||||
      calculate|per_person|||||| ${members} div ${district_population}||
      end group||||||||
      begin group|self|自己点検|||||||
      select_one grade4|q_org|組織はまとまっているか||||||組織|
      select_one grade4|q_people|担い手は足りているか||||||人材|
      select_one grade4|q_young|若い人は加わっているか||||||人材|
      select_multiple work or_other|works|行っている作業||||||活動|
      select_one yesno|bus|バスはあるか||||||活動|
      text|bus_why|ない理由|${bus} = 'no'||||||
      select_one grade4|q_mountain|山の暮らしは続けられるか|${district_mountain} = 'whole'|||||山|
      acknowledge|seen|説明を読んだ|||||||
      end group||||||||
      begin repeat|hamlet|集落|||||||
      text|hamlet_name|集落名|||||||
      integer|hamlet_people|集落の人口||. >= 0|||||人
      end repeat||||||||
      """;

  private static final String CROSSWALK_2025 =
      """
      from_version|from_name|relation|to_name|note
      2024|members|same|members|
      2024|q_org_old|reworded|q_org|言葉だけ直した
      2024|q_people|rescaled|q_people|5段階から4段階へ
      """;

  private static final String FINDINGS_2025 =
      """
      name|when|kind|area|item|text
      few_people|${q_people} <= 2|issue|人材|q_people|担い手が足りません（${q_people}）
      members_fell|${members} < ${members__last} * 0.9|issue|組織|members|加入世帯が減りました
      org_strong|${q_org} >= 4|strength|組織|q_org|まとまりがあります
      org_below|${q_org} < ${q_org__similar}|issue|組織|q_org|似た地区より低い
      """;

  static final String SURVEY_2024 =
      """
      type|name|label|jichi::area
      integer|members|加入世帯数|組織
      select_one grade4|q_org_old|組織は一つか|組織
      select_one grade4|q_people|担い手は足りているか|人材
      """;

  static final String OLD = key(form2024());
  static final String NEW = key(form2025());

  private Surveys() {}

  /** The key of a form: made of all its rows, so that an answered form can never change. */
  static String key(List<Grid> sheets) {
    StringBuilder rows = new StringBuilder();
    for (XlsForm.Line line : FormReader.read("form.xlsx", sheets).lines().lines()) {
      rows.append(line.sheet().code()).append(' ').append(line.number()).append('\n');
      rows.append(line.content()).append("\n\n");
    }
    try {
      byte[] digest =
          java.security.MessageDigest.getInstance("SHA-256")
              .digest(rows.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return "F-" + java.util.HexFormat.of().formatHex(digest).substring(0, 12);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static Grid grid(String name, String rows) {
    List<Grid.Row> lines = new ArrayList<>();
    int number = 0;
    for (String row : rows.strip().split("\n", -1)) {
      number++;
      SortedMap<Integer, String> cells = new TreeMap<>();
      int column = 0;
      for (String cell : row.strip().split("\\|", -1)) {
        if (!cell.isBlank()) {
          cells.put(column, cell.strip());
        }
        column++;
      }
      lines.add(new Grid.Row(number, cells));
    }
    return new Grid(name, lines);
  }

  static Grid settings(String version) {
    return grid(
        "settings",
        "form_title|form_id|version|default_language\nサンプル点検票|sample_dock|"
            + version
            + "|日本語 (ja)\n");
  }

  static List<Grid> form2025() {
    return List.of(
        grid("survey", SURVEY_2025),
        grid("choices", CHOICES),
        settings("2025"),
        grid("crosswalk", CROSSWALK_2025),
        grid("findings", FINDINGS_2025));
  }

  static List<Grid> form2024() {
    return List.of(grid("survey", SURVEY_2024), grid("choices", CHOICES), settings("2024"));
  }

  /** Keeps a form in a store under its key. */
  static String add(Store store, List<Grid> sheets) {
    String key = key(sheets);
    FormReader.Result read = FormReader.read("form.xlsx", sheets);
    assertThat(read.findings())
        .as("the test's own form")
        .noneMatch(f -> f.severity() == Finding.Severity.REFUSED);
    var head = read.form().orElseThrow().head();
    store.write(
        new RecordKey(CheckupForm.TYPE, key),
        Map.of(
            CheckupForm.FORM_ID, Value.of(head.id()),
            CheckupForm.VERSION, Value.of(head.version()),
            CheckupForm.TITLE, Value.of(head.title()),
            CheckupForm.STATE, Value.of("open")),
        "",
        "");
    for (XlsForm.Line line : read.lines().lines()) {
      String id = line.name().isEmpty() ? line.sheet().letter() + "-" + line.number() : line.name();
      Map<Field, Value> values =
          new java.util.LinkedHashMap<>(
              Map.of(
                  FormLine.FORM, Value.of(key),
                  FormLine.SHEET, Value.of(line.sheet().code()),
                  FormLine.NUMBER, Value.of(Integer.toString(line.number())),
                  FormLine.CONTENT, Value.of(line.content())));
      if (!line.name().isEmpty()) {
        values.put(FormLine.NAME, Value.of(line.name()));
        String label = line.cells().getOrDefault("label::ja", line.get("label"));
        values.put(FormLine.LABEL, Value.of(label.isEmpty() ? line.name() : label));
      }
      store.write(new RecordKey(FormLine.TYPE, FormShelf.lineKey(key, id)), values, "", "");
    }
    return key;
  }

  static Desk desk() {
    long[] seconds = {Instant.parse("2026-12-01T00:00:00Z").getEpochSecond()};
    return new Desk(Catalog.STANDARD, () -> Instant.ofEpochSecond(seconds[0]++));
  }

  /** A store of the secretariat that knows the sample's districts and the newer form. */
  static Store centre(Desk desk, Path file) {
    Store store = desk.create(file, "O00", "liaison");
    new LoadSample(desk, Path.of("sample-data")).masters(store);
    add(store, form2025());
    return store;
  }

  /** Starts the year 2025 everywhere on the newer form. */
  static void start(Store store) {
    new StartCheckups(store).start(2025, Optional.of(NEW), List.of(), "試験");
  }

  static AnswerSheet sheet(Store store, String district, int year) {
    return AnswerSheet.open(new Rounds(store), Round.of(store, district, year));
  }

  static String mountain(Store store, String district) {
    return store
        .records()
        .standing(new RecordKey(District.TYPE, district))
        .shown(District.MOUNTAIN)
        .orElseThrow()
        .text();
  }
}

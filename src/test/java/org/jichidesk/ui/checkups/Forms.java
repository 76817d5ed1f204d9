package org.jichidesk.ui.checkups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.domain.checkup.FormLine;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.FormReader;
import org.jichidesk.form.Grid;
import org.jichidesk.form.XlsForm;
import org.jichidesk.store.Store;

/** Forms written as text, and put into a store. Sheets are parted by a line with their name. */
final class Forms {

  /** A form with a question of every kind. */
  static final String SMALL =
      """
      survey
      type | name | label::ja | label::en | hint::ja | relevant | constraint | constraint_message::ja | required | calculation | parameters | appearance
      begin group | people | 人と組織 | People |  |  |  |  |  |  |  |
      integer | members | 加入世帯数 | Member households | 4月1日現在 |  | . <= 5000 | 5000世帯までです。 | yes |  |  |
      select_one grade4 | active | 活動は活発である | Activity is lively |  |  |  |  | yes |  |  |
      text | why | 活発でない理由 | Why not |  | ${active} <= 2 |  |  |  |  |  | multiline
      select_multiple topics or_other | themes | 取り組む課題 | Themes |  |  |  |  |  |  |  |
      calculate | half | 加入世帯の半分 | Half |  |  |  |  |  | ${members} div 2 |  |
      end group |  |  |  |  |  |  |  |  |  |  |
      begin group | safety | 安全 | Safety |  |  |  |  |  |  |  |
      date | drill_on | 防災訓練の日 | Day of the drill |  |  |  |  |  |  |  |
      range | score | 備えの点数 | Score |  |  |  |  |  |  | start=0 end=10 step=1 |
      acknowledge | read | 説明を読みました | Read |  |  |  |  |  |  |  |
      begin repeat | activity | 活動 | activity |  |  |  |  |  |  |  |
      text | activity_name | 活動の名前 | Name of the activity |  |  |  |  |  |  |  |
      end repeat |  |  |  |  |  |  |  |  |  |  |
      end group |  |  |  |  |  |  |  |  |  |  |
      choices
      list_name | name | label::ja | label::en
      grade4 | 1 | そう思わない | No
      grade4 | 2 | あまりそう思わない | Rather not
      grade4 | 3 | ややそう思う | Rather yes
      grade4 | 4 | そう思う | Yes
      topics | child | 子ども | Children
      topics | old | 高齢者 | Old people
      settings
      form_title | form_id | version | default_language
      地区ドック（サンプル） | dock | 2026a | ja
      """;

  private Forms() {}

  /** A form of so many four-grade questions in sections of thirty, the last one with a skip. */
  static String large(int questions) {
    StringBuilder text =
        new StringBuilder("survey\ntype | name | label::ja | relevant | constraint | required\n");
    for (int i = 0; i < questions; i++) {
      if (i % 30 == 0) {
        text.append("begin group | g").append(i).append(" | 分野").append(i / 30).append(" | | |\n");
      }
      String relevant = i % 10 == 9 ? "${q" + (i - 1) + "} != ''" : "";
      String type = i % 5 == 4 ? "integer" : "select_one grade4";
      String constraint = i % 5 == 4 ? ". < 1000" : "";
      text.append(type)
          .append(" | q")
          .append(i)
          .append(" | 設問")
          .append(i)
          .append("：この地区では、住民が互いに助け合って暮らしていると思いますか | ")
          .append(relevant)
          .append(" | ")
          .append(constraint)
          .append(" | yes\n");
      if (i % 30 == 29 || i == questions - 1) {
        text.append("end group | | | | |\n");
      }
    }
    return text
        + """
        choices
        list_name | name | label::ja
        grade4 | 1 | そう思わない
        grade4 | 2 | あまりそう思わない
        grade4 | 3 | ややそう思う
        grade4 | 4 | そう思う
        settings
        form_title | form_id | version
        大きな調査票（サンプル） | large | 1
        """;
  }

  /** Puts a form into a store, in use; gives its key. */
  static String put(Store store, String text, String key) {
    FormReader.Result result = FormReader.read("form.xlsx", sheets(text));
    var head =
        result.form().orElseThrow(() -> new AssertionError(result.findings().toString())).head();
    write(
        store,
        new RecordKey(CheckupForm.TYPE, key),
        Map.of(
            CheckupForm.FORM_ID, head.id(),
            CheckupForm.VERSION, head.version(),
            CheckupForm.TITLE, head.title(),
            CheckupForm.STATE, "open"));
    for (XlsForm.Line line : result.lines().lines()) {
      String name =
          line.name().isEmpty() ? line.sheet().letter() + "-" + line.number() : line.name();
      write(
          store,
          new RecordKey(FormLine.TYPE, key + "-" + name),
          Map.of(
              FormLine.FORM,
              key,
              FormLine.SHEET,
              line.sheet().code(),
              FormLine.NUMBER,
              Integer.toString(line.number()),
              FormLine.NAME,
              name,
              FormLine.LABEL,
              line.get("label::ja").isEmpty() ? name : line.get("label::ja"),
              FormLine.CONTENT,
              line.content()));
    }
    return key;
  }

  /** Begins a district's check-up. */
  static void begin(Store store, String form, String district, int year, String state) {
    write(
        store,
        new RecordKey(Checkup.TYPE, district + "." + year),
        Map.of(Checkup.FORM, form, Checkup.STATE, state));
  }

  static void write(Store store, RecordKey record, Map<Field, String> texts) {
    Map<Field, Value> values = new java.util.HashMap<>();
    texts.forEach((field, text) -> values.put(field, Value.of(text)));
    store.write(record, values, "サンプル", "");
  }

  private static List<Grid> sheets(String text) {
    List<Grid> sheets = new ArrayList<>();
    List<Grid.Row> rows = new ArrayList<>();
    String name = "";
    for (String line : text.lines().toList()) {
      if (line.indexOf('|') < 0) {
        if (!name.isEmpty()) {
          sheets.add(new Grid(name, rows));
        }
        name = line.strip();
        rows = new ArrayList<>();
        continue;
      }
      TreeMap<Integer, String> cells = new TreeMap<>();
      String[] parts = line.split("\\|", -1);
      for (int i = 0; i < parts.length; i++) {
        if (!parts[i].isBlank()) {
          cells.put(i, parts[i].strip());
        }
      }
      rows.add(new Grid.Row(rows.size() + 1, cells));
    }
    sheets.add(new Grid(name, rows));
    return sheets;
  }
}

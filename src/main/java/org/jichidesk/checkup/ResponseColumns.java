package org.jichidesk.checkup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jichidesk.form.Choice;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.Group;
import org.jichidesk.form.Question;
import org.jichidesk.form.QuestionType;

/**
 * What the columns of a table of responses mean in a form. Heads are names or labels, with the
 * groups before them parted by {@code -} or {@code /}, or without; a multiple choice is one column,
 * or one a choice.
 */
final class ResponseColumns {

  /** What ODK, Kobo and the like add of their own. */
  private static final Set<String> OF_THEIRS =
      Set.of(
          "start",
          "end",
          "today",
          "deviceid",
          "username",
          "phonenumber",
          "simserial",
          "subscriberid",
          "audit",
          "submissiondate",
          "meta-instanceid",
          "meta/instanceid",
          "instanceid",
          "meta-instancename",
          "meta/instancename",
          "instancename",
          "key",
          "parent_key",
          "set-of",
          "submitterid",
          "submittername",
          "attachmentspresent",
          "attachmentsexpected",
          "status",
          "reviewstate",
          "edits",
          "formversion",
          "formhub/uuid",
          "district_key",
          "meta/rootuuid",
          "rootuuid",
          "meta/deprecatedid");

  private static final Pattern MARKS = Pattern.compile("[/-]");

  private static final Set<String> YES = Set.of("1", "1.0", "true", "yes", "はい", "○", "x");

  private final FormDefinition form;
  private final Map<Integer, Question> answers = new LinkedHashMap<>();
  private final Map<Integer, Question> others = new LinkedHashMap<>();
  private final Map<String, Map<Integer, Choice>> split = new LinkedHashMap<>();
  private final Map<Integer, String> unknown = new LinkedHashMap<>();

  ResponseColumns(FormDefinition form, List<String> heads, int district) {
    this.form = form;
    for (int i = 0; i < heads.size(); i++) {
      if (!heads.get(i).isEmpty()) {
        place(i, heads.get(i), i == district);
      }
    }
  }

  private void place(int column, String head, boolean isDistrict) {
    Optional<Question> question = question(head);
    if (question.isPresent()) {
      if (question.get().type().isAsked()) {
        answers.put(column, question.get());
      }
      return;
    }
    Optional<Question> other = other(head);
    if (other.isPresent()) {
      others.put(column, other.get());
    } else if (!splitColumn(column, head) && !isDistrict && !isTheirs(head)) {
      unknown.put(column, head);
    }
  }

  private static boolean isTheirs(String head) {
    String key = head.toLowerCase(Locale.ROOT);
    return head.startsWith("_") || OF_THEIRS.contains(key);
  }

  private Optional<Question> question(String head) {
    for (String name : names(head)) {
      Optional<Question> question = form.question(name);
      if (question.isPresent()) {
        return question;
      }
    }
    List<Question> labelled =
        form.questions().stream()
            .filter(q -> q.wording().label().byLanguage().containsValue(head))
            .toList();
    return labelled.size() == 1 ? Optional.of(labelled.getFirst()) : Optional.empty();
  }

  private Optional<Question> other(String head) {
    for (Question question : form.questions()) {
      if (question.look().orOther() && names(head).contains(question.otherName())) {
        return Optional.of(question);
      }
    }
    return Optional.empty();
  }

  /** The head itself, then what follows each mark in it. */
  private static List<String> names(String head) {
    List<String> names = new ArrayList<>(List.of(head));
    var marks = MARKS.matcher(head);
    while (marks.find()) {
      names.add(head.substring(marks.end()));
    }
    return names;
  }

  private boolean splitColumn(int column, String head) {
    for (int at = head.length() - 1; at > 0; at--) {
      char mark = head.charAt(at);
      if (mark != '/' && mark != '-') {
        continue;
      }
      Optional<Question> question =
          question(head.substring(0, at)).filter(q -> q.type() == QuestionType.SELECT_MULTIPLE);
      String chosen = head.substring(at + 1);
      Optional<Choice> choice =
          question.flatMap(q ->
              q.choices().stream()
                  .filter(
                      c -> c.name().equals(chosen) || c.label().byLanguage().containsValue(chosen))
                  .findFirst());
      if (question.isPresent() && choice.isPresent()) {
        split
            .computeIfAbsent(question.get().name(), q -> new LinkedHashMap<>())
            .put(column, choice.get());
        return true;
      }
    }
    return false;
  }

  /** The columns that answer questions. */
  Map<Integer, Question> answers() {
    return answers;
  }

  /** The columns that hold what was typed for "other". */
  Map<Integer, Question> others() {
    return others;
  }

  /** The columns nobody knows, by number. */
  Map<Integer, String> unknown() {
    return unknown;
  }

  /** Multiple choices whose choices have columns of their own and that have none for the whole. */
  Map<String, Map<Integer, Choice>> split() {
    Map<String, Map<Integer, Choice>> alone = new LinkedHashMap<>(split);
    answers.values().forEach(question -> alone.remove(question.name()));
    return alone;
  }

  /** The choices of a row, parted by spaces. */
  static String chosen(Map<Integer, Choice> columns, ResponseTable.ResponseRow row) {
    List<String> chosen = new ArrayList<>();
    columns.forEach((column, choice) -> {
      if (YES.contains(row.cell(column).toLowerCase(Locale.ROOT))) {
        chosen.add(choice.name());
      }
    });
    return String.join(" ", chosen);
  }

  /** The repeat that most of the columns stand in; empty for a table of whole responses. */
  Optional<Group> repeat() {
    Map<Group, Integer> votes = new LinkedHashMap<>();
    for (Question question : answers.values()) {
      form.repeatAround(question.name()).ifPresent(group -> votes.merge(group, 1, Integer::sum));
    }
    return votes.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 > answers.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}

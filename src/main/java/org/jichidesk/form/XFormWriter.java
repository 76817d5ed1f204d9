package org.jichidesk.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a form as the XForm that JavaRosa runs: data, rules and choices; labels only of choices.
 */
final class XFormWriter {

  private final FormDefinition form;
  private final Paths paths;
  private final StringBuilder xml = new StringBuilder(1 << 16);

  XFormWriter(FormDefinition form, Paths paths) {
    this.form = form;
    this.paths = paths;
  }

  String write() {
    xml.append("<h:html xmlns=\"http://www.w3.org/2002/xforms\"")
        .append(" xmlns:h=\"http://www.w3.org/1999/xhtml\"")
        .append(" xmlns:jr=\"http://openrosa.org/javarosa\"><h:head><h:title>")
        .append(escape(form.head().title()))
        .append("</h:title><model>");
    translations();
    xml.append("<instance><data id=\"form\">");
    nodes(form.items());
    form.borrowed().forEach(this::node);
    xml.append("</data></instance>");
    form.questions().stream().filter(XFormWriter::isFiltered).forEach(this::choiceTable);
    binds(form.items());
    form.borrowed().forEach(name -> bind(name, borrowedType(name), Logic.NONE, "calculate"));
    xml.append("</model></h:head><h:body>");
    controls(form.items());
    return xml.append("</h:body></h:html>").toString();
  }

  private String borrowedType(String name) {
    return form.question(References.lender(name))
        .filter(question -> question.type().isNumber())
        .map(question -> "decimal")
        .orElse("string");
  }

  private static boolean isFiltered(Question question) {
    return question.logic().of(Use.CHOICE_FILTER).isPresent();
  }

  private void translations() {
    Set<String> languages = new LinkedHashSet<>(form.head().languages());
    xml.append("<itext>");
    for (String language : languages) {
      xml.append("<translation lang=\"").append(escape(language)).append("\">");
      for (Question question : form.questions()) {
        int number = 0;
        for (Choice choice : question.choices()) {
          xml.append("<text id=\"").append(textId(question, number++)).append("\"><value>");
          xml.append(escape(choice.label().in(language))).append("</value></text>");
        }
      }
      xml.append("</translation>");
    }
    xml.append("</itext>");
  }

  private static String textId(Question question, int number) {
    return question.name() + ":" + number;
  }

  private void nodes(List<Item> items) {
    for (Item item : items) {
      if (item instanceof Group group) {
        if (group.logic().of(Use.REPEAT_COUNT).isPresent()) {
          node(Paths.countName(group));
        }
        xml.append('<').append(group.name());
        xml.append(group.repeats() ? " jr:template=\"\">" : ">");
        nodes(group.items());
        xml.append("</").append(group.name()).append('>');
      } else {
        node(item.name());
        if (item.look().orOther() && item instanceof Question question) {
          node(question.otherName());
        }
      }
    }
  }

  private void node(String name) {
    xml.append('<').append(name).append("/>");
  }

  /** The choices as a table that a choice filter can look through. */
  private void choiceTable(Question question) {
    xml.append("<instance id=\"").append(tableId(question)).append("\"><root>");
    int number = 0;
    for (Choice choice : question.choices()) {
      xml.append("<item>");
      element("itextId", textId(question, number++));
      element("name", choice.name());
      for (Map.Entry<String, String> column : choice.columns().entrySet()) {
        element(column.getKey(), column.getValue());
      }
      xml.append("</item>");
    }
    xml.append("</root></instance>");
  }

  private static String tableId(Question question) {
    return "choices_" + question.name();
  }

  private void element(String name, String text) {
    xml.append('<').append(name).append('>').append(escape(text));
    xml.append("</").append(name).append('>');
  }

  private void binds(List<Item> items) {
    for (Item item : items) {
      switch (item) {
        case Group group -> {
          group
              .logic()
              .of(Use.REPEAT_COUNT)
              .ifPresent(count ->
                  bind(
                      Paths.countName(group),
                      "string",
                      new Logic(Map.of(Use.CALCULATION, count)),
                      "calculate"));
          bind(group.name(), "", group.logic(), "relevant");
          binds(group.items());
        }
        case Question question -> {
          bind(question.name(), question.type().data(), question.logic(), "all");
          if (question.look().orOther()) {
            bind(question.otherName(), "string", Logic.NONE, "");
          }
        }
      }
    }
  }

  private void bind(String name, String type, Logic logic, String wanted) {
    xml.append("<bind nodeset=\"").append(paths.of(name)).append('"');
    attribute("type", type.isEmpty() ? Optional.empty() : Optional.of(type));
    boolean all = wanted.equals("all");
    if (all || wanted.equals("relevant")) {
      attribute("relevant", expression(logic, Use.RELEVANT, name));
    }
    if (all || wanted.equals("calculate")) {
      attribute("calculate", expression(logic, Use.CALCULATION, name));
    }
    if (all) {
      attribute("required", expression(logic, Use.REQUIRED, name));
      attribute("constraint", expression(logic, Use.CONSTRAINT, name));
      attribute("readonly", expression(logic, Use.READ_ONLY, name));
    }
    xml.append("/>");
  }

  private Optional<String> expression(Logic logic, Use use, String from) {
    return logic.of(use).map(expression -> paths.xpath(expression.text(), from));
  }

  private void attribute(String name, Optional<String> value) {
    value.ifPresent(
        text -> xml.append(' ').append(name).append("=\"").append(escape(text)).append('"'));
  }

  private void controls(List<Item> items) {
    for (Item item : items) {
      String path = paths.of(item.name());
      switch (item) {
        case Group group -> {
          String tag = group.repeats() ? "repeat" : "group";
          xml.append('<').append(tag).append(group.repeats() ? " nodeset=\"" : " ref=\"");
          xml.append(path).append("\">");
          controls(group.items());
          xml.append("</").append(tag).append('>');
        }
        case Question question -> control(question, path);
      }
    }
  }

  private void control(Question question, String path) {
    switch (question.type()) {
      case CALCULATE, HIDDEN -> {}
      case SELECT_ONE, SELECT_MULTIPLE -> {
        String tag = question.type() == QuestionType.SELECT_ONE ? "select1" : "select";
        xml.append('<').append(tag).append(" ref=\"").append(path).append("\">");
        if (isFiltered(question)) {
          Expression filter = question.logic().of(Use.CHOICE_FILTER).orElseThrow();
          xml.append("<itemset nodeset=\"instance('").append(tableId(question));
          xml.append("')/root/item[")
              .append(escape(paths.filter(filter.text(), question.name())))
              .append("]\">");
          xml.append("<value ref=\"name\"/><label ref=\"jr:itext(itextId)\"/></itemset>");
        } else {
          items(question);
        }
        xml.append("</").append(tag).append('>');
      }
      default -> xml.append("<input ref=\"").append(path).append("\"/>");
    }
  }

  private void items(Question question) {
    int number = 0;
    for (Choice choice : question.choices()) {
      xml.append("<item><label ref=\"jr:itext('").append(textId(question, number++));
      xml.append("')\"/>");
      element("value", choice.name());
      xml.append("</item>");
    }
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\n', '\r', '\t' -> escaped.append(' ');
        default -> escaped.append(c < ' ' || c == 0xFFFE || c == 0xFFFF ? '\uFFFD' : c);
      }
    }
    return escaped.toString();
  }
}

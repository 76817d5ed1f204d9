package org.jichidesk.form;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.GroupDef;
import org.javarosa.core.model.IFormElement;
import org.javarosa.core.model.QuestionDef;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.InvalidReferenceException;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.parse.XFormParser;
import org.javarosa.xpath.expr.XPathExpression;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.jspecify.annotations.Nullable;

/** A running XForm: JavaRosa, as far as the program needs it. */
final class Machine {

  static {
    new XFormsModule().registerModule();
  }

  private final FormDef form;

  /**
   * Starts a form.
   *
   * @throws RuntimeException of JavaRosa's many kinds if the form does not hold together
   */
  Machine(String xml) {
    // The parser keeps tables of its own for the whole program.
    synchronized (Machine.class) {
      try {
        form = new XFormParser(new StringReader(xml)).parse();
      } catch (XFormParser.ParseException e) {
        throw new IllegalStateException(e);
      }
      form.initialize(false, new InstanceInitializationFactory());
    }
  }

  /** The data. */
  TreeElement root() {
    return form.getMainInstance().getRoot();
  }

  void language(String language) {
    form.getLocalizer().setLocale(language);
  }

  void set(TreeElement element, @Nullable IAnswerData data) {
    form.setValue(data, element.getRef(), true);
  }

  /** True if a constraint allows the data. */
  boolean allows(TreeElement element, IAnswerData data) {
    return form.evaluateConstraint(element.getRef(), data);
  }

  Object evaluate(XPathExpression expression, TreeElement context) {
    EvaluationContext here = new EvaluationContext(form.getEvaluationContext(), context.getRef());
    return XPathFuncExpr.unpack(expression.eval(form.getMainInstance(), here));
  }

  /** Adds an instance of a repeat at the end; names are those of the groups around and its own. */
  TreeElement addRepeat(TreeElement parent, String name, List<String> names) {
    int order = parent.getChildMultiplicity(name);
    try {
      form.createNewRepeat(index(parent, names, order));
    } catch (InvalidReferenceException e) {
      throw new IllegalStateException(e);
    }
    return child(parent, name, order);
  }

  /** The child of a node, of which the XForm says that it is there. */
  static TreeElement child(TreeElement parent, String name, int order) {
    TreeElement child = parent.getChild(name, order);
    if (child == null) {
      throw new IllegalStateException("not in the form: " + name);
    }
    return child;
  }

  void removeRepeat(TreeElement instance, List<String> names) {
    TreeElement parent = (TreeElement) instance.getParent();
    form.deleteRepeat(index(parent, names, instance.getMult()));
  }

  private FormIndex index(TreeElement parent, List<String> names, int order) {
    TreeReference around = parent.getRef();
    List<Integer> places = new ArrayList<>();
    List<Integer> orders = new ArrayList<>();
    List<IFormElement> elements = new ArrayList<>();
    List<IFormElement> level = form.getChildren();
    for (int depth = 0; depth < names.size(); depth++) {
      int place = place(level, names.get(depth));
      IFormElement element = level.get(place);
      places.add(place);
      elements.add(element);
      boolean last = depth == names.size() - 1;
      orders.add(last ? order : around.getMultiplicity(depth + 1));
      level = element.getChildren();
    }
    return form.buildIndex(places, orders, elements);
  }

  private static int place(List<IFormElement> level, String name) {
    for (int i = 0; i < level.size(); i++) {
      if (level.get(i) instanceof GroupDef group
          && ((TreeReference) group.getBind().getReference()).getNameLast().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no group " + name);
  }

  /** The choices a select offers now; empty if it offers all. */
  @Nullable List<String> choices(TreeElement element) {
    TreeReference here = element.getRef();
    QuestionDef question = FormDef.findQuestionByRef(here.genericize(), form);
    if (question == null || question.getDynamicChoices() == null) {
      return null;
    }
    return question.getDynamicChoices().getChoices(form, here).stream()
        .map(SelectChoice::getValue)
        .toList();
  }
}

package org.jichidesk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.stream.BaseStream;
import org.junit.jupiter.api.Test;

/** The walls of the house. Each test also says how many classes it must have looked at. */
class ArchitectureTest {

  private static final String HOUSE = "org.jichidesk";
  private static final String TABLES = HOUSE + ".store.jooq..";

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HOUSE);

  /** Everything we wrote: without the classes that are generated from the migrations. */
  private static final JavaClasses OURS =
      ALL.that(resideOutsideOfPackages(TABLES).as("written by us"));

  @Test
  void noPackagesDependOnEachOtherInACircle() {
    assertThat(OURS.size()).isGreaterThan(200);
    assertThat(ALL.stream().map(ArchitectureTest::packageOf).distinct().count())
        .isGreaterThanOrEqualTo(16);
    slices().assignedFrom(PACKAGES).should().beFreeOfCycles().check(ALL);
  }

  @Test
  void aPackageDoesNotKnowThoseBelowIt() {
    assertThat(OURS.size()).isGreaterThan(200);
    classes()
        .that(not(simpleName("Main")))
        .should(never(new DependOnAChild()))
        .because("only store and workbook look down: into their own tables and their own cells")
        .check(OURS);
  }

  @Test
  void theDomainIsPlainJava() {
    sees(OURS, in("domain.."), 60);
    classes()
        .that(in("domain.."))
        .should(
            onlyDependOnClassesThat(
                resideInAnyPackage("java..", "org.jspecify..", HOUSE + ".domain..")))
        .check(OURS);
    classes()
        .that(in("domain.."))
        .should(never(dependOnClassesThat(resideInAnyPackage("java.sql..", "java.nio.file.."))))
        .check(OURS);
  }

  @Test
  void theNounsKnowRecordsAndFewOfEachOther() {
    may("domain", 4);
    may("domain.record", 20, "domain");
    may("domain.council", 7, "domain", "domain.record");
    may("domain.duty", 3, "domain", "domain.record", "domain.council");
    may("domain.activity", 1, "domain", "domain.record", "domain.council", "domain.duty");
    may("domain.roadmap", 6, "domain", "domain.record");
    may(
        "domain.checkup",
        7,
        "domain",
        "domain.record",
        "domain.council",
        "domain.duty",
        "domain.roadmap");
    may("domain.planner", 4, "domain", "domain.record", "domain.council", "domain.duty");
    may(
        "domain.consensus",
        9,
        "domain",
        "domain.record",
        "domain.council",
        "domain.duty",
        "domain.roadmap",
        "domain.planner",
        "domain.checkup");
    may("domain.cases", 20, "domain", "domain.record", "domain.council", "domain.roadmap");
    may("domain.layout", 4);
    may("domain.submission", 3, "domain", "domain.record", "domain.council");
    may("domain.merge", 10, "domain", "domain.record");
    assertThat(OURS.stream().map(JavaClass::getPackageName).filter(p -> p.contains(".domain")))
        .as("a new package of nouns gets its line above")
        .containsOnly(
            HOUSE + ".domain",
            HOUSE + ".domain.record",
            HOUSE + ".domain.council",
            HOUSE + ".domain.duty",
            HOUSE + ".domain.activity",
            HOUSE + ".domain.submission",
            HOUSE + ".domain.roadmap",
            HOUSE + ".domain.checkup",
            HOUSE + ".domain.planner",
            HOUSE + ".domain.consensus",
            HOUSE + ".domain.cases",
            HOUSE + ".domain.layout",
            HOUSE + ".domain.merge",
            HOUSE + ".domain.catalog");
  }

  @Test
  void theFloorsKnowOnlyThoseBelow() {
    may("text", 1, "domain");
    may("store.sealed", 9, "domain");
    may("store", 20, "domain..", "store.jooq..", "store.sealed");
    may("workbook.xlsx", 20);
    may("workbook", 15, "domain..", "workbook.xlsx");
    may("form", 25, "domain..");
    may("print", 15, "text", "domain.planner", "domain.layout");
    may("work", 15, "domain..", "store", "store.sealed", "workbook", "form", "print", "text");
    may("work.planning", 8, "domain..", "store", "work", "print", "text");
    may(
        "work.reports",
        5,
        "domain..",
        "store",
        "work",
        "work.planning",
        "workbook",
        "print",
        "text");
    may("work.cases", 5, "domain..", "store", "work");
    may("checkup", 15, "domain..", "store", "workbook", "form", "print", "work", "text");
    may(
        "cli",
        15,
        "domain..",
        "store",
        "store.sealed",
        "workbook",
        "form",
        "work",
        "work.cases",
        "checkup",
        "work.planning",
        "work.reports",
        "text");
    may("ui.kit", 8, "domain", "domain.record", "text");
    may("ui.session", 8, "domain..", "store", "form", "work", "text", "ui.kit");
    may("ui.records", 1, "domain..", "store", "form", "work", "text", "ui.kit", "ui.session");
  }

  @Test
  void theScreensNeverSeeEachOther() {
    for (String room :
        List.of(
            "home",
            "councils",
            "duties",
            "checkups",
            "cases",
            "roadmap",
            "consensus",
            "planner",
            "reports",
            "submission",
            "merging",
            "settings",
            "guide")) {
      may(
          "ui." + room,
          1,
          "domain..",
          "store",
          "form",
          "work",
          "work.cases",
          "work.planning",
          "work.reports",
          "checkup",
          "text",
          "ui.kit",
          "ui.session",
          "ui.records",
          "ui.field");
    }
    may("ui.field", 8, "domain..", "store", "store.sealed", "work", "text", "ui.kit", "ui.session");
    assertThat(OURS.stream().map(JavaClass::getPackageName).filter(p -> p.contains(".ui.")))
        .as("a new screen gets its wall above")
        .containsOnly(
            HOUSE + ".ui.kit",
            HOUSE + ".ui.session",
            HOUSE + ".ui.records",
            HOUSE + ".ui.field",
            HOUSE + ".ui.shell",
            HOUSE + ".ui.home",
            HOUSE + ".ui.councils",
            HOUSE + ".ui.duties",
            HOUSE + ".ui.checkups",
            HOUSE + ".ui.cases",
            HOUSE + ".ui.roadmap",
            HOUSE + ".ui.consensus",
            HOUSE + ".ui.planner",
            HOUSE + ".ui.reports",
            HOUSE + ".ui.submission",
            HOUSE + ".ui.merging",
            HOUSE + ".ui.settings",
            HOUSE + ".ui.guide");
  }

  @Test
  void storeAndWorkbookNeverSeeEachOther() {
    sees(OURS, in("store.."), 20);
    sees(OURS, in("workbook.."), 30);
    classes().that(in("store..")).should(never(dependOnClassesThat(in("workbook..")))).check(OURS);
    classes().that(in("workbook..")).should(never(dependOnClassesThat(in("store..")))).check(OURS);
  }

  @Test
  void jooqAndSqlStayInTheStore() {
    onlyIn("org.jooq..", 2, "store..");
    onlyIn("java.sql..", 5, "store..");
    onlyIn("org.sqlite..", 1, "store..");
    onlyIn(HOUSE + ".store.jooq..", 1, "store..");
  }

  @Test
  void onlySealedFilesKnowCiphers() {
    onlyIn("org.bouncycastle..", 1, "store.sealed..");
    onlyIn("javax.crypto..", 1, "store.sealed..");
  }

  @Test
  void spreadsheetLibrariesStayInTheWorkbook() {
    onlyIn("com.fasterxml.aalto..", 1, "workbook..");
    onlyIn("javax.xml..", 1, "workbook..");
    sees(OURS, dependingOn(SPREADSHEETS), 5);
    classes()
        .that(not(in("workbook..")))
        .should(never(dependOnClassesThat(SPREADSHEETS)))
        .check(OURS);
  }

  @Test
  void formsAreRunInOnePlace() {
    onlyIn("org.javarosa..", 4, "form");
  }

  @Test
  void onlyTheCommandLineParsesArguments() {
    onlyIn("picocli..", 15, "cli..");
  }

  @Test
  void onlyTheWindowKnowsJavaFx() {
    sees(OURS, not(in("ui..")), 200);
    classes()
        .that(not(in("ui..")).and(not(simpleName("Main"))))
        .should(
            never(
                dependOnClassesThat(
                    resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx.."))))
        .check(OURS);
  }

  @Test
  void onlyTwoNamedClassesStartThreads() {
    DescribedPredicate<JavaClass> mayStart =
        in("ui.kit..")
            .or(resideInAPackage(HOUSE + ".work").and(outermost("Packing").or(outermost("Ahead"))));
    sees(OURS, dependingOn(THREADS), 1);
    sees(OURS, mayStart, 1);
    classes().that(not(mayStart)).should(never(dependOnClassesThat(THREADS))).check(OURS);
    classes().that(not(mayStart)).should(never(callMethodWhere(STARTS))).check(OURS);
  }

  @Test
  void onlyTheCommandLinePrints() {
    DescribedPredicate<JavaClass> mayPrint = in("cli..").or(simpleName("Main"));
    sees(OURS, not(mayPrint), 180);
    classes()
        .that(not(mayPrint))
        .should(never(accessField(System.class, "out").or(accessField(System.class, "err"))))
        .check(OURS);
    classes().should(never(callMethodWhere(PRINTS_TRACE))).check(OURS);
  }

  @Test
  void jsonIsWrittenWhereItIsShownOrDumped() {
    onlyIn("com.fasterxml.jackson..", 2, "cli..", "work..", "checkup..");
  }

  /** Every package is a slice of its own; the generated tables count as one. */
  private static final SliceAssignment PACKAGES =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
          return SliceIdentifier.of(packageOf(javaClass));
        }

        @Override
        public String getDescription() {
          return "single packages";
        }
      };

  private static String packageOf(JavaClass javaClass) {
    String name = javaClass.getPackageName();
    return name.startsWith(HOUSE + ".store.jooq") ? HOUSE + ".store.jooq" : name;
  }

  private static final DescribedPredicate<JavaClass> SPREADSHEETS =
      resideInAnyPackage(
              "com.fasterxml.aalto..",
              "org.codehaus.stax2..",
              "javax.xml..",
              "org.w3c.dom..",
              "org.xml..",
              "org.apache.poi..",
              "org.dhatim..")
          .or(
              resideInAPackage("java.util.zip..")
                  .and(not(simpleName("CRC32C")))
                  .and(not(simpleName("CheckedInputStream")))
                  .and(not(simpleName("Checksum"))))
          .as("libraries for spreadsheets");

  /** Whoever names one of these runs things beside the thread at hand. */
  private static final DescribedPredicate<JavaClass> THREADS =
      belongToAnyOf(
              ExecutorService.class, Executors.class, CompletableFuture.class, ThreadFactory.class)
          .or(DescribedPredicate.describe("", c -> c.isAssignableTo(ExecutorService.class)))
          .or(simpleName("Timer"))
          .as("threads and executors");

  private static final DescribedPredicate<JavaMethodCall> STARTS =
      DescribedPredicate.describe(
          "start threads",
          call -> {
            JavaClass owner = call.getTargetOwner();
            String method = call.getName();
            boolean thread =
                owner.isAssignableTo(Thread.class)
                    && !method.equals("currentThread")
                    && !method.equals("interrupt")
                    && !method.equals("sleep");
            boolean parallel =
                method.equals("parallelStream")
                    || (owner.isAssignableTo(BaseStream.class) && method.equals("parallel"));
            return thread || parallel || method.equals("runLater");
          });

  private static final DescribedPredicate<JavaMethodCall> PRINTS_TRACE =
      DescribedPredicate.describe(
          "print a stack trace", call -> call.getName().equals("printStackTrace"));

  private static DescribedPredicate<JavaClass> in(String room) {
    return resideInAPackage(HOUSE + "." + room);
  }

  private static DescribedPredicate<JavaClass> outermost(String name) {
    return DescribedPredicate.describe(
        name,
        c -> {
          JavaClass outer = c;
          while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
          }
          return outer.getSimpleName().equals(name);
        });
  }

  private static DescribedPredicate<JavaClass> dependingOn(DescribedPredicate<JavaClass> what) {
    return DescribedPredicate.describe(
        "depending on " + what.getDescription(),
        c ->
            c.getDirectDependenciesFromSelf().stream()
                .anyMatch(d -> what.test(d.getTargetClass())));
  }

  private static void sees(
      JavaClasses among, DescribedPredicate<? super JavaClass> which, int atLeast) {
    assertThat(among.that(which).size()).as(which.getDescription()).isGreaterThanOrEqualTo(atLeast);
  }

  /** Of our own packages a room may know only these, besides itself. */
  private static void may(String room, int atLeast, String... others) {
    DescribedPredicate<JavaClass> here = in(room);
    sees(OURS, here, atLeast);
    DescribedPredicate<JavaClass> known = here;
    for (String other : others) {
      known = known.or(in(other));
    }
    classes()
        .that(here)
        .should(
            onlyDependOnClassesThat(
                known.or(resideOutsideOfPackages(HOUSE, HOUSE + "..")).as("those below")))
        .check(OURS);
  }

  /** A library is used in some rooms, by so many classes at least, and nowhere else. */
  private static void onlyIn(String library, int atLeast, String... rooms) {
    DescribedPredicate<JavaClass> inside = in(rooms[0]);
    for (String room : rooms) {
      inside = inside.or(in(room));
    }
    sees(OURS, dependingOn(resideInAPackage(library)), atLeast);
    classes()
        .that(not(inside))
        .should(never(dependOnClassesThat(resideInAPackage(library))))
        .check(OURS);
  }

  private static final Set<String> LOOKED_DOWN_INTO =
      Set.of(HOUSE + ".store.jooq", HOUSE + ".store.sealed", HOUSE + ".workbook.xlsx");

  private static final class DependOnAChild extends ArchCondition<JavaClass> {

    DependOnAChild() {
      super("depend on a package below their own");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
      for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
        String from = item.getPackageName();
        String to = packageOf(dependency.getTargetClass());
        boolean allowed = LOOKED_DOWN_INTO.contains(to);
        boolean child = to.startsWith(from + ".") && !allowed;
        events.add(new SimpleConditionEvent(dependency, child, dependency.getDescription()));
      }
    }
  }
}

package org.jichidesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of licences is that of what is packaged. */
class ShippedTest {

  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
  private static final Pattern ELSEWHERE =
      Pattern.compile("<(dependencyManagement|build|profiles)>.*?</\\1>", Pattern.DOTALL);
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.*?)</artifactId>");

  /** Some projects name the scope of these in a pom above their own. */
  private static final Pattern SCOPED_ABOVE = Pattern.compile("^(junit|assertj|mockito)");

  private static final ClassLoader LOADER = ShippedTest.class.getClassLoader();

  /** What the project and those it depends on need at run time, by the poms beside the jars. */
  private static Set<String> packaged() throws Exception {
    Map<String, Path> poms = new TreeMap<>();
    for (URL manifest : Collections.list(LOADER.getResources("META-INF/MANIFEST.MF"))) {
      if (manifest.getProtocol().equals("jar")) {
        String url = manifest.getPath();
        Path jar = Path.of(URI.create(url.substring(0, url.indexOf('!'))));
        String artifact = String.valueOf(jar.getParent().getParent().getFileName());
        String version = String.valueOf(jar.getParent().getFileName());
        poms.put(artifact, jar.resolveSibling(artifact + "-" + version + ".pom"));
      }
    }
    Set<String> found = new TreeSet<>();
    Deque<Path> open = new ArrayDeque<>(List.of(Path.of("pom.xml")));
    while (!open.isEmpty()) {
      String pom = ELSEWHERE.matcher(Files.readString(open.pop())).replaceAll("");
      Matcher dependency = DEPENDENCY.matcher(pom);
      while (dependency.find()) {
        String one = dependency.group(1);
        Matcher artifact = ARTIFACT.matcher(one);
        if (artifact.find()
            && !one.contains("<scope>test")
            && !one.contains("<scope>provided")
            && !one.contains("<optional>true")
            && !SCOPED_ABOVE.matcher(artifact.group(1)).find()
            && poms.containsKey(artifact.group(1))
            && found.add(artifact.group(1))) {
          open.push(poms.get(artifact.group(1)));
        }
      }
    }
    return found;
  }

  @Test
  void everyLibraryThatIsPackagedIsListedWithItsLicence() throws Exception {
    Set<String> listed = new TreeSet<>();
    for (Shipped one : Shipped.all()) {
      assertThat(one.text()).as(one.name()).hasSizeGreaterThan(200);
      assertThat(one.notice()).as(one.name()).isNotBlank();
      listed.add(one.artifact());
    }
    assertThat(listed).contains("jichidesk");
    listed.removeAll(Set.of("", "jichidesk"));
    assertThat(packaged())
        .as("add to shipped.tsv what is missing, take out what is no longer packaged")
        .hasSizeGreaterThan(10)
        .isEqualTo(listed);
  }

  @Test
  void theFontAndWhatLiesWithinOthersAreListedToo() {
    assertThat(Shipped.all())
        .extracting(Shipped::name)
        .contains("BIZ UDPGothic", "SQLite", "Feather Icons");
    assertThat(Shipped.all().get(1).text()).contains("SIL OPEN FONT LICENSE");
  }
}

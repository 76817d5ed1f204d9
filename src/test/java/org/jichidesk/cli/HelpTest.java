package org.jichidesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jichidesk.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {

  private static final List<String> OF_PICOCLI =
      List.of(
          "help",
          "version",
          "usage.synopsisHeading",
          "usage.optionListHeading",
          "usage.parameterListHeading",
          "usage.commandListHeading",
          "jichidesk.usage.header",
          "jichidesk.usage.footer");

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void everyCommandOptionAndArgumentIsDescribed(String language) {
    List<String> missing = new ArrayList<>();
    int[] seen = {0};
    forEachCommand(
        language,
        command -> {
          if (command.getCommandSpec().usageMessage().header().length == 0) {
            missing.add(header(command) + "=");
          }
          for (ArgSpec argument : command.getCommandSpec().args()) {
            seen[0]++;
            if (argument.description().length == 0 || argument.description()[0].isBlank()) {
              missing.add(key(argument) + "=");
            }
          }
        });
    assertThat(seen[0]).isGreaterThan(80);
    assertThat(missing)
        .as("lines to paste into help_%s.properties:%n%s", language, String.join("\n", missing))
        .isEmpty();
  }

  @Test
  void noHelpIsOfWhatIsNot() {
    Set<String> known = new TreeSet<>(OF_PICOCLI);
    forEachCommand(
        "ja",
        command -> {
          known.add(header(command));
          command.getCommandSpec().args().forEach(argument -> known.add(key(argument)));
        });
    for (String language : List.of("ja", "en")) {
      List<String> extra = new ArrayList<>(Collections.list(JichiDesk.help(language).getKeys()));
      extra.removeAll(known);
      assertThat(extra).as("lines to delete from help_%s.properties", language).isEmpty();
      assertThat(Collections.list(JichiDesk.help(language).getKeys())).containsAll(OF_PICOCLI);
    }
  }

  @Test
  void everyCommandTellsHowItIsUsed() {
    List<String> names = new ArrayList<>();
    forEachCommand("ja", command -> names.add(command.getCommandSpec().qualifiedName(" ")));
    assertThat(names).hasSizeGreaterThan(18);
    for (String name : names.subList(1, names.size())) {
      List<String> words = List.of(name.split(" ")).subList(1, name.split(" ").length);
      Cli.Said ja = Cli.expect(0, words, "--help", "--lang", "ja");
      Cli.Said en = Cli.expect(0, words, "--lang=en", "-h");
      assertThat(ja.out()).contains("使い方: " + name, "オプション:").doesNotContain("Usage");
      assertThat(en.out()).contains("Usage: " + name, "Options:");
      assertThat(en.out().codePoints().filter(c -> c > 0x2fff).count()).as(en.out()).isZero();
      assertThat(ja.err() + en.err()).isEmpty();
    }
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    Cli.Said said = Cli.expect(0);
    assertThat(said.out()).contains("merge", "終了コード: 0 ").isEqualTo(Cli.run("--help").out());
    assertThat(Cli.expect(0, "--version").out()).startsWith("JichiDesk ");
  }

  private static String header(CommandLine command) {
    return command.getCommandSpec().qualifiedName(".") + ".usage.header";
  }

  private static String key(ArgSpec argument) {
    String key = argument.descriptionKey();
    if (key != null && !key.isEmpty()) {
      return key;
    }
    return argument instanceof OptionSpec option
        ? option.longestName().replaceFirst("^-+", "")
        : argument.paramLabel();
  }

  private static void forEachCommand(String language, Consumer<CommandLine> each) {
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    Console console = new Console(nowhere, nowhere, new Text(language));
    CommandLine root = JichiDesk.commands(new JichiDesk(Cli.DESK, console, Cli.HOME));
    forEachBelow(root, each);
  }

  private static void forEachBelow(CommandLine command, Consumer<CommandLine> each) {
    each.accept(command);
    command.getSubcommands().values().forEach(below -> forEachBelow(below, each));
  }
}

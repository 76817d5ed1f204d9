package org.jichidesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Set;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.text.Text;
import org.jichidesk.work.Desk;
import org.jichidesk.work.Troubles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root command: language, help, and the way errors are told. */
@Command(
    name = "jichidesk",
    mixinStandardHelpOptions = true,
    version = "JichiDesk 0.1.0",
    scope = ScopeType.INHERIT,
    subcommands = {
      DemoCommand.class,
      InitCommand.class,
      SetCommand.class,
      ShowCommand.class,
      HistoryCommand.class,
      CaseCommand.class,
      ExportCommand.class,
      ExportsCommand.class,
      MergeCommand.class,
      SourcesCommand.class,
      BoardCommand.class,
      TotalsCommand.class,
      RoadmapCommand.class,
      PlanCommand.class,
      PlannerCommand.class,
      ReportCommand.class,
      ConflictsCommand.class,
      RuleCommand.class,
      WithdrawCommand.class,
      FormCommand.class,
      ProposalCommand.class,
      ConsentCommand.class,
      DecideCommand.class,
      TraceCommand.class,
      RoleCommand.class,
      GroupCommand.class,
      MeetingCommand.class,
      TaskCommand.class,
      CheckupCommand.class,
      DumpCommand.class,
      DoctorCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      CheckOutCommand.class,
      CheckInCommand.class,
    })
public final class JichiDesk {

  /** All done. */
  static final int DONE = 0;

  /** Done, and a person should look at something. */
  static final int LOOK = 1;

  /** The command was not understood. */
  static final int USAGE = 2;

  /** Nothing was applied. */
  static final int NOTHING = 3;

  private static final Set<FindingCode> MISUNDERSTOOD =
      Set.of(
          FindingCode.NO_SUCH_TYPE,
          FindingCode.NO_SUCH_FIELD,
          FindingCode.BAD_KEY,
          FindingCode.NOT_AN_ASSIGNMENT,
          FindingCode.NO_SUCH_REVISION,
          FindingCode.NO_SUCH_ITEM,
          FindingCode.NO_SUCH_ACTOR);

  private final Desk desk;
  private final Console console;
  private final Path home;

  @Option(names = "--lang", paramLabel = "ja|en", scope = ScopeType.INHERIT)
  @SuppressWarnings("unused") // looked for before parsing, because the help is written in it
  private String language = "";

  JichiDesk(Desk desk, Console console, Path home) {
    this.desk = desk;
    this.console = console;
    this.home = home;
  }

  /**
   * Runs a command.
   *
   * @param home folder of the program, where the sample data lie
   * @return the exit code: 0 done, 1 done with findings or open conflicts, 2 not understood, 3
   *     nothing applied
   */
  public static int run(Desk desk, Path home, PrintStream out, PrintStream err, String... args) {
    Text text = new Text(language(args));
    CommandLine line = commands(new JichiDesk(desk, new Console(out, err, text), home));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    return line.execute(args.length == 0 ? new String[] {"--help"} : args);
  }

  /** The commands with their help in the language of the console. */
  static CommandLine commands(JichiDesk root) {
    Console console = root.console;
    return new CommandLine(root)
        .setResourceBundle(help(console.text().language()))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, console))
        .setParameterExceptionHandler((e, words) -> new Misunderstood(console).tell(e))
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100);
  }

  /** Asked for with --lang, else by the environment; Japanese unless it says English. */
  private static String language(String... args) {
    int at = Arrays.asList(args).indexOf("--lang");
    if (at >= 0 && at + 1 < args.length) {
      return args[at + 1];
    }
    for (String arg : args) {
      if (arg.startsWith("--lang=")) {
        return arg.substring("--lang=".length());
      }
    }
    String environment = System.getenv().getOrDefault("JICHIDESK_LANG", "");
    if (environment.isEmpty()) {
      environment = System.getenv().getOrDefault("LANG", "");
    }
    return environment.toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "ja";
  }

  static PropertyResourceBundle help(String language) {
    String name = "help_" + language + ".properties";
    try (InputStream in = JichiDesk.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + name);
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int failed(Exception e, Console console) {
    Refusal refusal = Troubles.refusal(e);
    console.refusal(refusal.finding());
    if (System.getenv("JICHIDESK_DEBUG") != null) {
      console.trace(e);
    }
    return MISUNDERSTOOD.contains(refusal.finding().code()) ? USAGE : NOTHING;
  }

  Desk desk() {
    return desk;
  }

  Console console() {
    return console;
  }

  /** Where the sample data lie. */
  Path samples() {
    return home.resolve("sample-data");
  }
}

package org.jichidesk.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in the reader's language what was not understood, and how the command is written. */
final class Misunderstood {

  private final Console console;

  Misunderstood(Console console) {
    this.console = console;
  }

  /** Tells, and gives the exit code. */
  int tell(ParameterException e) {
    CommandLine command = e.getCommandLine();
    Help help = command.getHelp();
    String synopsis = help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength());
    String more = console.of("cli.usage.help", command.getCommandSpec().qualifiedName());
    console.usage(message(e), synopsis + more + System.lineSeparator());
    return JichiDesk.USAGE;
  }

  private String message(ParameterException e) {
    return switch (e) {
      case MissingParameterException missing -> missing(missing);
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MutuallyExclusiveArgsException exclusive -> console.of("cli.usage.one");
      case OverwrittenOptionException twice ->
          console.of("cli.usage.once", name(twice.getOverwritten()));
      default -> other(e);
    };
  }

  private String missing(MissingParameterException e) {
    String names =
        e.getMissing().stream()
            .map(Misunderstood::name)
            .distinct()
            .collect(Collectors.joining(", "));
    return console.of("cli.usage.missing", names.isEmpty() ? name(e.getArgSpec()) : names);
  }

  private String unmatched(UnmatchedArgumentException e) {
    String message = console.of("cli.usage.unknown", String.join(" ", e.getUnmatched()));
    List<String> similar = e.getSuggestions();
    return similar.isEmpty()
        ? message
        : message + " " + console.of("cli.usage.similar", String.join(", ", similar));
  }

  private String other(ParameterException e) {
    String value = e.getValue();
    return value == null || e.getArgSpec() == null
        ? String.valueOf(e.getMessage())
        : console.of("cli.usage.value", value, name(e.getArgSpec()));
  }

  private static String name(@Nullable ArgSpec argument) {
    if (argument == null) {
      return "";
    }
    return argument instanceof OptionSpec option
        ? option.longestName() + (option.arity().max() == 0 ? "" : "=" + option.paramLabel())
        : argument.paramLabel();
  }
}

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks that the sources are formatted, or formats them. */
final class Format {
  private static final Formatter FORMATTER = new Formatter();

  private Format() {}

  /** Arguments: {@code check} or {@code fix}, then folders of sources. */
  public static void main(String[] args) throws IOException, FormatterException {
    var fix = args[0].equals("fix");
    var unformatted = new ArrayList<Path>();
    for (var folder : List.of(args).subList(1, args.length)) {
      for (var file : javaFiles(Path.of(folder))) {
        var source = Files.readString(file);
        var formatted = format(file, source);
        if (!formatted.equals(source)) {
          unformatted.add(file);
          if (fix) {
            Files.writeString(file, formatted);
          }
        }
      }
    }
    if (!fix && !unformatted.isEmpty()) {
      System.err.println("Not formatted:");
      unformatted.forEach(file -> System.err.println("  " + file));
      System.err.println("To format: mvn -q validate exec:exec@format");
      System.exit(1);
    }
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String format(Path file, String source) throws FormatterException {
    try {
      return FORMATTER.formatSourceAndFixImports(source);
    } catch (FormatterException e) {
      System.err.println(file + ": " + e.getMessage());
      throw e;
    }
  }
}

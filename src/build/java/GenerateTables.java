import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** Applies the migrations to an empty store and writes the jOOQ classes of the tables they make. */
final class GenerateTables {
  private GenerateTables() {}

  /**
   * Arguments: the folder of the migrations, the scratch store, the folder of generated sources.
   */
  public static void main(String[] args) throws Exception {
    var migrations = Path.of(args[0]);
    var schema = Path.of(args[1]);
    var sources = Path.of(args[2]);
    if (isUpToDate(migrations, schema)) {
      return;
    }
    Files.createDirectories(schema.getParent());
    var scratch = schema.resolveSibling("schema-new.db");
    Files.deleteIfExists(scratch);
    migrate("jdbc:sqlite:" + scratch, sqlFiles(migrations));
    generate("jdbc:sqlite:" + scratch, sources);
    Files.move(scratch, schema, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The folder itself is looked at too: its time changes when a migration comes or goes. */
  private static boolean isUpToDate(Path migrations, Path schema) throws IOException {
    if (!Files.exists(schema)) {
      return false;
    }
    var made = Files.getLastModifiedTime(schema);
    var inputs = new ArrayList<>(sqlFiles(migrations));
    inputs.add(migrations);
    inputs.add(Path.of("src/build/java/GenerateTables.java"));
    inputs.add(Path.of("pom.xml"));
    for (var input : inputs) {
      if (Files.getLastModifiedTime(input).compareTo(made) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Path> sqlFiles(Path migrations) throws IOException {
    try (var files = Files.list(migrations)) {
      return files
          .filter(file -> file.getFileName().toString().matches("V.*[.]sql"))
          .sorted()
          .toList();
    }
  }

  private static void migrate(String url, List<Path> sqlFiles) throws Exception {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      for (var file : sqlFiles) {
        statement.executeUpdate(Files.readString(file));
      }
    }
  }

  private static void generate(String url, Path sources) throws Exception {
    var database =
        new Database()
            .withName("org.jooq.meta.sqlite.SQLiteDatabase")
            .withExcludes("sqlite_.*")
            .withIncludeSystemTables(false);
    var generate =
        new Generate()
            .withRecords(true)
            .withJavadoc(false)
            .withGeneratedAnnotation(false)
            .withGlobalCatalogReferences(false);
    GenerationTool.generate(
        new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(new Jdbc().withUrl(url))
            .withGenerator(
                new Generator()
                    .withDatabase(database)
                    .withGenerate(generate)
                    .withTarget(
                        new Target()
                            .withPackageName("org.jichidesk.store.jooq")
                            .withDirectory(sources.toString()))));
  }
}

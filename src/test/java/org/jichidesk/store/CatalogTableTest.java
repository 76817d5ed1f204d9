package org.jichidesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The migrations make the tables that the declarations ask for. */
class CatalogTableTest {

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void open() {
    store = Stores.create(folder.resolve("a.jichi"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static Iterable<RecordType> types() {
    return Catalog.STANDARD.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyTypeHasATableWithItsColumnsInOrder(RecordType type) throws Exception {
    assertThat(Stores.columns(store.connection(), type.name()))
        .as("columns of %s", type)
        .isEqualTo(Projection.columns(type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void numbersAreKeptAsNumbersAndAllElseAsText(RecordType type) throws Exception {
    for (Field field : type.shownFields()) {
      assertThat(declared(store.connection(), type.name(), field.name()))
          .as("%s.%s is %s", type, field, field.type())
          .isIn(
              switch (field.type()) {
                case WHOLE -> new Object[] {"BIGINT", "INTEGER"};
                case FISCAL_YEAR -> new Object[] {"INTEGER"};
                case DECIMAL -> new Object[] {"DECIMAL"};
                default -> new Object[] {"TEXT"};
              });
    }
  }

  @Test
  void thereIsNoTableBeside() throws Exception {
    assertThat(
            Stores.one(
                store.connection(),
                "SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_schema"
                    + " WHERE type = 'table' AND name NOT IN ('"
                    + String.join(
                        "','", Catalog.STANDARD.types().stream().map(RecordType::name).toList())
                    + "') ORDER BY name)"))
        .isEqualTo(
            "assertion attachment_content conflict export extra_cell meta source source_finding"
                + " source_name source_sheet");
  }

  private static String declared(Connection connection, String table, String column)
      throws Exception {
    return Stores.one(
        connection,
        "SELECT type FROM pragma_table_info('" + table + "') WHERE name = '" + column + "'");
  }
}

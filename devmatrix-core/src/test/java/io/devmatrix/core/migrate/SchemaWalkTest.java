package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.database.Catalogue;
import io.devmatrix.core.database.CatalogueReader;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.TestPostgres;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.finding.Location;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Models edited at random, each edit migrated with rows in every table: the catalogue is that of a fresh install, no row is lost. */
class SchemaWalkTest {
    private static final int EDITS = Integer.getInteger("walk.edits", 50);
    private static PostgresServer server;

    @BeforeAll
    static void startPostgres() {
        server = PostgresServer.open(TestPostgres.settings());
    }

    @AfterAll
    static void stopPostgres() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyWayLeadsToTheSameSchema(long seed) throws Exception {
        server.createDatabase("walk_" + seed);
        try (Connection connection =
                DriverManager.getConnection(server.jdbcUrl("walk_" + seed), server.user(), server.password())) {
            int applied = new Walk(connection, seed).run();
            assertThat(applied).isGreaterThan(EDITS / 3);
        }
    }

    private static final class Walk {
        private final Connection connection;
        private final Random random;
        private final WalkRows rows;
        private WalkModel model;
        private ModelSchema now;
        private String was;
        private Catalogue catalogue;
        private long proven;

        Walk(Connection connection, long seed) throws SQLException {
            this.connection = connection;
            this.random = new Random(seed);
            this.rows = new WalkRows(connection);
            this.model = new WalkModel(new Random(seed));
            this.was = model.yaml();
            this.now = schema(was);
            execute("CREATE SCHEMA walk");
            execute("SET search_path = walk");
            execute(InitialMigration.of(now.schema()));
            this.catalogue = catalogue("walk");
        }

        int run() throws SQLException {
            int applied = 0;
            for (int i = 0; i < EDITS; i++) {
                String edit = model.edits(random);
                String wanted = model.yaml();
                try {
                    applied += step(edit, wanted) ? 1 : 0;
                } catch (SQLException | RuntimeException | AssertionError e) {
                    throw new AssertionError(
                            "edit " + i + ": " + edit + "\n" + was + "\n---\n" + wanted + "\n" + script(wanted), e);
                }
                was = wanted;
            }
            assertThat(proven).as("rows with computed values").isGreaterThan(EDITS);
            return applied;
        }

        private String script(String wanted) {
            try {
                MigrationScripts scripts = scripts(schema(wanted));
                return scripts.transaction() + scripts.steps();
            } catch (RuntimeException e) {
                return e.toString();
            }
        }

        private boolean step(String edit, String text) throws SQLException {
            ModelSchema wanted = schema(text);
            new SchemaRows(connection, random, ModelRows.NONE).insert(now.schema(), 4);
            new SchemaRules(connection).compute(now.schema());
            assertThat(stale(now.schema())).isZero();
            Map<SqlName, Map<String, JsonNode>> before = rows.all(now.schema());
            MigrationScripts scripts = scripts(wanted);
            if (!migrate(scripts)) {
                assertThat(catalogue("walk")).isEqualTo(catalogue);
                assertThat(rows.all(now.schema())).isEqualTo(before);
                yieldToTheEdit();
                scripts = scripts(wanted);
                assertThat(migrate(scripts)).as("without rows").isTrue();
                before.values().forEach(Map::clear);
            }
            fresh(wanted.schema());
            catalogue = catalogue("fresh");
            execute("SET search_path = walk");
            assertThat(catalogue("walk")).isEqualTo(catalogue);
            assertThat(count("SELECT count(*) FROM pg_index WHERE NOT indisvalid"))
                    .isZero();
            assertThat(count("SELECT count(*) FROM pg_constraint WHERE NOT convalidated"))
                    .isZero();
            kept(before, wanted);
            assertThat(stale(wanted.schema())).as("stale values").isZero();
            now = wanted;
            return !scripts.transaction().endsWith("at all.\n");
        }

        /** How many rows keep a value that is not what their rule computes. */
        private long stale(SchemaSnapshot schema) throws SQLException {
            long stale = 0;
            for (Table table : schema.tables()) {
                for (Column column : table.columns()) {
                    if (column.rule() instanceof ComputedRule.Sql rule) {
                        String rows = " FROM " + table.name().sql();
                        proven += count("SELECT count(*)" + rows);
                        stale += count("SELECT count(*)" + rows + " WHERE "
                                + column.name().sql() + " IS DISTINCT FROM (" + rule.text() + ")");
                    }
                }
            }
            return stale;
        }

        /** Rows that do not fit go, as a person would make them. */
        private void yieldToTheEdit() throws SQLException {
            for (Table table : now.schema().tables()) {
                execute("TRUNCATE " + table.name().sql() + " CASCADE");
            }
        }

        private MigrationScripts scripts(ModelSchema wanted) {
            return new MigrationScripts(
                    2, now.schema(), SchemaDiff.between(now.schema(), wanted.schema(), wanted.intent()));
        }

        private boolean migrate(MigrationScripts scripts) throws SQLException {
            connection.setAutoCommit(false);
            try {
                execute(scripts.transaction());
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                if (!e.getMessage().contains("nothing is changed yet")) {
                    throw e;
                }
                return false;
            } finally {
                connection.setAutoCommit(true);
            }
            int times = random.nextInt(4) == 0 ? 2 : 1;
            for (int i = 0; i < times; i++) {
                for (String step : scripts.hasSteps() ? scripts.stepStatements() : List.<String>of()) {
                    execute(step);
                }
            }
            return true;
        }

        private void kept(Map<SqlName, Map<String, JsonNode>> before, ModelSchema wanted) throws SQLException {
            RenamedSchema renames = RenamedSchema.of(
                    now.schema(), wanted.schema(), wanted.intent().renames());
            Map<SqlName, Map<String, JsonNode>> after = rows.all(wanted.schema());
            for (Table table : wanted.schema().tables()) {
                Map<String, JsonNode> old = before.get(renames.before(table.name()));
                if (old != null && renames.schema().table(table.name()).isPresent()) {
                    assertThat(after.get(table.name()).keySet()).isEqualTo(old.keySet());
                    old.forEach((key, row) ->
                            kept(table, renames, row, after.get(table.name()).get(key)));
                }
            }
        }

        private void kept(Table table, RenamedSchema renames, JsonNode before, JsonNode after) {
            Table left = renames.schema().table(table.name()).orElseThrow();
            for (Column column : table.columns()) {
                boolean same = left.column(column.name())
                        .filter(old -> old.type().name().equals(column.type().name()))
                        .isPresent();
                JsonNode value =
                        before.get(renames.before(table.name(), column.name()).text());
                boolean colour = !EnumValues.of(table, column.name()).isEmpty();
                same &= !column.rule().isComputed();
                if (same && !value.isNull() && !colour && !value.isNumber()) {
                    assertThat(after.get(column.name().text())).isEqualTo(value);
                } else if (same && value.isNumber()) {
                    assertThat(after.get(column.name().text()).decimalValue())
                            .isEqualByComparingTo(value.decimalValue());
                }
            }
        }

        private void fresh(SchemaSnapshot schema) throws SQLException {
            execute("DROP SCHEMA IF EXISTS fresh CASCADE");
            execute("CREATE SCHEMA fresh");
            execute("SET search_path = fresh");
            execute(InitialMigration.of(schema));
        }

        private Catalogue catalogue(String schema) throws SQLException {
            return Catalogues.sorted(CatalogueReader.read(connection, schema, Set.of()));
        }

        private void execute(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        private long count(String query) throws SQLException {
            try (Statement statement = connection.createStatement();
                    var row = statement.executeQuery(query)) {
                row.next();
                return row.getLong(1);
            }
        }

        private static ModelSchema schema(String yaml) {
            return ModelSchema.of(FactTable.of(Models.of(yaml).require()), node -> Location.NONE);
        }
    }
}

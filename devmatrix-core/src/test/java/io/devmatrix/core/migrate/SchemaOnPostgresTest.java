package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.Models;
import io.devmatrix.core.database.Catalogue;
import io.devmatrix.core.database.Catalogue.Origin;
import io.devmatrix.core.database.CatalogueReader;
import io.devmatrix.core.database.Migrations;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.TestPostgres;
import io.devmatrix.core.ir.DefaultValue.SqlFunction;
import io.devmatrix.core.ir.EntityBuilder;
import io.devmatrix.core.ir.ModelBuilder;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.ir.Type.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

class SchemaOnPostgresTest {
    private static PostgresServer server;

    @TempDir
    private Path project;

    @BeforeAll
    static void startPostgres() {
        server = PostgresServer.open(TestPostgres.settings());
    }

    @AfterAll
    static void stopPostgres() {
        server.close();
    }

    @Test
    void defaultsAreLiteralsOrFunctionsAsTheModelSays(TestInfo test) throws Exception {
        SchemaSnapshot schema = Schemas.of(
                Models.of(
                        """
                devmatrix: 1
                service: sample
                package: com.acme.sample
                enums:
                  Status: [OPEN, now, known]
                entities:
                  Thing:
                    fields:
                      status: { type: Status, default: now }
                      name: { type: string(20), default: "now()" }
                      note: { type: text, default: "gen_random_uuid()" }
                      count: { type: int, default: -3 }
                      big: { type: long, default: 9000000000 }
                      price: { type: "decimal(12,2)", default: 1.5 }
                      flag: { type: boolean, default: false }
                      day: { type: date, default: 2026-01-31 }
                      today: { type: date, default: now() }
                      time: { type: instant, default: "2026-01-31T12:00:00Z" }
                      later: { type: instant, default: now() }
                      span: { type: duration, default: PT1M30S }
                      key: { type: uuid, default: 01890a5d-ac96-774b-bcce-b302099a8057 }
                      code: { type: uuid, default: uuid() }
                      number: { type: long, default: sequence() }
                      small: { type: int, default: sequence() }
                      extra: { type: json, default: { a: [1, "it's"] } }
                      mail: { type: email, default: a@b.org }
                      blob: bytes(10)?
                """));
        Catalogue.Table table;
        List<String> row;
        try (Connection connection = migrated(schema, test)) {
            table = catalogue(connection).table("things").orElseThrow();
            connection.createStatement().execute("INSERT INTO things DEFAULT VALUES");
            row = row(
                    connection,
                    "SELECT status, name, note, count, big, price, flag, day, today = current_date, "
                            + "time = '2026-01-31T12:00Z', later = now(), span, key, code IS NOT NULL, number, small, extra, mail "
                            + "FROM things");
        }

        assertThat(origins(table, Origin.FUNCTION))
                .containsExactly("id", "today", "later", "code", "number", "small", "created_at", "updated_at");
        assertThat(origins(table, Origin.NONE)).containsExactly("blob");
        assertThat(origins(table, Origin.LITERAL)).hasSize(14);
        assertThat(row)
                .containsExactly(
                        "now",
                        "now()",
                        "gen_random_uuid()",
                        "-3",
                        "9000000000",
                        "1.50",
                        "f",
                        "2026-01-31",
                        "t",
                        "t",
                        "f",
                        "90000000000",
                        "01890a5d-ac96-774b-bcce-b302099a8057",
                        "t",
                        "1",
                        "1",
                        "{\"a\": [1, \"it's\"]}",
                        "a@b.org");
    }

    @Test
    void textsOfTheModelStayTexts(TestInfo test) throws Exception {
        List<String> texts = List.of(
                "it's",
                "'; DROP TABLE things; --",
                "\\'; DROP TABLE things; --",
                "back\\slash \\u0041",
                "*/ /* -- comment",
                "$$ $tag$ ${placeholder} $",
                "${flyway:timestamp}",
                "two\nlines\r\nand\ttab",
                "semi;colon;\nDROP TABLE things;\n",
                "\u00fc\u4e2d\uD83D\uDE00 \u202e",
                "?:name %s :x");
        EntityBuilder entity = new EntityBuilder("Thing").description(String.join("\n", texts));
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            entity.attribute(
                    "text" + i, Type.of(Kind.TEXT), a -> a.literal(text).description(text));
        }
        entity.check("hostile", "text5 != '${placeholder}' && text2 != '\\\\'");
        SchemaSnapshot schema = Schemas.of(new ModelBuilder().entity(entity).build());

        try (Connection connection = migrated(schema, test)) {
            connection.createStatement().execute("INSERT INTO things DEFAULT VALUES");
            for (int i = 0; i < texts.size(); i++) {
                String column = "text" + i;
                assertThat(row(connection, "SELECT " + column + " FROM things")).containsExactly(texts.get(i));
                assertThat(row(
                                connection,
                                "SELECT col_description('things'::regclass, attnum) FROM pg_attribute "
                                        + "WHERE attrelid = 'things'::regclass AND attname = '" + column + "'"))
                        .containsExactly(texts.get(i));
            }
            assertThat(row(connection, "SELECT obj_description('things'::regclass)"))
                    .containsExactly(String.join("\n", texts));
            assertThatThrownBy(() -> connection.createStatement().execute("UPDATE things SET text5 = '${placeholder}'"))
                    .hasMessageContaining("ck_things_hostile");
        }
    }

    @Test
    void namesOfTheModelStayNames(TestInfo test) throws Exception {
        SchemaSnapshot schema = Schemas.of(new ModelBuilder()
                .entity(new EntityBuilder("Order")
                        .table("order")
                        .attribute("group", Type.of(Kind.LONG), a -> a.column("Mixed \"quoted\"; --")
                                .function(SqlFunction.SEQUENCE))
                        .attribute("user", Type.of(Kind.STRING, 10), a -> a.column("user"))
                        .unique("user", "group")
                        .index("group"))
                .entity(new EntityBuilder("Line").table("Line's").toOne("order", "Order"))
                .build());

        Catalogue catalogue;
        try (Connection connection = migrated(schema, test)) {
            catalogue = catalogue(connection);
        }

        assertThat(catalogue.tables()).extracting(Catalogue.Table::name).containsExactly("Line's", "order");
        assertThat(catalogue.table("order").orElseThrow().columns())
                .extracting(Catalogue.Column::name)
                .contains("Mixed \"quoted\"; --", "user");
        assertThat(catalogue.sequences())
                .extracting(Catalogue.Sequence::owner)
                .containsExactly("order.Mixed \"quoted\"; --");
    }

    @Test
    void tablesThatReferToEachOtherAreMade(TestInfo test) throws Exception {
        SchemaSnapshot schema = Schemas.of(new ModelBuilder()
                .entity(new EntityBuilder("Egg").toOne("chicken", "Chicken").toOne("nest", "Nest"))
                .entity(new EntityBuilder("Chicken").toOne("egg", "Egg").toOne("mother", "Chicken"))
                .entity(new EntityBuilder("Nest").strings("place").toMany("friends", "Nest"))
                .build());

        assertThat(InitialMigration.of(schema))
                .endsWith(
                        """

                        ALTER TABLE eggs
                            ADD CONSTRAINT fk_eggs_chicken_id FOREIGN KEY (chicken_id) REFERENCES chickens (id) ON DELETE RESTRICT;
                        """)
                .containsOnlyOnce("ALTER TABLE");
        try (Connection connection = migrated(schema, test)) {
            assertThat(catalogue(connection).tables())
                    .flatExtracting(Catalogue.Table::foreignKeys)
                    .hasSize(6);
        }
    }

    @Test
    void aUniqueOfLiveRowsForgetsDeletedOnes(TestInfo test) throws Exception {
        SchemaSnapshot schema = Schemas.of(new ModelBuilder()
                .entity(new EntityBuilder("Thing")
                        .traits(false, false, true, false, false)
                        .strings("name")
                        .unique("name"))
                .build());

        try (Connection connection = migrated(schema, test);
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO things (name, deleted_at) VALUES ('a', now()), ('a', now()), ('a', NULL)");
            assertThatThrownBy(() -> statement.execute("INSERT INTO things (name) VALUES ('a')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("uq_things_name");
        }
    }

    private Connection migrated(SchemaSnapshot schema, TestInfo test) throws IOException, SQLException {
        String database =
                "schema_" + test.getTestMethod().orElseThrow().getName().toLowerCase(java.util.Locale.ROOT);
        Path folder = Files.createDirectories(project.resolve("sql"));
        Files.writeString(folder.resolve("V1__initial.sql"), InitialMigration.of(schema));
        server.createDatabase(database);
        String url = server.jdbcUrl(database);
        assertThat(new Migrations(project, "sql")
                        .apply(url, server.user(), server.password())
                        .findings()
                        .all())
                .isEmpty();
        return DriverManager.getConnection(url, server.user(), server.password());
    }

    private static Catalogue catalogue(Connection connection) throws SQLException {
        return CatalogueReader.read(connection, "public", Set.of(Migrations.HISTORY));
    }

    private static List<String> origins(Catalogue.Table table, Origin origin) {
        return table.columns().stream()
                .filter(column -> column.origin() == origin)
                .map(Catalogue.Column::name)
                .toList();
    }

    private static List<String> row(Connection connection, String query) throws SQLException {
        try (var row = connection.createStatement().executeQuery(query)) {
            row.next();
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                values.add(row.getString(i));
            }
            return values;
        }
    }
}

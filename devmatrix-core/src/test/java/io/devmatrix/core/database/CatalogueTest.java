package io.devmatrix.core.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.database.Catalogue.Check;
import io.devmatrix.core.database.Catalogue.Column;
import io.devmatrix.core.database.Catalogue.ForeignKey;
import io.devmatrix.core.database.Catalogue.Index;
import io.devmatrix.core.database.Catalogue.OnDelete;
import io.devmatrix.core.database.Catalogue.Origin;
import io.devmatrix.core.database.Catalogue.PrimaryKey;
import io.devmatrix.core.database.Catalogue.Sequence;
import io.devmatrix.core.database.Catalogue.Table;
import io.devmatrix.core.database.Catalogue.Unique;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private static PostgresServer server;
    private Connection connection;

    @BeforeAll
    static void startServer() {
        server = PostgresServer.open(TestPostgres.settings());
        server.createDatabase("empty");
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void connect(TestInfo test) throws SQLException {
        String name = "t" + Integer.toUnsignedString(test.getDisplayName().hashCode());
        server.createDatabaseFromTemplate(name, "empty");
        connection = ThrowawayPostgresTest.connect(server, name);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void readsAllPartsOfATable() throws SQLException {
        Catalogue catalogue = read(
                """
                CREATE TABLE shelf (room int, place int, PRIMARY KEY (place, room));
                CREATE TABLE book (
                    id uuid CONSTRAINT pk_book PRIMARY KEY,
                    title varchar(200) NOT NULL,
                    room int, place int,
                    price numeric(12,2) NOT NULL CONSTRAINT ck_book_price CHECK (price >= 0),
                    code text CONSTRAINT uq_book_code UNIQUE,
                    active boolean,
                    CONSTRAINT fk_book_shelf FOREIGN KEY (place, room) REFERENCES shelf (place, room) ON DELETE SET NULL);
                CREATE INDEX ix_book_place ON book (place DESC, room) WHERE active;
                CREATE UNIQUE INDEX ux_book_title ON book (lower(title)) WHERE active AND code IS NULL;
                """);

        assertThat(catalogue.table("book"))
                .contains(new Table(
                        "book",
                        List.of(
                                new Column("id", "uuid", false, Origin.NONE, ""),
                                new Column("title", "character varying(200)", false, Origin.NONE, ""),
                                new Column("room", "integer", true, Origin.NONE, ""),
                                new Column("place", "integer", true, Origin.NONE, ""),
                                new Column("price", "numeric(12,2)", false, Origin.NONE, ""),
                                new Column("code", "text", true, Origin.NONE, ""),
                                new Column("active", "boolean", true, Origin.NONE, "")),
                        Optional.of(new PrimaryKey("pk_book", List.of("id"))),
                        List.of(new ForeignKey(
                                "fk_book_shelf",
                                List.of("place", "room"),
                                "shelf",
                                List.of("place", "room"),
                                OnDelete.SET_NULL)),
                        List.of(
                                new Unique("uq_book_code", List.of("code"), "", true),
                                new Unique(
                                        "ux_book_title",
                                        List.of("lower(title::text)"),
                                        "(active AND (code IS NULL))",
                                        false)),
                        List.of(new Check("ck_book_price", "(price >= (0)::numeric)")),
                        List.of(
                                new Index("ix_book_place", List.of("place DESC", "room"), false, "active", "btree"),
                                new Index("pk_book", List.of("id"), true, "", "btree"),
                                new Index("uq_book_code", List.of("code"), true, "", "btree"),
                                new Index(
                                        "ux_book_title",
                                        List.of("lower(title::text)"),
                                        true,
                                        "(active AND (code IS NULL))",
                                        "btree"))));
        assertThat(catalogue
                        .table("shelf")
                        .orElseThrow()
                        .primaryKey()
                        .orElseThrow()
                        .columns())
                .containsExactly("place", "room");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            timestamptz   | DEFAULT now()                                | FUNCTION
            timestamptz   | DEFAULT 'now()'                              | LITERAL
            timestamptz   | DEFAULT 'now'                                | LITERAL
            timestamptz   | DEFAULT CURRENT_TIMESTAMP                    | FUNCTION
            timestamptz   | DEFAULT 'now'::text::timestamptz             | FUNCTION
            timestamp     | DEFAULT (now() AT TIME ZONE 'UTC')           | FUNCTION
            timestamptz(3)| DEFAULT now()                                | FUNCTION
            timestamptz(3)| DEFAULT 'now()'                              | LITERAL
            timestamptz   | DEFAULT now() + interval '1 day'             | FUNCTION
            date          | DEFAULT CURRENT_DATE                         | FUNCTION
            uuid          | DEFAULT gen_random_uuid()                    | FUNCTION
            uuid          | DEFAULT '00000000-0000-0000-0000-000000000001' | LITERAL
            varchar(20)   | DEFAULT 'now()'                              | LITERAL
            varchar(60)   | DEFAULT '{FUNCEXPR :funcid 1299 :funcformat 0}' | LITERAL
            varchar(20)   | DEFAULT 5                                    | LITERAL
            numeric(12,2) | DEFAULT 0                                    | LITERAL
            bigint        | DEFAULT -1                                   | LITERAL
            boolean       | DEFAULT true                                 | LITERAL
            jsonb         | DEFAULT '[]'                                 | LITERAL
            text[]        | DEFAULT '{}'                                 | LITERAL
            text          | DEFAULT current_user                         | FUNCTION
            int           | DEFAULT nextval('counter')                   | FUNCTION
            serial        |                                              | FUNCTION
            int           | GENERATED ALWAYS AS IDENTITY                 | IDENTITY
            int           | GENERATED ALWAYS AS (1 + 1) STORED           | GENERATED
            text          |                                              | NONE
            text          | DEFAULT NULL                                 | NONE
            """)
    void tellsALiteralFromAFunction(String type, String clause, Origin expected) throws SQLException {
        Catalogue catalogue = read("CREATE SEQUENCE counter; CREATE TABLE memo (value " + type + " "
                + (clause == null ? "" : clause) + ")");

        assertThat(catalogue
                        .table("memo")
                        .orElseThrow()
                        .column("value")
                        .orElseThrow()
                        .origin())
                .isEqualTo(expected);
    }

    @Test
    void showsAFrozenClock() throws SQLException {
        Catalogue catalogue =
                read("CREATE TABLE memo (made timestamptz DEFAULT 'now()', seen timestamptz DEFAULT now())");

        List<Column> columns = catalogue.table("memo").orElseThrow().columns();
        assertThat(columns.get(0).expression()).matches("'20.*'::timestamp with time zone");
        assertThat(columns.get(1).expression()).isEqualTo("now()");
    }

    @ParameterizedTest
    @CsvSource({
        "CASCADE,CASCADE",
        "RESTRICT,RESTRICT",
        "SET NULL,SET_NULL",
        "SET DEFAULT,SET_DEFAULT",
        "NO ACTION,NO_ACTION"
    })
    void readsWhatADeleteDoes(String clause, OnDelete expected) throws SQLException {
        Catalogue catalogue = read("CREATE TABLE a (id int PRIMARY KEY);"
                + "CREATE TABLE b (a_id int REFERENCES a ON DELETE " + clause + ")");

        assertThat(catalogue.table("b").orElseThrow().foreignKeys())
                .containsExactly(new ForeignKey("b_a_id_fkey", List.of("a_id"), "a", List.of("id"), expected));
    }

    @Test
    void readsSequencesWithTheirOwners() throws SQLException {
        Catalogue catalogue = read(
                """
                CREATE SEQUENCE number START 1000 INCREMENT 5;
                CREATE TABLE memo (id int GENERATED ALWAYS AS IDENTITY, old serial);
                """);

        assertThat(catalogue.sequences())
                .containsExactly(
                        new Sequence("memo_id_seq", "integer", 1, 1, "memo.id"),
                        new Sequence("memo_old_seq", "integer", 1, 1, "memo.old"),
                        new Sequence("number", "bigint", 1000, 5, ""));
    }

    @Test
    void leavesOutOtherSchemasViewsAndIgnoredTables() throws SQLException {
        Catalogue catalogue = read(
                """
                CREATE TABLE kept (id int);
                CREATE TABLE history (id serial PRIMARY KEY);
                CREATE VIEW shown AS SELECT * FROM kept;
                CREATE SCHEMA other CREATE TABLE hidden (id serial PRIMARY KEY);
                """,
                "history");

        assertThat(catalogue.tables()).extracting(Table::name).containsExactly("kept");
        assertThat(catalogue.sequences()).isEmpty();
    }

    @Test
    void readsAThousandTablesInUnderASecond() throws SQLException {
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            sql.append(
                            "CREATE TABLE t%d (id uuid PRIMARY KEY, a varchar(9) NOT NULL UNIQUE, b timestamptz DEFAULT now(),"
                                    .formatted(i))
                    .append(" c int CHECK (c > 0), d uuid REFERENCES t%d);".formatted(Math.max(0, i - 1)))
                    .append("CREATE INDEX ON t%d (d);".formatted(i));
        }
        try (var statement = connection.createStatement()) {
            statement.execute(sql.toString());
        }

        long start = System.nanoTime();
        Catalogue catalogue = CatalogueReader.read(connection, "public", Set.of());
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(catalogue.tables()).hasSize(1000);
        assertThat(took).isLessThan(Duration.ofSeconds(5));
        assertThat(CatalogueReader.read(connection, "public", Set.of())).isEqualTo(catalogue);
    }

    private Catalogue read(String sql, String... ignored) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return CatalogueReader.read(connection, "public", Set.of(ignored));
    }
}

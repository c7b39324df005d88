package io.devmatrix.core.qa.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devmatrix.core.Models;
import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.TestPostgres;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.SqlName;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.migrate.InitialMigration;
import io.devmatrix.core.migrate.ModelSchema;
import io.devmatrix.core.qa.BrokenEnvironment;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RowStoreTest {
    private static final String DATABASE = "row_store";
    private static final FactTable FACTS = FactTable.of(Models.of(
                    """
                    devmatrix: 1
                    service: fake
                    package: com.acme.fake
                    enums: { Colour: [red, green] }
                    entities:
                      Box:
                        softDelete: true
                        lock: optimistic
                        fields:
                          text: { type: string(20), unique: true }
                          mail: email
                          page: url
                          small: int
                          large: long
                          exact: "decimal(9,3)"
                          truth: boolean
                          day: date
                          time: instant
                          span: duration
                          key: uuid
                          tree: json
                          blob: bytes
                          colour: { type: Colour, default: green }
                          next: { type: long, default: sequence() }
                          none: string(3)?
                          double: { type: "decimal(12,2)", computed: "small * 2 + exact", stored: true }
                          lidded: { type: long, computed: "lids.sum(l, 1)", stored: true }
                          never: { type: int, computed: "small" }
                      Lid:
                        partOf: Box.lids
                        fields: { box2: { to: Box, relation: one-to-one } }
                    """)
            .require());
    private static final AtomicLong NUMBERS = new AtomicLong();
    private static PostgresServer server;

    @BeforeAll
    static void startPostgres() throws SQLException {
        server = PostgresServer.open(TestPostgres.settings());
        server.createDatabase(DATABASE);
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(InitialMigration.of(
                    ModelSchema.of(FACTS, node -> Location.of("model.yaml")).schema()));
        }
    }

    @AfterAll
    static void stopPostgres() {
        server.close();
    }

    @Test
    void makesRowsThatNoOperationMakes() throws SQLException {
        Rows rows = rows(Optional.of(new RowStore(RowStoreTest::open)));
        Row lid = rows.fresh(FACTS.entity("Lid"));
        rows.fresh(FACTS.entity("Box"));
        assertThat(lid.parents()).hasSize(1);
        assertThat(count("SELECT count(*) FROM boxes WHERE colour = 'green' AND none IS NULL AND tree ->> 'n' <> ''"))
                .isEqualTo(3);
        assertThat(count("SELECT count(*) FROM boxes WHERE double = round(small * 2 + exact, 2) AND lidded = 0"))
                .isEqualTo(3);
        assertThat(count("SELECT count(*) FROM lids WHERE box_id = '"
                        + lid.parents().get(0) + "'"))
                .isEqualTo(1);
    }

    @Test
    void givesRowsOtherValuesAndKnowsWhichItTouched() throws SQLException {
        Rows rows = rows(Optional.of(new RowStore(RowStoreTest::open)));
        Row box = rows.fresh(FACTS.entity("Box"));
        SqlName colour = FACTS.entity("Box").field("colour").orElseThrow().column();
        rows.placed(box, Map.of(colour, "red"));
        assertThat(count("DELETE FROM boxes WHERE colour = 'red' AND id = '" + box.id() + "' RETURNING 1"))
                .isEqualTo(1);
        assertThat(rows.outside()).containsExactly(UUID.fromString(box.id()));
        assertThatThrownBy(() -> rows(Optional.empty()).placed(box, Map.of(colour, "red")))
                .isInstanceOf(NoValue.class)
                .hasMessage("only flows lead a `Box` there");
    }

    @Test
    void knowsWhatARowWasGivenThatNothingShows() {
        Rows rows = rows(Optional.of(new RowStore(RowStoreTest::open)));
        Row lid = rows.fresh(FACTS.entity("Lid"));
        assertThat(lid.shown().isMissingNode()).isTrue();
        assertThat(rows.told(lid).path("boxId").asString(""))
                .isEqualTo(lid.parents().get(0));
        assertThat(rows.told(rows.fresh(FACTS.entity("Box"))).path("colour").asString(""))
                .isEqualTo("green");
    }

    @Test
    void knowsRowsThatAreNotToKeepInvariants() {
        Rows rows = rows(Optional.of(new RowStore(RowStoreTest::open)));
        UUID box = UUID.fromString(rows.fresh(FACTS.entity("Box")).id());
        rows.leave(Set.of(new UUID(1, 2)));
        assertThat(rows.outside()).containsExactly(box, new UUID(1, 2));
    }

    @Test
    void keepsItsConnectionUntilThatBreaks() throws SQLException {
        List<Connection> opened = new ArrayList<>();
        Rows rows = rows(Optional.of(new RowStore(() -> {
            opened.add(open());
            return opened.get(opened.size() - 1);
        })));
        rows.fresh(FACTS.entity("Box"));
        rows.fresh(FACTS.entity("Box"));
        assertThat(opened).hasSize(1);
        opened.get(0).close();
        rows.fresh(FACTS.entity("Box"));
        assertThat(opened).hasSize(2);
        opened.get(1).close();
    }

    @Test
    void withoutADatabaseItSaysWhatIsMissing() {
        assertThatThrownBy(() -> rows(Optional.empty()).fresh(FACTS.entity("Box")))
                .isInstanceOf(NoValue.class)
                .hasMessage("no `Box` can be made: the model has no operation that creates one");
    }

    @Test
    void aTableThatRefusesTheRowIsAFailureAndNoDatabaseIsNone() {
        RowStore refusing = new RowStore(() -> {
            throw new SQLException("ERROR: no such column", "42703");
        });
        assertThatThrownBy(() -> rows(Optional.of(refusing)).fresh(FACTS.entity("Box")))
                .isInstanceOf(NoValue.class)
                .hasMessage("no row can be put into `boxes`: ERROR: no such column");
        RowStore gone = new RowStore(() -> {
            throw new SQLException("refused", "08001");
        });
        assertThatThrownBy(() -> rows(Optional.of(gone)).fresh(FACTS.entity("Box")))
                .isInstanceOf(BrokenEnvironment.class)
                .hasMessage("The database of the service cannot be reached: refused");
    }

    private static Rows rows(Optional<RowStore> store) {
        Clock clock = Clock.systemUTC();
        Supply supply = new Supply(
                new Values(FACTS, clock),
                new CheckedRows(new Conditions(FACTS, Conditions.Shown.NOTHING, clock)),
                NUMBERS::incrementAndGet);
        ModelClient client =
                new ModelClient(FACTS, new Contract(FACTS), URI.create("http://127.0.0.1:1"), call -> call);
        return new Rows(FACTS, client, supply, store);
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(DATABASE), server.user(), server.password());
    }

    private static long count(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}

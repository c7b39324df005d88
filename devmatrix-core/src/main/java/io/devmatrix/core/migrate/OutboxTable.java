package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.EventFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.stream.Stream;

/** The table that keeps events until they are handed over, in services that emit any. */
final class OutboxTable {
    private static final SqlName NAME = EventFacts.TABLE;
    private static final SqlName POSITION = new SqlName("position");
    private static final SqlName NUMBERS = new SqlName("sq_outbox_events_position");
    private static final ColumnType BIGINT = ColumnType.of("bigint");
    private static final ColumnType TIME = ColumnType.of("timestamptz");
    private static final ColumnDefault NONE = new ColumnDefault.None();

    private OutboxTable() {}

    static Stream<Sequence> sequences(FactTable facts) {
        return facts.events().stream().limit(1).map(event -> new Sequence(NUMBERS, BIGINT, NAME, POSITION));
    }

    static Stream<Table> tables(FactTable facts) {
        return facts.events().stream().limit(1).map(event -> table());
    }

    private static Table table() {
        return new Table(
                NAME,
                "Events, until they are handed over and for a while afterwards",
                columns(),
                new PrimaryKey(new SqlName("pk_outbox_events"), List.of(new SqlName("id"))),
                List.of(),
                List.of(),
                List.of(new TableIndex(new SqlName("ix_outbox_events_position"), List.of(POSITION), "sent_at IS NULL")),
                List.of());
    }

    private static List<Column> columns() {
        return List.of(
                column("id", "", ColumnType.of("uuid"), NONE),
                column("position", "Order in which they are handed over", BIGINT, new ColumnDefault.NextValue(NUMBERS)),
                column("type", "", ColumnType.of("text"), NONE),
                column("payload", "", ColumnType.of("jsonb"), NONE),
                column("occurred_at", "Time of the flow", TIME, NONE),
                column(
                        "attempts",
                        "How often it was handed over in vain",
                        ColumnType.of("integer"),
                        new ColumnDefault.Literal("0")),
                column("due_at", "Not handed over before", TIME, new ColumnDefault.Now()),
                new Column(new SqlName("sent_at"), "Null as long as it waits", TIME, true, NONE));
    }

    private static Column column(String name, String comment, ColumnType type, ColumnDefault value) {
        return new Column(new SqlName(name), comment, type, false, value);
    }
}

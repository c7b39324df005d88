package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.FactTable;
import java.util.stream.Stream;

/** The schema that a sound model asks for. */
final class SchemaDerivation {
    private SchemaDerivation() {}

    static SchemaSnapshot of(FactTable facts, ConditionSql conditions) {
        TableDerivation tables = new TableDerivation(facts, conditions);
        JoinTables joinTables = new JoinTables(facts);
        return new SchemaSnapshot(
                Stream.concat(facts.entities().stream().flatMap(tables::sequences), OutboxTable.sequences(facts))
                        .toList(),
                Stream.of(
                                facts.entities().stream()
                                        .flatMap(entity ->
                                                Stream.concat(Stream.of(tables.table(entity)), joinTables.of(entity))),
                                OutboxTable.tables(facts),
                                RefreshTokenTable.tables(facts))
                        .flatMap(all -> all)
                        .toList());
    }
}

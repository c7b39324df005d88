package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A relational schema at one version, deeply immutable. It knows nothing of the model it came from, so that later versions
 * can be compared with it when that model is gone.
 *
 * @param sequences sorted by name
 * @param tables sorted by name
 */
public record SchemaSnapshot(List<Sequence> sequences, List<Table> tables) {
    /** A schema without tables. */
    public static final SchemaSnapshot EMPTY = new SchemaSnapshot(List.of(), List.of());

    public SchemaSnapshot {
        sequences =
                sequences.stream().sorted(Comparator.comparing(Sequence::name)).toList();
        tables = tables.stream().sorted(Comparator.comparing(Table::name)).toList();
    }

    /** The table of that name. */
    public Optional<Table> table(SqlName name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** Whether both hold the same tables, columns and constraints; comments and the order of columns do not count. */
    public boolean sameStructure(SchemaSnapshot other) {
        return structure().equals(other.structure());
    }

    /** The same schema, of whose computed values nothing is known. */
    SchemaSnapshot withoutRules() {
        return new SchemaSnapshot(
                sequences,
                tables.stream()
                        .map(table -> table.withColumns(column -> column.withRule(new ComputedRule.Unknown())))
                        .toList());
    }

    /** The same schema, of whose computed values no more is known than of those of the other one. */
    SchemaSnapshot knowing(SchemaSnapshot other) {
        return new SchemaSnapshot(
                sequences,
                tables.stream()
                        .map(table -> table.withColumns(column -> other.table(table.name())
                                .flatMap(each -> each.column(column.name()))
                                .filter(each -> each.rule() instanceof ComputedRule.Unknown)
                                .map(each -> column.withRule(each.rule()))
                                .orElse(column)))
                        .toList());
    }

    private SchemaSnapshot structure() {
        return new SchemaSnapshot(
                sequences, tables.stream().map(Table::structure).toList());
    }
}

package io.devmatrix.core.qa;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.migrate.ModelRows;
import io.devmatrix.core.migrate.SchemaHistory;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A database of each earlier version, with rows in every table, becomes the newest one and keeps them. Listed when there is one. */
public final class UpgradesCheck implements QaCheck {
    /** Rows a table, tried in turn: a guard of a migration may refuse those that are alike, or any that can be made. */
    private static final List<Integer> ROWS = List.of(3, 1, 0);

    private final SchemaHistory history;
    private final MigratedDatabase database;
    private final ModelledCatalogue modelled;
    private final FactTable facts;
    private final Supplier<ModelRows> rows;

    /** Of the versions; {@code rows} are those of the model, asked for once and when all migrations apply. */
    public UpgradesCheck(
            SchemaHistory history,
            MigratedDatabase database,
            ModelledCatalogue modelled,
            FactTable facts,
            Supplier<ModelRows> rows) {
        this.history = history;
        this.database = database;
        this.modelled = modelled;
        this.facts = facts;
        this.rows = rows;
    }

    @Override
    public String id() {
        return "upgrades";
    }

    @Override
    public Level level() {
        return Level.DATABASE;
    }

    @Override
    public Evidence check() {
        if (database.migrated().findings().hasErrors()) {
            return Evidence.of(Stream.of(MigratedDatabase.NOT_MIGRATED));
        }
        List<Integer> earlier = history.earlier();
        ModelRows known = rows.get();
        return Evidence.of(earlier.stream().flatMap(version -> upgraded(version, known)));
    }

    private Stream<Observation> upgraded(int version, ModelRows known) {
        return ROWS.stream().flatMap(rows -> upgraded(version, known, rows).stream()).findFirst().orElseThrow().stream()
                .map(each -> each.called("from V" + version + ": " + each.name()));
    }

    private Optional<List<Observation>> upgraded(int version, ModelRows known, int rows) {
        try (UpgradedDatabase own = database.beside("_from_v" + version)) {
            return new Upgrade(history.after(version), own, modelled, facts).from(version, known, rows);
        }
    }
}

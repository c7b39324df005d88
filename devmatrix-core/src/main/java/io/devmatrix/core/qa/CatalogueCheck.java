package io.devmatrix.core.qa;

import java.util.stream.Stream;

/** The database that the migrations make is the one the model asks for, both ways: nothing is missing, different or surplus. */
public final class CatalogueCheck implements QaCheck {
    private final MigratedDatabase database;
    private final ModelledCatalogue modelled;

    /** Compares the database with what the model asks for. */
    public CatalogueCheck(MigratedDatabase database, ModelledCatalogue modelled) {
        this.database = database;
        this.modelled = modelled;
    }

    @Override
    public String id() {
        return "catalogue";
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
        return Evidence.of(
                Stream.concat(modelled.compared(database.catalogue(modelled.ignored())).stream(), modelled.listed()));
    }
}

package io.devmatrix.core.qa;

import io.devmatrix.core.database.Catalogue;
import io.devmatrix.core.database.Migrations;
import io.devmatrix.core.migrate.SchemaSnapshot;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The database that the migrations make is the one the model asks for, both ways: nothing is missing, different or surplus. The
 * model's side is made in a database of its own, so that PostgreSQL writes both sides of each comparison.
 */
public final class CatalogueCheck implements QaCheck {
    private final MigratedDatabase database;
    private final SchemaSnapshot schema;
    private final Set<String> external;
    private final CatalogueNodes nodes;

    /** Compares with the schema of the model, whose nodes are named; the external tables are named and not judged. */
    public CatalogueCheck(
            MigratedDatabase database, SchemaSnapshot schema, Collection<String> external, CatalogueNodes nodes) {
        this.database = database;
        this.nodes = nodes;
        this.schema = schema;
        this.external = ExternalTables.of(schema, external);
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
            return Evidence.of(Stream.of(Observation.failed(
                    "all migrations apply", "they do not, see the check `migrations`", "Mend the migration")));
        }
        Set<String> ignored = new TreeSet<>(external);
        ignored.add(Migrations.HISTORY);
        Catalogue actual = database.catalogue(ignored);
        Stream<Observation> listed =
                external.stream().map(table -> Observation.held("table `" + table + "` is listed as external"));
        Stream<Observation> compared = CatalogueComparison.of(database.asModelled(schema), actual).stream()
                .map(nodes::about);
        return Evidence.of(Stream.concat(compared, listed));
    }
}
